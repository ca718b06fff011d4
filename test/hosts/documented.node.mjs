// The versions in docs/hosts.md are those of the packages that its tests load.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { document } from './recipes.mjs';

/** Packages of the tests, by the name of the library in the table. */
const packages = {
  Turbo: ['@hotwired/turbo'],
  'htmx with `hx-boost`': ['htmx-2', 'htmx.org'],
  Swup: ['swup'],
  'barba.js': ['@barba/core'],
  jQuery: ['jquery-3', 'jquery'],
  'Readability, the reader mode of Firefox': ['@mozilla/readability'],
};
const versionOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

for (const [library, names] of Object.entries(packages))
  test(`${library} is named with the version that the tests load`, () => {
    const row = document.split('\n').find((line) => line.startsWith(`| ${library} `));
    assert.ok(row, `a row of ${library}`);
    const [, , versions] = row.split('|').map((cell) => cell.trim());
    assert.equal(versions, names.map(versionOf).join(' and '));
  });
