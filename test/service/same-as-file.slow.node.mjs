// Elements over a service show, download and prerender the same as over a file.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/run.mjs';
import { launch } from '../embed/page.mjs';
import { until } from './ask-on.mjs';
import { endAll, startService } from './command.mjs';
import {
  countWith,
  data,
  download,
  elements,
  list,
  openPage,
  others,
  sectorBox,
  sectors,
} from './element-pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-same-'));
const file = join(folder, 'projects.json');
let service, browser;
before(async () => {
  writeFileSync(file, JSON.stringify(data));
  service = await startService(file, '--max-age', '0');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** All that a reader gets, by assistive technology. */
const content = (page) => page.locator('body').ariaSnapshot();

/** Acts of a reader on a page with all elements. */
const acts = {
  'a range of years is chosen': async (page) => {
    const first = page.locator('forem-range-filter [part~=number]').first();
    await first.fill('2016');
    await first.press('Enter');
  },
  'projects without a year are included': (page) =>
    page.locator('forem-range-filter').getByRole('checkbox').first().check(),
  'the next page is opened': (page) => list(page).getByRole('button', { name: 'Page suivante' }).click(),
  'a sector is ticked': (page) => sectorBox(page, sectors[0]).check(),
  'words are typed': (page) => page.locator('forem-search-box').getByRole('searchbox').fill('form'),
  'a chip is removed': (page) => page.locator('forem-active-filters').getByRole('button').first().click(),
  'the order changes': (page) => list(page).locator('select').first().selectOption('-start'),
  'the language changes': (page) => page.evaluate(() => (document.documentElement.lang = 'nl')),
};

test('elements show the same over a service and over a file', async (t) => {
  const pages = [];
  for (const src of ['/projects.json', service.address])
    pages.push((await openPage(browser, elements(src, others(src)), t, '?forem-q=e')).page);
  let before = '';
  const compare = async (act) => {
    const [fromFile, fromService] = pages;
    let expected;
    await until(async () => (expected = await content(fromFile)) !== before);
    let shown;
    await until(async () => {
      [expected, shown] = [await content(fromFile), await content(fromService)];
      return shown === expected;
    }).catch(() => assert.equal(shown, expected, act));
    before = expected;
  };
  await compare('the page has been opened');
  for (const [act, run] of Object.entries(acts)) {
    for (const page of pages) await run(page);
    await compare(act);
  }
  const [first, second] = pages.map((page) => new URL(page.url()).search);
  assert.equal(first, second);
});

test('the address of a project opens it over a service', async (t) => {
  const shown = [];
  for (const src of ['/projects.json', service.address]) {
    const { page } = await openPage(browser, elements(src), t, '?forem-project=more-17');
    await list(page).getByText('Projet de formation 17', { exact: true }).first().waitFor();
    shown.push(await content(page));
  }
  assert.equal(shown[1], shown[0]);
});

test('a downloaded file is the same over a service', async (t) => {
  const files = [];
  for (const src of ['/projects.json', service.address]) {
    const { page } = await openPage(browser, elements(src), t, `?forem-sector=${sectors[0]}`);
    files.push([await download(page, 'CSV'), await download(page, 'JSON')]);
  }
  assert.deepEqual(files[1], files[0]);
  assert.equal(JSON.parse(files[1][1]).projects.length, countWith(sectors[0]));
});

const run = promisify(execFile);
const prerender = async (...args) =>
  (await run(process.execPath, [join(root, 'dist/cli/forem-widgets.js'), 'prerender', ...args])).stdout;

test('prerendered elements are the same over a service', async () => {
  for (const element of [
    ['project-list'],
    ['project-list', `sector=${sectors[0]}`, 'lang=nl'],
    ['sector-filter'],
    ['facet-chart', 'facet=theme'],
    ['key-figures'],
    ['project-card', `project=${data.projects[3].id}`],
  ]) {
    const fromFile = await prerender(...element, '--data', file);
    const fromService = await prerender(...element, `src=${service.address}`);
    assert.equal(fromService.replace(` src="${service.address}"`, ''), fromFile, element.join(' '));
  }
});
