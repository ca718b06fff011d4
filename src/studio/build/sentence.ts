/** One sentence about what the element will show. */
import { str } from '@lit/localize';
import { plainQuery } from '../../catalogue/plain-query.js';
import * as plainTextSearch from '../../catalogue/text/plain-search.js';
import { facetNames, type Selection } from '../../catalogue/selection.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { textIn } from '../../dataset/localize.js';
import { languageName } from '../../localization/format.js';
import type { Speech } from '../studio-messages.js';
import type { BuildState } from './build-state.js';
import { catalogueOf } from './id-lists.js';

/** Number of names in the sentence. */
const maxNames = 3;

const selectionOf = ({ attributes }: BuildState): Selection => ({
  ...Object.fromEntries(
    facetNames.flatMap((facet) => {
      const ids = (attributes[facet] ?? '').split(/\s+/).filter(Boolean);
      return ids.length ? [[facet, ids]] : [];
    }),
  ),
  ...(attributes['q'] && { q: attributes['q'] }),
});

export interface Sentence {
  readonly text: string;
  /** Attributes of the choice; without any one of them, something is found. */
  readonly blame: readonly string[];
}

/** @returns what a list of projects will show; `undefined` for other elements, and where data comes from elsewhere */
export function sentenceFor(
  { msg, lang }: Speech,
  state: BuildState,
  dataset: Dataset,
): Sentence | undefined {
  if (state.element !== 'project-list' || state.attributes['src']) return undefined;
  const catalogue = catalogueOf(dataset);
  const find = (selection: Selection) =>
    plainQuery(catalogue, { selection, locale: state.lang, limit: maxNames }, plainTextSearch);
  const selection = selectionOf(state);
  const { total, projects } = find(selection);
  const language = languageName(state.lang, lang);
  const count = msg(
    str`{${total}, plural, =0 {Aucun projet} one {# projet} many {# de projets} other {# projets}}`,
    {
      id: 'studio.sentence.count',
    },
  );
  const names = projects.map(({ name }) => textIn(name, state.lang)).join(' · ');
  const rest = total > maxNames ? ' …' : '';
  const blame = total
    ? []
    : Object.keys(selection).filter((facet) => find({ ...selection, [facet]: undefined }).total > 0);
  const text = names
    ? msg(str`${count} (${language}) : ${names + rest}`, { id: 'studio.sentence' })
    : `${count} (${language})`;
  return { text, blame };
}
