/** One sentence about the projects found. Loaded by elements with the attribute `sentence`. */
import { str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Answer, Query, YearRange } from '../../../catalogue/question.js';
import { isSortable } from '../../../catalogue/known-sorts.js';
import { chosenIn, isExclusion, type Selection } from '../../../catalogue/selection.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import { statuses, type Status } from '../../../dataset/status.js';
import { formatList } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import { around } from '../../core/around.js';
import type { Context } from '../../core/context.js';
import { text } from '../../core/text.js';
import { noneText } from '../wording.js';
import { budgetsText } from './budgets-text.js';
import { choiceView } from './choice-view.js';

export const styles = [
  css`
    .sentence {
      display: block;
      max-inline-size: 65ch;
      font-weight: normal;
    }

    /* Room for figures that come later. */
    .sentence[data-room]::after {
      content: attr(data-room);
      visibility: hidden;
    }

    .sentence ~ .quiet {
      margin-inline-start: 0;
    }

    /* Where the toolbar is a grid, the sort order stands below. */
    .total:has(.sentence),
    .total:has(.sentence) + .sort {
      grid-column: 1 / -1;
      justify-content: start;
    }
  `,
];

/** Begins the sentence; small numbers are words. */
const countText = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, =1 {Un projet} =2 {Deux projets} =3 {Trois projets} =4 {Quatre projets} =5 {Cinq projets} =6 {Six projets} =7 {Sept projets} =8 {Huit projets} =9 {Neuf projets} one {# projet} many {# de projets} other {# projets}}`,
    { id: 'sentence.count' },
  );

const endedCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# terminé} many {# de terminés} other {# terminés}}`, {
    id: 'sentence.ended-count',
  });
const ongoingCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# en cours} many {# en cours} other {# en cours}}`, {
    id: 'sentence.ongoing-count',
  });
const upcomingCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# à venir} many {# à venir} other {# à venir}}`, {
    id: 'sentence.upcoming-count',
  });

/** Says what is true of the only project, and of all. */
function endedText(msg: Msg, count: number, ends: YearRange): string {
  const { first, last } = ends;
  if (count === 1) return msg(str`terminé en ${last}`, { id: 'sentence.one-ended' });
  if (first === last) {
    return count === 2
      ? msg(str`tous deux terminés en ${last}`, { id: 'sentence.both-ended-in' })
      : msg(str`tous terminés en ${last}`, { id: 'sentence.all-ended-in' });
  }
  return count === 2
    ? msg(str`terminés en ${first} et en ${last}`, { id: 'sentence.both-ended' })
    : msg(str`tous terminés entre ${first} et ${last}`, { id: 'sentence.all-ended' });
}

function ongoingText(msg: Msg, count: number, ends: YearRange | undefined): string {
  if (count === 1 && ends) return msg(str`en cours jusqu’en ${ends.last}`, { id: 'sentence.one-ongoing' });
  return count === 2
    ? msg('tous deux en cours', { id: 'sentence.both-ongoing' })
    : msg('tous en cours', { id: 'sentence.all-ongoing' });
}

function upcomingText(msg: Msg, count: number, starts: YearRange): string {
  const { first } = starts;
  if (count === 1) return msg(str`prévu à partir de ${first}`, { id: 'sentence.one-upcoming' });
  return count === 2
    ? msg(str`tous deux prévus à partir de ${first}`, { id: 'sentence.both-upcoming' })
    : msg(str`tous prévus à partir de ${first}`, { id: 'sentence.all-upcoming' });
}

/** Returns the years from the first date to the last one. */
function yearsText(msg: Msg, ...ranges: (YearRange | undefined)[]): string | undefined {
  const known = ranges.flatMap((each) => each ?? []);
  if (!known.length) return undefined;
  const first = Math.min(...known.map((each) => each.first));
  const last = Math.max(...known.map((each) => each.last));
  return first === last
    ? msg(str`en ${first}`, { id: 'sentence.year' })
    : msg(str`de ${first} à ${last}`, { id: 'sentence.years' });
}

/**
 * Returns the number of projects found with each status; `undefined` where the counts don't add up to the total, as
 * those of a service of an older version.
 */
