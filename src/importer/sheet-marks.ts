/** Reads the parts of a sheet that the table reader leaves out: links, merged cells, errors, hidden rows and sheets. */

export interface SheetMarks {
  readonly isHidden: boolean;
  /** Merged ranges: [first row, first column, last row, last column], from 0. */
  readonly merged: readonly (readonly [number, number, number, number])[];
  /** Address by `row,column`. */
  readonly links: ReadonlyMap<string, string>;
  /** Text of an error such as `#REF!` by `row,column`. */
  readonly errors: ReadonlyMap<string, string>;
  /** Formulas whose value isn't saved, by `row,column`. */
  readonly unsaved: ReadonlyMap<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Least number of digits by `row,column`, for numbers with a format such as `00000`. */
  readonly digits: ReadonlyMap<string, number>;
}

/** True for a workbook whose days are counted from 1904, as on old Macintoshes. */
export const isFrom1904 = (files: Readonly<Record<string, Uint8Array>>): boolean =>
  /<(?:\w+:)?workbookPr\s[^>]*date1904="(?:1|true)"/.test(textOf(files, 'xl/workbook.xml'));

/** Returns the number of digits of each style that shows leading zeros, by the index of the style. */
function digitsByStyle(xml: string): Map<number, number> {
  const formats = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)].map(([, tag = '']) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  );
  const styles = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0] ?? '';
  const digits = new Map<number, number>();
  [...styles.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)].forEach(([, tag = ''], index) => {
    const format = formats.get(attribute(tag, 'numFmtId'));
    if (/^0{2,}$/.test(format ?? '')) digits.set(index, format!.length);
  });
  return digits;
}

/** Number of columns of a sheet of Excel. */
const mostColumns = 16_384;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

/** Converts a cell reference to indexes: `B3` → [2, 1]. */
function placeOf(reference: string): readonly [number, number] {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

const textOf = (files: Readonly<Record<string, Uint8Array>>, path: string): string =>
  files[path] ? new TextDecoder().decode(files[path]) : '';

/** Returns the targets of a part's relationships by id. */
function targetsOf(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, tag = '']) => [
      attribute(tag, 'Id') ?? '',
      attribute(tag, 'Target') ?? '',
    ]),
  );
}

/** Returns the path of a part that the workbook names. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Returns the first part with values or formats of cells that the workbook names and the file lacks. */
export function missingPart(files: Readonly<Record<string, Uint8Array>>): string | undefined {
  const found = new Set(Object.keys(files).map((path) => path.toLowerCase()));
  const relations = textOf(files, 'xl/_rels/workbook.xml.rels');
  return [...relations.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)]
    .filter(([, tag = '']) => /\/(?:worksheet|sharedStrings|styles)$/.test(attribute(tag, 'Type') ?? ''))
    .map(([, tag = '']) => pathOf(attribute(tag, 'Target') ?? ''))
    .find((path) => !found.has(path.toLowerCase()));
}

/** Returns the marks of a workbook's sheets, in the order of the workbook. */
export function sheetMarks(files: Readonly<Record<string, Uint8Array>>): SheetMarks[] {
  const targets = targetsOf(textOf(files, 'xl/_rels/workbook.xml.rels'));
  const styles = digitsByStyle(textOf(files, 'xl/styles.xml'));
  return [...textOf(files, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, tag = '']) => {
    const path = pathOf(targets.get(attribute(tag, 'id') ?? '') ?? '');
    const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
    const isHidden = /hidden/i.test(attribute(tag, 'state') ?? '');
    return marksOf(textOf(files, path), targetsOf(textOf(files, relations)), isHidden, styles);
  });
}

function marksOf(
  xml: string,
  targets: ReadonlyMap<string, string>,
  isHidden: boolean,
  styles: ReadonlyMap<number, number>,
): SheetMarks {
  const digits = new Map<string, number>();
  const links = new Map<string, string>();
  const errors = new Map<string, string>();
  const unsaved = new Map<string, string>();
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?hyperlink\s([^>]*)>/g)) {
    const target = targets.get(attribute(tag, 'id') ?? '');
    if (target) links.set(placeOf(attribute(tag, 'ref') ?? 'A1').join(), target);
  }
  for (const [, tag = '', content = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*[^/])>(.*?)<\/(?:\w+:)?c>/gs)) {
    const least = styles.size ? styles.get(Number(attribute(tag, 's') ?? 0)) : undefined;
    if (least) digits.set(placeOf(attribute(tag, 'r') ?? 'A1').join(), least);
    const formula = /<(?:\w+:)?f(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?f>/s.exec(content)?.[1];
    const isError = attribute(tag, 't') === 'e';
    if (formula === undefined && !isError) continue;
    const place = placeOf(attribute(tag, 'r') ?? 'A1').join();
    const value = /<(?:\w+:)?v>(.*?)<\/(?:\w+:)?v>/s.exec(content)?.[1];
    const link = /^HYPERLINK\(\s*"([^"]+)"/i.exec(unescaped(formula ?? ''))?.[1];
    if (link) links.set(place, link);
    if (isError) errors.set(place, value ?? '#N/A');
    else if (!value && !link) unsaved.set(place, `=${unescaped(formula ?? '')}`);
  }
  return {
    isHidden,
    links,
    errors,
    unsaved,
    digits,
    hiddenColumns: new Set(
      [...xml.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)].flatMap(([, tag = '']) => {
        if (!/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')) return [];
        const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
        return Array.from({ length: Math.min(max, mostColumns) - min + 1 }, (_, i) => min - 1 + i);
      }),
    ),
    merged: [...xml.matchAll(/<(?:\w+:)?mergeCell\s([^>]*)>/g)].map(([, tag = '']) => {
      const [from = 'A1', to = from] = (attribute(tag, 'ref') ?? '').split(':');
      return [...placeOf(from), ...placeOf(to)] as unknown as [number, number, number, number];
    }),
    hiddenRows: new Set(
      [...xml.matchAll(/<(?:\w+:)?row\s([^>]*)>/g)].flatMap(([, tag = '']) =>
        /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') ? [Number(attribute(tag, 'r')) - 1] : [],
      ),
    ),
  };
}
