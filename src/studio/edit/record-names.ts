/** Names of records, and the records whose ids a field takes. */
import { textIn } from '../../dataset/localize.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Speech } from '../studio-messages.js';

/** Lists of the dataset whose ids a field takes. */
const idLists: Readonly<Record<string, keyof Dataset>> = {
  sources: 'sources',
  source: 'sources',
  programme: 'programmes',
  networks: 'networks',
  sectors: 'sectors',
  themes: 'themes',
  organisation: 'organisations',
  holders: 'organisations',
  broader: 'sectors',
  parent: 'projects',
};

export interface Titled {
  readonly id: string;
  readonly name?: unknown;
  readonly label?: unknown;
  readonly title?: unknown;
}

/** Name of a record for a choice. */
export function recordName({ id, name, label, title }: Titled, lang: Speech['lang']): string {
  const text = name ?? label ?? title;
  if (typeof text === 'string') return text;
  return textIn(text as Parameters<typeof textIn>[0], lang) || id;
}

/** @returns the records whose ids a field takes */
export const choicesOf = (dataset: Dataset, name: string): readonly Titled[] => {
  const list = idLists[name];
  return list === undefined ? [] : ((dataset[list] as readonly Titled[] | undefined) ?? []);
};
