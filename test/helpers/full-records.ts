/** A record of each list with every field of the schema, so that tests can corrupt each field. */
import type { CollectionName, Dataset } from '../../src/dataset/reading/schema.js';

type Full = { [K in CollectionName]: Required<Dataset[K][number]> };

const text = { fr: 'Texte', nl: 'Tekst', de: 'Text', en: 'Text', reviewed: ['fr' as const] };
/** Keywords are searched, and never shown. */
const keywords = { fr: 'cherché', nl: 'gezocht', de: 'gesucht', en: 'searched' };
const sources = ['source'];
const website = { address: 'https://exemple.be/', sources };
const statement = { text, sources };
const period = { start: '2018', end: '2020-06-30', sources };
const budget = { amount: 1_234_567, currency: 'EUR', asOf: '2024-01', sources };
const range = { min: 3, max: 5, sources };
const service = { audience: 'jobseekers' as const, text, address: 'https://exemple.be/conseil', sources };
const licence = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };
const participant = {
  organisation: 'organisation',
  name: 'Bénéficiaire',
  country: 'BE',
  role: text,
  budget,
  website,
  note: text,
  sources,
};
const members = { text, count: range, countries: ['BE'], until: '2020', sources };
const record = {
  sources,
  asOf: '2024-05-01',
  reviewBy: '2025-05-01',
  inferred: ['themes'],
  quotes: [{ text: 'Comme publié', language: 'fr', source: 'source', note: text }],
};

/** Returns a deep copy through JSON. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const fullRecords = (): Full =>
  copyOf({
    sources: {
      id: 'source',
      title: 'Rapport annuel',
      language: 'fr',
      address: 'https://exemple.be/rapport',
      licence,
      date: '2024',
    },
    organisations: {
      ...record,
      id: 'organisation',
      name: 'Le Forem',
      fullName: 'Office wallon de la formation professionnelle et de l’emploi',
      aliases: ['Forem'],
      language: 'fr',
      territory: text,
      website,
    },
    networks: {
      ...record,
      id: 'network',
      acronym: 'RES',
      aliases: ['Alias'],
      localAliases: [{ nl: 'Bijnaam' }],
      name: { ...text, fr: 'Réseau complet' },
      nameNote: text,
      scope: 'european',
      mission: text,
      members,
      formerMembers: members,
      regions: [{ id: 'region', label: text, countries: ['BE'], sources }],
      role: text,
      mandate: { holders: ['organisation'], rule: text, sources },
      belgianSeat: { holders: ['organisation'], rule: text, sources },
      founded: statement,
      seat: statement,
      legalBasis: [statement],
      legalForm: statement,
      validUntil: '2027-12-31',
      services: [service],
      website,
      themes: ['theme'],
    },
    themes: { ...record, id: 'theme', label: text, shortLabel: text, keywords },
    sectors: { ...record, id: 'sector', label: text, keywords, broader: 'trade', listed: true },
    programmes: {
      ...record,
      id: 'programme',
      name: text,
      cci: '2014TC16RFCB045',
      period,
      fund: text,
      support: statement,
      emblem: 'eu',
      contribution: budget,
      area: statement,
      countries: ['BE', 'FR'],
      places: [{ region: text, names: ['Namur'], labels: [{ name: 'Namur', label: text }] }],
      keywords,
      axes: [{ number: '4', label: text, sources }],
      objectives: [{ number: '8', label: text, sources }],
      website,
    },
    facets: { id: 'measure', label: text, values: [{ id: 'training', label: text, keywords }] },
    projects: {
      ...record,
      id: 'project',
      acronym: 'PRO',
      code: 'P/R',
      name: { ...text, fr: 'Projet complet' },
      summary: text,
      programme: 'programme',
      axis: '4',
      objective: '8',
      networks: ['network'],
      sectors: ['sector'],
      themes: ['theme'],
      countries: ['BE', 'FR'],
      period,
      formerPeriods: [period],
      place: text,
      statedStatus: { text, asOf: '2020', sources },
      locations: [
        {
          label: text,
          country: 'BE',
          nuts: 'BE352',
          lau: '92094',
          latitude: 50.46,
          longitude: 4.86,
          sources,
        },
      ],
      call: { code: '2018-1', name: text, period, address: 'https://exemple.be/appel', sources },
      parent: 'project',
      lead: { ...participant, name: 'Chef de file' },
      beneficiary: participant,
      partners: {
        names: ['Partenaire A', 'Partenaire B'],
        members: [{ ...participant, name: 'Partenaire C' }],
        others: 2,
        incomplete: true,
        sources,
      },
      partnerCount: range,
      funding: { fund: 'ESF+', euShare: budget, rate: 50, intervention: ['150'], sources },
      partnerCountNote: statement,
      budget,
      formerBudgets: [budget],
      targetGroups: [text],
      figures: [statement],
      results: [{ label: text, value: 230, target: 250, unit: text, asOf: '2020', sources }],
      notes: [statement],
      fields: { measure: ['training'] },
      website,
      links: [{ address: 'https://exemple.be/rapport', label: text, language: 'fr', sources }],
      // A picture that does not load takes its credit away.
      image: {
        address: '/docs/picture.png',
        alt: text,
        credit: 'Anne Onyme',
        licence,
        width: 640,
        height: 480,
      },
      contact: {
        name: 'Secrétariat',
        email: 'projet@exemple.be',
        phone: '+32 81 00 00 00',
        address: 'https://exemple.be/contact',
        sources,
      },
      licence,
      updated: '2024-02-29',
    },
  } satisfies Full);

/** Returns a dataset of the full records and their broader sector, so that every reference resolves. */
export function fullDataset(): Dataset {
  const { sources, organisations, networks, themes, sectors, programmes, facets, projects } = fullRecords();
  return {
    schemaVersion: '1.0',
    title: { fr: 'Jeu complet' },
    description: { fr: 'Un enregistrement de chaque sorte, avec tous ses champs.' },
    reason: statement,
    activities: [statement],
    introductions: { networks: text, themes: text, sectors: text, projects: text },
    services: [service],
    examples: true,
    publisher: { name: 'Publieur', address: 'https://publisher.example/' },
    licence,
    asOf: '2024-05-01',
    sources: [sources],
    organisations: [organisations],
    networks: [networks],
    themes: [themes],
    sectors: [{ id: 'trade', label: { fr: 'Métier' } }, sectors],
    programmes: [programmes],
    facets: [facets],
    projects: [projects],
  };
}

export type Path = readonly (string | number)[];

/** Returns the paths of all values within a record. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const below = children.flatMap(([key, child]) =>
    placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length ? [path, ...below] : below;
}

type Tree = Record<string | number, unknown>;

export const valueAt = (record: object, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Tree)[key], record);

/** Copies a record with another value at one path; `undefined` removes it. */
export function withValue<T extends object>(record: T, path: Path, value: unknown): T {
  const copy = copyOf(record);
  const last = path[path.length - 1]!;
  const holder = valueAt(copy, path.slice(0, -1)) as Tree;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** Returns a path in the form of the parser: `.budget.amount`, `.themes[0]`. */
export const written = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
