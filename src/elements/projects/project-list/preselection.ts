import type { PropertyValues, ReactiveController, ReactiveControllerHost } from 'lit';
import { facetNames, partnerFacet, type BuiltInFacet, type Selection } from '../../../catalogue/selection.js';
import type { Exploration } from '../../../exploration/exploration.js';

/** The attributes that hold a selection: ids, separated by spaces. */
const attributes = [...facetNames, partnerFacet] as const;

type PreselectionHost = ReactiveControllerHost & {
  readonly [facet in BuiltInFacet | typeof partnerFacet]?: string | undefined;
} & {
  readonly q?: string | undefined;
  readonly locked: boolean;
  readonly group: string;
  readonly selection: Selection;
};

/** Number of lists with a group of their own. */
let ownGroups = 0;

/** Selects in the group what the attributes of a list say, or restricts the group to it if the list is `locked`. */
export class Preselection implements ReactiveController {
  readonly #ownGroup = `locked ${ownGroups++}`;

  constructor(private readonly host: PreselectionHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * A locked list without a group gets a separate one, because it would narrow the other elements of the page
   * invisibly.
   */
  get groupName(): string {
    const { locked, group } = this.host;
    return locked && !group ? this.#ownGroup : group;
  }

  get #selection(): Selection {
    const { host } = this;
    const ids = attributes.map((facet) => [facet, host[facet]?.split(/\s+/).filter(Boolean) ?? []] as const);
    return { ...Object.fromEntries(ids.filter(([, list]) => list.length)), ...(host.q && { q: host.q }) };
  }

  /** Called when the list has joined its group, before its first query. */
  join(exploration: Exploration): void {
    if (this.host.locked) exploration.restrict(this.#selection);
    else exploration.select({ ...this.#selection, ...exploration.selection });
  }

  /** Follows changes of the attributes. Called before each query. */
  follow(exploration: Exploration | undefined, changed: PropertyValues): void {
    if (!exploration || ![...attributes, 'q', 'locked'].some((name) => changed.has(name))) return;
    const { locked } = this.host;
    exploration.restrict(locked ? this.#selection : {});
    if (!locked) exploration.select({ ...exploration.selection, ...this.#selection });
  }

  /** All words that the results were searched for: those of the selection, and those of a locked list. */
  get words(): string {
    const { selection, locked, q } = this.host;
    return [selection.q, locked && q].filter(Boolean).join(' ');
  }
}
