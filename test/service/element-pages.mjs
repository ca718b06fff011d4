// Pages with elements over a service, or over a file with the same data.
import { readFileSync } from 'node:fs';
import { serve, settled } from '../embed/page.mjs';
import { bundle } from '../helpers/count-steps.mjs';
import { largerDataset } from './larger-dataset.mjs';

export const data = largerDataset();
const { createCatalogue, parse, query } = await bundle([
  'src/catalogue/indexed/catalogue.ts',
  'src/catalogue/indexed/query.ts',
  'src/dataset/reading/parse.ts',
]);
const catalogue = createCatalogue(parse(data).dataset);
export const countWith = (...sector) => query(catalogue, { selection: { sector } }).total;

/** The two sectors that most projects have. */
export const sectors = data.sectors
  .map(({ id }) => id)
  .sort((a, b) => countWith(b) - countWith(a))
  .slice(0, 2);

export const elements = (src, more = '') => `${more}
  <forem-sector-filter src="${src}"></forem-sector-filter>
  <forem-search-box src="${src}"></forem-search-box>
  <forem-active-filters src="${src}"></forem-active-filters>
  <forem-project-list src="${src}" page-size="5" url-sync export="csv json"></forem-project-list>
  <script type="module" src="/dist/forem-widgets.js"></script>`;
export const others = (src) => `
  <forem-theme-filter src="${src}"></forem-theme-filter>
  <forem-facet-filter facet="country" src="${src}"></forem-facet-filter>
  <forem-facet-chart facet="theme" src="${src}"></forem-facet-chart>
  <forem-key-figures src="${src}"></forem-key-figures>
  <forem-project-timeline src="${src}"></forem-project-timeline>
  <forem-range-filter src="${src}"></forem-range-filter>
  <forem-partnership-map src="${src}"></forem-partnership-map>
  <forem-project-card project="${data.projects[3].id}" src="${src}"></forem-project-card>`;

export async function openPage(browser, body, t, search = '') {
  const host = await serve({ body, files: { '/projects.json': JSON.stringify(data) } });
  const page = await browser.newPage();
  t.after(async () => {
    await page.close();
    await host.close();
  });
  await page.goto(host.address + search);
  await settled(page);
  return { page, host };
}

export const list = (page) => page.locator('forem-project-list');
export const sectorBox = (page, id) => page.locator(`forem-sector-filter input[value="${id}"]`);
/** Clicks a button that offers a file; resolves to its text. */
export async function download(page, name) {
  const waiting = page.waitForEvent('download');
  await list(page).getByRole('button', { name }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}
