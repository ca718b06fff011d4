/** Says of a view what a file, a picture or a citation needs: name, filters, source, date, licence, address. */
import { str } from '@lit/localize';
import type { Query } from '../../../catalogue/question.js';
import { chosenIn, facetsOf, wordsOf } from '../../../catalogue/selection.js';
import { today } from '../../../dataset/dates.js';
import { formatDate } from '../../../localization/format.js';
import { localize } from '../../../localization/localize.js';
import type { Context } from '../../core/context.js';
import { chosenLabel, facetCaption } from '../facets.js';

export interface ViewDescription {
  /** Name of the view. */
  readonly title: string;
  /** The filters in words, or an empty string. */
  readonly filters: string;
  readonly publisher: string;
  /** Name of the dataset. */
  readonly dataset: string;
  /** Day of the data, `YYYY-MM-DD` or a part of it, where the dataset has one. */
  readonly asOf: string | undefined;
  readonly licence: string;
  /** Where the view, or the page with it, can be seen. */
  readonly address: string;
}

/** Returns the filters of a query in words. */
export function filtersText(context: Context, { selection, within = {} }: Query): string {
  const { msg } = context;
  const facets = new Set([...facetsOf(within), ...facetsOf(selection)]);
  const words = [wordsOf(within), wordsOf(selection)].filter(Boolean).join(' ');
  const parts = [...facets].map((facet) => {
    const caption = facetCaption(context, facet) ?? facet;
    const chosen = new Set([...chosenIn(within, facet), ...chosenIn(selection, facet)]);
    const labels = [...chosen].map((id) => chosenLabel(context, facet, id)).join(', ');
    return msg(str`${caption} : ${labels}`, { id: 'about.filter' });
  });
  if (words) parts.push(msg(str`Mots cherchés : ${words}`, { id: 'about.words' }));
  return parts.join(' · ');
}

/** @param address a link that leads back to the view, where the page has one */
export function aboutView(
  context: Context,
  title: string,
  query: Query,
  address: string | undefined,
): ViewDescription {
  const { dataset, locale } = context;
  const { licence, publisher } = dataset;
  return {
    title,
    filters: filtersText(context, query),
    publisher: publisher?.name ?? location.hostname,
    dataset: localize(dataset.title, locale)?.text ?? '',
    asOf: dataset.asOf ?? undefined,
    licence: [licence?.name, licence?.address].filter(Boolean).join(' – '),
    address: address ?? location.href.replace(/#.*/, ''),
  };
}

/** Returns the name of a view with its filters in brackets. */
export const titleWithFilters = ({ title, filters }: ViewDescription): string =>
  filters ? `${title} (${filters})` : title;

/** Returns the lines under a picture: source, date, licence, address. */
export function creditLines({ msg, locale }: Context, about: ViewDescription): readonly string[] {
  const source = [about.publisher, about.dataset].filter(Boolean).join(', ');
  const day = formatDate(about.asOf ?? today(), locale);
  const { licence, address } = about;
  return [
    msg(str`Source : ${source}`, { id: 'about.source' }),
    about.asOf
      ? msg(str`Données à cette date : ${day}`, { id: 'about.date' })
      : msg(str`Consulté le ${day}`, { id: 'about.visited' }),
    ...(licence ? [msg(str`Licence : ${licence}`, { id: 'about.licence' })] : []),
    address,
  ];
}
