/** Decodes encodings alike in Node and in browsers, and guesses an encoding by the letters of a text. */
import { ownTables } from './encoding-tables.js';

const otherNames: Readonly<Record<string, string>> = {
  'mac roman': 'macintosh',
  macroman: 'macintosh',
  'x-mac-roman': 'macintosh',
  'mac ce': 'x-mac-ce',
  'x-mac-centraleurope': 'x-mac-ce',
  'mac greek': 'x-mac-greek',
};
/**
 * Characters 0x80 to 0x9F of windows-1252, which Node decodes as Latin-1 (https://github.com/nodejs/node/issues/56542).
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Returns the name of an encoding in this module, or `undefined` for an unknown one. */
export function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  const page = /^(?:cp|dos-?)?(\d{3})$/.exec(name);
  const own = otherNames[name] ?? (page ? `ibm${page[1]}` : name);
  if (Object.hasOwn(ownTables, own)) return own;
  try {
    return new TextDecoder(own).encoding;
  } catch {
    return undefined;
  }
}

const fromTable = (bytes: Uint8Array, table: string): string => {
  let text = '';
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : table[byte - 128]!;
  return text;
};

/** Decodes UTF-32, which the Encoding Standard lacks. */
function fromUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, isLittleEndian);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text.replace(/^\ufeff/, '');
}

/** @param encoding a name returned by `encodingOf`, `utf-32le` or `utf-32be` */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-32')) return fromUtf32(bytes, encoding === 'utf-32le');
  if (Object.hasOwn(ownTables, encoding)) return fromTable(bytes, ownTables[encoding]!);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80]!)
    : text;
}

const western = [
  'éèàçêëîïôùûüâœæ',
  'éëïóèöüáêú',
  'äöüß',
  'áéíñóúü',
  'àèéìíîòóùú',
  'ãáàâçéêíóôõú',
  'åäöé',
  'æøåé',
];
const czech = 'áčďéěíňóřšťúůýž';
const slovak = 'áäčďéíĺľňóôŕšťúýž';
const polish = 'ąćęłńóśźż';
const central = [polish, czech, slovak, 'áéíóöőúüű', 'čćđšž'];
const baltic = ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äöõüšž'];
const greek = ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'];
const russian = 'абвгдежзийклмнопрстуфхцчшщъьюяыэё';
const ukrainian = 'абвгдежзийклмнопрстуфхцчшщьюяіїєґ';
const turkish = ['çğıiöşüâîû'];

/** Encodings, the likeliest first, and the non-ASCII letters of their languages. */
const candidates: readonly (readonly [encoding: string, languages: readonly string[]])[] = [
  ['windows-1252', [...western, 'äöåšž', 'äöõüšž', 'áéíóúýþæðö']],
  ['windows-1250', [...central, 'ăâîşţ', 'äöüßčšž']],
  ['windows-1251', [`${russian}іїєґ`]],
  ['windows-1253', greek],
  ['windows-1254', turkish],
  ['windows-1257', baltic],
  ['iso-8859-2', central],
  ['iso-8859-4', baltic],
  ['iso-8859-5', [russian, ukrainian]],
  ['iso-8859-7', greek],
  ['iso-8859-15', [...western, 'äöåšž', 'äöõüšž']],
  ['iso-8859-16', ['ăâîșț']],
  ['macintosh', western],
  ['ibm850', western],
  ['koi8-r', [russian]],
  ['koi8-u', [ukrainian]],
  ['ibm866', [russian]],
  ['ibm852', central],
  ['x-mac-ce', central],
  ['ibm775', baltic],
  ['ibm737', greek],
  ['x-mac-greek', greek],
  ['ibm857', turkish],
  ['x-mac-cyrillic', [russian, ukrainian]],
  ['iso-8859-3', ['ċġħżàèìòù']],
  ['ibm860', ['ãáàâçéêíóôõú']],
  ['ibm861', ['áéíóúýþæðö']],
];
/** Non-ASCII signs other than letters in Western texts. */
const marks = /[€’‘“”„«»–—…·•°§\u00a0²³½¼¾№®™©´]/u;
/** Signs that no letter follows: ISO-8859-15 has `œ` where windows-1252 has `½`. */
const fractions = /[¼½¾]/;
const sampleBytes = 200_000;

/**
 * Scores each non-ASCII character: a letter of the language has to stand inside a word in the right case, a sign
 * outside.
 */
function scoreOf(text: string, letters: ReadonlySet<string>): number {
  let score = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign < '\u0080') continue;
    count++;
    const before = text[i - 1] ?? ' ';
    const isInWord = /\p{L}/u.test(before);
    // The capital İ has two characters in lower case.
    const lower = sign.toLowerCase()[0]!;
    if (letters.has(lower)) {
      // An upper-case letter after a lower-case one suggests a wrong encoding.
      const isOdd =
        sign !== lower && isInWord && before === before.toLowerCase() && before !== before.toUpperCase();
      // A Greek or Cyrillic letter beside a Latin one suggests a wrong encoding.
      const isMixed = sign > '\u036f' && /[a-z]/i.test(before + (text[i + 1] ?? ''));
      if (isOdd || isMixed) score -= 2;
      else score += sign === lower ? 1 : 0.9;
    } else if (fractions.test(sign) && /\p{L}/u.test(text[i + 1] ?? ' ')) score -= 2;
    else if (marks.test(sign)) {
      const isBetweenLetters = isInWord && /\p{L}/u.test(text[i + 1] ?? ' ');
      if (sign === '’') score += 1;
      else score += isBetweenLetters ? -1 : 0.8;
    } else score -= /\p{L}/u.test(sign) ? 0.5 : 2;
  }
  return count ? score / count : 0;
}

/** Returns the single-byte encoding whose letters suit the text best. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  let best = { encoding: 'windows-1252', score: -Infinity };
  for (const [index, [encoding, languages]] of candidates.entries()) {
    // The handicap prefers the likelier encoding unless another suits the letters clearly better.
    const handicap = index * 0.005;
    const text = decodeAs(sample, encoding);
    for (const letters of languages) {
      const score = scoreOf(text, new Set(letters)) - handicap;
      if (score > best.score + 1e-9) best = { encoding, score };
    }
  }
  return best.encoding;
}
