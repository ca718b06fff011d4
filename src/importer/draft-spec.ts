/** How a drafted field is filled: currency, scale, order of dates, separators, values. */
import { dateFormat } from './dates.js';
import { isCountry, separatorOf, textOf, valuesOf, type Column } from './draft-columns.js';
import { kindOf, type FieldKey } from './fields.js';
import type { Spec } from './mapping.js';
import { fold } from './text.js';
import { currencyOf, scaleInHead } from './units.js';

interface CurrencyGuess {
  readonly currency?: string;
  /** Nothing tells the currency, or the values have several. */
  readonly isDoubtful: boolean;
}

/** Returns the currency of an amount without a sign: of the head, else of the other values, else the euro. */
export function currencyIn({ name, values }: Column): CurrencyGuess {
  const inHead = currencyOf(name);
  if (inHead) return { currency: inHead, isDoubtful: false };
  const found = values.map((value) => currencyOf(textOf(value)));
  const signs = [...new Set(found.filter((currency) => currency))] as string[];
  // `kr` is the crown of five countries.
  const isUnclear = inHead === '' || found.includes('');
  if (signs.length === 1) return { currency: signs[0]!, isDoubtful: isUnclear };
  if (!signs.length && isUnclear) return { isDoubtful: true };
  return { currency: 'EUR', isDoubtful: true };
}

const currencyHeads =
  /^(?:currency|devise|monnaie|munt|valuta|wahrung|moneda|moeda|divisa|waluta|mena|penznem|moneda|valiuta|valuuta|νομισμα|валута|airgeadra|munita)(?: code)?$/;

/** Returns the column of currencies that belongs to an amount: the next one to its right, else the only one. */
export function currencyColumnOf(column: Column, columns: readonly Column[]): Column | undefined {
  const found = columns.filter(
    ({ name, values }) =>
      currencyHeads.test(fold(name.replace(/[-_]/g, ' ').replace(/\(.*\)|\d+/g, ' '))) ||
      (/currency|devise|wahrung|monnaie|munt\b|valuta|waluta/.test(fold(name)) &&
        values.length > 0 &&
        values.every((value) => /^\p{L}{2,4}$|^\p{Sc}$/u.test(textOf(value).trim()))),
  );
  const beside = columns[columns.indexOf(column) + 1];
  return found.find((each) => each === beside) ?? (found.length === 1 ? found[0] : undefined);
}

export function specFor(
  key: FieldKey,
  column: Column,
  columns: readonly Column[],
  find: (text: string) => string | undefined,
): Spec {
  const { name, values } = column;
  switch (kindOf(key)) {
    case 'amount': {
      const { currency, isDoubtful } = currencyIn(column);
      const scale = scaleInHead(name);
      const beside = isDoubtful ? currencyColumnOf(column, columns) : undefined;
      return {
        column: name,
        ...(currency && !beside && { currency }),
        ...(beside && { currencyColumn: beside.name }),
        ...(scale && { scale }),
      };
    }
    case 'date': {
      const { order, doubt } = dateFormat(values);
      return { column: name, ...(doubt === 'none-tells' && { order }) };
    }
    case 'countries': {
      const split = separatorOf(column, isCountry);
      return { column: name, ...(split && { split }) };
    }
    case 'addresses':
    case 'texts': {
      const split =
        separatorOf(column) ??
        [';', '|'].find((each) => values.some((value) => textOf(value).includes(each)));
      return { column: name, ...(split && { split }) };
    }
    case 'reference':
    case 'references': {
      const split = key === 'programme' ? undefined : separatorOf(column);
      const texts = valuesOf(column, split, find);
      return { column: name, ...(split && { split }), create: true, ...(texts && { values: texts }) };
    }
    default:
      return { column: name };
  }
}
