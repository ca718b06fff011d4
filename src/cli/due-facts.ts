/// <reference types="node" />
import { lastDay } from '../dataset/dates.js';
import { languages, type Language } from '../dataset/languages.js';
import { languagesOf } from '../dataset/localize.js';
import { isObject } from '../dataset/is-object.js';

/** A statement of a dataset that needs an editor. `date` and `languages` tell why, depending on the kind. */
export interface DueFact {
  readonly kind: 'old' | 'undated' | 'review-by' | 'expired' | 'untranslated' | 'unreviewed';
  readonly path: string;
  readonly date?: string;
  readonly languages?: readonly Language[];
}

/** Lists of records that are compared with sources. The others (sources, facets) have no `asOf`. */
const datedLists = ['organisations', 'networks', 'themes', 'sectors', 'programmes', 'projects'] as const;
/** Proper names: they are kept as published, and never translated. */
const properName = /^(?:networks|programmes|projects)\[\d+\]\.(?:name|localAliases\[\d+\])$/;

const textOr = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

interface DatedRecord {
  readonly path: string;
  /** Day of the last comparison with the sources: the record's own, or else the dataset's. */
  readonly asOf: string | undefined;
  readonly reviewBy: string | undefined;
}

/** Returns the records of a dataset, the longest ago compared first. Records without a date come first. */
export function recordsByAge(input: Record<string, unknown>): DatedRecord[] {
  const records = datedLists.flatMap((list) => {
    const entries: unknown[] = Array.isArray(input[list]) ? input[list] : [];
    return entries.flatMap((record, i) =>
      isObject(record)
        ? {
            path: `${list}[${i}]`,
            asOf: textOr(record['asOf']) ?? textOr(input['asOf']),
            reviewBy: textOr(record['reviewBy']),
          }
        : [],
    );
  });
  const key = ({ asOf }: DatedRecord): string => (asOf ? lastDay(asOf) : '');
  return records.sort((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)));
}

/**
 * Returns records whose comparison with the sources is due. A day for the next comparison replaces the general limit.
 */
function dueRecords(input: Record<string, unknown>, today: string, oldest: string): DueFact[] {
  return recordsByAge(input).flatMap(({ path, asOf, reviewBy }): DueFact[] => {
    if (reviewBy) return lastDay(reviewBy) < today ? [{ kind: 'review-by', path, date: reviewBy }] : [];
    if (!asOf) return [{ kind: 'undated', path }];
    return lastDay(asOf) < oldest ? [{ kind: 'old', path, date: asOf }] : [];
  });
}

/** True for a text by language. A text that is only in a language outside the built-in ones passes by `reviewed`. */
const isText = (value: Record<string, unknown>): boolean =>
  Array.isArray(value['reviewed']) || languages.some((language) => typeof value[language] === 'string');

function textFacts(text: Record<string, unknown>, path: string): DueFact[] {
  const present = languagesOf(text as Parameters<typeof languagesOf>[0]);
  const missing = languages.filter((language) => !present.includes(language));
  const reviewed: unknown[] | undefined = Array.isArray(text['reviewed']) ? text['reviewed'] : undefined;
  const unreviewed = languages.filter(
    (each) => present.includes(each) && reviewed && !reviewed.includes(each),
  );
  return [
    ...(missing.length && !properName.test(path)
      ? [{ kind: 'untranslated', path, languages: missing } as const]
      : []),
    ...(unreviewed.length ? [{ kind: 'unreviewed', path, languages: unreviewed } as const] : []),
  ];
}

/** True for a date that says until when a statement holds; the end of a former membership has passed by nature. */
const isValidity = (key: string, path: string): boolean =>
  key === 'validUntil' || (key === 'until' && path.endsWith('.members.until'));

function factsIn(value: unknown, today: string, path = ''): DueFact[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => factsIn(each, today, `${path}[${i}]`));
  if (!isObject(value)) return [];
  if (isText(value)) return textFacts(value, path);
  return Object.entries(value).flatMap(([key, each]) => {
    const at = path ? `${path}.${key}` : key;
    const date = textOr(each);
    if (date && isValidity(key, at) && lastDay(date) < today)
      return [{ kind: 'expired', path: at, date } as const];
    return factsIn(each, today, at);
  });
}

const kinds: readonly DueFact['kind'][] = ['expired', 'untranslated', 'unreviewed'];

/**
 * Lists what needs an editor: records by age, then expired validities, missing translations and missing reviews.
 * @param today `YYYY-MM-DD`
 * @param oldest records compared before that day are old
 */
export function dueFacts(input: Record<string, unknown>, today: string, oldest: string): DueFact[] {
  const found = factsIn(input, today);
  return [
    ...dueRecords(input, today, oldest),
    ...kinds.flatMap((kind) => found.filter((each) => each.kind === kind)),
  ];
}

/** Units of an age, in months or days. */
const units: Record<string, { readonly months?: number; readonly days?: number }> = {
  d: { days: 1 },
  w: { days: 7 },
  m: { months: 1 },
  y: { months: 12 },
};

/** Subtracts an age such as `12m` from a day; `undefined` for a text that is no age. The day stays within its month. */
export function dayBefore(today: string, age: string): string | undefined {
  const [, digits, unit] = /^(\d{1,4})([dwmy])$/.exec(age) ?? [];
  if (!digits || !unit) return undefined;
  const count = Number(digits);
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const { months = 0, days = 0 } = units[unit] ?? {};
  const lastOfMonth = new Date(Date.UTC(year, month - count * months, 0)).getUTCDate();
  const date = new Date(
    Date.UTC(year, month - 1 - count * months, Math.min(day, lastOfMonth) - count * days),
  );
  return date.getUTCFullYear() < 1 ? '0001-01-01' : date.toISOString().slice(0, 10);
}
