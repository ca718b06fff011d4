/** Letters without a decomposition into plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
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

/** Letters with a spelling of two plain letters: `Müller`, `Mueller`. */
const spelledLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Folds a text: without case, accents, ligatures and invisible characters. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœßøłđðþıςʼ]/g, (letter) => plainLetters[letter]!);

const hasSpelledLetter = /[äöüøå]|[aou]\p{Cf}*[\u0308\u030a]/iu;

/** Folds a text, and spells umlauts out: `Möbel` becomes `moebel`. */
export const foldSpelledOut = (text: string): string =>
  fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => spelledLetters[letter]!),
  );

/** Returns the folded text, and for a text with umlauts also its spelled-out form. */
export const foldings = (text: string): string[] =>
  hasSpelledLetter.test(text) ? [fold(text), foldSpelledOut(text)] : [fold(text)];

/** Matches words with their accents. */
export const rawWords = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** Matches words with joining signs: `agro-alimentaire`, `l'emploi`, `chercheur·euse·s`, `R&D`. */
export const compounds = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’\-‐‑·.&_][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** Maximum number of neighbouring words that are also searched as one word. */
const maxSpan = 4;

// Most words are plain, and a test is much faster than a split.
const partsOf = (compound: string): string[] =>
  /^[a-z0-9]+$/.test(compound) ? [compound] : compound.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * Returns the index terms of a text: its words, and the joined tails of compounds. `agro-alimentaire` gives `agro`,
 * `alimentaire` and `agroalimentaire`; `Möbel` gives `mobel` and `moebel`.
 */
export function termsOf(text: string): string[] {
  const [plain, spelledOut] = foldings(text);
  const terms = termsIn(plain!);
  if (spelledOut === undefined) return terms;
  return [...new Set([...terms, ...termsIn(spelledOut)])];
}

function termsIn(folded: string): string[] {
  const terms: string[] = [];
  for (const compound of folded.match(compounds) ?? []) {
    const parts = partsOf(compound);
    for (let i = 0; i < parts.length; i++) {
      terms.push(parts[i]!);
      if (i + 1 < parts.length) terms.push(parts.slice(i, i + maxSpan).join(''));
    }
  }
  return terms;
}

/** Maximum number of searched words, because an address may hold thousands. */
const maxWords = 32;

/** Splits a folded text into words, up to `maxWords`. */
const wordsOfFolded = (folded: string): string[] =>
  (folded.match(compounds) ?? []).flatMap(partsOf).slice(0, maxWords);

export interface Span {
  /** Joined words. A text matches if one of its terms starts with this text. */
  readonly text: string;
  /** Indexes of the first and the last word. */
  readonly first: number;
  readonly last: number;
}

export interface TypedWords {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

/**
 * Returns the typed words and their spans: each word, and neighbours as one word, because `agro alimentaire` may mean
 * `agroalimentaire`. A word with an umlaut has spans of both spellings: `Göthe` finds `Goethe`.
 */
export function spansIn(typed: string): TypedWords {
  const spans: Span[] = [];
  const spellings = foldings(typed).map(wordsOfFolded);
  spellings.forEach((words, spelling) => {
    for (let first = 0; first < words.length; first++) {
      for (let last = first; last < Math.min(first + maxSpan, words.length); last++) {
        const text = words.slice(first, last + 1).join('');
        const plain = spellings[0]!.slice(first, last + 1).join('');
        if (!spelling || text !== plain) spans.push({ text, first, last });
      }
    }
  });
  return { words: spellings[0]!, spans };
}

/** Returns a predicate for texts, by their `foldings`, that contain every typed word in either spelling. */
export function foldingsContainWords(typed: string): (folded: readonly string[]) => boolean {
  const spellings = foldings(typed).map(wordsOfFolded);
  const words = spellings[0]!.map((_, i) => spellings.map((each) => each[i]!));
  return (folded) =>
    words.every((word) => word.some((spelling) => folded.some((each) => each.includes(spelling))));
}

/** Returns a predicate for texts that contain every typed word, in either spelling. */
export function containsWords(typed: string): (text: string) => boolean {
  const test = foldingsContainWords(typed);
  return (text) => test(foldings(text));
}
