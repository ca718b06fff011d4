/** Bytes of a text file into text: spreadsheets save in several encodings, and don't say in which. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many characters could not be read, and are � now. */
  readonly damaged: number;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** A byte order mark says it; else every other byte of a Western text in UTF-16 is 0. */
function utf16(bytes: Uint8Array): Encoding | undefined {
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
 * UTF-8 where the bytes are that; else Windows-1252, which holds Latin-1. Bytes that are nearly all UTF-8 are a
 * UTF-8 file with a damaged place, not a file full of "Ã©".
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const wanted = encoding ?? utf16(bytes);
  if (wanted) {
    const text = new TextDecoder(wanted).decode(bytes);
    return { text, encoding: wanted, damaged: count(text, /\ufffd/g) };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, /\ufffd/g);
  if (!damaged || count(text, /[^\0-\x7f\ufffd]/g) > 10 * damaged)
    return { text, encoding: 'utf-8', damaged };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    damaged: 0,
  };
}
