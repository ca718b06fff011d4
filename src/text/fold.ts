/** Letters that no decomposition turns into plain ones. */
const plain: { readonly [letter: string]: string } = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ʼ: '',
};

/** Text without case, accents, ligatures and invisible characters. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœßøłđðþıςʼ]/g, (letter) => plain[letter]!);

/** Words as they stand in a text, with their accents. */
export const rawWords = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** Words with what joins them: `agro-alimentaire`, `l'emploi`, `chercheur·euse·s`, `R&D`. */
export const compounds = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’\-‐‑·.&_][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** How many words, next to each other, are also looked for as one. */
const maxSpan = 4;

// Most words are plain, and far quicker to see than to split.
const partsOf = (compound: string): string[] =>
  /^[a-z0-9]+$/.test(compound) ? [compound] : compound.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * What a text is found by: its words, and compounds without their joints, from each of their words on. So
 * `agro-alimentaire` is found as `agro`, `alimentaire` and `agroalimentaire`.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const compound of fold(text).match(compounds) ?? []) {
    const parts = partsOf(compound);
    for (let i = 0; i < parts.length; i++) {
      terms.push(parts[i]!);
      if (i + 1 < parts.length) terms.push(parts.slice(i, i + maxSpan).join(''));
    }
  }
  return terms;
}

/** More words than anybody types: an address may hold thousands. */
const maxWords = 32;

/** The words that a reader typed, folded; those beyond the 32nd don't count. */
export const wordsIn = (typed: string): string[] =>
  (fold(typed).match(compounds) ?? []).flatMap(partsOf).slice(0, maxWords);

export interface Span {
  /** Words joined into one; a text has them when it has a term that starts with it. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Each word by itself, and neighbours as one word: who types `agro alimentaire` means `agroalimentaire` too. */
export function spansOf(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = first; last < Math.min(first + maxSpan, words.length); last++) {
      spans.push({ text: words.slice(first, last + 1).join(''), first, last });
    }
  }
  return spans;
}
