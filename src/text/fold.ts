/** Letters that no decomposition turns into plain ones. */
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

/** Letters that are spelled with two where a keyboard or a file lacks them: `Müller`, `Mueller`. */
const spelledLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Text without case, accents, ligatures and invisible characters. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœßøłđðþıςʼ]/g, (letter) => plainLetters[letter]!);

const hasSpelledLetter = /[äöüøå]|[aou]\p{Cf}*[\u0308\u030a]/iu;

/** As `fold`, with umlauts spelled out: `Möbel` becomes `moebel`. */
export const foldSpelledOut = (text: string): string =>
  fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => spelledLetters[letter]!),
  );

/** The folded text; for a text with umlauts also the folded text with umlauts spelled out. */
export const foldings = (text: string): string[] =>
  hasSpelledLetter.test(text) ? [fold(text), foldSpelledOut(text)] : [fold(text)];

/** Words as they stand in a text, with their accents. */
export const rawWords = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** Words with the signs that join them: `agro-alimentaire`, `l'emploi`, `chercheur·euse·s`, `R&D`. */
export const compounds = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’\-‐‑·.&_][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** Longest run of neighbouring words that is also searched for as one word. */
const maxSpan = 4;

// Most words are plain, and testing takes far less time than splitting.
const partsOf = (compound: string): string[] =>
  /^[a-z0-9]+$/.test(compound) ? [compound] : compound.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * The terms that a text is found by: its words, and compounds without their joints, from each of their words on. So
 * `agro-alimentaire` is found as `agro`, `alimentaire` and `agroalimentaire`, and `Möbel` as `mobel` and `moebel`.
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

/** More words than anybody types: an address may hold thousands. */
const maxWords = 32;

/** Words beyond the 32nd don't count. */
const wordsOfFolded = (folded: string): string[] =>
  (folded.match(compounds) ?? []).flatMap(partsOf).slice(0, maxWords);

export interface Span {
  /** Words joined into one; a text has them when it has a term that starts with it. */
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
 * The words typed, and the spans that find them: each word by itself, and neighbours as one word, since a reader who
 * types `agro alimentaire` means `agroalimentaire` too. A word with an umlaut has spans of both spellings: `Göthe`
 * finds `Goethe`.
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

/** Returns a test for texts that hold every word typed, anywhere, in either spelling. */
export function containsWords(typed: string): (text: string) => boolean {
  const spellings = foldings(typed).map(wordsOfFolded);
  const words = spellings[0]!.map((_, i) => spellings.map((each) => each[i]!));
  return (text) => {
    const folded = foldings(text);
    return words.every((word) => word.some((spelling) => folded.some((each) => each.includes(spelling))));
  };
}
