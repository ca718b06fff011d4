/** Words an amount of money, whose currency stands elsewhere. */
import type { Language } from '../../dataset/languages.js';
import { once, tagsOf } from '../../localization/format.js';

/** @returns an amount with two decimals if it has any: “205 000,50” */
export function amountText(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return once(`amount${digits}${language}`, () => new Intl.NumberFormat(tagsOf(language), options)).format(
    amount,
  );
}
