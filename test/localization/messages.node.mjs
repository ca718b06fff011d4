// Tests the translations, because the tool that builds messages only warns of missing ones.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { extractMessages, messageParts, sourceLocale, targetLocales } from '../../scripts/lib/messages.mjs';
import { root } from '../../scripts/lib/run.mjs';

/** Returns the text of a message, with values as `{0}`. */
const textOf = ({ contents }) =>
  contents.map((each) => (typeof each === 'string' ? each : `{${each.index}}`)).join('');
const placeholders = (text) => [...text.matchAll(/\{\d+\}/g)].sort().join();

const fresh = mkdtempSync(join(tmpdir(), 'messages-'));
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
cpSync(join(root, 'xliff'), fresh, { recursive: true });

/** Splits a message into its text without plural branches, and the branches by key. */
function branchesOf(text) {
  const [, rest] = /^\{\{0\}, plural,(.*)\}$/s.exec(text) ?? [];
  return rest && new Map([...rest.matchAll(/([=\w]+) \{([^}]*)\}/g)].map(([, key, branch]) => [key, branch]));
}
const categoriesOf = (locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();

const extracted = extractMessages();

for (const [name, part] of Object.entries(messageParts(undefined, extracted))) {
  const sources = new Map(
    part.extractSourceMessages().messages.map((message) => [message.name, textOf(message)]),
  );
  const { translations } = part.readTranslationsSync();

  test(`${name}: the extractor finds the messages of the code`, () => {
    assert.ok(sources.size > 60);
  });

  test(`${name}: each message is translated into each language, with the same placeholders, and no other is`, () => {
    assert.deepEqual([...translations.keys()].sort(), [...targetLocales].sort());
    for (const [locale, messages] of translations) {
      const ids = new Set(messages.map((each) => each.name));
      const missing = [...sources.keys()].filter((id) => !ids.has(id));
      assert.deepEqual(
        missing,
        [],
        `${locale}: messages without a translation (npm run extract, then <target>)`,
      );
      assert.deepEqual(
        [...ids].filter((id) => !sources.has(id)),
        [],
        `${locale}: translations of no message`,
      );
      for (const message of messages) {
        const text = textOf(message);
        assert.ok(text.trim(), `${locale}: ${message.name} has no translation`);
        assert.equal(
          placeholders(text),
          placeholders(sources.get(message.name)),
          `${locale}: ${message.name}`,
        );
      }
    }
  });

  test(`${name}: a counted message has a branch for each plural category of its language`, () => {
    const all = [[sourceLocale, sources]];
    for (const [locale, messages] of translations)
      all.push([locale, new Map(messages.map((message) => [message.name, textOf(message)]))]);
    for (const [locale, texts] of all)
      for (const [id, text] of texts) {
        const branches = branchesOf(text);
        assert.equal(Boolean(branches), Boolean(branchesOf(sources.get(id))), `${locale}: ${id}`);
        if (!branches) continue;
        const categories = [...branches.keys()].filter((key) => !key.startsWith('='));
        assert.deepEqual(categories.sort(), categoriesOf(locale), `${locale}: ${id}`);
      }
  });

  test(`${name}: typography: apostrophes and quotation marks as each language has them`, () => {
    for (const [id, text] of sources) {
      assert.doesNotMatch(text, /'/, `${id}: straight apostrophe`);
      assert.doesNotMatch(text, / [:»]|« |[^\u202f ][;!?]/, `${id}: no-break spaces`);
    }
    for (const [locale, messages] of translations)
      for (const message of messages)
        assert.doesNotMatch(textOf(message), /['"]/, `${locale}: ${message.name}: straight quotation mark`);
  });
}

test('xliff/ holds the sources as they are in the code (npm run extract)', async () => {
  const parts = messageParts(fresh, extracted);
  for (const part of Object.values(parts)) await part.writeInterchangeFiles();
  const files = readdirSync(fresh, { recursive: true }).filter((file) => file.endsWith('.xlf'));
  assert.equal(files.length, 2 * targetLocales.length);
  for (const file of files)
    assert.equal(
      readFileSync(join(root, 'xliff', file), 'utf8'),
      readFileSync(join(fresh, file), 'utf8'),
      file,
    );
});
