/** Turns one row of a table into a project without its id. */
import { languages, type Language } from '../dataset/languages.js';
import type { LocalizedText, Project } from '../dataset/reading/schema.js';
import type { Field, Piece } from './field.js';
import type { ProjectDraft } from './ids.js';
import type { Findings } from './report.js';
import type { Row } from './table.js';
import {
  onlyOne,
  toAddress,
  toBudget,
  toCount,
  toCountries,
  toDate,
  toIds,
  toPeriod,
  toRate,
  toText,
  toTexts,
  type Dates,
  type Reader,
} from './values.js';
import type { Vocabularies } from './vocabulary.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Funding = NonNullable<Project['funding']>;
type ProjectTexts = Record<string, string>;

/** A project under construction, with the values that are added when all fields are read. */
interface Sheet {
  readonly project: Mutable<Partial<Project>>;
  readonly texts: { name?: ProjectTexts; summary?: ProjectTexts; place?: ProjectTexts; notes?: ProjectTexts };
  readonly dates: Dates;
  wanted?: string;
  idColumn: string;
}

interface ProjectContext {
  readonly reader: Reader;
  readonly pieces: readonly Piece[];
  /** The only piece of the value, for fields that take one. */
  readonly piece: Piece;
  /** Language of the field. */
  readonly language: Language;
  readonly lists: Vocabularies;
}

/** Sets a property unless its value is `undefined`, so that a dataset contains no `undefined`. */
function set<K extends keyof Project>(
  project: Mutable<Partial<Project>>,
  key: K,
  value: Project[K] | undefined,
): void {
  if (value === undefined || (Array.isArray(value) && !value.length)) return;
  project[key] = value;
}

function setFunding<K extends keyof Funding>(
  project: Mutable<Partial<Project>>,
  key: K,
  value: Funding[K] | undefined,
): void {
  if (value === undefined || (Array.isArray(value) && !value.length)) return;
  project.funding = { ...project.funding, [key]: value };
}

function fill(sheet: Sheet, name: string, context: ProjectContext): void {
  const { project, texts, dates } = sheet;
  const { reader, pieces, piece, language, lists } = context;
  switch (name) {
    case 'id':
      sheet.wanted = toText(reader, piece);
      sheet.idColumn = reader.field.column;
      return;
    case 'name':
    case 'summary':
    case 'place':
    case 'notes':
      (texts[name] ??= {})[language] = toText(reader, piece);
      return;
    case 'acronym':
    case 'axis':
    case 'objective':
      return set(project, name, toText(reader, piece));
    case 'lead':
      return set(project, name, { name: toText(reader, piece) });
    case 'partners':
      return set(project, name, { names: toTexts(reader, pieces) });
    case 'targetGroups': {
      const groups = toTexts(reader, pieces).map((text): LocalizedText => ({ [language]: text }));
      return set(project, name, [...(project.targetGroups ?? []), ...groups]);
    }
    case 'programme':
      return set(project, name, onlyOne(reader, toIds(reader, pieces, lists.get('programmes')!)));
    case 'themes':
    case 'sectors':
    case 'networks':
      return set(project, name, toIds(reader, pieces, lists.get(name)!));
    case 'fields': {
      const { key } = reader.field;
      const ids = toIds(reader, pieces, lists.get(key)!);
      if (ids.length) project.fields = { ...project.fields, [key.slice('fields.'.length)]: ids };
      return;
    }
    case 'countries':
      return set(project, name, toCountries(reader, pieces));
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
    case 'budget':
      return set(project, name, toBudget(reader, piece));
    case 'euShare':
      return setFunding(project, 'euShare', toBudget(reader, piece));
    case 'euRate':
      return setFunding(project, 'rate', toRate(reader, piece));
    case 'fund':
      return setFunding(project, 'fund', toText(reader, piece));
    case 'intervention':
      return setFunding(project, 'intervention', toTexts(reader, pieces));
    case 'partnerCount':
      return set(project, name, toCount(reader, piece));
    case 'website': {
      const address = toAddress(reader, piece);
      return set(project, name, address ? { address } : undefined);
    }
  }
}

/** @returns the project, or `undefined` and a finding if the row has no name */
export function draftProject(
  row: Row,
  fields: readonly Field[],
  lists: Vocabularies,
  language: Language,
  findings: Findings,
): ProjectDraft | undefined {
  const sheet: Sheet = { project: {}, texts: {}, dates: {}, idColumn: '' };
  for (const field of fields) {
    const { pieces, leftOut } = field.read(row);
    for (const text of leftOut) findings.value(row.number, field.column, 'as-mapped', text);
    const reader: Reader = { row: row.number, field, findings };
    const piece = field.takesOne ? onlyOne(reader, pieces) : pieces[0];
    if (!piece) continue;
    const [name = '', own] = field.key.split('.');
    const ownLanguage = languages.find((each) => each === own) ?? language;
    fill(sheet, name, { reader, pieces, piece, language: ownLanguage, lists });
  }
  const { project, texts, dates, wanted, idColumn } = sheet;
  const { name } = texts;
  if (!name || !languages.some((each) => name[each])) {
    const held = row.cells.filter((cell) => cell !== null && cell !== '').join(' | ');
    findings.row(row.number, '', 'no-name', held);
    return undefined;
  }
  set(project, 'period', toPeriod(dates));
  const link = fields.find(({ key }) => key === 'name' || key.startsWith('name.'))?.linkOf(row);
  if (!project.website && link && URL.canParse(link)) project.website = { address: link };
  set(project, 'summary', texts.summary);
  set(project, 'place', texts.place);
  set(project, 'notes', texts.notes && [{ text: texts.notes }]);
  return {
    row: row.number,
    wanted,
    column: idColumn,
    project: { ...project, name },
    content: JSON.stringify(row.cells),
  };
}
