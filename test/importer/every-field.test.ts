// Each field of a project in the schema can be imported, is shown, and is exported; exceptions give their reason.
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { createPageEngine } from '../../src/engine/page/page-engine.js';
import type { Dataset, Project } from '../../src/dataset/reading/schema.js';
import type { Context } from '../../src/elements/core/context.js';
import { exportFile } from '../../src/elements/exploring/take-away/files/export.js';
import { factsCode } from '../../src/elements/projects/facts-code.js';
import * as facts from '../../src/elements/projects/project-facts.js';
import { projectView } from '../../src/elements/projects/project-view.js';
import { fieldKeys, fields, nameOf } from '../../src/importer/fields.js';
import { importTable } from '../../src/importer/import-table.js';
import { tableFromGrid } from '../../src/importer/table.js';
import { messagesFor } from '../../src/localization/messages.js';
import { parse } from '../../src/dataset/reading/parse.js';
import { fullDataset, placesOf, valueAt, withValue, type Path } from '../helpers/full-records.js';

const full = (): Project => fullDataset().projects[0]!;
/** Path without the positions in lists and without languages: `locations.nuts`, `name`. */
const plain = (path: Path): string =>
  path.filter((key) => typeof key === 'string' && !/^(?:fr|nl|de|en|reviewed)$/.test(key)).join('.');
const leaves = placesOf(full()).filter((path) => {
  const value = valueAt(full(), path);
  return typeof path.at(-1) === 'string' && (typeof value !== 'object' || Array.isArray(value));
});

/** Fields that no list fills, with the reason. */
const notInLists: Readonly<Record<string, string>> = {
  'reviewBy inferred quotes formerPeriods formerBudgets partnerCountNote':
    'remarks of editors on a record and its sources',
  'partners.incomplete': 'a remark of editors on a list of partners',
  'locations.label locations.country': 'the place in words is `place`, its country is in `countries`',
  'results.asOf links.label links.language': 'lists have them once for all rows, if at all',
  'lead.budget.asOf beneficiary.budget.asOf partners.members.budget.asOf funding.euShare.asOf':
    'lists date the budget of the project, if any',
  fields: 'values of facets: `facets` of the mapping',
};
const withoutReason = (name: string): boolean =>
  !Object.keys(notInLists).some((names) =>
    names.split(' ').some((each) => name === each || name.startsWith(`${each}.`)),
  ) && !/(?:^|\.)sources$/.test(name);

/** A value of each field, as a list has it. */
const cells: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(fields).map((key) => [key, `Text of ${key}`])),
  start: '2018',
  end: '2020-06-30',
  period: '2018-2020',
  countries: 'BE',
  nuts: 'BE352',
  lau: '92094',
  latitude: '50,46',
  longitude: '4,86',
  coordinates: '50.46, 4.86',
  euRate: '50 %',
  parent: 'Text of id',
  'call.start': '01/02/2018',
  'call.end': '01/03/2018',
  partners: 'A; B',
  'partners.countries': 'BE; FR',
  links: 'https://exemple.be/a; https://exemple.be/b',
  image: 'image.jpg',
  'contact.email': 'projet@exemple.be',
  ...Object.fromEntries(
    ['budget', 'euShare', 'lead.budget', 'beneficiary.budget'].map((key) => [key, '1 250,50 €']),
  ),
  ...Object.fromEntries(
    ['partners.others', 'partnerCount', 'image.width', 'image.height'].map((key) => [key, '3']),
  ),
  ...Object.fromEntries(
    ['statedStatus.asOf', 'budget.asOf', 'updated', 'asOf'].map((key) => [key, '29/02/2024']),
  ),
  ...Object.fromEntries(
    Object.keys(fields)
      .filter((key) => fields[nameOf(key)] === 'address' && !['image', 'contact.email'].includes(key))
      .map((key) => [key, `https://exemple.be/${key}`]),
  ),
  ...Object.fromEntries(['lead.country', 'beneficiary.country'].map((key) => [key, 'BE'])),
};

