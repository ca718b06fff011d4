/** The organisations of each project, which partners and figures share. */
import { recordById } from '../../dataset/record-by-id.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { loopInChunks, type Resumable } from '../../scheduling/resumable.js';
import { ListColumn } from '../figures/columns.js';
import { createPartnerIds, participantsOf } from './partner-ids.js';

export interface Partner {
  readonly name: string;
  /** The other spellings, in which words are searched too. Most partners have none. */
  spellings?: Set<string>;
}

export interface PartnerColumn {
  /** Numbers of the organisations by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly partners: readonly Partner[];
  /** Numbers of the organisations of each project. */
  readonly held: ListColumn;
  /** Number of the publisher, if it takes part in a project. */
  readonly publisher: number | undefined;
}

function addSpelling(partner: Partner, spelling: string | null | undefined): void {
  if (spelling && spelling !== partner.name) (partner.spellings ??= new Set()).add(spelling);
}

const known = new WeakMap<Dataset, PartnerColumn>();

/** O(n × partners per project) the first time, then O(1). */
export function* partnerColumnSteps(dataset: Dataset): Resumable<PartnerColumn> {
  let column = known.get(dataset);
  if (column) return column;
  const { projects, organisations, publisher } = dataset;
  const idOf = createPartnerIds(dataset);
  const numbers = new Map<string, number>();
  const partners: Partner[] = [];
  /** Numbers by names as they are written, of organisations without an id: most mentions are one of these. */
  const named = new Map<string, number>();
  const numberOf = (id: string, name: string): number => {
    let number = numbers.get(id);
    if (number === undefined) {
      const record = recordById(organisations, id);
      numbers.set(id, (number = partners.length));
      const partner: Partner = { name: record?.name ?? name };
      partners.push(partner);
      for (const other of [record?.fullName, ...(record?.aliases ?? [])]) addSpelling(partner, other);
    }
    addSpelling(partners[number]!, name);
    return number;
  };
  const held = new ListColumn(projects.length);
  yield* loopInChunks(projects.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const own = new Set<number>();
      for (const each of participantsOf(projects[i]!)) {
        let number = each.organisation ? undefined : named.get(each.name);
        if (number === undefined) {
          number = numberOf(idOf(each), each.name);
          if (!each.organisation) named.set(each.name, number);
        }
        own.add(number);
      }
      held.append(own);
    }
  });
  const own = publisher ? numbers.get(idOf({ name: publisher.name })) : undefined;
  known.set(dataset, (column = { numbers, partners, held, publisher: own }));
  return column;
}
