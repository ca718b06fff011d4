/** Currencies and multipliers beside a number: `€`, `SEK`, `zł`, `k€`, `TEUR`, `millions`. */
import { listLanguages } from './languages/index.js';
import { fold } from './text.js';

/** Folded signs and words of currencies other than ISO codes. `kr` is the crown of five countries. */
const currencyWords: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  ευρω: 'EUR',
  евро: 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  ca$: 'CAD',
  au$: 'AUD',
  '¥': 'JPY',
  zl: 'PLN',
  kc: 'CZK',
  kcs: 'CZK',
  kn: 'HRK',
  ft: 'HUF',
  forint: 'HUF',
  лв: 'BGN',
  lv: 'BGN',
  lei: 'RON',
  leu: 'RON',
  fr: 'CHF',
  sfr: 'CHF',
  skr: 'SEK',
  dkr: 'DKK',
  nkr: 'NOK',
  ikr: 'ISK',
  tl: 'TRY',
  '₺': 'TRY',
  '₴': 'UAH',
  грн: 'UAH',
  '₽': 'RUB',
  lt: 'LTL',
  ls: 'LVL',
  din: 'RSD',
  zloty: 'PLN',
  zlotych: 'PLN',
  zlote: 'PLN',
  koruna: 'CZK',
  koruny: 'CZK',
  korun: 'CZK',
  kronor: 'SEK',
  kuna: 'HRK',
  kune: 'HRK',
  lev: 'BGN',
  leva: 'BGN',
  лева: 'BGN',
  лев: 'BGN',
  ευρου: 'EUR',
  eurot: 'EUR',
  euroa: 'EUR',
  evro: 'EUR',
  eiro: 'EUR',
  sterling: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  dollar: 'USD',
  dollars: 'USD',
  hryvnia: 'UAH',
  kr: '',
  kroner: '',
};

let codes: ReadonlySet<string> | undefined;
/** True for the codes of ISO 4217, including former ones. */
const isCode = (word: string): boolean =>
  /^[a-z]{3}$/.test(word) &&
  (codes ??= new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))).has(word);

const scaleWords = new Map<string, number>([
  ['k', 1e3],
  ['t', 1e3],
  ['tsd', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['mrd', 1e9],
]);
const unclear = new Set<string>();
for (const { numbers } of Object.values(listLanguages))
  for (const [size, scale] of [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
  ] as const)
    for (const word of numbers[size].split(',').map(fold)) {
      // `mil` is a thousand in Spanish, and a million in Czech.
      if ((scaleWords.get(word) ?? scale) !== scale) unclear.add(word);
      else scaleWords.set(word, scale);
    }

export interface Unit {
  readonly scale?: number | undefined;
  /** Code of ISO 4217. Empty for a word that several currencies share. */
  readonly currency?: string | undefined;
}

function currencyOfWord(word: string): string | undefined {
  if (Object.hasOwn(currencyWords, word)) return currencyWords[word];
  return isCode(word) ? word.toUpperCase() : undefined;
}
const scaleOfWord = (word: string): number | undefined =>
  unclear.has(word) ? undefined : scaleWords.get(word);

/** @param word folded, without spaces and points */
export function unitOf(word: string): Unit | undefined {
  const currency = currencyOfWord(word);
  if (currency !== undefined) return { currency };
  const scale = scaleOfWord(word);
  if (scale !== undefined) return { scale };
  for (let i = 1; i < word.length; i++) {
    const [first, last] = [word.slice(0, i), word.slice(i)];
    for (const [size, sign] of [
      [first, last],
      [last, first],
    ] as const) {
      // A size stands before a code: `cout` is a word, not thousands of the Colombian unit COU.
      if (size === last && isCode(sign) && sign !== 'eur') continue;
      const unit = { scale: scaleOfWord(size), currency: currencyOfWord(sign) };
      if (unit.scale !== undefined && unit.currency !== undefined) return unit;
    }
  }
  return undefined;
}

/** Returns the currency of a text: a code, an empty string for an ambiguous one, `undefined` for none. */
export function currencyOf(text: string): string | undefined {
  for (const word of fold(text).split(/[\s\d.,'()\-–]+/)) {
    const currency = word ? unitOf(word)?.currency : undefined;
    if (currency !== undefined) return currency;
  }
  return undefined;
}

/** A thousand or a million in digits: `x 1.000`, `in 1 000 €`, `(1.000.000 EUR)`, `€ '000`. */
const scaleInDigits =
  /(?:^|[\s([€])(?:(x|×|in|en|im)\s?)?(1[ .,']?000(?:[ .,']?000)?|'?000s?)(?![\d.,])\s?(€|eur|\p{L}{3}(?!\p{L}))?/u;

/** Returns the multiplier in a column name: `Gesamtkosten (in T€)`, `en milliers d'euros`, `EUR million`. */
export function scaleInHead(head: string): number | undefined {
  const folded = fold(head);
  const words = folded.split(/[\s.,'()[\]:/]+/).filter(Boolean);
  const isCurrency = (each: string | undefined): boolean =>
    each !== undefined && currencyOfWord(each) !== undefined;
  for (const [i, word] of words.entries()) {
    const unit = unitOf(word);
    if (!unit?.scale) continue;
    const isLong = word.length > 2;
    if (
      unit.currency !== undefined ||
      [words[i + 1], words[i + 2], words[i - 1]].some(isCurrency) ||
      (isLong && /^(?:in|en|im|v|w|i|x)$/.test(words[i - 1] ?? ''))
    )
      return unit.scale;
  }
  const [, sign, digits = '', currency] = scaleInDigits.exec(folded) ?? [];
  if (!digits || !(sign || currencyOfWord(currency ?? '') || words.some(isCurrency))) return undefined;
  return digits.replace(/\D/g, '').length > 4 ? 1e6 : 1000;
}
