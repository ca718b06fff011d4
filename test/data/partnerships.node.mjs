// Tests the contents, the references and the typography of the bundled dataset. Run with `node --test
// test/data/partnerships.node.mjs`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const data = JSON.parse(readFileSync(new URL('../../data/forem/partnerships.json', import.meta.url), 'utf8'));
const languages = ['fr', 'nl', 'de', 'en'];
const collections = ['organisations', 'networks', 'themes', 'sectors', 'programmes', 'projects'];
const records = collections.flatMap((name) => data[name].map((record) => ({ name, record })));
const ids = (name) => data[name].map((record) => record.id);
const byId = (name, id) => data[name].find((record) => record.id === id);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Yields every value of the dataset with its path, including the root. */
function* walk(value, path = []) {
  yield { value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}
const everything = [...walk(data)];
const at = (path) => path.join('.');

/** Localized texts, without proper names: the `name` of a network, programme or project, and aliases. */
const localized = everything
  .filter(({ value }) => isObject(value) && languages.some((language) => typeof value[language] === 'string'))
  .map(({ value, path }) => ({
    value,
    path,
    proper: (path.length === 3 && path[2] === 'name') || path.at(-2) === 'localAliases',
  }));
const strings = localized.flatMap(({ value, path }) =>
  languages
    .filter((language) => language in value)
    .map((language) => ({ language, text: value[language], path: at([...path, language]) })),
);

test('holds the three networks, eight themes, 26 sectors, one programme and five projects', () => {
  assert.equal(data.schemaVersion, '1.1');
  assert.deepEqual(ids('networks'), ['eures', 'pes-network', 'wapes']);
  assert.equal(data.themes.length, 8);
  assert.deepEqual(ids('programmes'), ['interreg-v-fwvl']);
  assert.deepEqual(ids('projects'), [
    'emploi-sans-frontieres',
    'competences-sans-frontieres',
    'ab-refugies',
    'act-emploi',
    'en-avant',
  ]);
});

test('lists the thirteen sectors of the page, in its order, each double one before its two halves', () => {
  const listed = data.sectors.filter((sector) => sector.listed !== false);
  const top = listed.filter((sector) => !sector.broader);
  assert.deepEqual(
    top.map((sector) => sector.id),
    [
      'ict-and-office-it',
      'languages',
      'transport',
      'logistics-and-automotive',
      'construction',
      'graphic-industry',
      'industrial-maintenance',
      'commerce',
      'export-and-management',
      'agri-food',
      'industrial-painting-and-metal',
      'hotels',
      'tourism-and-environment',
    ],
  );
  assert.equal(listed.length - top.length, 10);
  for (const [index, sector] of listed.entries()) {
    if (!sector.broader) continue;
    const before = listed[index - 1];
    assert.ok(
      before.id === sector.broader || before.broader === sector.broader,
      `${sector.id} follows its double`,
    );
    assert.equal(listed.filter((other) => other.broader === sector.broader).length, 2, sector.broader);
  }
  assert.deepEqual(
    data.sectors.filter((sector) => sector.listed === false).map(({ id, broader }) => [id, broader]),
    [
      ['eco-construction', 'construction'],
      ['textile', undefined],
      ['personal-assistance', undefined],
    ],
  );
});

test('gives projects exactly the sectors that the page names', () => {
  const named = Object.fromEntries(data.projects.map((project) => [project.id, project.sectors ?? []]));
  assert.deepEqual(named, {
    'emploi-sans-frontieres': [],
    'competences-sans-frontieres': ['agri-food', 'construction', 'eco-construction', 'textile'],
    'ab-refugies': [],
    'act-emploi': ['personal-assistance'],
    'en-avant': [],
  });
});

test('invents nothing for Act’Emploi', () => {
  const project = byId('projects', 'act-emploi');
  for (const field of ['period', 'formerPeriods', 'budget', 'lead', 'partners', 'partnerCount', 'website'])
    assert.ok(!(field in project), field);
});

test('gives members as of today and as of then', () => {
  const count = (members) => new Set(members.countries).size;
  assert.equal(count(byId('networks', 'eures').members), 31);
  const pes = byId('networks', 'pes-network');
  assert.equal(count(pes.members), 30);
  assert.ok(!pes.members.countries.includes('GB'));
  assert.equal(count(pes.formerMembers), 30);
  assert.ok(pes.formerMembers.countries.includes('GB'));
  // No source gives the end of the membership.
  assert.equal(pes.formerMembers.until, undefined);
  assert.deepEqual(pes.belgianSeat.holders, ['forem', 'actiris', 'vdab', 'adg']);
  const wapes = byId('networks', 'wapes');
  assert.deepEqual([wapes.acronym, wapes.aliases], ['WAPES', ['AMSEP']]);
  // The network's website names the regions. No source gives their countries.
  assert.deepEqual(
    wapes.regions.map(({ label }) => label.en),
    ['Africa', 'Americas', 'Asia and Pacific', 'Europe', 'Middle East and Arab countries'],
  );
  for (const { id, countries, sources } of wapes.regions) {
    assert.deepEqual(sources, ['wapes-org'], id);
    assert.equal(countries, undefined, id);
  }
  const { min, max } = wapes.members.count;
  for (const language of languages)
    for (const figure of [min, max])
      assert.match(wapes.members.text[language], new RegExp(`\\b${figure}\\b`), language);
});

test('has unique ids', () => {
  for (const name of ['sources', ...collections])
    assert.equal(new Set(ids(name)).size, data[name].length, name);
});

test('has every list of countries without doubles, in two capital letters', () => {
  for (const { value, path } of everything) {
    if (path.at(-1) !== 'countries') continue;
    assert.equal(new Set(value).size, value.length, at(path));
    for (const code of value) assert.match(code, /^[A-Z]{2}$/, at(path));
  }
});

test('resolves every reference', () => {
  const lists = { themes: 'themes', sectors: 'sectors', networks: 'networks', holders: 'organisations' };
  for (const { value, path } of everything) {
    const key = path.at(-1);
    if (path.length > 2 && key === 'sources')
      for (const id of value) assert.ok(byId('sources', id), `${at(path)}: ${id}`);
    if (key === 'source') assert.ok(byId('sources', value), `${at(path)}: ${value}`);
    if (path.length > 2 && lists[key])
      for (const id of value) assert.ok(byId(lists[key], id), `${at(path)}: ${id}`);
    if (key === 'broader') assert.ok(byId('sectors', value), `${at(path)}: ${value}`);
  }
  for (const project of data.projects) {
    const programme = byId('programmes', project.programme);
    assert.ok(programme, project.id);
    assert.ok(
      programme.axes.some((axis) => axis.number === project.axis),
      project.id,
    );
    assert.ok(
      programme.objectives.some((objective) => objective.number === project.objective),
      project.id,
    );
  }
});

test('uses every source', () => {
  const used = new Set(
    everything
      .filter(({ path }) => path.length > 2 && ['sources', 'source'].includes(path.at(-1)))
      .flatMap(({ value }) => value),
  );
  assert.deepEqual(
    ids('sources').filter((id) => !used.has(id)),
    [],
  );
  for (const { id, title, address } of data.sources) {
    assert.ok(title.trim(), id);
    assert.equal(new URL(address).protocol.replace('s:', ':'), 'http:', id);
  }
});

test('says of every record where it is from and when it was checked', () => {
  for (const { name, record } of records) {
    assert.ok(record.sources?.length, `${name}.${record.id}: sources`);
    assert.match(record.asOf ?? '', /^\d{4}-\d{2}-\d{2}$/, `${name}.${record.id}: asOf`);
  }
});

test('marks themes and countries that nobody states', () => {
  for (const project of data.projects)
    for (const field of ['themes', 'countries']) assert.ok(project.inferred?.includes(field), project.id);
  for (const network of data.networks) assert.ok(network.inferred?.includes('themes'), network.id);
  for (const { name, record } of records)
    for (const field of record.inferred ?? [])
      assert.ok(field.split('.')[0] in record, `${name}.${record.id}: ${field}`);
});

test('has periods that end after they begin, former ones that differ', () => {
  for (const { id, period, formerPeriods = [], budget, formerBudgets = [] } of data.projects) {
    for (const { start, end } of [period ?? {}, ...formerPeriods]) assert.ok(!start || start <= end, id);
    for (const former of formerPeriods)
      assert.notDeepEqual([former.start, former.end], [period.start, period.end], id);
    for (const former of formerBudgets) assert.notEqual(former.amount, budget.amount, id);
  }
});

test('has every text in four languages, with the record of its review; every name at least in French', () => {
  for (const { value, path, proper } of localized) {
    if (proper) {
      assert.ok(value.fr, at(path));
      assert.ok(!('reviewed' in value), `${at(path)}: a name is not reviewed`);
    } else {
      for (const language of languages) assert.ok(value[language], `${at(path)}.${language}`);
      assert.ok(Array.isArray(value.reviewed), `${at(path)}.reviewed`);
      for (const language of value.reviewed) assert.ok(languages.includes(language), at(path));
    }
  }
});

test('quotes in French, from the page, each with its reason', () => {
  const quotes = everything.filter(({ path }) => path.at(-2) === 'quotes');
  assert.ok(quotes.length > 0);
  for (const { value, path } of quotes) {
    assert.equal(value.language, 'fr', at(path));
    assert.equal(value.source, 'seed', at(path));
    assert.ok(value.note?.fr, at(path));
  }
});

test('has no empty string, no double space, no space at an end', () => {
  for (const { value, path } of everything) {
    if (typeof value !== 'string') continue;
    assert.ok(value.trim(), at(path));
    if (path.includes('quotes') && path.at(-1) === 'text') continue;
    assert.equal(value, value.trim(), at(path));
    assert.doesNotMatch(value, /\s\s/u, at(path));
  }
});

test('follows the typography of each language', () => {
  for (const { language, text, path } of strings) {
    assert.doesNotMatch(text, /['"`]/, `${path}: straight quotation mark`);
    assert.doesNotMatch(text, /\d-\d/, `${path}: hyphen in a range`);
    assert.doesNotMatch(text, /\.\.\./, `${path}: three dots`);
    if (language === 'fr') {
      assert.doesNotMatch(text, /(?<!\u202f)[;!?]/u, `${path}: U+202F before ; ! ?`);
      assert.doesNotMatch(text, /(?<!\u00a0):/u, `${path}: U+00A0 before :`);
      assert.doesNotMatch(text, /«(?!\u00a0)|(?<!\u00a0)»/u, `${path}: U+00A0 inside « »`);
      assert.doesNotMatch(text, /[„“”‘]/u, `${path}: « » only`);
    } else {
      assert.doesNotMatch(text, /\s[;:!?]/u, `${path}: space before punctuation`);
      assert.doesNotMatch(text, /[«»”]/u, `${path}: foreign quotation marks`);
      const [open, close] = language === 'de' ? ['„', '“'] : ['‘', '’'];
      assert.ok(text.split(open).length <= text.split(close).length, `${path}: unclosed quotation`);
      assert.doesNotMatch(text, language === 'de' ? /‘/u : /[„“]/u, `${path}: foreign quotation marks`);
    }
  }
  for (const { value, path } of everything)
    if (path.includes('names') && typeof value === 'string') assert.doesNotMatch(value, /'/, at(path));
});

test('keeps missions, summaries and members short', () => {
  for (const { language, text, path } of strings)
    if (/\.(mission|summary|members\.text)\.\w+$/.test(path))
      assert.ok(text.length <= 360, `${path} (${language}): ${text.length} characters`);
});

test('is written anew: no run of eight words of the page outside quotations', () => {
  const words = (text) =>
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = (text) => {
    const list = words(text);
    return list.slice(7).map((_, index) => list.slice(index, index + 8).join(' '));
  };
  const page = [
    'faciliter la mobilité géographique et professionnelle des travailleurs grâce au partage des données sur les offres d’emploi et les demandes d’emploi et via des informations, des conseils et un soutien',
    'permettant de jouer leur rôle de chefs de file du marché du travail, en contribuant aux stratégies européennes pour l’emploi, en améliorant le fonctionnement et l’intégration du marché du travail et en créant des marchés du travail mieux équilibrés',
    'le mandat de membre de ce réseau européen est exercé par un des SPE belges selon une décision prise de commun accord',
    'encourage les contacts, l’échange d’expériences et la coopération entre les services publics de l’emploi',
    'se concentre sur l’insertion professionnelle et le conseil dans le parcours vers l’emploi',
    'met l’accent sur la promotion et la formation dans les secteurs clés de pointe',
    'vise à favoriser l’entrée sur le marché du travail d’une vingtaine de réfugiés par an via l’expérimentation d’un parcours spécifique de formation et d’acculturation en entreprise',
    'créer, développer et mettre en place un programme de formation unique à l’échelle transfrontalière afin d’améliorer la qualité du service dans le secteur de l’aide aux personnes',
    ...everything
      .filter(({ path }) => path.at(-1) === 'text' && path.at(-3) === 'quotes')
      .map(({ value }) => value),
  ];
  const known = new Set(page.flatMap(runs));
  for (const { language, text, path } of strings) {
    if (language !== 'fr' || /^themes\./.test(path)) continue;
    for (const run of runs(text)) assert.ok(!known.has(run), `${path}: ${run}`);
  }
});

test('speaks of no person', () => {
  const forbidden =
    /^(persons?|people|contacts?|director|president|chair|head|e?mail|phone|firstName|lastName)$/i;
  for (const { path } of everything) assert.doesNotMatch(String(path.at(-1)), forbidden, at(path));
});
