/**
 * The words and values of a selection without projects, each with the number of projects found without it. Loaded
 * when nothing is found.
 */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../../../../catalogue/question.js';
import { chosenIn, facetsOf, wordsOf, type Selection } from '../../../../catalogue/selection.js';
import type { Engine } from '../../../../engine/engine.js';
import type { Context } from '../../../core/context.js';
import { around } from '../../../core/around.js';
import { chosenLabelView } from '../../../exploring/facets.js';
import { projectCount } from '../../../exploring/wording.js';

/** A selection without one of its words or values. */
export interface WayOut {
  readonly selection: Selection;
  readonly total: number;
  /** The value that is left out. */
  readonly facet?: string;
  readonly id?: string;
  /** The word that is left out, or all words. */
  readonly word?: string;
}

/** Each way out is a query. */
const maxWays = 12;

const wordsIn = (selection: Selection): string[] => wordsOf(selection).split(/\s+/u).filter(Boolean);

function* narrower(selection: Selection): Generator<Omit<WayOut, 'total'>> {
  for (const facet of facetsOf(selection))
    for (const id of chosenIn(selection, facet)) {
      const ids = chosenIn(selection, facet).filter((each) => each !== id);
      yield { facet, id, selection: { ...selection, [facet]: ids } };
    }
  const words = wordsIn(selection);
  for (const word of new Set(words))
    yield { word, selection: { ...selection, q: words.filter((each) => each !== word).join(' ') } };
}

function* withoutWords(selection: Selection): Generator<Omit<WayOut, 'total'>> {
  const words = wordsIn(selection);
  if (words.length > 1) yield { word: words.join(' '), selection: { ...selection, q: '' } };
}

/** Returns the selections with one word or value less that find projects, or else the one without any word. */
export async function waysOut(engine: Engine, query: Query): Promise<readonly WayOut[]> {
  const ways = await findingWays(narrower(query.selection), engine, query);
  return ways.length ? ways : findingWays(withoutWords(query.selection), engine, query);
}

async function findingWays(
  possible: Iterable<Omit<WayOut, 'total'>>,
  engine: Engine,
  query: Query,
): Promise<readonly WayOut[]> {
  const ways: WayOut[] = [];
  for (const way of possible) {
    if (ways.length === maxWays) break;
    const { total } = await engine.query({ ...query, selection: way.selection, limit: 0, counts: [] });
    if (total) ways.push({ ...way, total });
  }
  return ways;
}

function wayLabel(context: Context, { facet, id, word }: WayOut): unknown {
  const { msg } = context;
  if (!facet) return msg(str`Sans « ${word} »`, { id: 'projects.without-word' });
  return around(
    (hole) => msg(str`Sans ${hole}`, { id: 'projects.without' }),
    chosenLabelView(context, facet, id!),
  );
}

/** Renders a button for each way out, with the number of projects that it leads to. */
export function wayList(
  context: Context,
  ways: readonly WayOut[],
  choose: (selection: Selection) => void,
): TemplateResult | typeof nothing {
  if (!ways.length) return nothing;
  const { dataset, msg } = context;
  return html`<ul class="ways" part="ways" role="list">
    ${ways.map(
      (way) =>
        html`<li>
          <button part="button" type="button" @click=${() => choose(way.selection)}>
            <bdi>${wayLabel(context, way)}</bdi>
          </button>
          <span class="muted">${projectCount(msg, way.total, dataset.examples)}</span>
        </li>`,
    )}
  </ul>`;
}