describe('every field of a project', () => {
  before(() => factsCode.take(facts));

  it('can be filled by a column of a list', () => {
    const keys = Object.keys(fields);
    // A second row is the project that the first one is a part of.
    const parent = keys.map((key) => ({ name: 'Parent', id: 'P-1' })[key] ?? '');
    const row = keys.map((key) => (key === 'parent' ? 'P-1' : cells[key]!));
    const { dataset, report } = importTable(tableFromGrid([keys, row, parent], { kind: 'csv' }), {
      source: { id: 'list', title: 'List' },
      fields: Object.fromEntries(
        keys.map((key): [string, string | { column: string; create?: true; split?: string }] => {
          if (['programme', 'themes', 'sectors', 'networks'].includes(key))
            return [key, { column: key, create: true }];
          const isList = ['partners', 'partners.countries', 'links'].includes(key);
          return [key, isList ? { column: key, split: ';' } : key];
        }),
      ),
      results: {
        trainees: {
          column: 'image.width',
          target: 'image.height',
          label: { fr: 'Stagiaires' },
          unit: { fr: 'p' },
        },
      },
    });
    expect(report.valuesLeftOut).to.deep.equal([]);
    expect(parse(dataset).problems).to.deep.equal([]);
    const found = new Set(placesOf(dataset.projects[0]!).map(plain));
    // Partners with details are `members`, those without are `names`.
    for (const key of ['organisation', 'role', 'budget', 'website', 'note'])
      for (const place of [...found].filter((each) => each.startsWith(`lead.${key}`)))
        found.add(place.replace('lead', 'partners.members'));
    found.add('partners.names');
    const missing = new Set(leaves.map(plain).filter((name) => withoutReason(name) && !found.has(name)));
    expect([...missing]).to.deep.equal([]);
  });

  it('has a key per language where it is a text by language', () => {
    for (const path of leaves.filter((each) => each.at(-1) === 'pl' || each.at(-1) === 'fr')) {
      const name = plain(path);
      if (!withoutReason(name) || /^(?:partners|results|locations)\./.test(name)) continue;
      const key = name.replace(/\.(?:name|text)$/, '');
      expect(fieldKeys, `${key}.pl`).to.include(`${key}.pl`);
    }
  });

  const dataset = (project: Project): Dataset => ({ ...fullDataset(), projects: [project] });
  const context = (data: Dataset): Context => ({
    dataset: data,
    locale: 'fr',
    msg: messagesFor(() => 'fr'),
    headingLevel: 2,
    element: document.body,
    editors: true,
  });
  /** Returns parts of a record that say nothing to a reader of that page. */
  const isQuiet = (path: Path): boolean => {
    const name = plain(path);
    const language = path.at(-1);
    return (
      name === 'id' ||
      // One language is shown, and a single mark of review.
      ['nl', 'de', 'en', 'reviewed'].includes(String(language)) ||
      /(?:^|\.)sources$/.test(name) ||
      // The participant's own website comes before that of its organisation.
      /\.organisation$/.test(name) ||
      // The name of a place stands for its country, and the label of a link for the language of its page.
      ['locations.country', 'links.language', 'results.asOf', 'image.licence.address'].includes(name) ||
      /^formerBudgets(?:\.|$)|^formerPeriods\.|^(?:budget|funding\.euShare|lead\.budget|beneficiary\.budget)\.currency$|\.budget\.asOf$|euShare\.asOf$/.test(
        name,
      )
    );
  };
  const isRequired = (without: Project): boolean => parse(dataset(without)).problems.length > 0;
  const htmlOf = (project: Project): string => {
    const root = document.createElement('div');
    render(projectView(context(dataset(project)), project, 'full'), root);
    return root.innerHTML.replace(/<!--.*?-->/g, '').replace(/lit\$\d+\$/g, '');
  };

  it('is shown: without it, the page is another one', () => {
    const project = full();
    const whole = htmlOf(project);
    const silent = leaves.filter(
      (path) =>
        !isQuiet(path) &&
        !isRequired(withValue(project, path, undefined)) &&
        htmlOf(withValue(project, path, undefined)) === whole,
    );
    expect(silent.map((path) => path.join('.'))).to.deep.equal([]);
  });

  it('is in the export as JSON', async () => {
    const data = fullDataset();
    const { blob } = await exportFile('json', context(data), createPageEngine(data), {
      selection: {},
      locale: 'fr',
    });
    const { projects } = JSON.parse(await blob.text()) as Dataset;
    expect(projects[0]).to.deep.equal(full());
  });
});
