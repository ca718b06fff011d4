/** Turns one row of a table into a project without its id. */
import { languagesOf } from '../dataset/localize.js';
import type { LocalizedText, Place, Project } from '../dataset/reading/schema.js';
import type { Field, Piece } from './field.js';
import { setAt, setPartnerCountries, withoutNameless, type FieldTree } from './details.js';
import { isResultKey, languageOf, nameOf, placeOf, type FieldName } from './fields.js';
import type { ProjectDraft } from './ids.js';
import type { Mapping } from './mapping.js';
import { toEmail, toImageAddress, toNuts, toPosition } from './places.js';
import type { Findings } from './report.js';
import { resultsOf } from './results.js';
import type { Row } from './table.js';
import {
  onlyOne,
  toAddress,
  toBudget,
  toCode,
  toCount,
  toCountries,
  toDate,
  toId,
  toIds,
  toNumber,
  toPeriod,
  toRate,
  toText,
  toTexts,
  toWhole,
  type Dates,
  type Reader,
} from './values.js';
import type { Vocabularies } from './vocabulary.js';

type TextsByLanguage = Record<string, string>;

/** A project under construction, with the values that are added when all fields are read. */
interface Sheet {
  readonly project: FieldTree;
  readonly dates: Dates;
  /** TextsByLanguage that become statements, by field. */
  readonly statements: { notes?: TextsByLanguage; figures?: TextsByLanguage };
  readonly place: { -readonly [K in keyof Place]: Place[K] };
  /** Names of countries in the order of the partners. */
  partnerCountries?: { readonly reader: Reader; readonly pieces: readonly Piece[] };
  /** Numbers of results by key: `results.trainees`. */
  readonly numbers: Map<string, number>;
  parent?: ProjectDraft['parent'];
  wanted?: string;
  idColumn: string;
}

interface ProjectContext {
  readonly reader: Reader;
  readonly pieces: readonly Piece[];
  /** The only piece of the value, for fields that take one. */
  readonly piece: Piece;
  /** Language of the field. */
  readonly language: string;
  readonly lists: Vocabularies;
}

/** Reads the value of a field that has a place of its own in the project. */
function readValue(name: FieldName, { reader, pieces, piece, lists }: ProjectContext): unknown {
  switch (reader.field.kind) {
    case 'texts':
      return toTexts(reader, pieces);
    case 'reference':
      return onlyOne(reader, toIds(reader, pieces, lists.get('programmes')!));
    case 'references':
      return toIds(reader, pieces, lists.get(name)!);
    case 'countries':
      return toCountries(reader, pieces);
    case 'country':
      return onlyOne(reader, toCountries(reader, [piece]));
    case 'date':
      return toDate(reader, piece);
    case 'amount':
      return toBudget(reader, piece);
    case 'rate':
      return toRate(reader, piece);
    case 'count':
      return toWhole(reader, piece);
    case 'code':
      return toCode(piece);
    case 'address':
      if (name === 'contact.email') return toEmail(reader, piece);
      return name === 'image' ? toImageAddress(reader, piece) : toAddress(reader, piece);
    default:
      return toText(reader, piece);
  }
}

