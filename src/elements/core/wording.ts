/** Sentences that several elements use. */
import { str } from '@lit/localize';
import type { Period } from '../../dataset/reading/schema.js';
import type { Status } from '../../dataset/status.js';
import type { DatasetErrorCode } from '../../dataset/errors.js';
import type { Problem } from '../../dataset/reading/parse.js';
import type { Locale } from '../../dataset/languages.js';
import { capitalized, formatDate, formatNumber } from '../../localization/format.js';
import type { Msg } from '../../localization/messages.js';

/** Some languages write a full day with an article: « depuis le 1er juin 2018 », « depuis juin 2018 ». */
const isFullDay = (date: string): boolean => date.length === 'YYYY-MM-DD'.length;

export function sinceText(msg: Msg, date: string, locale: Locale): string {
  const start = formatDate(date, locale);
  return isFullDay(date)
    ? msg(str`depuis le ${start}`, { id: 'period.since-day' })
    : msg(str`depuis ${start}`, { id: 'period.since' });
}

/** The last day counts: « jusqu’au 30 juin 2018 » includes that day. */
export function untilText(msg: Msg, date: string, locale: Locale): string {
  const end = formatDate(date, locale);
  return isFullDay(date)
    ? msg(str`jusqu’au ${end}`, { id: 'period.until-day' })
    : msg(str`jusqu’en ${end}`, { id: 'period.until' });
}

export function asOfText(msg: Msg, asOf: string, locale: Locale): string {
  const date = formatDate(asOf, locale);
  return isFullDay(asOf)
    ? msg(str`État au ${date}`, { id: 'as-of-day' })
    : msg(str`État en ${date}`, { id: 'as-of' });
}

/** A country that is a member today, and was not yet one at a former date. */
export function joinedText(msg: Msg, former: string, locale: Locale): string {
  const date = formatDate(former, locale);
  return isFullDay(former)
    ? msg(str`membre, arrivé après le ${date}`, { id: 'map.joined-day' })
    : msg(str`membre, arrivé après ${date}`, { id: 'map.joined' });
}

interface Examples {
  readonly examples?: boolean | null | undefined;
}

/**
 * A number of projects as it stands inside a sentence or brackets.
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

/** Said in place of the projects when a selection finds none. */
export const noMatchText = (msg: Msg, isExamples: boolean | null | undefined): string =>
  isExamples
    ? msg('Aucun exemple ne correspond à ce choix.', { id: 'projects.no-example-match' })
    : msg('Aucun projet ne correspond à ce choix.', { id: 'projects.no-match' });

/** The number of projects on a line of its own. */
export const projectTotal = (msg: Msg, count: number, locale: Locale, data?: Examples): string =>
  capitalized(projectCount(msg, count, data?.examples), locale);

/** The heading over a list of projects. */
export const projectsCaption = (msg: Msg, data?: Examples): string =>
  data?.examples
    ? msg('Exemples de projets', { id: 'projects.examples' })
    : msg('Projets', { id: 'projects' });

/** The figure beside a bar or a value: a dataset of examples has no examples for it, which is not a zero. */
export const shownCount = (count: number, locale: Locale, isExamples: boolean | null | undefined): string =>
  count === 0 && isExamples ? '–' : formatNumber(count, locale);

export const leftOutCount = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, one {# élément n’a pas pu être affiché} many {# d’éléments n’ont pas pu être affichés} other {# éléments n’ont pas pu être affichés}}`,
    { id: 'problems.count' },
  );

export const othersCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# autre} many {# d’autres} other {# autres}}`, { id: 'others.count' });

export const valueCount = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, =0 {Aucun résultat} one {# résultat} many {# de résultats} other {# résultats}}`,
    { id: 'values.count' },
  );

export const countryCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# pays} many {# de pays} other {# pays}}`, { id: 'countries.count' });

export const targetGroupsLabel = (msg: Msg, count: number): string =>
  count > 1
    ? msg('Publics cibles', { id: 'project.target-groups' })
    : msg('Public cible', { id: 'project.target-group' });

