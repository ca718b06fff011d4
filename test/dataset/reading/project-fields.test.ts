import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-project-card.js';
import type { Dataset, Project } from '../../../src/dataset/reading/schema.js';
import type { Context } from '../../../src/elements/core/context.js';
import type { ForemProjectCard } from '../../../src/elements/projects/project-card/project-card.js';
import { exportFile } from '../../../src/elements/exploring/take-away/files/export.js';
import type { Format } from '../../../src/elements/exploring/take-away/formats.js';
import { createPageEngine } from '../../../src/engine/page/page-engine.js';
import { fields as columns } from '../../../src/importer/mapping.js';
import { messagesFor } from '../../../src/localization/messages.js';
import { fullDataset } from '../../helpers/full-records.js';
import { allText, mounted } from '../../helpers/mount.js';

/** True for a field that a place has, or the reason why it has none. */
type Place = true | string;
interface Places {
  readonly card: Place;
  readonly csv: Place;
  readonly list: Place;
}

const editorial = 'for editors';
const own = 'written by editors of a dataset, not in lists of others';
const everywhere: Places = { card: true, csv: true, list: true };

/** The fields of a project, and where each one arrives. The compiler names a field that is missing here. */
const places: Record<keyof Project, Places> = {
  // The card names the parent, which is the project itself here.
  id: everywhere,
  acronym: everywhere,
  code: everywhere,
  name: everywhere,
  summary: everywhere,
  programme: everywhere,
  axis: everywhere,
  objective: everywhere,
  networks: everywhere,
  sectors: everywhere,
  themes: everywhere,
  countries: everywhere,
  period: everywhere,
  formerPeriods: { card: true, csv: 'a cell holds today’s period', list: own },
  place: everywhere,
  funding: everywhere,
  lead: everywhere,
  partners: everywhere,
  partnerCount: everywhere,
  partnerCountNote: { card: true, csv: 'a note on a cell', list: own },
  budget: everywhere,
  formerBudgets: { card: true, csv: 'a cell holds today’s budget', list: own },
  targetGroups: everywhere,
  figures: everywhere,
  notes: everywhere,
  fields: { card: true, csv: true, list: 'facets of a mapping' },
  website: everywhere,
  statedStatus: everywhere,
  locations: everywhere,
  call: everywhere,
  parent: everywhere,
  beneficiary: everywhere,
  results: { card: true, csv: true, list: 'results of a mapping' },
  links: everywhere,
  image: everywhere,
  contact: everywhere,
  licence: everywhere,
  updated: everywhere,
  sources: { card: true, csv: true, list: 'the list is the source' },
  asOf: everywhere,
  reviewBy: { card: true, csv: editorial, list: own },
  inferred: { card: true, csv: editorial, list: 'the importer infers' },
  quotes: { card: true, csv: editorial, list: 'the importer quotes' },
};

/** Columns of a list that are named otherwise than the field of a project that they fill. */
const filled: Readonly<Record<string, keyof Project>> = {
  start: 'period',
  end: 'period',
  nuts: 'locations',
  lau: 'locations',
  latitude: 'locations',
  longitude: 'locations',
  coordinates: 'locations',
  euShare: 'funding',
  euRate: 'funding',
  fund: 'funding',
  intervention: 'funding',
};

const names = Object.keys(places) as (keyof Project)[];

/** Returns the full dataset, with values in the project that no other field repeats. */
function base(): Dataset {
  const dataset = fullDataset();
  const project = dataset.projects[0]!;
  const [source] = dataset.sources;
  return {
    ...dataset,
    sources: [...dataset.sources, { ...source!, id: 'own', title: 'Source du projet' }],
    projects: [{ ...project, sources: ['own'], formerBudgets: [{ ...project.budget!, amount: 12_345 }] }],
  };
}

/** Returns the dataset, whose project lacks a field or has another id or name. */
function datasetWithout(field?: keyof Project): Dataset {
  const dataset = base();
  const project = dataset.projects[0] as Record<string, unknown>;
  if (field === 'id') project['id'] = 'other';
  else if (field === 'name') project['name'] = { fr: 'Autre nom' };
  else if (field) project[field] = undefined;
  return dataset;
}

async function onCard(dataset: Dataset): Promise<string> {
  const { id } = dataset.projects[0]!;
  const element = await mounted<ForemProjectCard>(
    html`<forem-project-card editors project=${id} .data=${dataset}></forem-project-card>`,
  );
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await element.updateComplete;
  return allText(element);
}

async function inFile(format: Format, dataset: Dataset): Promise<string> {
  const msg = messagesFor(() => 'fr');
  const context: Context = { dataset, locale: 'fr', msg, headingLevel: 2, element: document.body };
  const { blob } = await exportFile(format, context, createPageEngine(dataset), {
    selection: {},
    locale: 'fr',
  });
  return blob.text();
}

/** Returns the fields without which a place says something else. */
async function fieldsIn(read: (dataset: Dataset) => Promise<string>): Promise<string[]> {
  const whole = await read(datasetWithout());
  const found: string[] = [];
  for (const name of names) if ((await read(datasetWithout(name))) !== whole) found.push(name);
  return found;
}

describe('each field of a project', () => {
  it('is shown on the card, unless a reason is given', async () => {
    expect(await fieldsIn(onCard)).to.deep.equal(names.filter((name) => places[name].card === true));
  });

  it('is exported as CSV, unless a reason is given', async () => {
    const exported = await fieldsIn((dataset) => inFile('csv', dataset));
    expect(exported).to.deep.equal(names.filter((name) => places[name].csv === true));
  });

  it('is exported as JSON', async () => {
    expect(await fieldsIn((dataset) => inFile('json', dataset))).to.deep.equal(names);
  });

  it('is imported from a list, unless a reason is given', () => {
    const imported = new Set(Object.keys(columns).map((key) => filled[key] ?? key.split('.')[0]!));
    expect([...imported].sort()).to.deep.equal(names.filter((name) => places[name].list === true).sort());
  });
});
