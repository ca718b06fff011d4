/** Texts of a list: cleaned for display, folded for comparing, shortened into ids. */

/** Letters that no decomposition turns into plain ones. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

// NUL and its like are never text; tabs and line ends are spaces, and are seen to as such.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Cs}/gu;
/** What is left of a byte of another encoding that was taken for Latin-1. */
const strays = /[\u0080-\u009f]/g;
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const dos = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ';
/** Of these bytes, Windows has signs that hardly occur, and DOS the accents of French and German. */
const fromDos = /[\u0081-\u0083\u0087-\u008b\u008d\u0090]/;

/** Whether a text holds what no text should: `clean` takes it out, or makes it the letter that it was. */
export const isDamaged = (text: string): boolean => text.search(controls) >= 0 || text.search(strays) >= 0;

function undamaged(text: string): string {
  const letters = fromDos.test(text) ? dos : windows;
  return text.replace(strays, (stray) => letters[stray.charCodeAt(0) - 0x80]!.trim()).replace(controls, '');
}

/** Without damage and doubled spaces; a no-break space inside a text stays. */
export const clean = (text: string): string =>
  (isDamaged(text) ? undamaged(text) : text)
    .normalize('NFC')
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim();

/** The same for all spellings: without case, accents, kinds of apostrophes, and with single spaces. */
export const fold = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text.toLowerCase() : foldLetters(text)).replace(/[\s_]+/g, ' ').trim();
const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœßøłđ]/g, (letter) => plain[letter]!)
    .replace(/[’‘ʼ´]/g, "'");

const longestSlug = 60;

/** `Égalité des chances` → `egalite-des-chances`; empty for a text without Latin letters or digits. */
export function slug(text: string): string {
  const whole = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= longestSlug) return whole;
  // Whole words only, unless the first is too long by itself.
  return whole
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestSlug);
}

/** Eight letters and digits that hardly any other text has: FNV-1a twice, from two starting points. */
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

/** What people write into a cell that has no value. */
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

const longestMark = 20;

/** @param more further texts, folded, that this list has for "no value" */
export function isEmpty(text: string, more?: ReadonlySet<string>): boolean {
  const cleaned = clean(text);
  // Most cells are longer than any of these.
  if (!more?.size && cleaned.length > longestMark) return false;
  const folded = fold(cleaned);
  return !folded || emptyMarks.has(folded) || alsoEmpty.has(folded) || (more?.has(folded) ?? false);
}
