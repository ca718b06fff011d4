// The import of a list in the studio, in Chromium: each kind of list becomes what the command makes of it, and each step
// changes what is saved.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { browser, chooseFile, openStudio, saved, server } from './studio-page.mjs';

const load = async (file) => (await runnerImport(join(root, file), { logLevel: 'error' })).module;
const { draftMapping, importFile } = await import(pathToFileURL(join(root, 'dist/import.js')).href);
const { withFault, xlsx } = await load('test/helpers/lists.ts');

const studio = async (door = 'data', lang = 'en') => (await openStudio(browser, server, door, lang)).page;
const save = async (page) => {
  const { name, text } = await saved(page, page.getByRole('button', { name: 'The data', exact: true }));
  return { name, dataset: JSON.parse(text) };
};
const shown = (page, text) => page.frameLocator('iframe').getByText(text).first().waitFor();

const rows =
  'Titre;Chef de file;Secteur;Budget;Début\nAlpha;Le Forem;Textile;1 200,50 €;01/02/2024\nÉté;VDAB;Bois;x;2023\n';
const latin = (text) => Buffer.from(text, 'latin1');
const sheet = [
  ['Titre', 'Lieu'],
  ['Alpha', 'Mons'],
];
/** One small list of each kind that the importer tells apart. */
const lists = {
  'semicolons.csv': Buffer.from(rows),
  'commas.csv': Buffer.from('Title,Lead partner,Countries\nAlpha,"Forem, Le",BE;FR\nBeta,VDAB,NL\n'),
  'tabs.tsv': Buffer.from('Titel\tStart\tLand\nAlpha\t2024-01-01\tBelgië\n'),
  'windows-1252.csv': latin(rows.replace('€', '')),
  'double-encoded.csv': Buffer.from('Titre;Lieu\nÃ‰tÃ©;LiÃ¨ge\nHiver;Mons\n'),
  'title-above.csv': Buffer.from(`Liste des projets;;;;\n;;;;\n${rows}`),
  'total.csv': Buffer.from('Titre;Budget\nAlpha;100 €\nBêta;200 €\nTotal;300 €\n'),
  'quoted.csv': Buffer.from('Titre;Résumé\nAlpha;"Une ""citation""\nsur deux lignes"\nBêta;Texte\n'),
  'shifted.csv': Buffer.from('Titre;Budget;Lieu\nAlpha;100 €;Mons\nBêta;200 €\nGamma;300 €;Liège;trop\n'),
  'partner-rows.csv': Buffer.from(
    'Code;Titre;Partenaire;Rôle\nP1;Alpha;Le Forem;Chef de file\nP1;Alpha;VDAB;Partenaire\nP2;Bêta;ADG;Chef de file\n',
  ),
  'thousands.csv': Buffer.from('Titre;Budget (k€)\nAlpha;12,5\nBêta;3\n'),
  'list.json': Buffer.from(JSON.stringify({ results: [{ title: 'Alpha', budget: 12 }, { title: 'Beta' }] })),
  'workbook.xlsx': Buffer.from(xlsx({ Projets: sheet, Notes: [['Note'], ['x']] })),
};

for (const [name, content] of Object.entries(lists))
  test(`${name} becomes the dataset that the command makes of it`, async () => {
    const page = await studio();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/plain', buffer: content });
    await page.getByRole('button', { name: 'The data', exact: true }).waitFor();
    const file = new Blob([content]);
    const { dataset } = await importFile(file, await draftMapping(file));
    // JSON has no `undefined`.
    assert.deepEqual((await save(page)).dataset, JSON.parse(JSON.stringify(dataset)));
    await page.close();
  });

