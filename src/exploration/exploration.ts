import type { Answer, Match, Query } from '../catalogue/question.js';
import {
  chosenIn,
  facetNames,
  facetsOf,
  partnerFacet,
  type FacetName,
  type Selection,
} from '../catalogue/selection.js';
import { pageWide } from '../dataset/page-wide.js';
import type { Opened } from '../engine/opened.js';
import type { DatasetResource } from '../engine/resource.js';

/** The part of a query that an element adds to the group's selection. */
export type Question = Omit<Query, 'selection' | 'within' | 'match'>;

/** Returns the latest question of a listener, with the dataset that it was about. */
type Asked = () => readonly [Opened, Question] | undefined;

/** Returns a selection without empty lists and duplicate ids, so that two selections can be compared. */
export function normalize(selection: Selection): Selection {
  const result: Record<string, readonly string[] | string> = {};
  for (const facet of new Set([...facetNames, ...facetsOf(selection).sort()])) {
    const ids = [...new Set(chosenIn(selection, facet))];
    if (ids.length) result[facet] = ids;
  }
  const q = selection.q?.trim();
  return q ? { ...result, q } : result;
}

/** An element of a group as the other elements see it. */
export interface Presenter {
  /** Elements that list projects have a higher rank: the highest one announces results. */
  readonly rank: number;
  /** True for an element that shows the selection and clears it: others then leave out their own button. */
  readonly showsSelection?: boolean;
  /** Moves the focus to a visible place with a name. */
  focusResults(): void;
}

/** Parameters beside the selection in the page's address, where an element of the group keeps the selection there. */
export interface OwnParameters {
  read(parameter: string): string | undefined;
  /** Adds a step of a person to the history; a parameter without a value is removed. */
  write(values: Readonly<Record<string, string | undefined>>): void;
}

/** One selection over one dataset, shared by the elements of a group. */
export class Exploration {
  #selection: Selection = {};
  #within: Selection = {};
  #initial: Selection = {};
  #changedByUser = false;
  readonly #match: Record<string, Match> = {};
  readonly #listeners = new Map<() => void, Asked>();
  readonly #presenters = new Set<Presenter>();
  #failedVersion = -1;
  /** Increases with every change: a question of an older version is outdated. */
  version = 0;
  /** Opens a project in a list of the group that opens projects; then `refocus` is called when it is closed. */
  openProject?: ((id: string, refocus: () => void) => void) | undefined;
  /** Set by the element that keeps the selection in the page's address. */
  parameters?: OwnParameters | undefined;
  /** True if a person made the latest change, false if a script did. */
  byUser = false;

  get selection(): Selection {
    return this.#selection;
  }

  /** The selection before a person changed it, which the reset of a form restores. */
  get initial(): Selection {
    return this.#initial;
  }

  /** @param byUser true for a person's choice, false for one of the page */
  select(selection: Selection, byUser = false): void {
    const next = normalize(selection);
    this.#changedByUser ||= byUser;
    if (!this.#changedByUser) this.#initial = next;
    if (JSON.stringify(next) === JSON.stringify(this.#selection)) return;
    this.#selection = next;
    this.#changed(byUser);
  }

  /** Sets the fixed selection, which elements don't offer to change. */
  restrict(within: Selection): void {
    this.#within = normalize(within);
    this.#changed();
  }

  matchOf(facet: FacetName): Match {
    return this.#match[facet] ?? 'any';
  }

  matchBy(facet: FacetName, match: Match): void {
    if ((this.#match[facet] ?? 'any') === match) return;
    this.#match[facet] = match;
    this.#changed();
  }

  /** Completes a question with the current selection. */
  queryOf(question: Question): Query {
    const query = {
      ...question,
      selection: this.#selection,
      within: this.#within,
      match: { ...this.#match },
    };
    // Names of chosen partners come with the answer.
    const isChosen = partnerFacet in { ...this.#within, ...this.#selection };
    return isChosen ? { partners: { limit: 0 }, ...query } : query;
  }

  async ask({ engine }: Opened, question: Question, signal?: AbortSignal): Promise<Answer> {
    return engine.query(this.queryOf(question), signal);
  }

  /** Announces a selection that a person is about to make, so that engines can work ahead. */
  anticipate(selection: Selection): void {
    for (const asked of this.#listeners.values()) {
      const [opened, question] = asked() ?? [];
      if (!opened || !question) continue;
      // A new selection is shown from its first page.
      const first = question.offset ? { ...question, offset: 0 } : question;
      opened.engine.anticipate?.({ ...this.queryOf(first), selection: normalize(selection) });
    }
  }

  /** @param asked the question to ask when a selection is anticipated */
  subscribe(listener: () => void, asked: Asked = () => undefined): () => void {
    this.#listeners.set(listener, asked);
    return () => this.#listeners.delete(listener);
  }

  /** Adds an element; returns a function that removes it. */
  present(presenter: Presenter): () => void {
    this.#presenters.add(presenter);
    if (presenter.showsSelection) this.notify();
    return () => {
      this.#presenters.delete(presenter);
      if (presenter.showsSelection) this.notify();
    };
  }

  /** True while an element of the group shows the selection and clears it. */
  get isShown(): boolean {
    return [...this.#presenters].some(({ showsSelection }) => showsSelection);
  }

  /** Returns the first element with the highest rank. @param except an element that is not considered */
  presenter(except?: Presenter): Presenter | undefined {
    let best: Presenter | undefined;
    for (const each of this.#presenters) if (each !== except && (!best || each.rank > best.rank)) best = each;
    return best;
  }

  /** Returns true for the first failure of this selection: elements fail together, and one of them says so. */
  noteFailure(): boolean {
    const isFirst = this.#failedVersion !== this.version;
    this.#failedVersion = this.version;
    return isFirst;
  }

  /** An answer has arrived: the next failure is another one. */
  noteAnswer(): void {
    this.#failedVersion = -1;
  }

  get isUsed(): boolean {
    return this.#listeners.size > 0;
  }

  #changed(byUser = false): void {
    this.version++;
    this.byUser = byUser;
    this.notify();
  }

  /** Has the elements of the group draw again. */
  notify(): void {
    for (const listener of [...this.#listeners.keys()]) listener();
  }
}

type Groups = WeakMap<DatasetResource, Map<string, Exploration>>;

const groupsByResource = (): Groups => pageWide<Groups>('groups', () => new WeakMap());

/** Returns the exploration of a group over a dataset: one object as long as it has listeners. */
export function explorationFor(resource: DatasetResource, group: string): Exploration {
  const groups = groupsByResource();
  let byGroup = groups.get(resource);
  if (!byGroup) groups.set(resource, (byGroup = new Map<string, Exploration>()));
  let exploration = byGroup.get(group);
  if (!exploration) byGroup.set(group, (exploration = new Exploration()));
  return exploration;
}

/** Drops a group without listeners, so that elements added later start with an empty selection. */
export function releaseExploration(resource: DatasetResource, group: string, exploration: Exploration): void {
  // A moved element leaves and comes back within one task.
  setTimeout(() => {
    const byGroup = groupsByResource().get(resource);
    if (!exploration.isUsed && byGroup?.get(group) === exploration) byGroup.delete(group);
  });
}
