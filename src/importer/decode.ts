/** Decodes text files. Spreadsheets save in several encodings, and do not name them in the file. */
import { decodeAs, encodingOf, guessEncoding } from './encodings.js';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding in the Encoding Standard, or `ibm850`. */
  readonly encoding: string;
  /** True if the encoding was guessed by the letters of the text. */
  readonly isGuess?: boolean;
  /** Number of unreadable characters, replaced by �. */
  readonly damaged: number;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/**
 * Detects UTF-32 and UTF-16 by a byte order mark, or UTF-16 by zeros in every other byte: digits, spaces and separators
 * have them in a text of any script.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4000);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length / 50 && even < odd / 10) return 'utf-16le';
  if (even > length / 50 && odd < even / 10) return 'utf-16be';
  return undefined;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** True for UTF-8 whose last character lacks some bytes: the file was cut off. */
const isCutOff = (bytes: Uint8Array): boolean =>
  !new TextDecoder('utf-8').decode(bytes, { stream: true }).includes('\ufffd');

/**
 * Decodes valid bytes as UTF-8, and others by a single-byte encoding that is guessed by the letters. A file that is
 * nearly all UTF-8 is decoded as UTF-8 with damaged characters.
 * @param label any name of an encoding
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const wanted = (label === undefined ? undefined : encodingOf(label)) ?? wideEncoding(bytes);
  if (wanted) {
    const text = decodeAs(bytes, wanted);
    return { text, encoding: wanted, damaged: count(text, /\ufffd/g) };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, /\ufffd/g);
  if (!damaged) return { text, encoding: 'utf-8', damaged };
  const letters = count(text, /[^\0-\x7f\ufffd]/g);
  if (letters > 10 * damaged || (letters && isCutOff(bytes))) return { text, encoding: 'utf-8', damaged };
  const encoding = guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding, isGuess: true, damaged: 0 };
}
