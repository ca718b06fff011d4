import { str } from '@lit/localize';
import type { AmountFigure } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import { formatList, once, tagsOf } from '../../../localization/format.js';
import { formatMoney } from '../../../localization/money.js';
import type { Context } from '../../core/context.js';

/** Writes millions with their unit, « 1,1 M € », and less in full. */
function formatAmount(amount: number, currency: string, locale: Locale): string {
  if (amount < 1e6) return formatMoney({ amount, currency }, locale);
  const options = { style: 'currency', currency, notation: 'compact' } as const;
  return once(`k${locale}${currency}`, () => new Intl.NumberFormat(tagsOf(locale), options)).format(amount);
}

/** Returns the budgets from the smallest to the largest, per currency; nothing where none is known. */
export function budgetsText(
  { msg, locale }: Context,
  figures: readonly AmountFigure[],
  total: number,
): string | undefined {
  const known = figures.filter(
    ({ projects, least, most }) => projects && least !== undefined && most !== undefined,
  );
  if (!known.length) return undefined;
  const write = (amount: number, { currency }: AmountFigure): string =>
    formatAmount(amount, currency, locale);
  let covered = 0;
  for (const { projects } of known) covered += projects;
  const [only] = known;
  if (covered === 1) {
    const amount = write(only!.most!, only!);
    return total === 1
      ? msg(str`budget de ${amount}`, { id: 'sentence.budget' })
      : msg(str`un seul budget connu, de ${amount}`, { id: 'sentence.only-budget' });
  }
  const ranges = known.map((each) => {
    const [least, most] = [write(each.least!, each), write(each.most!, each)];
    return least === most ? least : msg(str`${least} à ${most}`, { id: 'sentence.amounts' });
  });
  const amounts = formatList(ranges, locale);
  return covered < total
    ? msg(str`budgets connus de ${amounts}`, { id: 'sentence.known-budgets' })
    : msg(str`budgets de ${amounts}`, { id: 'sentence.all-budgets' });
}
