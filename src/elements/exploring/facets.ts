import { str } from '@lit/localize';
import { isExclusion, plainId, type BuiltInFacet, type FacetName } from '../../catalogue/selection.js';
import type { LocalizedText, PageDataset } from '../../dataset/reading/schema.js';
import { recordById } from '../../dataset/record-by-id.js';
import { statuses, type Status } from '../../dataset/status.js';
import { countryName } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Locale } from '../../dataset/languages.js';
import type { Msg } from '../../localization/messages.js';
import { localized, type Context } from '../core/context.js';
import { around } from '../core/around.js';
import { extraWords } from './extra-words.js';
import { statusLabel } from './status-text.js';

/** A value of a facet as the dataset describes it. */
export interface FacetRecord {
  readonly id: string;
  readonly label: LocalizedText;
  readonly shortLabel?: LocalizedText | null | undefined;
  readonly acronym?: string | null | undefined;
}

/** Everything that the elements know about a facet. */
export interface FacetDetails {
  readonly caption: (context: Pick<Context, 'msg' | 'locale'>) => string;
  /** The caption in its languages, where the dataset writes it. */
  readonly label?: LocalizedText;
  /** Returns the values that the dataset describes, in its order. */
  readonly records: (dataset: PageDataset) => readonly FacetRecord[];
  /** Returns the name of a value that needs no record. */
  readonly nameOf?: (context: Context, id: string) => string;
  /** All values, where they don't depend on the dataset. */
  readonly ids?: readonly string[];
  /** True where values without a record are not offered. */
  readonly isClosed?: boolean;
  /** True where values without a record are sorted by name. */
  readonly isSorted?: boolean;
}

interface NamedEntry {
  readonly id: string;
  readonly name: LocalizedText;
  readonly acronym?: string | null;
}
const labelled = new WeakMap<readonly NamedEntry[], readonly FacetRecord[]>();

/** Returns records with their name as label: the same list each time, for `recordById`. */
function withLabels(records: readonly NamedEntry[]): readonly FacetRecord[] {
  let list = labelled.get(records);
  if (!list)
    labelled.set(records, (list = records.map(({ id, name, acronym }) => ({ id, label: name, acronym }))));
  return list;
}

const builtIn: Record<BuiltInFacet, FacetDetails> = {
  sector: {
    caption: ({ msg }) => msg('Secteurs', { id: 'sectors' }),
    records: ({ sectors }) => sectors,
  },
  theme: {
    caption: ({ msg }) => msg('Thèmes', { id: 'themes' }),
    records: ({ themes }) => themes,
    isClosed: true,
  },
  country: {
    caption: ({ msg }) => msg('Pays', { id: 'countries' }),
    records: () => [],
    nameOf: ({ locale }, id) => countryName(id, locale),
    isSorted: true,
  },
  programme: {
    caption: ({ msg }) => msg('Programmes', { id: 'facet.programmes' }),
    records: ({ programmes }) => withLabels(programmes),
  },
  status: {
    caption: ({ msg }) => msg('Statut', { id: 'facet.status' }),
    records: () => [],
    nameOf: ({ msg }, id) => (statuses.includes(id as Status) ? statusLabel(msg, id as Status) : id),
    ids: statuses,
  },
  network: {
    caption: ({ msg }) => msg('Réseaux', { id: 'facet.networks' }),
    records: ({ networks }) => withLabels(networks),
  },
};

/** Returns a facet, or undefined if the dataset has none with this id. */
export function facetOf(dataset: PageDataset, facet: FacetName): FacetDetails | undefined {
  if (Object.hasOwn(builtIn, facet)) return builtIn[facet as BuiltInFacet];
  const declared = dataset.facets.find(({ id }) => id === facet);
  if (!declared) return extraWords()?.facetOf(facet);
  return {
    label: declared.label,
    caption: ({ locale }) => localize(declared.label, locale)?.text ?? facet,
    records: () => declared.values ?? [],
  };
}

/** Returns the name of a facet that every dataset has. */
export const builtInCaption = (msg: Msg, locale: Locale, facet: FacetName): string | undefined =>
  Object.hasOwn(builtIn, facet) ? builtIn[facet as BuiltInFacet].caption({ msg, locale }) : undefined;

/** Returns the name of a facet, or undefined if the dataset has no such facet. */
export const facetCaption = (context: Context, facet: FacetName): string | undefined =>
  facetOf(context.dataset, facet)?.caption(context);

/** Returns the name of a facet with its `lang`, where the dataset does not have it in the reader's language. */
export function facetCaptionView(context: Context, facet: FacetName): unknown {
  const found = facetOf(context.dataset, facet);
  return found?.label ? localized(context, found.label) : found?.caption(context);
}

/** Returns the short label of a value in the reader's language, or its id if it has no label. */
export function facetLabel(context: Context, facet: FacetName, id: string): string {
  const range = extraWords()?.rangeLabel(context, facet, id);
  if (range !== undefined) return range;
  const found = facetOf(context.dataset, facet);
  if (found?.nameOf) return found.nameOf(context, id);
  const record = found && recordById(found.records(context.dataset), id);
  return record?.acronym ?? localize(record?.shortLabel ?? record?.label, context.locale)?.text ?? id;
}

/** Returns the short label of a value with its `lang`, where it is missing in the reader's language. */
export function facetLabelView(context: Context, facet: FacetName, id: string): unknown {
  const found = facetOf(context.dataset, facet);
  const record = found?.nameOf ? undefined : recordById(found?.records(context.dataset), id);
  const text = record && !record.acronym ? (record.shortLabel ?? record.label) : undefined;
  return text ? localized(context, text) : facetLabel(context, facet, id);
}

/** Wraps the label of an excluded value, which its id tells by a minus. */
const excluded = ({ msg }: Context, label: string): string =>
  msg(str`sauf ${label}`, { id: 'chips.excluded' });

/** Returns the label of a selected id; an id with a minus excludes its value. */
export function chosenLabel(context: Context, facet: FacetName, chosen: string): string {
  if (!isExclusion(chosen)) return facetLabel(context, facet, chosen);
  return excluded(context, facetLabel(context, facet, plainId(chosen)));
}

/** Returns the label of a selected id with its `lang`, where it is missing in the reader's language. */
export function chosenLabelView(context: Context, facet: FacetName, chosen: string): unknown {
  if (!isExclusion(chosen)) return facetLabelView(context, facet, chosen);
  return around((hole) => excluded(context, hole), facetLabelView(context, facet, plainId(chosen)));
}

/** Returns true if the counts of a facet contain a selected id, or are not known yet. */
export const isKnown = (counts: ReadonlyMap<string, number> | undefined, chosen: string): boolean =>
  !counts || counts.has(plainId(chosen));

/** Follows the label of a selected value that the data doesn't have. */
export const unavailable = ({ msg }: Context): string =>
  msg('(non disponible)', { id: 'filter.unavailable' });