function fill(sheet: Sheet, name: FieldName, context: ProjectContext): void {
  const { project, dates } = sheet;
  const { reader, pieces, piece, language } = context;
  switch (name) {
    case 'id':
      sheet.wanted = toId(reader, piece);
      sheet.idColumn = reader.field.column;
      return;
    case 'notes':
    case 'figures':
      (sheet.statements[name] ??= {})[language] = toText(reader, piece);
      return;
    case 'targetGroups': {
      const groups = toTexts(reader, pieces).map((text) => ({ [language]: text }));
      setAt(project, name, [...((project[name] as LocalizedText[] | undefined) ?? []), ...groups]);
      return;
    }
    case 'start':
      dates.start = toDate(reader, piece);
      return;
    case 'end':
      dates.end = toDate(reader, piece);
      dates.endReader = reader;
      return;
    case 'period':
      dates.period = { reader, piece };
      return;
    case 'partnerCount':
      return setAt(project, name, toCount(reader, piece));
    case 'partners.countries':
      sheet.partnerCountries = { reader, pieces };
      return;
    case 'nuts':
      sheet.place.nuts = toNuts(reader, piece);
      return;
    case 'lau':
      sheet.place.lau = toCode(piece);
      return;
    case 'latitude':
    case 'longitude':
    case 'coordinates':
      Object.assign(sheet.place, toPosition(reader, piece));
      return;
    case 'parent':
      sheet.parent = { text: toText(reader, piece), column: reader.field.column };
      return;
    case 'links': {
      const addresses = pieces.map((each) => toAddress(reader, each)).filter(Boolean);
      return setAt(
        project,
        name,
        addresses.map((address) => ({ address })),
      );
    }
  }
  const { path, isLocalized } = placeOf(name) ?? {};
  if (path) setAt(project, isLocalized ? `${path}.${language}` : path, readValue(name, context));
}

/** Adds the values that are made of several fields. */
function complete(sheet: Sheet, fields: readonly Field[], row: Row, results: Mapping['results']): void {
  const { project, dates, statements, place, partnerCountries } = sheet;
  setAt(project, 'period', toPeriod(dates));
  for (const [name, text] of Object.entries(statements)) setAt(project, name, [{ text }]);
  const location = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
  // A latitude without a longitude is no place.
  if ('latitude' in location !== 'longitude' in location) {
    delete location['latitude'];
    delete location['longitude'];
  }
  if (Object.keys(location).length) setAt(project, 'locations', [location]);
  if (partnerCountries) setPartnerCountries(project, partnerCountries);
  setAt(project, 'results', resultsOf(results, sheet.numbers));
  const link = fields.find(({ key }) => nameOf(key) === 'name')?.linkOf(row);
  if (!project['website'] && link && URL.canParse(link)) project['website'] = { address: link };
}

/** @returns the project, or `undefined` and a finding if the row has no name */
export function draftProject(
  row: Row,
  fields: readonly Field[],
  lists: Vocabularies,
  { language: usual, results }: Mapping,
  findings: Findings,
): ProjectDraft | undefined {
  const sheet: Sheet = {
    project: {},
    dates: {},
    statements: {},
    place: {},
    numbers: new Map(),
    idColumn: '',
  };
  for (const field of fields) {
    const { pieces, leftOut } = field.read(row);
    for (const text of leftOut) findings.value(row.number, field.column, 'as-mapped', text);
    const reader: Reader = { row: row.number, field, findings };
    const piece = field.takesOne ? onlyOne(reader, pieces) : pieces[0];
    if (!piece) continue;
    const language = languageOf(field.key) ?? usual ?? 'fr';
    const context = { reader, pieces, piece, language, lists };
    if (field.kind === 'facet') setAt(sheet.project, field.key, toIds(reader, pieces, lists.get(field.key)!));
    else if (isResultKey(field.key)) {
      const number = toNumber(reader, piece);
      if (number !== undefined) sheet.numbers.set(field.key, number);
    } else fill(sheet, nameOf(field.key), context);
  }
  complete(sheet, fields, row, results);
  const { project, wanted, idColumn, parent } = sheet;
  if (!languagesOf(project['name'] as LocalizedText | undefined).length) {
    const held = row.cells.filter((cell) => cell !== null && cell !== '').join(' | ');
    findings.row(row.number, '', 'no-name', held);
    return undefined;
  }
  withoutNameless(project, row, findings);
  return {
    row: row.number,
    wanted,
    column: idColumn,
    ...(parent && { parent }),
    project: project as unknown as Omit<Project, 'id'>,
    content: () => JSON.stringify(row.cells),
  };
}
