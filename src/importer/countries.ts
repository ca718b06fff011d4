/** Countries by code or by name in the four languages, as `Intl` knows them. */
import { languages } from '../dataset/languages.js';
import { fold } from './text.js';

/** The European Union writes these two otherwise than ISO 3166. */
const codesOfTheUnion: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
/** What `Intl` names like a country, and is none. */
const noCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);
/** Names in use that `Intl` doesn't have; countries of the United Kingdom count as it. */
const otherNames: Readonly<Record<string, string>> = {
  'republique tcheque': 'CZ',
  'tsjechische republiek': 'CZ',
  'tschechische republik': 'CZ',
  'czech republic': 'CZ',
  'slovak republic': 'SK',
  hollande: 'NL',
  holland: 'NL',
  'the netherlands': 'NL',
  'grande-bretagne': 'GB',
  'groot-brittannie': 'GB',
  grossbritannien: 'GB',
  'great britain': 'GB',
  angleterre: 'GB',
  engeland: 'GB',
  england: 'GB',
  ecosse: 'GB',
  schotland: 'GB',
  schottland: 'GB',
  scotland: 'GB',
  'pays de galles': 'GB',
  wales: 'GB',
  'irlande du nord': 'GB',
  'noord-ierland': 'GB',
  nordirland: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  turquie: 'TR',
  turkije: 'TR',
  turkei: 'TR',
  turkey: 'TR',
};

const hyphens = (name: string): string => fold(name).replace(/[‐‑–]/g, '-');

let known: { readonly codes: ReadonlySet<string>; readonly names: ReadonlyMap<string, string> } | undefined;
/** All codes, and all names: made when first asked for, since it takes some milliseconds. */
function countries(): NonNullable<typeof known> {
  if (known) return known;
  const codes = new Set<string>();
  const names = new Map<string, string>();
  const displays = languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // Codes of countries that are no more, and UK, are names for others.
    if (noCountries.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    for (const display of displays) {
      const name = display.of(code);
      if (!name) continue;
      codes.add(code);
      names.set(hyphens(name), code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) names.set(name, code);
  return (known = { codes, names });
}

export interface ReadCountry {
  readonly code: string;
  /** Whether the list has a code that is another in ISO 3166. */
  readonly repaired: boolean;
}

export function readCountry(text: string): ReadCountry | undefined {
  const { codes, names } = countries();
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) {
    const upper = trimmed.toUpperCase();
    const code = codesOfTheUnion[upper] ?? upper;
    return codes.has(code) ? { code, repaired: code !== upper } : undefined;
  }
  const code = names.get(hyphens(trimmed));
  return code ? { code, repaired: false } : undefined;
}
