/** Sentences of the elements that show projects, or numbers of them. */
import { str } from '@lit/localize';
import type { Locale } from '../../dataset/languages.js';
import { capitalized, formatNumber } from '../../localization/format.js';
import type { Msg } from '../../localization/messages.js';
import { around } from '../core/around.js';

interface Examples {
  readonly examples?: boolean | null | undefined;
}

/**
 * Returns a number of projects as it stands inside a sentence or brackets.
 * @param isExamples the dataset's `examples`: a count of zero then says that there is no example, not that there is
 *   no project
 */
export const projectCount = (msg: Msg, count: number, isExamples?: boolean | null): string =>
  isExamples
    ? msg(
        str`{${count}, plural, =0 {pas d’exemple ici} one {# projet} many {# de projets} other {# projets}}`,
        { id: 'projects.count-of-examples' },
      )
    : msg(str`{${count}, plural, =0 {aucun projet} one {# projet} many {# de projets} other {# projets}}`, {
        id: 'projects.count',
      });

/** Said in place of the projects where nothing is chosen, and there is none. */
export const noProjectText = (msg: Msg): string =>
  msg('Il n’y a pas encore de projet ici.', { id: 'projects.none' });

/** Said in place of the number of projects when there is none. @param isChosen whether a choice may be the reason */
export function noneText(msg: Msg, isChosen: boolean, data?: Examples): string {
  if (!isChosen) return noProjectText(msg);
  return data?.examples
    ? msg('Aucun exemple ne correspond à ce choix.', { id: 'projects.no-example-match' })
    : msg('Aucun projet ne correspond à ce choix.', { id: 'projects.no-match' });
}

/** Tells that an answer is on its way. */
export const searchingText = (msg: Msg): string => msg('Recherche en cours…', { id: 'search.pending' });

/** Returns the number of projects on a line of its own. */
export const projectTotal = (msg: Msg, count: number, locale: Locale, data?: Examples): string =>
  capitalized(projectCount(msg, count, data?.examples), locale);

/** Returns the heading over a list of projects. */
export const projectsCaption = (msg: Msg, data?: Examples): string =>
  data?.examples
    ? msg('Exemples de projets', { id: 'projects.examples' })
    : msg('Projets', { id: 'projects' });

/** Over a column or a row of such numbers. */
export const projectNumber = (msg: Msg, data: Examples): string =>
  data.examples
    ? msg('Nombre d’exemples', { id: 'chart.examples' })
    : msg('Nombre de projets', { id: 'chart.projects' });

/** Returns the figure beside a bar or a value: a dataset of examples has no examples for it, which is not a zero. */
export const shownCount = (count: number, locale: Locale, isExamples: boolean | null | undefined): string =>
  count === 0 && isExamples ? '–' : formatNumber(count, locale);

export const valueCount = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, =0 {Aucun résultat} one {# résultat} many {# de résultats} other {# résultats}}`,
    { id: 'values.count' },
  );

/** Returns the label of a button that shows more entries. */
export const moreLabel = (msg: Msg, isAll: boolean): string =>
  isAll ? msg('Afficher moins', { id: 'less' }) : msg('Afficher plus', { id: 'more' });

/** Returns the accessible name of a switch between views. @param caption heading of what it switches */
export const viewLegend = (msg: Msg, caption: unknown): unknown =>
  around((title) => msg(str`Affichage : ${title}`, { id: 'view.of' }), caption);

/**
 * Returns the number of chosen values to follow a caption, or nothing. It is in words: a bare number beside a filter
 * could be one of projects.
 */
export function chosenCount(msg: Msg, count: number): string {
  if (!count) return '';
  const words = msg(str`{${count}, plural, one {# choisi} many {# de choisis} other {# choisis}}`, {
    id: 'chosen.count',
  });
  return `\u00a0· ${words}`;
}
