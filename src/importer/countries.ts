/** Countries by code, by name in the languages of Europe (from `Intl`), or by vehicle registration code. */
import { listLanguages } from './languages/index.js';
import { fold } from './text.js';

/** Country codes of the European Union that differ from ISO 3166 (Interinstitutional Style Guide, 7.1). */
const codesOfTheUnion: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
/** Region codes that `Intl` names and that are no countries. */
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
/** Common names that `Intl` lacks. Countries of the United Kingdom map to it. */
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

/** Vehicle registration codes of one or three letters, and three-letter codes of ISO 3166-1. */
const otherCodes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'A:AT B:BE D:DE E:ES F:FR H:HU I:IT L:LU M:MT N:NO P:PT S:SE V:VA IRL:IE FIN:FI EST:EE SLO:SI FL:LI CYM:GB NMK:MK ' +
    'SRB:RS MNE:ME BIH:BA RKS:XK UKR:UA RUS:RU RSM:SM AND:AD ROM:RO ALB:AL ARM:AM AUT:AT AZE:AZ BEL:BE BGR:BG BLR:BY ' +
    'CHE:CH CYP:CY CZE:CZ DEU:DE DNK:DK ESP:ES FRA:FR FRO:FO GBR:GB GEO:GE GIB:GI GRC:GR GRL:GL HRV:HR HUN:HU ISL:IS ' +
    'ITA:IT LIE:LI LTU:LT LUX:LU LVA:LV MCO:MC MDA:MD MKD:MK MLT:MT NLD:NL NOR:NO POL:PL PRT:PT ROU:RO SVK:SK SVN:SI ' +
    'SWE:SE TUR:TR VAT:VA XKX:XK DZA:DZ EGY:EG ISR:IL JOR:JO LBN:LB LBY:LY MAR:MA PSE:PS SYR:SY TUN:TN USA:US CAN:CA ' +
    'MEX:MX BRA:BR ARG:AR CHL:CL COL:CO PER:PE CHN:CN JPN:JP KOR:KR IND:IN AUS:AU NZL:NZ ZAF:ZA SEN:SN CMR:CM COD:CD ' +
    'COG:CG CIV:CI BEN:BJ BFA:BF MLI:ML NER:NE TGO:TG RWA:RW BDI:BI KEN:KE TZA:TZ UGA:UG ETH:ET GHA:GH NGA:NG HTI:HT ' +
    'VNM:VN THA:TH IDN:ID PHL:PH MYS:MY SGP:SG KHM:KH LAO:LA'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const hyphens = (name: string): string => fold(name).replace(/[‐‑–]/g, '-');

let known: { readonly codes: ReadonlySet<string>; readonly names: ReadonlyMap<string, string> } | undefined;
/** Returns all codes and names. The tables are created at the first call, which takes some milliseconds. */
function countries(): NonNullable<typeof known> {
  if (known) return known;
  const codes = new Set<string>();
  const names = new Map<string, string>();
  const displays = [...Object.keys(listLanguages), 'no', 'is', 'tr', 'uk', 'sr', 'sq'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // Codes of former countries, and UK, are aliases of other codes; WebKit takes UK for a code of its own.
    if (
      noCountries.has(code) ||
      codesOfTheUnion[code] ||
      Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`
    )
      continue;
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
  /** True if the list has a code that differs from ISO 3166. */
  readonly repaired: boolean;
}

/** Finds a country by a code or a name, without its article and a region in brackets. */
export function readCountry(text: string): ReadCountry | undefined {
  const { codes, names } = countries();
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (/^[A-Za-z]{2}$/.test(trimmed)) {
    const code = codesOfTheUnion[upper] ?? upper;
    return codes.has(code) ? { code, repaired: code !== upper } : undefined;
  }
  // A single letter is a vehicle code only in upper case.
  const other = /^(?:[A-Z]|[A-Za-z]{3})$/.test(trimmed) ? otherCodes[upper] : undefined;
  if (other) return { code: other, repaired: true };
  const whole = hyphens(trimmed);
  const code = names.get(whole) ?? names.get(whole.replace(/^(?:the|la|le|les|l'|de|het|die|el) ?/, ''));
  if (code) return { code, repaired: false };
  const bare = withoutBrackets(trimmed);
  return bare && bare !== trimmed ? readCountry(bare) : undefined;
}

const withoutBrackets = (text: string): string =>
  text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const conjunction =
  /\s*[/,;+&|]\s*|\s+[-–]\s+|\s+(?:and|en|et|und|e|y|i|a|és|es|och|og|ja|un|ir|in|și|si|και|и|agus|u)\s+/u;

/** Reads a text that names several countries: `België en Nederland`, `BE/FR`. Returns none if a part is no country. */
export function readCountries(text: string): readonly ReadCountry[] {
  const one = readCountry(text);
  if (one) return [one];
  const found = text
    .split(conjunction)
    .filter((part) => part.trim())
    .map(readCountry);
  if (found.length > 1 && found.every((country) => country !== undefined)) return found;
  // Brackets may hold a list of regions: `Belgium (Wallonia, Brussels), France`.
  const bare = withoutBrackets(text);
  return bare && bare !== text.trim() ? readCountries(bare) : countriesInARow(text);
}

const longestName = 5;
/** Reads names and codes with spaces or hyphens between them only: `BE FR`, `BE-FR`, `Belgique France`. */
function countriesInARow(text: string): readonly ReadCountry[] {
  const trimmed = text.trim();
  const codes = trimmed.split(/[\s-–]+/);
  if (codes.length > 1 && codes.every((code) => /^[A-Z]{2,3}$/.test(code))) {
    const read = codes.map(readCountry);
    return read.every((country) => country !== undefined) ? read : [];
  }
  const words = trimmed.split(/[\s,;/]+/);
  const found: ReadCountry[] = [];
  for (let at = 0; at < words.length;) {
    let size = Math.min(longestName, words.length - at);
    let country: ReadCountry | undefined;
    for (; size && !country; size--) country = readCountry(words.slice(at, at + size).join(' '));
    if (!country) return [];
    found.push(country);
    at += size + 1;
  }
  return found;
}
