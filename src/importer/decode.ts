/** Bytes of a text file into text: spreadsheets save in several encodings without naming them. */
import { decodeAs, encodingOf, guessEncoding } from './encodings.js';

export interface Decoded {
  readonly text: string;
  /** Name of the Encoding Standard, or `ibm850`. */
  readonly encoding: string;
  /** The encoding is the one whose letters suit the text best. */
  readonly isGuess?: boolean;
  /** Number of characters that could not be read, and are � now. */
  readonly damaged: number;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** By a byte order mark; else every other byte of a Western text in UTF-16 is 0. */
function utf16(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 1000);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (zeros[1]! > length / 4 && zeros[0]! < length / 20) return 'utf-16le';
  if (zeros[0]! > length / 4 && zeros[1]! < length / 20) return 'utf-16be';
  return undefined;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * UTF-8 if the bytes are valid; else an encoding of one byte per letter, guessed by the letters. Bytes that are nearly
 * all UTF-8 are a UTF-8 file with a damaged place.
 * @param label an encoding by any of its names
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const wanted = (label === undefined ? undefined : encodingOf(label)) ?? utf16(bytes);
  if (wanted) {
    const text = decodeAs(bytes, wanted);
    return { text, encoding: wanted, damaged: count(text, /\ufffd/g) };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, /\ufffd/g);
  if (!damaged || count(text, /[^\0-\x7f\ufffd]/g) > 10 * damaged)
    return { text, encoding: 'utf-8', damaged };
  const encoding = guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding, isGuess: true, damaged: 0 };
}
