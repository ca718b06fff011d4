// Tests that the lists of words in the builder, and the help of the form, are texts of a language.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const load = async (file) => (await runnerImport(join(root, file), { logLevel: 'error' })).module;
const { wordChoices } = await load('src/studio/build/word-lists.ts');
const { elementDescriptions } = await load('src/studio/manifest.ts');
const { speechIn } = await load('src/studio/studio-messages.ts');
const { helpIn } = await load('src/studio/edit/help-wording.ts');
const { default: dataset } = await load('src/engine/snapshot.ts');

/** A word of the code: `json-ld`, `jsonLd`, `csv`. */
const ofCode = /^[a-z]+(?:-[a-z]+|[A-Z][a-z]+)*$/;

test('each word that a list of words may hold has a name', async () => {
  const { msg } = await speechIn('fr');
  const choices = elementDescriptions.flatMap(({ name, attributes }) =>
    attributes.flatMap((each) => wordChoices(msg, name, each.name, dataset) ?? []),
  );
  assert.notEqual(choices.length, 0);
  assert.deepEqual(
    choices.filter(({ label }) => ofCode.test(label)),
    [],
  );
});

test('English help has the apostrophes of a text', () => {
  assert.equal(helpIn('en', "Number of the programme's axis."), 'Number of the programme’s axis.');
});
