/** Files that are no list are refused by name, with what to do. */
import { expect } from '@open-wc/testing';
import { unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { readTable } from '../../src/importer/read-table.js';
import { TableError } from '../../src/importer/table.js';
import { loadToolMessages } from '../../src/localization/tool-messages.js';
import { importWording } from '../../src/importer/wording/import-wording.js';
import { binary, utf8, withFault, xlsx } from '../helpers/lists.js';

const bytes = (hex: string, rest = 600): Uint8Array =>
  Uint8Array.from(
    [...hex.matchAll(/../g)].map(([byte]) => parseInt(byte, 16)).concat(Array<number>(rest).fill(0)),
  );
const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const container = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(508).fill(0), ...utf16(stream)]);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, utf8('<a/>')])));

const sheet = 'xl/worksheets/sheet1.xml';
const workbook = xlsx({
  Projets: [['Titre', 'Lieu'], ...Array.from({ length: 99 }, (_, i) => [`P${i}`, i * 7919])],
});
const parts = unzipSync(workbook);
const withPart = (name: string, text: string): Uint8Array => zipSync({ ...parts, [name]: utf8(text) });
/** The workbook with other bytes in the middle of a part. */
function scratched(name: string): Uint8Array {
  const at = binary(workbook).indexOf(name) + name.length;
  return workbook.map((byte, i) => (i > at + 20 && i < at + 60 ? byte ^ 0xff : byte));
}

const stored = zipSync(parts, { level: 0 });
const withLetter = withFault(workbook, 'P42', 'P43');
const withoutPart = (name: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).filter(([path]) => path !== name)));

/** Changes the line of a part in the list at the end of a ZIP file: `change` gets its place. */
function withListed(
  file: Uint8Array,
  name: string,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = file.slice();
  change(new DataView(copy.buffer), binary(copy).lastIndexOf(name) - 46);
  return copy;
}
const withSize = (file: Uint8Array, difference: number, ...places: number[]): Uint8Array =>
  withListed(file, sheet, (view, at) => {
    for (const place of places)
      view.setUint32(at + place, view.getUint32(at + place, true) + difference, true);
  });
const [packedSize, fullSize] = [20, 24];

/** The workbook as a program writes it that doesn't know the size of a part before its end. */
async function streamed(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => (error ? expect.fail(error.message) : pieces.push(piece)));
  for (const [name, content] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(content, true);
  }
  zip.end();
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

const files: readonly (readonly [name: string, file: Uint8Array, code: TableError['code']])[] = [
  ['a workbook of Excel 97', container('Workbook'), 'old-excel'],
  ['a stream of Excel 2', bytes('09000400'), 'old-excel'],
  ['a stream of Excel 4', bytes('09040600'), 'old-excel'],
  ['a stream of Excel 5', bytes('09080800'), 'old-excel'],
  ['a workbook with a password', container('EncryptedPackage'), 'password'],
  ['a document of Word 97', container('WordDocument'), 'document'],
  ['a document of Word', zip('[Content_Types].xml', 'word/document.xml'), 'document'],
  ['a PDF', utf8('%PDF-1.7\n'), 'document'],
  ['a picture', bytes('89504e470d0a1a0a'), 'document'],
  ['bytes', Uint8Array.from({ length: 900 }, (_, i) => (i * 37) % 256), 'document'],
  ['a workbook of OpenDocument', zip('content.xml', 'mimetype'), 'ods'],
  ['a binary workbook', zip('[Content_Types].xml', 'xl/workbook.bin'), 'other-workbook'],
  ['a workbook of Numbers', zip('Index/Document.iwa'), 'other-workbook'],
  ['SYLK', utf8('ID;PWXL;N;E\nC;Y1;X1;K"Titre"\nE\n'), 'other-workbook'],
  ['DIF', utf8('TABLE\r\n0,1\r\n"EXCEL"\r\n'), 'other-workbook'],
  ['an archive with a list', zip('projets.csv'), 'archive'],
  ['an archive without content', zipSync({}), 'archive'],
  ['half a workbook', workbook.slice(0, workbook.length / 2), 'cut-off'],
  ['a workbook without its last byte', workbook.slice(0, -1), 'cut-off'],
  ['a workbook with scratched bytes', scratched(sheet), 'xlsx'],
  ['a workbook with half a sheet', withPart(sheet, '<worksheet><sheetData><row><c'), 'xlsx'],
  ['a workbook without its sheet', zipSync({ ...parts, [sheet]: new Uint8Array() }), 'xlsx'],
  ['a workbook with one other letter', withLetter, 'xlsx'],
  ['a workbook with a sheet that is longer than said', withSize(workbook, -9, fullSize), 'xlsx'],
  ['a workbook with a sheet that is shorter than said', withSize(workbook, 9, fullSize), 'xlsx'],
  ['a workbook with a packed sheet that is cut short', withSize(workbook, -9, packedSize), 'xlsx'],
  ['a workbook with a stored sheet that is cut short', withSize(stored, -99, packedSize, fullSize), 'xlsx'],
  ['a workbook without the part of its sheet', withoutPart(sheet), 'xlsx'],
  ['a workbook without the part of its formats', withoutPart('xl/styles.xml'), 'xlsx'],
  ['a workbook without the list of its sheets', withoutPart('xl/_rels/workbook.xml.rels'), 'xlsx'],
  [
    'a workbook in an encrypted archive',
    withListed(workbook, sheet, (view, at) => view.setUint16(at + 8, 1, true)),
    'password',
  ],
  ['gzip', bytes('1f8b0800'), 'archive'],
  ['7-Zip', bytes('377abcaf271c'), 'archive'],
  ['a web page', utf8('\n<!DOCTYPE html>\n<html><body>404</body></html>'), 'html'],
  ['an error of a server', utf8('<br />\n<b>Warning</b>: out of memory'), 'html'],
  ['a web archive', utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x'), 'html'],
  ['a workbook of Excel 2003 as XML', utf8('<?xml version="1.0"?>\n<Workbook/>'), 'html'],
  ['an empty file', new Uint8Array(), 'no-rows'],
  ['a list without rows', utf8('Titre;Ville\n'), 'no-rows'],
];

describe('import: files that are no list', () => {
  for (const [name, file, code] of files)
    it(`${name} is refused: ${code}`, async () => {
      const error = await readTable(file).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).to.be.instanceOf(TableError);
      expect((error as TableError).code).to.equal(code);
    });

  it('a workbook with the sizes of its parts behind them is read', async () => {
    const { rows } = await readTable(await streamed());
    expect(rows).to.have.length(99);
  });

  for (const lang of ['fr', 'nl', 'de', 'en'] as const)
    it(`each has words of its own, in ${lang}`, async () => {
      await loadToolMessages(lang);
      const wording = importWording(lang);
      const codes = [...new Set(files.map(([, , code]) => code))];
      const texts = codes.map((code) => wording.tableError(new TableError(code, '')));
      expect(new Set(texts).size).to.equal(codes.length);
    });

  it('a damaged workbook is told with its damaged part, without words of a library', async () => {
    await loadToolMessages('en');
    for (const file of [scratched(sheet), withPart(sheet, 'no XML'), withLetter, withoutPart(sheet)]) {
      const error = await readTable(file).catch((thrown: unknown) => thrown as TableError);
      const text = importWording('en').tableError(error as TableError);
      expect(text).to.contain(`damaged, in its part ${sheet}`);
      expect(text).not.to.contain('Error');
    }
  });
});
