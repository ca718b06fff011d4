/** Finds themes, sectors, programmes and networks by id or label, or creates them from texts of a list. */
import { languages } from '../dataset/languages.js';
import { languagesOf } from '../dataset/localize.js';
import type { Dataset, LocalizedText } from '../dataset/reading/schema.js';
import type { Mapping } from './mapping.js';
import { fold, shortHash, slug } from './text.js';

export const vocabularies = ['themes', 'sectors', 'programmes', 'networks'] as const;
export type VocabularyName = (typeof vocabularies)[number];

interface VocabularyRecord {
  readonly id: string;
  readonly label?: LocalizedText;
  readonly shortLabel?: LocalizedText | null | undefined;
  readonly name?: LocalizedText;
  readonly acronym?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly broader?: string | null | undefined;
}

/** Records of the bundled dataset to which a project may refer. */
export type Known = Pick<Dataset, VocabularyName>;

/** Fields with references to records that the new dataset lacks. */
const references = new Set(['sources', 'source', 'quotes', 'inferred', 'asOf', 'belgianSeat', 'themes']);
function withoutReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !references.has(key))
      .map(([key, inner]) => [key, withoutReferences(inner)]),
  );
}

/** One of the four lists of records, or the values of a facet. */
export class Vocabulary {
  readonly #known: ReadonlyMap<string, VocabularyRecord>;
  readonly #byText = new Map<string, string>();
  readonly #labels: ReadonlyMap<string, LocalizedText>;
  /** Records that projects refer to. */
  readonly #used = new Map<string, VocabularyRecord>();
  #made = 0;

  /** @param field name of the records' field for the label */
  constructor(
    private readonly field: 'label' | 'name',
    known: readonly VocabularyRecord[],
    labels: Readonly<Record<string, LocalizedText>> | null | undefined,
    private readonly language: string,
  ) {
    this.#known = new Map(known.map((record) => [record.id, record]));
    this.#labels = new Map(Object.entries(labels ?? {}));
    for (const record of known) this.#remember(record.id, textsOf(record));
    for (const [id, label] of this.#labels)
      this.#remember(
        id,
        languagesOf(label).map((each) => label[each] as string),
      );
  }

  #remember(id: string, texts: readonly (string | null | undefined)[]): void {
    for (const text of [id, ...texts]) {
      const key = fold(text ?? '');
      if (key && !this.#byText.has(key)) this.#byText.set(key, id);
    }
  }

  /** True if an id in a mapping has a record or a label. */
  knows(id: string): boolean {
    return this.#known.has(id) || this.#labels.has(id);
  }

  /** Returns the id of a record whose id or label is the text, if any. */
  find(text: string): string | undefined {
    return this.#byText.get(fold(text));
  }

  /** Adds the record with the id to the dataset, and creates it if it is missing. */
  use(id: string, text: string): string {
    if (this.#used.has(id)) return id;
    const known = this.#known.get(id);
    if (known) {
      // The broader sector has to be in the dataset too: its choice also finds this one.
      if (known.broader) this.use(known.broader, '');
      this.#used.set(id, withoutReferences(known) as VocabularyRecord);
    } else {
      const label = this.#labels.get(id) ?? { [this.language]: text };
      this.#used.set(id, { id, [this.field]: label });
      this.#made++;
    }
    this.#remember(id, [text]);
    return id;
  }

  /** Returns a new id for a text. */
  make(text: string): string {
    const base = slug(text);
    const taken = !base || this.#used.has(base) || this.knows(base);
    return this.use(taken ? `${base || 'x'}-${shortHash(fold(text))}` : base, text);
  }

  get made(): number {
    return this.#made;
  }

  /** Returns known records in their own order, then created ones by label. */
  records(): VocabularyRecord[] {
    const order = [...this.#known.keys()];
    const collator = new Intl.Collator(this.language, { numeric: true });
    const titleOf = (record: VocabularyRecord): string => textsOf(record).find(Boolean) ?? record.id;
    const place = ({ id }: VocabularyRecord): number =>
      this.#known.has(id) ? order.indexOf(id) : Number.MAX_SAFE_INTEGER;
    return [...this.#used.values()].sort(
      (a, b) => place(a) - place(b) || collator.compare(titleOf(a), titleOf(b)),
    );
  }
}

const textsOf = ({
  label,
  shortLabel,
  name,
  acronym,
  aliases,
}: VocabularyRecord): (string | null | undefined)[] => [
  ...[label, name, shortLabel].flatMap((text) => languages.map((language) => text?.[language])),
  acronym,
  ...(aliases ?? []),
];

export type Vocabularies = ReadonlyMap<string, Vocabulary>;

/** Creates the lists that a mapping may fill: the four, and one for each additional facet (`fields.region`). */
export function createVocabularies(mapping: Mapping, known: Known): Vocabularies {
  const language = mapping.language ?? 'fr';
  const lists = new Map<string, Vocabulary>();
  for (const name of vocabularies) {
    const field = name === 'themes' || name === 'sectors' ? 'label' : 'name';
    lists.set(name, new Vocabulary(field, known[name], mapping.labels?.[name], language));
  }
  for (const id of Object.keys(mapping.facets ?? {}))
    lists.set(`fields.${id}`, new Vocabulary('label', [], mapping.labels?.[id], language));
  return lists;
}
