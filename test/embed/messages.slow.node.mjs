// Tests that a page has all messages of its language, although it loads some of them with the code that uses them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { elementNames } from '../../scripts/lib/elements.mjs';
import { reachedFrom } from '../../scripts/lib/import-graph.mjs';
import { firstMessages, idsIn } from '../../scripts/lib/messages.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled } from './page.mjs';

const messagesOf = (language) =>
  JSON.parse(readFileSync(join(root, `dist/messages/${language}.json`), 'utf8'));
const [french, dutch] = ['fr', 'nl'].map(messagesOf);

const sources = ['elements', 'exploration'].flatMap((room) =>
  readdirSync(join(root, 'src', room), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', room, file)),
);

const first = firstMessages();
/** Returns the ids of messages in a module and its imports that a page loads neither first nor with a list. */
const lateIdsFrom = (file) =>
  [...reachedFrom([file])].flatMap(idsIn).filter((id) => !first.has(id) && !id.startsWith('import.'));

test('code with messages beyond the first ones asks for them', () => {
  const faults = [];
  let count = 0;
  for (const file of sources) {
    const code = readFileSync(file, 'utf8');
    for (const match of code.matchAll(/\bimport\('(\.[^']+)'\)/g)) {
      const [, path] = match;
      const before = code.slice(0, match.index);
      const target = resolve(dirname(file), path.replace(/\.js$/, '.ts'));
      if (before.endsWith('typeof ') || !lateIdsFrom(target).length) continue;
      count++;
      if (!/(withMessages\(\s*|new LateCode\(\(\) => )$/.test(before.slice(-60)))
        faults.push(`${relative(root, file)} imports ${relative(root, target)}`);
    }
  }
  assert.deepEqual(faults, []);
  assert.ok(count > 5, `${count} imports`);
});

/** Runs in the page: returns the texts of all elements. */
function textsOf() {
  const texts = new Set();
  const collect = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.add(node.data.trim().replace(/\s+/g, ' '));
    if (node.nodeType === Node.ELEMENT_NODE)
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (node.hasAttribute(name)) texts.add(node.getAttribute(name).trim());
    for (const child of node.childNodes) collect(child);
    if (node.shadowRoot) collect(node.shadowRoot);
  };
  collect(document.body);
  return [...texts];
}

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const attributes = {
  'network-card': ' network="eures"',
  'project-card': ' project="ab-refugies"',
  'facet-filter': ' facet="country"',
  'facet-chart': ' facet="country"',
  'range-filter': ' facet="start"',
};
const pages = {
  'all elements': elementNames()
    .map((name) => `<forem-${name} load="now"${attributes[name] ?? ''}></forem-${name}>`)
    .join(''),
  'a list with all attributes':
    '<forem-project-list export url-sync open="inline" view="table" pager="numbers" page-size="5"></forem-project-list><forem-sector-filter display="panel"></forem-sector-filter>',
  'a list that finds nothing': '<forem-project-list q="zzzz" sector="textile"></forem-project-list>',
  'missing data': '<forem-project-list src="/missing.json"></forem-project-list>',
};

for (const [name, body] of Object.entries(pages))
  test(`a Dutch page shows no message in French: ${name}`, async () => {
    const server = await serve({
      lang: 'nl',
      body: `<script type="module" src="/dist/forem-widgets.js"></script>${body}`,
    });
    const { page } = await open(browser, server.address);
    try {
      await settled(page);
      await page.waitForLoadState('networkidle');
      const details = page.locator('details.more summary').first();
      if (await details.count()) {
        await details.click();
        await page.locator('details.more[open] .provenance').first().waitFor();
      }
      const texts = await page.evaluate(textsOf);
      const strange = Object.entries(french).filter(
        ([id, text]) =>
          text.length > 4 &&
          texts.includes(text) &&
          !Object.values(dutch).includes(text) &&
          dutch[id] !== text,
      );
      assert.deepEqual(strange, []);
      assert.ok(texts.some((text) => Object.values(dutch).includes(text)));
    } finally {
      await page.close();
      await server.close();
    }
  });
