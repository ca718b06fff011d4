import type { Answer, Match, Query } from '../catalogue/question.js';
import { chosenIn, facetNames, facetsOf, type FacetName, type Selection } from '../catalogue/selection.js';
import type { Opened } from '../engine/opened.js';
import type { DatasetResource } from '../engine/resource.js';

/** What the asker adds to the group's selection. */
export type Question = Omit<Query, 'selection' | 'within' | 'match'>;

/** What somebody who listens has asked last; nothing before. */
type Asked = () => readonly [Opened, Question] | undefined;

/** The same choice in one form: no empty lists, no id twice, so that two selections can be compared. */
export function normalize(selection: Selection): Selection {
  const result: Record<string, readonly string[] | string> = {};
  for (const facet of new Set([...facetNames, ...facetsOf(selection).sort()])) {
    const ids = [...new Set(chosenIn(selection, facet))];
    if (ids.length) result[facet] = ids;
  }
  const q = selection.q?.trim();
  return q ? { ...result, q } : result;
}

/** One selection over one dataset, shared by the elements of a group. */
export class Exploration {
  #selection: Selection = {};
  #within: Selection = {};
  #initial: Selection = {};
  #changedByUser = false;
  readonly #match: Record<string, Match> = {};
  readonly #listeners = new Map<() => void, Asked>();
  /** Grows with every change: whoever asked at an older one asks again. */
  version = 0;
  /** Whether a person made the latest change, and not a script. */
  byUser = false;

  get selection(): Selection {
    return this.#selection;
  }

  /** The selection as the page made it, before a person changed it: what a form goes back to. */
  get initial(): Selection {
    return this.#initial;
  }

  /** @param byUser whether somebody asked for it, and not the page */
  select(selection: Selection, byUser = false): void {
    const next = normalize(selection);
    this.#changedByUser ||= byUser;
    if (!this.#changedByUser) this.#initial = next;
    if (JSON.stringify(next) === JSON.stringify(this.#selection)) return;
    this.#selection = next;
    this.#changed(byUser);
  }

  /** What can be found at all; elements don't offer to change it. */
  restrict(within: Selection): void {
    this.#within = normalize(within);
    this.#changed();
  }

  matchBy(facet: FacetName, match: Match): void {
    if ((this.#match[facet] ?? 'any') === match) return;
    this.#match[facet] = match;
    this.#changed();
  }

  /** The question as it is asked of an engine, for the selection as it is now. */
  queryOf(question: Question): Query {
    return { ...question, selection: this.#selection, within: this.#within, match: { ...this.#match } };
  }

  async ask({ engine }: Opened, question: Question, signal?: AbortSignal): Promise<Answer> {
    return engine.query(this.queryOf(question), signal);
  }

  /** A person is about to choose this: whoever answers may work ahead. */
  anticipate(selection: Selection): void {
    for (const asked of this.#listeners.values()) {
      const [opened, question] = asked() ?? [];
      if (!opened || !question) continue;
      // What is chosen anew is shown from its first page.
      const first = question.offset ? { ...question, offset: 0 } : question;
      opened.engine.anticipate?.({ ...this.queryOf(first), selection: normalize(selection) });
    }
  }

  /** @param asked what is to be anticipated */
  subscribe(listener: () => void, asked: Asked = () => undefined): () => void {
    this.#listeners.set(listener, asked);
    return () => this.#listeners.delete(listener);
  }

  get isUsed(): boolean {
    return this.#listeners.size > 0;
  }

  #changed(byUser = false): void {
    this.version++;
    this.byUser = byUser;
    for (const listener of [...this.#listeners.keys()]) listener();
  }
}

const groups = new WeakMap<DatasetResource, Map<string, Exploration>>();

/** The exploration of a group over a dataset, the same one for all who ask while somebody listens to it. */
export function explorationFor(resource: DatasetResource, group: string): Exploration {
  let byGroup = groups.get(resource);
  if (!byGroup) groups.set(resource, (byGroup = new Map<string, Exploration>()));
  let exploration = byGroup.get(group);
  if (!exploration) byGroup.set(group, (exploration = new Exploration()));
  return exploration;
}

/** Forgets a group that nobody listens to any more, so that a page that comes back starts afresh. */
export function releaseExploration(resource: DatasetResource, group: string, exploration: Exploration): void {
  // An element that is moved leaves and comes back within one task.
  setTimeout(() => {
    const byGroup = groups.get(resource);
    if (!exploration.isUsed && byGroup?.get(group) === exploration) byGroup.delete(group);
  });
}
