/** Partners: the loader stores their names, and the service lists those that a search has counted. */
import { sortPartners, type PartnerIndex, type PartnerList } from '../../catalogue/partners/partner-index.js';
import { readAbout, writeAbout } from './about.js';
import type { SearchServer } from './search-server.js';
import { maxValues } from './sums.js';

export interface StoredPartner {
  readonly id: string;
  readonly name: string;
  readonly spellings?: readonly string[];
}

const partnersPerDocument = 20_000;
const documentId = (piece: number): string => `partners-${piece}`;

/** Returns the partners as they are stored; `undefined` where there are too many to count. */
export function storedPartners({ ids, partners }: PartnerIndex): readonly StoredPartner[] | undefined {
  if (ids.length > maxValues) return undefined;
  return partners.map(({ name, spellings }, number) => ({
    id: ids[number]!,
    name,
    ...(spellings ? { spellings: [...spellings] } : {}),
  }));
}

export async function writePartners(
  server: SearchServer,
  index: string,
  partners: readonly StoredPartner[],
): Promise<void> {
  for (let from = 0, piece = 0; from < partners.length; from += partnersPerDocument, piece++)
    await writeAbout(server, index, documentId(piece), partners.slice(from, from + partnersPerDocument));
}

export async function readPartners(server: SearchServer, index: string): Promise<PartnerList> {
  const stored: StoredPartner[] = [];
  for (let piece = 0; ; piece++) {
    const found = await readAbout<readonly StoredPartner[]>(server, index, documentId(piece));
    if (!found) break;
    stored.push(...found);
  }
  return sortPartners(
    stored.map(({ id }) => id),
    stored.map(({ name, spellings }) => ({ name, ...(spellings ? { spellings: new Set(spellings) } : {}) })),
  );
}
