// Records are edited in the studio, in Chromium: the form has every field, changes can be undone, and nothing is saved
// without its source and date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { browser, chooseFile, openStudio, saved, server } from './studio-page.mjs';

const studio = async (door = 'edit') => (await openStudio(browser, server, door)).page;
const today = new Date().toISOString().slice(0, 10);
const saveChanges = (page) => page.getByRole('button', { name: /Save the changes/ });
const type = async (field, text) => {
  await field.fill(text);
  await field.press('Tab');
};

test('a change of the bundled data is listed, undone, redone, and saved with its date as a file of changes', async () => {
  const page = await studio('edit/projects');
  const acronym = page.getByLabel(/^Acronym/);
  const before = await acronym.inputValue();
  assert.equal(await saveChanges(page).isDisabled(), true);
  await type(acronym, 'ABC');
  await page.getByText('The date is missing').waitFor();
  assert.equal(await saveChanges(page).isDisabled(), true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Nothing has changed.').waitFor();
  assert.equal(await acronym.inputValue(), before);
  await page.getByRole('button', { name: 'Redo' }).click();
  assert.equal(await acronym.inputValue(), 'ABC');
  await type(page.getByLabel(/^Compared with the sources on/).first(), today);
  await page.getByText('The date is missing').waitFor({ state: 'detached' });
  const { name, text } = await saved(page, saveChanges(page));
  assert.equal(name, 'partnerships.changes.json');
  const [change] = JSON.parse(text).changes;
  assert.deepEqual(
    [change.list, change.kind, change.after.acronym, change.after.asOf],
    ['projects', 'changed', 'ABC', today],
  );
  await page.close();
});

test('a fact without a source is not saved, in any list that names sources', async () => {
  const page = await studio();
  await chooseFile(
    page,
    'own.json',
    JSON.stringify({
      schemaVersion: '1.0',
      sources: [{ id: 'report', title: 'Report' }],
      projects: [{ id: 'a', name: { en: 'A' } }],
      networks: [{ id: 'n', name: { en: 'N' } }],
      sectors: [{ id: 's', label: { en: 'S' } }],
      themes: [],
      programmes: [],
      organisations: [],
    }),
  );
  await page.getByText('own.json').waitFor();
  for (const list of ['projects', 'networks', 'sectors']) {
    await page.getByLabel('List', { exact: true }).selectOption(list);
    await type(page.getByLabel(/^Compared with the sources on/).first(), today);
    await type(page.getByRole('textbox', { name: 'English' }).first(), `New ${list}`);
    await page.getByText('A source is missing').waitFor();
    assert.equal(await saveChanges(page).isDisabled(), true);
    await page.locator('summary', { hasText: 'Sources (0)' }).first().click();
    await page.getByRole('checkbox', { name: 'Report' }).first().check();
    await page.getByText('A source is missing').waitFor({ state: 'detached' });
  }
  const { text } = await saved(page, page.getByRole('button', { name: 'Save the data' }));
  const { projects, sectors } = JSON.parse(text);
  assert.deepEqual(projects[0], { id: 'a', name: { en: 'New projects' }, asOf: today, sources: ['report'] });
  assert.equal(sectors[0].label.en, 'New sectors');
  await page.close();
});

test('each record of each list has a form with every field of the schema', async () => {
  const page = await studio();
  const schema = JSON.parse(readFileSync(join(root, 'dist/data/partnerships.schema.json'), 'utf8'));
  const names = {
    projects: 'Project',
    networks: 'Network',
    organisations: 'Organisation',
    programmes: 'Programme',
    themes: 'Theme',
    sectors: 'Sector',
    sources: 'Source',
  };
  for (const [list, name] of Object.entries(names)) {
    await page.getByLabel('List', { exact: true }).selectOption(list);
    // Values of declared facets have no form of their own.
    const fields = Object.keys(schema.$defs[name].properties).filter((field) => field !== 'fields');
    assert.equal(await page.locator('section > .form > *').count(), fields.length, list);
  }
  await page.close();
});

test('a value that the schema refuses is told, and not saved', async () => {
  const page = await studio('edit/projects');
  await type(page.getByLabel(/^Compared with the sources on/).first(), 'yesterday');
  await page.locator('.bad', { hasText: /projects\[0\]\.asOf/ }).waitFor();
  assert.equal(await saveChanges(page).isDisabled(), true);
  await page.close();
});

test('edits survive a reload', async () => {
  const page = await studio('edit/projects');
  await type(page.getByLabel(/^Acronym/), 'KEPT');
  await page.getByRole('button', { name: 'Forget all drafts' }).waitFor();
  await page.reload();
  await page.locator('ins', { hasText: 'KEPT' }).waitFor();
  await page.close();
});

test('a record that nothing refers to is removed, and comes back; one that is referred to is not saved away', async () => {
  const page = await studio();
  const base = {
    schemaVersion: '1.0',
    sources: [],
    networks: [],
    themes: [],
    programmes: [],
    organisations: [],
  };
  const projects = [
    { id: 'a', name: { en: 'Alpha' } },
    { id: 'b', name: { en: 'Beta' }, sectors: ['s'] },
    // An old problem, which moves up when Alpha goes.
    { id: 'c', name: { en: 'Gamma' }, sectors: ['unknown'] },
  ];
  const sectors = [
    { id: 's', label: { en: 'Sewing' } },
    { id: 't', label: { en: 'Tourism' } },
  ];
  await chooseFile(page, 'own.json', JSON.stringify({ ...base, projects, sectors }));
  const remove = page.getByRole('button', { name: 'Remove this record' });
  await page.getByRole('heading', { name: 'Alpha' }).waitFor();
  await remove.click();
  await page.getByRole('heading', { name: 'Beta' }).waitFor();
  const { text } = await saved(page, saveChanges(page));
  assert.deepEqual(
    JSON.parse(text).changes.map(({ list, id, kind }) => [list, id, kind]),
    [['projects', 'a', 'removed']],
  );
  await page.getByLabel('List', { exact: true }).selectOption('sectors');
  await remove.click();
  await page.locator('.bad', { hasText: /projects\[0\].*sectors/ }).waitFor();
  assert.equal(await saveChanges(page).isDisabled(), true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Sewing' }).waitFor();
  assert.equal(await saveChanges(page).isDisabled(), false);
  await page.close();
});

test('a record of a long list is found by its name', async () => {
  const page = await studio();
  const projects = Array.from({ length: 3000 }, (_, i) => ({ id: `p${i}`, name: { fr: `Été ${i}` } }));
  await chooseFile(page, 'own.json', JSON.stringify({ schemaVersion: '1.0', projects }));
  await page.getByText('The list is long').waitFor();
  assert.equal(await page.getByLabel('Record', { exact: true }).locator('option').count(), 200);
  await page.getByRole('searchbox', { name: 'Search for a record' }).fill('ete 2999');
  await page.getByRole('heading', { name: 'Été 2999' }).waitFor();
  await page.getByRole('searchbox', { name: 'Search for a record' }).fill('nothing');
  await page.getByText('No record has this name.').waitFor();
  await page.close();
});

/** Path of a note in Dutch, and of an amount, with its change. */
const changesIn = {
  fr: ['Texte › Néerlandais :', 'Financement européen › Part de l’Union européenne › Montant : – → 1 234,50'],
  nl: ['Tekst › Nederlands:', 'Europese financiering › Deel van de Europese Unie › Bedrag: – → 1.234,50'],
  de: [
    'Text › Niederländisch:',
    'Europäische Förderung › Anteil der Europäischen Union › Betrag: – → 1.234,50',
  ],
  en: ['Text › Dutch:', 'European funding › Share of the European Union › Amount: – → 1,234.50'],
};
const notesIn = { fr: 'Notes', nl: 'Opmerkingen', de: 'Anmerkungen', en: 'Notes' };

for (const [lang, [text, amount]] of Object.entries(changesIn))
  test(`changes inside a value are told in words: ${lang}`, async () => {
    const { page } = await openStudio(browser, server, 'edit', lang);
    const notes = ['Twee woorden', 'Eerste', 'Tweede'].map((nl) => ({ text: { nl } }));
    const projects = [{ id: 'a', name: { fr: 'Alpha' }, notes }];
    await chooseFile(page, 'own.json', JSON.stringify({ schemaVersion: '1.0', projects }));
    await page.getByRole('heading', { name: 'Alpha' }).waitFor();
    // Closed fields can be filled too.
    await page.locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true)));
    const note = page.locator('fieldset.group', { has: page.locator('fieldset.group') }).last();
    await type(note.locator('textarea[lang=nl]').first(), 'Drie woorden');
    // The one in the middle goes: the last one stays as it was.
    await note.locator('.form > .form > button').nth(1).click();
    await type(page.locator('input[type=number]').first(), '1234.5');
    const change = page.locator('[aria-live] li p', { has: page.locator('ins') });
    await change.nth(2).waitFor();
    const told = (await change.allInnerTexts()).map((each) => each.replace(/\s/g, ' '));
    assert.deepEqual(told, [
      `${notesIn[lang]} 1 › ${text} Twee woorden → Drie woorden`,
      `${notesIn[lang]} 2 › ${text} Eerste → –`,
      amount,
    ]);
    await page.close();
  });

test('the border of a group runs around its help line', async () => {
  const page = await studio('edit/projects');
  const groups = page.locator('section > .form > fieldset.group');
  const distances = await groups.evaluateAll((all) =>
    all.map((group) => {
      const [legend, border] = [group.querySelector('legend'), group].map((each) =>
        each.getBoundingClientRect(),
      );
      return legend.top - border.top;
    }),
  );
  assert.ok(distances.length > 3);
  // A legend at the top of the group has the border behind it.
  assert.ok(Math.min(...distances) > 1, distances.join(' '));
  await page.close();
});
