// Tests that data for editors and docs/elements.md list the values of attributes, and no names of types.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const vsCode = JSON.parse(read('dist/vscode.html-custom-data.json')).tags;
const jetBrains = JSON.parse(read('dist/web-types.json')).contributions.html.elements;
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

test('editors know every element and attribute', () => {
  for (const { tagName, attributes } of elements)
    for (const tags of [vsCode, jetBrains]) {
      const tag = tags.find(({ name }) => name === tagName);
      assert.deepEqual(
        tag?.attributes.map(({ name }) => name).sort(),
        attributes.map(({ name }) => name).sort(),
      );
    }
});

test('values in VS Code are values', () => {
  const values = vsCode.flatMap(({ attributes }) => attributes.flatMap(({ values = [] }) => values));
  for (const { name } of values) assert.match(name, /^-?[a-z]+(-[a-z]+)*$/);
  const sort = vsCode
    .find(({ name }) => name === 'forem-project-list')
    .attributes.find(({ name }) => name === 'sort');
  for (const value of ['start', '-start', 'title']) assert.ok(sort.values.some(({ name }) => name === value));
});

test('types in JetBrains editors are unions of values, or basic types', () => {
  for (const { name: tag, attributes } of jetBrains)
    for (const { name, value } of attributes)
      for (const part of value.type.split(' | '))
        assert.match(part, /^('[a-z-]+'|string|number|boolean)$/, `${tag} ${name}`);
});

test('docs/elements.md and llms.txt name every element', () => {
  for (const { tagName } of elements)
    for (const file of ['docs/elements.md', 'llms.txt'])
      assert.ok(read(file).includes(`\`<${tagName}>\``), file);
});
