// Tests that no class is deeper than three below LitElement.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const classes = new Map(modules.flatMap(({ declarations }) => declarations).map((each) => [each.name, each]));

const ancestors = (name) => {
  const { superclass } = classes.get(name) ?? {};
  return superclass ? [superclass.name, ...ancestors(superclass.name)] : [];
};

const elements = [...classes.values()].filter(({ tagName }) => tagName);
assert.ok(elements.length > 10, 'the manifest lists the elements');

for (const { name, tagName } of elements)
  test(`<${tagName}> has at most two classes between itself and LitElement`, () => {
    const chain = ancestors(name);
    assert.equal(chain.at(-1), 'LitElement');
    assert.ok(chain.length <= 3, `${name} < ${chain.join(' < ')}`);
  });

for (const { name, tagName, members, attributes } of elements)
  test(`<${tagName}> describes each property of its own and of its mixins`, () => {
    const bare = attributes
      .filter(
        ({ description, fieldName }) =>
          !description && !members.find((each) => each.name === fieldName)?.description,
      )
      .map((each) => each.name);
    assert.deepEqual(bare, [], `${name}: no comment describes these attributes`);
  });