test('files that hold no list are told, in words of the language', async () => {
  const page = await studio('data', 'nl');
  for (const [name, content] of Object.entries({
    'damaged.xlsx': Buffer.from(withFault(xlsx({ Projets: sheet }), 'Mons', 'Moos')),
    'old.xls': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
    'page.csv': Buffer.from('<!doctype html><table></table>'),
    'report.pdf': Buffer.from('%PDF-1.7'),
    'broken.json': Buffer.from('{ not json'),
    'empty.csv': Buffer.from(''),
    'cut-off.xlsx': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(400)]),
  })) {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/plain', buffer: content });
    await page.getByRole('alert').waitFor();
    assert.equal(await page.locator('.steps').count(), 0, name);
    await chooseFile(page, 'good.csv', rows);
    await page.locator('.steps').waitFor();
    assert.equal(await page.getByRole('alert').count(), 0, name);
  }
  await page.close();
});

test('structure: another separator and another header row read the file again, and a fault jumps to its row', async () => {
  const page = await studio();
  const more = Array.from({ length: 30 }, (_, i) => `P${i};${i} €;Mons`).join('\n');
  await chooseFile(page, 'x.csv', `Liste;;\nTitre;Budget;Lieu\n${more}\nBêta;7 €;Liège;trop;de;cellules\n`);
  await page.getByLabel('Row with the headings').fill('2');
  await page.getByLabel('Row with the headings').press('Tab');
  await page.getByRole('button', { name: 'Row 33' }).click();
  await page
    .locator('.marked', { hasText: 'P29' })
    .or(page.locator('.rows', { hasText: 'P29' }))
    .first()
    .waitFor();
  await page.getByLabel('Separator').selectOption(',');
  await page.locator('.rows thead', { hasText: 'Liste;;' }).waitFor();
  await page.close();
});

const sums = {
  fr: 'Somme reprise : 205 000,50 sur 205 000,50',
  nl: 'Overgenomen som: 205.000,50 van 205.000,50',
  de: 'Übernommene Summe: 205.000,50 von 205.000,50',
  en: 'Sum taken over: 205,000.50 of 205,000.50',
};
for (const [lang, sum] of Object.entries(sums))
  test(`a sum of a column has both decimals: ${lang}`, async () => {
    const { page } = await openStudio(browser, server, 'data', lang);
    await chooseFile(page, 'x.csv', 'Titre;Budget\nAlpha;205 000,50\nBêta;0\n');
    const told = page.locator('#columns td p', { hasText: '205' }).last();
    assert.equal((await told.innerText()).replace(/\s/g, ' '), sum);
    await page.close();
  });

test('columns tell the unit and the sum, and another currency is kept', async () => {
  const page = await studio();
  await chooseFile(page, 'x.csv', 'Titre;Budget\nAlpha;100\nBêta;250\n');
  await page.locator('#columns', { hasText: 'Sum taken over: 350 of 350' }).waitFor();
  await page.getByLabel('Budget – Currency').fill('sek');
  await page.getByLabel('Budget – Currency').press('Tab');
  await page.locator('#report', { hasText: '350' }).waitFor();
  await page.waitForFunction(
    () =>
      document
        .querySelector('studio-app')
        .shadowRoot.querySelector('studio-data')
        .shadowRoot.querySelector('.code').value === 'SEK',
  );
  await shown(page, 'Alpha');
  const { dataset } = await save(page);
  assert.deepEqual(
    dataset.projects.map(({ budget }) => budget.currency),
    ['SEK', 'SEK'],
  );
  await page.close();
});

test('values: alike ones are merged, mapped onto sectors of Le Forem, or left out', async () => {
  const page = await studio();
  await chooseFile(
    page,
    'x.csv',
    'Titre;Secteur\nA;Menuiserie\nB;Menuiserie\nC;Menuiseries\nD;Filature\nE;Autre\nF;Filature\n',
  );
  await page.getByRole('button', { name: 'Merge with ‘Menuiserie’' }).click();
  await page.getByRole('button', { name: 'Merge with ‘Menuiserie’' }).waitFor({ state: 'detached' });
  await page.getByLabel('Filature', { exact: true }).selectOption('textile');
  await page.getByLabel('Autre', { exact: true }).selectOption('-');
  await page.locator('#report', { hasText: /as the mapping|mapping/i }).waitFor();
  const { dataset } = await save(page);
  assert.deepEqual(
    dataset.projects.map(({ sectors }) => (sectors ?? []).join()),
    ['menuiserie', 'menuiserie', 'menuiserie', 'textile', '', 'textile'],
  );
  await page.close();
});

