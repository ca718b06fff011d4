/** Decodes encodings alike in Node and in browsers, and guesses an encoding by the letters of a text. */

/** The 128 upper characters of encodings that Node's `TextDecoder` or the Encoding Standard lacks. */
const ownTables: Readonly<Record<string, string>> = {
  'iso-8859-16':
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f' +
    '\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f' +
    '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
    'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};
const otherNames: Readonly<Record<string, string>> = {
  cp850: 'ibm850',
  850: 'ibm850',
  'mac roman': 'macintosh',
  macroman: 'macintosh',
  'iso-8859-10:2001': 'iso-8859-16',
};
/**
 * Characters 0x80 to 0x9F of windows-1252, which Node decodes as Latin-1 (https://github.com/nodejs/node/issues/56542).
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Returns the name of an encoding in this module, or `undefined` for an unknown one. */
export function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  const own = otherNames[name] ?? name;
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

/** Encodings, the likeliest first, and the non-ASCII letters of their languages. */
const candidates: readonly (readonly [encoding: string, languages: readonly string[]])[] = [
  [
    'windows-1252',
    [
      'éèàçêëîïôùûüâœæ',
      'éëïóèöüáêú',
      'äöüß',
      'áéíñóúü',
      'àèéìíîòóùú',
      'ãáàâçéêíóôõú',
      'åäöé',
      'æøåé',
      'äöåšž',
      'äöõüšž',
      'áéíóúý',
    ],
  ],
  [
    'windows-1250',
    ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ', 'äöüßčšž'],
  ],
  ['windows-1251', ['абвгдежзийклмнопрстуфхцчшщъьюяыэёіїєґ']],
  ['windows-1253', ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ']],
  ['windows-1254', ['çğıöşüâîû']],
  ['windows-1257', ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äöõüšž']],
  ['iso-8859-2', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž']],
  ['iso-8859-4', ['āčēģīķļņšūž', 'ąčęėįšųūž']],
  ['iso-8859-5', ['абвгдежзийклмнопрстуфхцчшщъьюяыэё', 'абвгдежзийклмнопрстуфхцчшщьюяіїє']],
  ['iso-8859-7', ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ']],
  [
    'iso-8859-15',
    ['éèàçêëîïôùûüâœæ', 'éëïóèöü', 'äöüß', 'áéíñóúü', 'àèéìòù', 'ãáàâçéêíóôõú', 'åäö', 'äöåšž'],
  ],
  ['iso-8859-16', ['ăâîșț']],
  ['macintosh', ['éèàçêëîïôùûüâœæ', 'éëïóèöü', 'äöüß', 'áéíñóúü', 'àèéìòù', 'ãáàâçéêíóôõú', 'åäöé', 'æøåé']],
  ['ibm850', ['éèàçêëîïôùûüâ', 'éëïóèöü', 'äöüß', 'áéíñóúü', 'àèéìòù', 'åäöé', 'æøåé']],
  ['koi8-r', ['абвгдежзийклмнопрстуфхцчшщъьюяыэё']],
  ['koi8-u', ['абвгдежзийклмнопрстуфхцчшщьюяіїєґ']],
  ['ibm866', ['абвгдежзийклмнопрстуфхцчшщъьюяыэё']],
];
/** Non-ASCII signs other than letters in Western texts. */
const marks = /[€’‘“”„«»–—…·•°§\u00a0²³½№®™©´]/u;
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
    const lower = sign.toLowerCase();
    if (letters.has(lower)) {
      // An upper-case letter after a lower-case one suggests a wrong encoding.
      const isOdd =
        sign !== lower && isInWord && before === before.toLowerCase() && before !== before.toUpperCase();
      // A Greek or Cyrillic letter beside a Latin one suggests a wrong encoding.
      const isMixed = sign > '\u036f' && /[a-z]/i.test(before + (text[i + 1] ?? ''));
      if (isOdd || isMixed) score -= 2;
      else score += sign === lower ? 1 : 0.9;
    } else if (marks.test(sign))
      score += isInWord && /\p{L}/u.test(text[i + 1] ?? ' ') && sign !== '’' ? -1 : 0.5;
    else score -= /\p{L}/u.test(sign) ? 0.5 : 2;
  }
  return count ? score / count : 0;
}

/** Returns the single-byte encoding whose letters suit the text best. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  let best = { encoding: 'windows-1252', score: -Infinity };
  for (const [index, [encoding, languages]] of candidates.entries()) {
    // The handicap prefers the likelier encoding unless another suits the letters clearly better.
    const handicap = index * 0.01;
    const text = decodeAs(sample, encoding);
    for (const letters of languages) {
      const score = scoreOf(text, new Set(letters)) - handicap;
      if (score > best.score + 1e-9) best = { encoding, score };
    }
  }
  return best.encoding;
}
