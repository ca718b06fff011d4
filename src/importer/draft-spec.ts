/** How a drafted field is filled: currency, scale, order of dates, separators, values. */
import { dateFormat } from './dates.js';
import { isCountry, separatorOf, textOf, valuesOf, type Column } from './draft-columns.js';
import { kindOf, type FieldKey, type Spec } from './mapping.js';
import { currencyOf, scaleInHead } from './units.js';

interface CurrencyGuess {
  readonly currency?: string;
  /** Nothing tells the currency, or the values have several. */
  readonly isDoubtful: boolean;
}

/** The currency of an amount without a sign: of the head, else of the other values, else the euro. */
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

export function specFor(key: FieldKey, column: Column, find: (text: string) => string | undefined): Spec {
  const { name, values } = column;
  switch (kindOf(key)) {
    case 'amount': {
      const { currency } = currencyIn(column);
      const scale = scaleInHead(name);
      return { column: name, ...(currency && { currency }), ...(scale && { scale }) };
    }
    case 'date': {
      const { order, doubt } = dateFormat(values);
      return { column: name, ...(doubt === 'none-tells' && { order }) };
    }
    case 'countries': {
      const split = separatorOf(column, isCountry);
      return { column: name, ...(split && { split }) };
    }
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
