/** Refuses files that are no list, by their first bytes, and not by their names. */
import { TableError } from './table.js';

const startsWith = (bytes: Uint8Array, mark: string | readonly number[]): boolean =>
  [...mark].every((each, i) => bytes[i] === (typeof each === 'string' ? each.charCodeAt(0) : each));

const refusals: readonly (readonly [code: TableError['code'], ...marks: (string | readonly number[])[]])[] = [
  // Streams of Excel 2 to 5, without a container ([MS-XLS] 2.1.4).
  ['old-excel', [9, 0, 4, 0], [9, 2, 6, 0], [9, 4, 6, 0], [9, 8, 8, 0]],
  // A ZIP file without content or in several volumes, gzip, 7-Zip, RAR, bzip2, xz, Zstandard.
  [
    'archive',
    'PK\x05\x06',
    'PK\x07\x08',
    [0x1f, 0x8b],
    [0x37, 0x7a, 0xbc, 0xaf],
    'Rar!',
    'BZh',
    [0xfd, 0x37, 0x7a, 0x58],
    [0x28, 0xb5, 0x2f, 0xfd],
  ],
  ['document', '%PDF', '{\\rtf', '\x89PNG', [0xff, 0xd8, 0xff], 'GIF8', 'PAR1', 'SQLite format 3'],
  ['other-workbook', 'ID;P', 'TABLE\r\n0,1', 'TABLE\n0,1'],
];

/** Returns whether a container of Microsoft names a stream, which its directory does in UTF-16 ([MS-CFB] 2.6). */
const hasStream = (bytes: Uint8Array, name: RegExp): boolean =>
  name.test(new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)));

function kindOfContainer(bytes: Uint8Array): TableError['code'] {
  if (hasStream(bytes, /EncryptedPackage/)) return 'password';
  return hasStream(bytes, /WordDocument|PowerPoint Document|__substg1/) ? 'document' : 'old-excel';
}

/** @throws {TableError} for bytes of a known format that holds no list, or one that can't be read */
export function refuseBytes(bytes: Uint8Array): void {
  const code = startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
    ? kindOfContainer(bytes)
    : refusals.find(([, ...marks]) => marks.some((mark) => startsWith(bytes, mark)))?.[0];
  if (code) throw new TableError(code, `Not a list: ${code}.`);
}

/** Beginnings of texts of other kinds: documents, calendars, address books, commands of databases, YAML. */
const otherText =
  /^\ufeff?\s*(?:%PDF|%!PS|\{\\rtf|BEGIN:V(?:CALENDAR|CARD)\b|(?:INSERT INTO|CREATE TABLE)\s|%YAML|---\s*\n\s*[\w-]+:|- [^\n;,\t]+:\s[^\n]*\n {2,}\S[^\n]*:)/i;
/** JSON in a call (JSONP) or below a comment. */
const wrappedJson = /^\ufeff?\s*(?:\/\*.*?\*\/\s*|\/\/[^\n]*\n\s*)*(?:[\w$.]+\(\s*)?[[{]\s*[{"]/s;
const sampleLength = 4000;
/** Share of control characters from which a text is none. */
const maxControls = 0.05;

/** @throws {TableError} for a web page, XML, another kind of text, or bytes that are no text */
export function refuseText(text: string): void {
  // Some files with the ending .xls are web pages, web archives or XML.
  if (
    /^\ufeff?\s*<(?:[a-z!?])/i.test(text) ||
    /^MIME-Version:.*?multipart\/related/is.test(text.slice(0, sampleLength))
  )
    throw new TableError('html', 'A web page or XML.');
  if (!/^\ufeff?\s*[[{]/.test(text) && wrappedJson.test(text.slice(0, sampleLength)))
    throw new TableError('json', text.trimStart().slice(0, 30));
  if (otherText.test(text.slice(0, sampleLength)))
    throw new TableError('document', 'A text of another kind.');
  // Programs fill the end of a file with zeros.
  const sample = text.slice(0, sampleLength).replace(/\0+$/, '');
  // eslint-disable-next-line no-control-regex
  const controls = sample.match(/[\0-\x08\x0e-\x19\ufffd]/g)?.length ?? 0;
  if (controls > sample.length * maxControls) throw new TableError('document', 'Bytes that are no text.');
}
