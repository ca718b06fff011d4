/** Names of the fields that ranges are chosen in, and ranges in words. Loaded by the first selection with a range. */
import { str } from '@lit/localize';
import { rangeOf, unknownId, type NumberRange } from '../../../catalogue/ranges/range-id.js';
import type { FacetName, RangeName } from '../../../catalogue/selection.js';
import type { Locale } from '../../../dataset/languages.js';
import { formatNumber } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import type { Context } from '../../core/context.js';
import { nameOf } from '../../core/label.js';
import { facetCaption } from '../facets.js';

const captions: Readonly<Record<RangeName, (msg: Msg) => string>> = {
  year: (msg) => msg('Années du projet', { id: 'range.year' }),
  start: (msg) => msg('Année de début', { id: 'range.start' }),
  end: (msg) => msg('Année de fin', { id: 'range.end' }),
  budget: (msg) => msg('Budget total', { id: 'project.budget' }),
  'eu-share': (msg) => msg('Contribution de l’Union européenne', { id: 'key-figures.eu-share' }),
  'eu-rate': (msg) => msg('Taux de cofinancement européen (en %)', { id: 'range.eu-rate' }),
  'partner-count': (msg) => msg('Nombre de partenaires', { id: 'project.partner-count' }),
  updated: (msg) => msg('Année de mise à jour', { id: 'range.updated' }),
};

/** Returns the name of a field: of a facet that the dataset declares, or of one that every dataset has. */
export const rangeCaption = (context: Context, field: FacetName): string | undefined =>
  facetCaption(context, field) ??
  (Object.hasOwn(captions, field) ? captions[field as RangeName](context.msg) : undefined);

const yearFields: readonly FacetName[] = ['year', 'start', 'end', 'updated'];

/** Writes a number of a field: years have no separator of thousands. */
export const rangeNumber = (field: FacetName, value: number, locale: Locale): string =>
  yearFields.includes(field) ? String(value) : formatNumber(value, locale);

/** Writes a range in words, such as « de 2019 à 2023 ». */
export function rangeText({ msg, locale }: Context, field: FacetName, { from, to }: NumberRange): string {
  const [first, last] = [rangeNumber(field, from, locale), rangeNumber(field, to, locale)];
  if (from === to) return first;
  if (to === Infinity) return msg(str`à partir de ${first}`, { id: 'range.from' });
  if (from === -Infinity) return msg(str`jusqu’à ${last}`, { id: 'range.to' });
  return msg(str`de ${first} à ${last}`, { id: 'range.between' });
}

/** Returns the label of a chosen range, such as « En cours en 2023 »; `undefined` for other ids. */
export function rangeLabel(context: Context, field: FacetName, id: string): string | undefined {
  const caption = rangeCaption(context, field);
  if (caption === undefined) return undefined;
  const { msg, dataset } = context;
  const isOwn = Object.hasOwn(captions, field);
  // A facet with a list of values may have one of this id.
  const hasNumbers = isOwn || dataset.facets.some((each) => each.id === field && !each.values);
  if (id === unknownId && hasNumbers)
    return nameOf(msg, caption, msg('valeur inconnue', { id: 'range.unknown' }));
  const range = isOwn || id.includes('..') ? rangeOf(id) : undefined;
  if (!range) return undefined;
  if (field === 'year' && range.from === range.to)
    return msg(str`En cours en ${String(range.from)}`, { id: 'range.under-way' });
  return nameOf(msg, caption, rangeText(context, field, range));
}
