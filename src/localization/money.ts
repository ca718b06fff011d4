/** Formats amounts of money, and tells how a language writes decimals. */
import type { Locale } from '../dataset/languages.js';
import type { Budget } from '../dataset/reading/schema.js';
import { formatNumber, once, tagsOf, unsigned } from './format.js';

/** Returns the decimal separator of the language. */
export const decimalPoint = (locale: Locale): string => formatNumber(0.5, locale).replace(/\p{Nd}/gu, '');

export function formatMoney({ amount, currency }: Budget, locale: Locale): string {
  // Budgets are quoted to the euro.
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return once(`m${locale}${currency}`, () => new Intl.NumberFormat(tagsOf(locale), options)).format(
    unsigned(amount),
  );
}
