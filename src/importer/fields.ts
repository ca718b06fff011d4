/** Fields of a project that columns of a list fill: the kind of each, and its place in the schema. */
import { languages } from '../dataset/languages.js';
import { listLanguages } from './languages/index.js';

const from = ['column', 'columns', 'join', 'constant', 'values'] as const;
/** Keys that describe how a field of each kind is filled. */
export const keysByKind = {
  text: [...from, 'prefix'],
  texts: [...from, 'split'],
  reference: [...from, 'create'],
  references: [...from, 'split', 'create'],
  countries: [...from, 'split'],
  country: [...from],
  date: [...from, 'order'],
  amount: [...from, 'currency', 'currencies', 'currencyColumn', 'decimal', 'scale'],
  count: [...from, 'decimal'],
  rate: [...from, 'decimal'],
  number: [...from, 'decimal', 'scale'],
  coordinate: [...from],
  code: [...from, 'split'],
  address: [...from],
  addresses: [...from, 'split'],
  facet: [...from, 'split'],
} as const;
export type FieldKind = keyof typeof keysByKind;

interface FieldPlace {
  readonly kind: FieldKind;
  /** Path in a project. Undefined for a field that is combined with others. */
  readonly path?: string;
  /** True for a text by language. */
  readonly isLocalized?: boolean;
}
const at = (path: string, kind: FieldKind = 'text'): FieldPlace => ({ kind, path });
const localizedAt = (path: string): FieldPlace => ({ kind: 'text', path, isLocalized: true });
const only = (kind: FieldKind): FieldPlace => ({ kind });

/** Returns fields of a participant: `lead.country`. */
const participant = <Name extends string>(name: Name) =>
  ({
    [name]: at(`${name}.name`),
    [`${name}.organisation`]: at(`${name}.organisation`, 'code'),
    [`${name}.country`]: at(`${name}.country`, 'country'),
    [`${name}.role`]: localizedAt(`${name}.role`),
    [`${name}.budget`]: at(`${name}.budget`, 'amount'),
    [`${name}.website`]: at(`${name}.website.address`, 'address'),
    [`${name}.note`]: localizedAt(`${name}.note`),
  }) as Record<
    Name | `${Name}.${'organisation' | 'country' | 'role' | 'budget' | 'website' | 'note'}`,
    FieldPlace
  >;

const places = {
  id: only('text'),
  name: localizedAt('name'),
  acronym: at('acronym'),
  code: at('code'),
  summary: localizedAt('summary'),
  programme: at('programme', 'reference'),
  axis: at('axis'),
  objective: at('objective'),
  networks: at('networks', 'references'),
  sectors: at('sectors', 'references'),
  themes: at('themes', 'references'),
  countries: at('countries', 'countries'),
  start: only('date'),
  end: only('date'),
  period: only('date'),
  statedStatus: localizedAt('statedStatus.text'),
  'statedStatus.asOf': at('statedStatus.asOf', 'date'),
  place: localizedAt('place'),
  nuts: only('code'),
  lau: only('code'),
  latitude: only('coordinate'),
  longitude: only('coordinate'),
  coordinates: only('coordinate'),
  ...participant('lead'),
  ...participant('beneficiary'),
  partners: at('partners.names', 'texts'),
  'partners.countries': only('texts'),
  'partners.others': at('partners.others', 'count'),
  partnerCount: only('count'),
  budget: at('budget', 'amount'),
  'budget.asOf': at('budget.asOf', 'date'),
  euShare: at('funding.euShare', 'amount'),
  euRate: at('funding.rate', 'rate'),
  fund: at('funding.fund'),
  intervention: at('funding.intervention', 'texts'),
  call: localizedAt('call.name'),
  'call.code': at('call.code'),
  'call.start': at('call.period.start', 'date'),
  'call.end': at('call.period.end', 'date'),
  'call.address': at('call.address', 'address'),
  parent: only('text'),
  targetGroups: { ...only('texts'), isLocalized: true },
  figures: { ...only('text'), isLocalized: true },
  notes: { ...only('text'), isLocalized: true },
  website: at('website.address', 'address'),
  links: only('addresses'),
  image: at('image.address', 'address'),
  'image.alt': localizedAt('image.alt'),
  'image.credit': at('image.credit'),
  'image.licence': at('image.licence.name'),
  'image.licence.address': at('image.licence.address', 'address'),
  'image.width': at('image.width', 'count'),
  'image.height': at('image.height', 'count'),
  contact: at('contact.name'),
  'contact.email': at('contact.email', 'address'),
  'contact.phone': at('contact.phone'),
  'contact.address': at('contact.address', 'address'),
  licence: at('licence.name'),
  'licence.address': at('licence.address', 'address'),
  updated: at('updated', 'date'),
  asOf: at('asOf', 'date'),
} as const satisfies Record<string, FieldPlace>;
export type FieldName = keyof typeof places;

const names = Object.keys(places) as FieldName[];
/** Fields that a column may fill, with their kinds. Texts by language also exist per language: `name.nl`. */
export const fields = Object.fromEntries(names.map((name) => [name, places[name].kind])) as Record<
  FieldName,
  FieldKind
>;

/** Languages of texts: the four of the interface, then the others of the European Union. */
export const textLanguages: readonly string[] = [
  ...languages,
  ...Object.keys(listLanguages).filter((tag) => !(languages as readonly string[]).includes(tag)),
];

/** Key of a field: `name`, `name.nl` or, for a facet, `fields.region`, for results `results.trainees`. */
export type FieldKey = string;

const isLocalized = (name: FieldName): boolean => places[name].isLocalized === true;
export const fieldKeys: readonly string[] = [
  ...names,
  ...names.filter(isLocalized).flatMap((name) => textLanguages.map((tag) => `${name}.${tag}`)),
];

const nameAndLanguage = (key: FieldKey): readonly [FieldName, string | undefined] => {
  const [, name = key, tag] = /^(.+)\.([^.]+)$/.exec(key) ?? [];
  return tag && name in places && textLanguages.includes(tag)
    ? [name as FieldName, tag]
    : [key as FieldName, undefined];
};
/** Returns the name of a field without a language: `name.nl` → `name`. */
export const nameOf = (key: FieldKey): FieldName => nameAndLanguage(key)[0];
/** Returns the language of a field that has its own: `name.nl` → `nl`. */
export const languageOf = (key: FieldKey): string | undefined => nameAndLanguage(key)[1];
/** Returns the place of a field in a project. */
export const placeOf = (key: FieldKey): FieldPlace | undefined => places[nameOf(key)];

export const isFacetKey = (key: FieldKey): boolean => key.startsWith('fields.');
/** True for the number of a result: reached (`results.trainees`) or aimed at (`targets.trainees`). */
export const isResultKey = (key: FieldKey): boolean => /^(?:results|targets)\./.test(key);

export function kindOf(key: FieldKey): FieldKind {
  if (isFacetKey(key)) return 'facet';
  return isResultKey(key) ? 'number' : fields[nameOf(key)];
}
