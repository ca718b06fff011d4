// Tests the grammar of comments and of test names, and that each type name of src/ has one meaning.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/lib/run.mjs';

const sources = execFileSync('git', ['ls-files', 'src', 'scripts', 'bench', 'stories', 'test'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => /\.(ts|mjs|js)$/.test(file) && !file.includes('/generated/'))
  .map((file) => [file, readFileSync(join(root, file), 'utf8')]);

/** Pronouns at the start of a comment, in place of a noun of the code. */
const pronounFirst = /^(?:What|Whatever|Who|Whoever|Those|Such)\b/;

/** Returns the texts of all comments in a file. */
const commentsIn = (text) =>
  [...text.matchAll(/\/\*\*?([^]*?)\*\/|(?<=^|\s)\/\/ (.*)$/gm)].map(([, block, line]) =>
    (block ?? line).replace(/^\s*\*+ ?/gm, '').trim(),
  );

test('Comments have a noun of the code as subject', () => {
  const wrong = sources.flatMap(([file, text]) =>
    commentsIn(text)
      .filter((comment) => pronounFirst.test(comment) || /\bwhoever\b/i.test(comment))
      .map((comment) => `${file}: ${comment.split('\n')[0]}`),
  );
  assert.deepEqual(wrong, []);
});

/** Returns the names of all tests in a file. */
const testNamesIn = (text) =>
  [...text.matchAll(/\b(?:describe|it|itByKeyboard|test)(?:\.\w+)?\(\s*(['"`])(.*?)\1,/g)].map(
    ([, , name]) => name,
  );

test('Names of tests have nouns, and no pronoun in their place', () => {
  const wrong = sources
    .filter(([file]) => file.startsWith('test/'))
    .flatMap(([file, text]) =>
      testNamesIn(text)
        .filter(
          (name) =>
            pronounFirst.test(name[0].toUpperCase() + name.slice(1)) ||
            /\b(?:what|whatever|whoever)\b/i.test(name),
        )
        .map((name) => `${file}: ${name}`),
    );
  assert.deepEqual(wrong, []);
});

/** Types that several files of one kind declare by design. */
const sharedNames = new Set(['Elements']);

test('Each type name of src/ is declared in one file', () => {
  const places = new Map();
  for (const [file, text] of sources.filter(([name]) => name.startsWith('src/'))) {
    const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    const names = statements
      .filter(
        (each) =>
          ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each) || ts.isClassDeclaration(each),
      )
      .map(({ name }) => name?.text);
    for (const name of new Set(names)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  const repeated = [...places].filter(([name, { length }]) => length > 1 && !sharedNames.has(name));
  assert.deepEqual(Object.fromEntries(repeated), {});
});
