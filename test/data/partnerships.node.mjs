// Tests the contents and the references of the bundled dataset. Run with `node --test test/data/partnerships.node.mjs`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections, data, languages, records, ids, byId, everything, at } from './bundled.mjs';

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

test('marks inferred themes and countries', () => {
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
