/** Workbooks of Office Open XML (https://ecma-international.org/publications-and-standards/standards/ecma-376/). */
import { neutralizeFirst, neutralizeFormulas } from '../../../../text/formula.js';
import type { Context } from '../../../core/context.js';
import { columns } from './columns.js';
import { escapeXml } from './escape-xml.js';
import type { Writer } from './writer.js';
import { zip } from './zip.js';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageParts = 'http://schemas.openxmlformats.org/package/2006';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel refuses longer texts. */
const maxCellLength = 32_767;

/** Returns the letters of a column: `A` to `Z`, `AA` and so on. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function cell(value: string | number | null | undefined, place: string, style: string): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  // A text is never a formula here, but becomes one where the table is saved as CSV.
  const safe = (/^A\d/.test(place) ? neutralizeFirst : neutralizeFormulas)(value);
  const text = escapeXml(safe.slice(0, maxCellLength));
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const row = (number: number, cells: readonly (string | number | null | undefined)[], style = ''): string =>
  `<row r="${number}">${cells.map((value, i) => cell(value, `${columnName(i)}${number}`, style)).join('')}</row>`;

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${xml}<Relationships xmlns="${packageParts}/relationships">${list
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts beside the table. The second style is the bold one of the head. */
const parts = (sheetName: string): readonly (readonly [name: string, content: string])[] => [
  [
    '[Content_Types].xml',
    `${xml}<Types xmlns="${packageParts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`,
  ],
  ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
  [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
  ],
  [
    'xl/styles.xml',
    `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  ],
];

/** Returns a workbook with one table in the reader's language. Its head stays in view. */
export function xlsxWriter(context: Context): Writer {
  const all = columns(context);
  const type = `${contentTypes}.sheet`;
  const head = row(
    1,
    all.map(([label]) => label),
    ' s="1"',
  );
  let rows = 1;
  return {
    type,
    extension: 'xlsx',
    start: `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${head}`,
    separator: '',
    project: (project) =>
      row(
        ++rows,
        all.map(([, read]) => read(project)),
      ),
    end: '</sheetData></worksheet>',
    finish(table) {
      const others = parts(context.msg('projets', { id: 'export.file' })).map(([name, content]) => ({
        name,
        content: new Blob([content]),
      }));
      return zip([...others, { name: 'xl/worksheets/sheet1.xml', content: table }], type);
    },
  };
}