function statusCounts(
  { counts, total }: Answer,
  ...selections: readonly (Selection | undefined)[]
): ReadonlyMap<Status, number> | undefined {
  const found = counts['status'];
  if (!found) return undefined;
  // The counts of a facet leave its own choice out.
  const isChosen = (status: Status): boolean =>
    selections.every((selection) => {
      const ids = chosenIn(selection, 'status');
      const wanted = ids.filter((id) => !isExclusion(id));
      return !ids.includes(`-${status}`) && (!wanted.length || wanted.includes(status));
    });
  const shown = new Map(statuses.filter(isChosen).map((status) => [status, found.get(status) ?? 0]));
  let sum = 0;
  for (const count of shown.values()) sum += count;
  return sum === total ? shown : undefined;
}

/** Says when the projects are, and how many have ended, run or will start. */
function timeTexts(
  { msg, locale }: Context,
  answer: Answer,
  { selection, within }: Partial<Pick<Query, 'selection' | 'within'>>,
): string[] {
  const { total, figures } = answer;
  const { starts, ends } = figures ?? {};
  const counts = statusCounts(answer, selection, within);
  const all = statuses.find((status) => counts?.get(status) === total);
  if (all === 'ended' && ends) return [endedText(msg, total, ends)];
  if (all === 'ongoing') return [ongoingText(msg, total, ends)];
  if (all === 'upcoming' && starts) return [upcomingText(msg, total, starts)];
  const parts = [
    [endedCount, counts?.get('ended')],
    [ongoingCount, counts?.get('ongoing')],
    [upcomingCount, counts?.get('upcoming')],
  ] as const;
  const list = formatList(
    parts.flatMap(([write, count]) => (count ? [write(msg, count)] : [])),
    locale,
  );
  return [
    yearsText(msg, starts, ends) ?? '',
    list && total > 1 ? msg(str`dont ${list}`, { id: 'sentence.of-which' }) : '',
  ].filter(Boolean);
}

/** Makes each string one that survives machine translation of the page. */
function pieces(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(pieces);
  return typeof view === 'string' ? text(view) : view;
}

/** Figures that make a sentence long, for its room; none of dates or budgets that the data does not have. */
function longFigures(answer: Answer, dataset: PageDataset): Answer {
  const { total } = answer;
  const third = Math.floor(total / 3);
  const status = new Map<string, number>([
    ['ended', total - 2 * third],
    ['ongoing', third],
    ['upcoming', third],
  ]);
  const hasDates = isSortable(dataset, 'start') || isSortable(dataset, 'end');
  const years = hasDates ? { first: 2014, last: 2030 } : undefined;
  const budget = { currency: 'EUR', amount: 0, projects: Math.ceil(total / 2), least: 888_888, most: 88.8e6 };
  const budgets = isSortable(dataset, 'budget') ? [budget] : [];
  const figures = { budgets, euShares: [], results: [], ...(years && { starts: years, ends: years }) };
  return { ...answer, counts: hasDates ? { status } : {}, figures };
}

/** Writes what follows the number of projects and the choice. */
function endText(context: Context, answer: Answer, query: Pick<Query, 'selection' | 'within'>): string {
  const { msg } = context;
  const { total, figures } = answer;
  const time = timeTexts(context, answer, query)
    .map((each) => `, ${each}`)
    .join('');
  const budgets = figures && budgetsText(context, figures.budgets, total);
  const end = budgets ? msg(str`${time} ; ${budgets}`, { id: 'sentence.budgets' }) : time;
  // Some languages abbreviate millions with a full stop.
  return end.endsWith('.') ? end : `${end}.`;
}

/**
 * Renders the sentence: « Trois projets, tous terminés entre 2021 et 2022 ; budgets de 1 M € à 2 M €. »
 * @param isEarly keeps room for figures that come later
 */
export function sentenceView(
  context: Context,
  answer: Answer | undefined,
  query: Query,
  isEarly = false,
): unknown {
  if (!answer) return nothing;
  const { msg, dataset } = context;
  const { total } = answer;
  const hasChoice = [query.selection, query.within].some((each) => Object.keys(each ?? {}).length);
  const room = isEarly && total ? endText(context, longFigures(answer, dataset), { selection: {} }) : nothing;
  const shown = (content: unknown): TemplateResult =>
    html`<span class="sentence" part="sentence" data-room=${room}>${pieces(content)}</span>`;
  if (!total) return shown(noneText(msg, hasChoice, dataset));
  const count = countText(msg, total);
  const subject = hasChoice
    ? around((hole) => msg(str`${count} pour ${hole}`, { id: 'sentence.for' }), choiceView(context, query))
    : count;
  return shown([subject, endText(context, answer, query)]);
}
