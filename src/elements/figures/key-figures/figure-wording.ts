import { str } from '@lit/localize';
import type { AmountFigure, Figures } from '../../../catalogue/question.js';
import { capitalized, formatList } from '../../../localization/format.js';
import { formatMoney } from '../../../localization/money.js';
import type { Msg } from '../../../localization/messages.js';
import type { Context } from '../../core/context.js';
import { noneText, projectCount } from '../../exploring/wording.js';

export const keyFiguresText = (msg: Msg): string => msg('Chiffres clés', { id: 'key-figures' });

/** Tells how many projects a sum covers; nothing where it covers all of them. */
export function coverageText(msg: Msg, projects: number, total: number): string {
  if (projects === total || !projects) return '';
  return msg(
    str`{${projects}, plural, one {connu pour # projet} many {connu pour # de projets} other {connu pour # projets}}`,
    {
      id: 'key-figures.coverage',
    },
  );
}

const countriesText = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {dans un pays} many {dans # de pays} other {dans # pays}}`, {
    id: 'key-figures.in-countries',
  });

const partnersText = (msg: Msg, count: number): string =>
  msg(
    str`{${count}, plural, one {avec un partenaire nommé} many {avec # de partenaires nommés} other {avec # partenaires nommés}}`,
    { id: 'key-figures.with-partners' },
  );

/** Names the sum as the known one where some projects have no budget. */
function budgetText({ msg, locale }: Context, budgets: readonly AmountFigure[], total: number): string {
  const amounts = formatList(
    budgets.map((each) => formatMoney(each, locale)),
    locale,
  );
  let covered = 0;
  for (const { projects } of budgets) covered += projects;
  return covered < total
    ? msg(str`pour un budget connu de ${amounts}`, { id: 'key-figures.known-budget' })
    : msg(str`pour un budget total de ${amounts}`, { id: 'key-figures.total-budget' });
}

/**
 * Returns the figures in one sentence: « 3 projets dans 2 pays, avec 5 partenaires nommés, pour un budget total de … ».
 * @param isChosen whether a choice may be the reason for finding nothing
 */
export function sentence(
  context: Context,
  total: number,
  figures: Figures | undefined,
  isChosen: boolean,
): string {
  const { msg, locale, dataset } = context;
  if (!total) return noneText(msg, isChosen, dataset);
  const { countries, partners, budgets = [] } = figures ?? {};
  const start = countries
    ? `${projectCount(msg, total)} ${countriesText(msg, countries)}`
    : projectCount(msg, total);
  const spent = budgets.filter(({ projects }) => projects);
  const parts = [
    start,
    ...(partners ? [partnersText(msg, partners)] : []),
    ...(spent.length ? [budgetText(context, spent, total)] : []),
  ];
  return `${capitalized(parts.join(', '), locale)}.`;
}
