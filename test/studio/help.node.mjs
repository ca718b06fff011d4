// Tests that the help on each field of a record is translated, and that no translation is left over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { $defs } = read('dist/data/partnerships.schema.json');

/** Collects the descriptions of the properties of a schema and of all definitions that it refers to. */
function collect(schema, found, seen) {
  if (typeof schema !== 'object' || schema === null) return;
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name && !seen.has(name)) {
    seen.add(name);
    collect($defs[name], found, seen);
  }
  for (const { description } of Object.values(schema.properties ?? {}))
    if (description) found.add(description);
  for (const part of Object.values(schema)) collect(part, found, seen);
}

const records = ['Project', 'Network', 'Organisation', 'Programme', 'Theme', 'Sector', 'Source'];
const descriptions = new Set();
for (const name of records) collect({ $ref: `#/$defs/${name}` }, descriptions, new Set());

for (const language of ['fr', 'nl', 'de'])
  test(`help on each field of a record in ${language}`, () => {
    const translations = read(`src/studio/edit/help/${language}.json`);
    assert.ok(descriptions.size > 100);
    assert.deepEqual(Object.keys(translations).sort(), [...descriptions].sort());
    assert.ok(Object.values(translations).every((text) => text.trim() !== ''));
  });
