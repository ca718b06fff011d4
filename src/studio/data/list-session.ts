/** A list that is open, in a worker: its table, and the dataset that a mapping makes of it. */
import snapshot from '../../engine/snapshot.js';
import { parse } from '../../dataset/reading/parse.js';
import type { Language } from '../../dataset/languages.js';
import type { AmountSum } from '../../importer/amounts.js';
import { changesBetween, isUnusual } from '../../importer/changes.js';
import { draftOf, type ColumnGuess } from '../../importer/draft.js';
import { importSteps } from '../../importer/import-table.js';
import { allColumnsOf, columnIndex, fieldsOf, MappingError, type Mapping } from '../../importer/mapping.js';
import { readTableOf } from '../../importer/read-table.js';
import { columnChanges, renamedColumns, withRenamed } from '../../importer/renamed.js';
import { TableError, type Reading, type Row, type RowFault, type Table } from '../../importer/table.js';
import { vocabularies, type Known } from '../../importer/vocabulary.js';
import { changesWording } from '../../importer/wording/changes-wording.js';
import { importWording } from '../../importer/wording/import-wording.js';
import { loadToolMessages } from '../../localization/tool-messages.js';
import { createTimeSlicer } from '../../scheduling/time-slicer.js';
import { checksOf, type ListChecks } from './list-checks.js';
import { fieldValues, type FieldValues } from './list-values.js';
import {
  textsOf,
  translationsFrom,
  withTranslations,
  type PlacedText,
  type Translations,
} from './translations.js';

/** Contents of the file, before any mapping. */
export interface ListStructure {
  readonly reading: Reading;
  readonly columns: readonly ColumnGuess[];
  readonly mapping: Mapping;
  readonly rowCount: number;
  readonly blank: number;
  readonly faults: readonly RowFault[];
}

export interface ListResult {
  /** The dataset as JSON: a page shows it without reading it. */
  readonly data: Blob;
  readonly projectCount: number;
  readonly report: readonly string[];
  /** True if rows or sums are unaccounted for: nothing may be published. */
  readonly isUnreconciled: boolean;
  readonly amounts: readonly AmountSum[];
  readonly values: readonly FieldValues[];
  readonly changes?: { readonly lines: readonly string[]; readonly isUnusual: boolean } | undefined;
  readonly translations: Translations;
  readonly checks: ListChecks;
  /** Number of texts, and of translations that are missing in each language. */
  readonly textCount: number;
  readonly missing: Readonly<Record<string, number>>;
}

export interface ImportOrder {
  readonly mapping: Mapping;
  readonly previous?: Blob | undefined;
  readonly translations: Translations;
  /** Language of the words of the report. */
  readonly lang: Language;
}

/** Problem of a file or of a mapping, in words. */
export interface ListFailure {
  readonly lines: readonly string[];
}

const known = snapshot as Known;
const knownIds: ReadonlySet<string> = new Set(
  vocabularies.flatMap((list) => known[list].map(({ id }) => `${list}/${id}`)),
);

const isIn =
  ({ columns }: Table) =>
  (name: string): boolean =>
    columnIndex(columns, name) >= 0;

const readJson = async (blob: Blob): Promise<unknown> => JSON.parse(await blob.text());

const wordsOf = (error: unknown, lang: Language): readonly string[] => {
  const wording = importWording(lang);
  if (error instanceof TableError) return [wording.tableError(error)];
  if (error instanceof MappingError) return error.problems.map((each) => wording.mappingProblem(each));
  throw error;
};

export class ListSession {
  #table: Table | undefined;
  #texts: readonly PlacedText[] = [];
  #language = 'fr';
  readonly #slicer = createTimeSlicer();

  /** Reads a file, and drafts a mapping unless one is given. */
  async open(
    file: Blob,
    given: Mapping | undefined,
    read: Mapping['read'],
    lang: Language,
  ): Promise<ListStructure | ListFailure> {
    await loadToolMessages(lang);
    try {
      const options = { ...given?.read, ...read };
      const table = await readTableOf(file, options);
      this.#table = table;
      const draft = draftOf(table, known);
      const fits = given && fieldsOf(given).some(({ spec }) => allColumnsOf(spec).some(isIn(table)));
      // A mapping for other columns is dropped when the file is read in another way.
      const followed = given && (fits || !read) && withRenamed(given, renamedColumns(given, table.columns));
      const isRead = Object.values(options).some((value) => value !== null && value !== undefined);
      return {
        reading: table.reading,
        columns: draft.columns,
        mapping: { ...(followed || draft.mapping), ...(isRead && { read: options }) },
        rowCount: table.rows.length,
        blank: table.blank,
        faults: [...table.skipped, ...table.faults].sort((a, b) => a.row - b.row),
      };
    } catch (error) {
      return { lines: wordsOf(error, lang) };
    }
  }

  /** Rows from a number of the file on. */
  rows(from: number, count: number): Promise<{ columns: readonly string[]; rows: readonly Row[] }> {
    const { columns = [], rows = [] } = this.#table ?? {};
    const at = rows.findIndex(({ number }) => number >= from);
    const start = Math.max(0, at < 0 ? rows.length - count : at);
    return Promise.resolve({ columns, rows: rows.slice(start, start + count) });
  }

  async import({ mapping, previous, translations, lang }: ImportOrder): Promise<ListResult | ListFailure> {
    const table = this.#table;
    if (!table) return { lines: [] };
    await loadToolMessages(lang);
    try {
      const last = previous && parse(await readJson(previous)).dataset;
      const { dataset, report } = await this.#slicer(importSteps(table, mapping, known, last?.projects));
      const own = (this.#language = mapping.language ?? 'fr');
      const kept = last ? translationsFrom(last, dataset, knownIds, own) : {};
      const all = { ...kept, ...translations };
      const whole = withTranslations(dataset, knownIds, all, own);
      this.#texts = textsOf(whole, knownIds);
      const columns = columnChanges(mapping, table.columns, []);
      const changes = last && changesBetween(last, whole, columns);
      return {
        data: new Blob([JSON.stringify(whole, null, 2)], { type: 'application/json' }),
        projectCount: whole.projects.length,
        report: importWording(lang).report(report),
        isUnreconciled: report.unreconciled.length > 0,
        amounts: report.amounts,
        values: fieldValues(table, mapping, known),
        ...(changes && {
          changes: { lines: changesWording(lang).changes(changes), isUnusual: isUnusual(changes) },
        }),
        translations: all,
        checks: checksOf(whole),
        textCount: this.#texts.length,
        missing: this.#missing(),
      };
    } catch (error) {
      return { lines: wordsOf(error, lang) };
    }
  }

  #missing(): Record<string, number> {
    const counts: Record<string, number> = { fr: 0, nl: 0, de: 0, en: 0 };
    for (const { text } of this.#texts) for (const tag of Object.keys(counts)) if (!text[tag]) counts[tag]!++;
    return counts;
  }

  /** Texts that can be translated, those with a missing language first if wanted. */
  texts(from: number, count: number): Promise<{ own: string; texts: readonly PlacedText[] }> {
    return Promise.resolve({ own: this.#language, texts: this.#texts.slice(from, from + count) });
  }
}
