/** Texts of an imported dataset in other languages than its own, which an editor writes beside each other. */
import { languages, type Language } from '../../dataset/languages.js';
import { isObject } from '../../dataset/is-object.js';
import { languagesOf } from '../../dataset/localize.js';
import type { Dataset, LocalizedText } from '../../dataset/reading/schema.js';

/** Texts by an editor for one text, and the languages that a native speaker has reviewed. */
export interface Translation {
  readonly texts: Readonly<Partial<Record<Language, string>>>;
  readonly reviewed: readonly Language[];
}

/** Translations by the place of the text: `projects/alpha/summary`. */
export type Translations = Readonly<Record<string, Translation>>;

/** A text with its place. */
export interface PlacedText {
  readonly place: string;
  /** Name of the record. */
  readonly of: string;
  readonly text: LocalizedText;
}

/** Lists whose records an import makes. */
const lists = ['projects', 'sectors', 'themes', 'programmes', 'networks', 'facets'] as const;
type ListName = (typeof lists)[number];

const isText = (value: unknown): value is LocalizedText =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, each]) =>
    key === 'reviewed' ? Array.isArray(each) : /^[a-z]{2,3}(-|$)/i.test(key) && typeof each === 'string',
  ) &&
  languagesOf(value as LocalizedText).length > 0;

/** Fields that are published names, which are not translated. */
const isProperName = (list: ListName, path: readonly string[]): boolean =>
  path.length === 1 && path[0] === 'name' && (list === 'projects' || list === 'networks');

/** Postcodes and years are the same in every language. */
const hasLetters = (text: LocalizedText): boolean =>
  languagesOf(text).some((language) => /\p{L}/u.test(String(text[language])));

/** Calls `visit` for each text in a value, and returns the value with its answers. */
function mapTexts(
  value: unknown,
  path: readonly string[],
  visit: (text: LocalizedText, path: readonly string[]) => LocalizedText,
): unknown {
  if (Array.isArray(value)) {
    // Entries with an id keep their place when the order of the list changes.
    return value.map((each: unknown, i) => {
      const id = isObject(each) && typeof each['id'] === 'string' ? each['id'] : String(i);
      return mapTexts(each, [...path, id], visit);
    });
  }
  if (isText(value)) return visit(value, path);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, [...path, key], visit)]),
  );
}

interface TranslatedRecord {
  readonly id: string;
  readonly name?: LocalizedText | string;
  readonly label?: LocalizedText;
}

function nameOf({ id, name, label }: TranslatedRecord): string {
  const text = name ?? label;
  if (typeof text === 'string') return text;
  const [first] = languagesOf(text);
  return (first && (text?.[first] as string)) || id;
}

/**
 * Visits the texts that an import made, and returns the dataset with the answers.
 * @param known ids of records of the bundled dataset, whose texts are translated there
 */
function mapDataset(
  dataset: Dataset,
  known: ReadonlySet<string>,
  visit: (place: PlacedText) => LocalizedText,
): Dataset {
  const changed = lists.map((list) => [
    list,
    (dataset[list] as readonly TranslatedRecord[]).map((record) =>
      known.has(`${list}/${record.id}`)
        ? record
        : mapTexts(record, [], (text, path) =>
            isProperName(list, path) || !hasLetters(text)
              ? text
              : visit({ place: [list, record.id, ...path].join('/'), of: nameOf(record), text }),
          ),
    ),
  ]);
  return { ...dataset, ...Object.fromEntries(changed) } as Dataset;
}

export function textsOf(dataset: Dataset, known: ReadonlySet<string>): PlacedText[] {
  const found: PlacedText[] = [];
  mapDataset(dataset, known, (each) => {
    found.push(each);
    return each.text;
  });
  return found;
}

const merged = (text: LocalizedText, { texts, reviewed }: Translation, own: string): LocalizedText => {
  const added = Object.entries(texts).filter(([language, words]) => words && language !== own);
  if (!added.length && !reviewed.length) return text;
  const whole: LocalizedText = { ...text, ...Object.fromEntries(added) };
  const present = languagesOf(whole);
  return { ...whole, reviewed: reviewed.filter((each) => present.includes(each)) };
};

/** @param own language of the list, whose texts an import always renews */
export const withTranslations = (
  dataset: Dataset,
  known: ReadonlySet<string>,
  translations: Translations,
  own: string,
): Dataset =>
  mapDataset(dataset, known, ({ place, text }) =>
    Object.hasOwn(translations, place) ? merged(text, translations[place]!, own) : text,
  );

/** Takes over the translations of the last dataset, for texts that are still the same in the language of the list. */
export function translationsFrom(
  previous: Dataset,
  now: Dataset,
  known: ReadonlySet<string>,
  own: string,
): Translations {
  const before = new Map(textsOf(previous, known).map(({ place, text }) => [place, text]));
  const kept = textsOf(now, known).flatMap(({ place, text }): [string, Translation][] => {
    const old = before.get(place);
    if (!old || old[own] !== text[own]) return [];
    const texts = Object.fromEntries(
      languages.filter((each) => each !== own && !text[each] && old[each]).map((each) => [each, old[each]!]),
    );
    const reviewed = languages.filter((each) => old.reviewed?.includes(each));
    return Object.keys(texts).length || reviewed.length ? [[place, { texts, reviewed }]] : [];
  });
  return Object.fromEntries(kept);
}
