// Tests npm run new in a copy of the project, so that no file is left behind.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const needed = [
  ...['package.json', 'tsconfig.json', 'tsconfig.build.json', '.prettierrc.json', 'eslint.config.js'],
  ...[
    'src',
    'scripts',
    'xliff',
    'test/builders.ts',
    'test/helpers',
    'test/fixtures',
    'stories',
    'custom-elements.json',
    'data',
    '.storybook',
  ],
];
let copy;

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'forem-widgets-'));
  for (const path of needed) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
after(() => rmSync(copy, { recursive: true }));

/** Runs a script or a package's command in the copy. Returns its exit code and output. */
const node = (...args) =>
  new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: copy }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, output: stdout + stderr }),
    ),
  );
const read = (file) => readFileSync(join(copy, file), 'utf8');

test('a new element is complete: lists, types, lint and format agree with it at once', async () => {
  const { code, output } = await node('scripts/new.mjs', 'forem-two-words', 'projects');
  assert.equal(code, 0, output);
  const files = [
    'src/elements/projects/two-words/two-words.ts',
    'src/elements/projects/two-words/two-words.styles.ts',
    'test/elements/projects/two-words/two-words.test.ts',
    'stories/projects/two-words.stories.ts',
    'stories/guidance/forem-two-words.ts',
  ];
  for (const file of files) assert.ok(output.includes(file), `${file} is not told in: ${output}`);
  const left = [
    'npm run extract',
    'xliff/',
    'To be written',
    'npm run build,',
    'languages/*.po',
    'CHANGELOG.md',
  ];
  for (const place of left)
    assert.ok(output.includes(place), `${place} is not among what is left: ${output}`);
  assert.match(read(files[0]), /export class ForemTwoWords extends ExploringElement/);

  writeFileSync(
    join(copy, 'tsconfig.new.json'),
    JSON.stringify({
      extends: './tsconfig.json',
      include: ['src/embed/generated', '.storybook/*.d.ts', ...files],
    }),
  );
  const generateAndCompile = async () => {
    const { code, output } = await node('scripts/generate.mjs');
    return code ? { code, output } : node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json');
  };
  const checks = await Promise.all([
    generateAndCompile(),
    node('node_modules/eslint/bin/eslint.js', ...files),
    node('node_modules/prettier/bin/prettier.cjs', '--check', ...files),
  ]);
  for (const check of checks) assert.equal(check.code, 0, check.output);
  for (const file of ['classes.ts', 'define-all.ts', 'elements.ts'])
    assert.match(read(`src/embed/generated/${file}`), /two-words/);
});

const refused = [
  [[], /^Usage: npm run new -- forem-thing FAMILY/],
  [['forem-a'], /^Usage/],
  [['forem-a', 'projects', 'more'], /^Usage/],
  [['thing', 'projects'], /“thing” can't be the name of an element/],
  [['forem-Thing', 'projects'], /can't be the name/],
  [['forem-', 'projects'], /can't be the name/],
  [['forem-a--b', 'projects'], /can't be the name/],
  [['forem-../../x', 'projects'], /can't be the name/],
  [['forem-thing', 'core'], /“core” can't be a family/],
  [['forem-thing', '../x'], /can't be a family/],
  [
    ['forem-network-card', 'networks'],
    /<forem-network-card> exists already: src\/elements\/networks\/network-card\//,
  ],
];
for (const [args, reason] of refused)
  test(`refused, with the reason: ${args.join(' ') || 'no name'}`, async () => {
    const { code, output } = await node('scripts/new.mjs', ...args);
    assert.equal(code, 1);
    assert.match(output, reason);
  });

test('a file that is there is never overwritten', async () => {
  writeFileSync(join(copy, 'stories/projects/taken.stories.ts'), 'mine');
  const { code, output } = await node('scripts/new.mjs', 'forem-taken', 'projects');
  assert.equal(code, 1);
  assert.match(output, /stories\/projects\/taken\.stories\.ts exists already/);
  assert.equal(read('stories/projects/taken.stories.ts'), 'mine');
});
