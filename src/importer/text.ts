/** Texts of a list: cleaned for display, folded for comparing, shortened into ids. */

/** Letters without a decomposition into plain ones. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

// Control characters are never text. Tabs and line ends are not among them, because they count as spaces.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Cs}/gu;
/** Control characters that result from decoding another encoding as Latin-1. */
const strays = /[\u0080-\u009f]/g;
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const dos = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ';
/** Bytes that are accented letters of French and German in DOS, and rare signs in Windows. */
const fromDos = /[\u0081-\u0083\u0087-\u008b\u008d\u0090]/;

/** True for a text with control characters. `clean` removes them, or restores the original letters. */
export const isDamaged = (text: string): boolean => text.search(controls) >= 0 || text.search(strays) >= 0;

function undamaged(text: string): string {
  const letters = fromDos.test(text) ? dos : windows;
  return text.replace(strays, (stray) => letters[stray.charCodeAt(0) - 0x80]!.trim()).replace(controls, '');
}

/** Removes damage and repeated spaces. A no-break space inside a text stays. */
export const clean = (text: string): string =>
  (isDamaged(text) ? undamaged(text) : text)
    .normalize('NFC')
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim();

/** Folds a text for comparison: without case, accents and kinds of apostrophes, and with single spaces. */
export const fold = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text.toLowerCase() : foldLetters(text)).replace(/[\s_]+/g, ' ').trim();
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœßøłđ]/g, (letter) => plain[letter]!)
    .replace(/[’‘ʼ´]/g, "'");

const maxSlugLength = 60;

/** Makes an id: `Égalité des chances` → `egalite-des-chances`. Empty for a text without Latin letters and digits. */
export function slug(text: string): string {
  const whole = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= maxSlugLength) return whole;
  // The id ends with a whole word, unless the first word is too long.
  return whole
    .slice(0, maxSlugLength + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, maxSlugLength);
}

/** Returns a hash of eight letters and digits: FNV-1a from two offset bases. */
export function shortHash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15);
  }
  const base36 = (number: number): string => (number >>> 0).toString(36).padStart(7, '0');
  return base36(a).slice(-4) + base36(b).slice(-4);
}

/** Usual marks for a cell without a value. */
const emptyMarks = new Set(
  `- -- – — ? . / * n/a n.a. n.a #n/a n.d. n.c. s.o. s/o k.a. null none nil nihil inconnu inconnue unknown onbekend
  unbekannt tbd tbc`.split(/\s+/),
);
const alsoEmpty = new Set([
  'non communique',
  'non disponible',
  'non renseigne',
  'a determiner',
  'not available',
  'not known',
  'niet beschikbaar',
  'niet bekend',
  'nicht bekannt',
  'nicht verfugbar',
  'keine angabe',
]);

const maxMarkLength = 20;

/** @param more further folded texts that mean "no value" in this list */
export function isEmpty(text: string, more?: ReadonlySet<string>): boolean {
  const cleaned = clean(text);
  // Most cells are longer than any mark.
  if (!more?.size && cleaned.length > maxMarkLength) return false;
  const folded = fold(cleaned);
  return !folded || emptyMarks.has(folded) || alsoEmpty.has(folded) || (more?.has(folded) ?? false);
}