test('texts are translated side by side, reviewed, and kept the next month with the ids', async () => {
  const page = await studio();
  await chooseFile(page, 'x.csv', 'Titre;Résumé\nAlpha;Former des tisserands\nBêta;Aider\n');
  const text = page.getByRole('group', { name: /Alpha/ });
  await text.getByLabel(/Dutch/).fill('Wevers opleiden');
  await text.getByLabel(/Dutch/).press('Tab');
  await text.getByRole('checkbox', { name: 'Reviewed' }).nth(1).check();
  await page.locator('#translate', { hasText: 'Dutch 1' }).waitFor();
  const { text: mapping } = await saved(page, page.getByRole('button', { name: /The mapping/ }));
  const { dataset } = await save(page);
  assert.deepEqual(dataset.projects[0].summary, {
    fr: 'Former des tisserands',
    nl: 'Wevers opleiden',
    reviewed: ['nl'],
  });
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await page.getByText('Have you imported this list before?').click();
  await chooseFile(page, 'x.map.json', mapping, page.locator('input[type=file]').nth(1));
  await chooseFile(page, 'x.data.json', JSON.stringify(dataset), page.locator('input[type=file]').nth(2));
  await chooseFile(
    page,
    'y.csv',
    'Titre;Résumé\nGamma;Neuf\nBêta;Aider encore\nAlpha;Former des tisserands\n',
  );
  await page.locator('#changes', { hasText: 'gamma' }).waitFor();
  const changes = await page.locator('#changes pre').innerText();
  assert.match(changes, /\+ gamma/);
  assert.match(changes, /~ beta \(summary\)/);
  assert.doesNotMatch(changes, /~ alpha/);
  const next = (await save(page)).dataset;
  const alpha = next.projects.find(({ id }) => id === dataset.projects[0].id);
  assert.equal(alpha.summary.nl, 'Wevers opleiden');
  await page.close();
});

test('checks list personal data, unlikely values and links', async () => {
  const page = await studio();
  await chooseFile(
    page,
    'x.csv',
    'Titre;Résumé;Début;Fin;Site\nA;Écrire à jean@example.org;2024;2025;https://example.org/a\nB;Tél. +32 71 20 61 11;2024-01-01;2025-01-01;https://example.org/b\n',
  );
  const checks = page.locator('#checks');
  await checks.getByText('jean@example.org (e-mail address)').waitFor();
  await checks.getByText('+32 71 20 61 11 (telephone number)').waitFor();
  await checks.getByRole('link', { name: 'https://example.org/b' }).waitFor();
  await page.close();
});

test('a draft survives a reload, and one click forgets it', async () => {
  const page = await studio();
  await chooseFile(page, 'x.csv', rows);
  await shown(page, 'Alpha');
  await page.getByLabel('Chef de file', { exact: true }).selectOption('place');
  await page.locator('#report', { hasText: '→ place' }).waitFor();
  await page.reload();
  await page.getByText('Restored as you left it: x.csv.').waitFor();
  await page.locator('#report', { hasText: '→ place' }).waitFor();
  await page.getByRole('button', { name: 'Forget all drafts' }).click();
  await page.waitForFunction(async () => {
    const databases = await indexedDB.databases();
    return databases.length > 0;
  });
  await page.reload();
  await page.locator('input[type=file]').first().waitFor();
  await page.getByRole('button', { name: 'Forget all drafts' }).waitFor({ state: 'detached' });
  assert.equal(await page.locator('.steps').count(), 0);
  await page.close();
});