/** The label of a button that shows more entries. */
export const moreLabel = (msg: Msg, isAll: boolean): string =>
  isAll ? msg('Afficher moins', { id: 'less' }) : msg('Afficher plus', { id: 'more' });

/** The accessible name of a switch between views. @param title heading of what it switches */
export const viewLegend = (msg: Msg, title: string): string =>
  msg(str`Affichage : ${title}`, { id: 'view.of' });

/**
 * The accessible name of a control that occurs several times on a page: its visible label, and what it belongs to.
 * Labels of speech control have to begin the name: https://www.w3.org/TR/WCAG22/#label-in-name
 */
export const nameOf = (msg: Msg, label: string, subject: string): string =>
  msg(str`${label} : ${subject}`, { id: 'label.of' });

/** The number of chosen values, in words: a bare number beside a filter could be one of projects. */
export const chosenCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# choisi} many {# de choisis} other {# choisis}}`, { id: 'chosen.count' });

export const startUnknown = (msg: Msg): string => msg('Début inconnu', { id: 'status.start-unknown' });
export const endUnknown = (msg: Msg): string => msg('Fin inconnue', { id: 'status.end-unknown' });

/** @param period of the project, so that its unknown date can be named */
export function statusLabel(msg: Msg, status: Status, period?: Period | null): string {
  switch (status) {
    case 'upcoming':
      return msg('À venir', { id: 'status.upcoming' });
    case 'ongoing':
      return msg('En cours', { id: 'status.ongoing' });
    case 'ended':
      return msg('Terminé', { id: 'status.ended' });
    case 'unknown':
      if (period?.start) return endUnknown(msg);
      if (period?.end) return startUnknown(msg);
      return msg('Dates inconnues', { id: 'status.unknown' });
  }
}

/** Describes an error, and what a reader can do about it. */
/** @param status of the HTTP answer, where there was one */
export function errorText(msg: Msg, code: DatasetErrorCode, status?: number): string {
  switch (code) {
    case 'network':
      return msg('La connexion au serveur a échoué. Vérifiez votre connexion, puis réessayez.', {
        id: 'error.network',
      });
    case 'timeout':
      return msg('Le serveur n’a pas répondu à temps. Réessayez dans un instant.', { id: 'error.timeout' });
    case 'http':
      if (status === 401 || status === 403)
        return msg('Vous n’êtes pas connecté ici, ou ces informations ne vous sont pas ouvertes.', {
          id: 'error.sign-in',
        });
      return msg('Le serveur n’a pas pu fournir les données. Réessayez plus tard.', { id: 'error.http' });
    case 'too-large':
      return msg('Le fichier de données est trop volumineux pour être affiché ici.', {
        id: 'error.too-large',
      });
    case 'json':
      return msg('L’adresse indiquée ne contient pas de données lisibles (JSON).', { id: 'error.json' });
    case 'schema':
      return msg('Les données n’ont pas la forme attendue.', { id: 'error.schema' });
    case 'version':
      return msg('Les données sont dans une version plus récente que celle que cette page sait lire.', {
        id: 'error.version',
      });
  }
}

export function problemText(msg: Msg, { code, found }: Problem): string {
  switch (code) {
    case 'missing':
      return msg('valeur absente', { id: 'problem.missing' });
    case 'type':
      return msg(str`type de valeur inattendu (${found})`, { id: 'problem.type' });
    case 'empty':
      return msg('valeur vide', { id: 'problem.empty' });
    case 'too-long':
      return msg('texte trop long', { id: 'problem.too-long' });
    case 'format':
      return msg(str`valeur non valable (${found})`, { id: 'problem.format' });
    case 'duplicate':
      return msg(str`identifiant déjà utilisé (${found})`, { id: 'problem.duplicate' });
    case 'reference':
      return msg(str`renvoi à un identifiant inconnu (${found})`, { id: 'problem.reference' });
  }
}
