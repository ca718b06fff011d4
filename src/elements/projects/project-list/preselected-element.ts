import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { facetNames, type Selection } from '../../../catalogue/selection.js';
import type { Exploration } from '../../../exploration/exploration.js';
import { ExploringElement } from '../../exploring/exploring-element.js';

/** An element that brings a selection with it, in its attributes. */
export abstract class PreselectedElement extends ExploringElement {
  /** Sectors chosen at first: ids, separated by spaces. */
  @property() sector?: string | undefined;
  /** Themes chosen at first: ids, separated by spaces. */
  @property() theme?: string | undefined;
  /** Countries chosen at first: ISO 3166-1 codes of two letters, separated by spaces. */
  @property() country?: string | undefined;
  /** Programmes chosen at first: ids, separated by spaces. */
  @property() programme?: string | undefined;
  /** Statuses chosen at first: `upcoming`, `ongoing`, `ended`, `unknown`, separated by spaces. */
  @property() status?: string | undefined;
  /** Networks chosen at first: ids, separated by spaces. */
  @property() network?: string | undefined;
  /** Words to search for at first. */
  @property() q?: string | undefined;

  /** What is chosen at first can't be changed: the group never shows anything else. */
  @property({ type: Boolean }) locked = false;

  /** The selection in the attributes. */
  get #initial(): Selection {
    const ids = facetNames.map((facet) => [facet, this[facet]?.split(/\s+/).filter(Boolean) ?? []] as const);
    return { ...Object.fromEntries(ids.filter(([, list]) => list.length)), ...(this.q && { q: this.q }) };
  }

  protected override joined(exploration: Exploration): void {
    if (this.locked) exploration.restrict(this.#initial);
    else exploration.select({ ...this.#initial, ...this.selection });
  }

  /** Follows the attributes. Called before each drawing, before anything is asked. */
  protected preselect(changed: PropertyValues): void {
    const { exploration } = this;
    if (exploration && [...facetNames, 'q', 'locked'].some((name) => changed.has(name as keyof this))) {
      exploration.restrict(this.locked ? this.#initial : {});
      if (!this.locked) exploration.select({ ...exploration.selection, ...this.#initial });
    }
  }

  /** What is searched for, whoever chose it. */
  protected get words(): string {
    return [this.selection.q, this.locked && this.q].filter(Boolean).join(' ');
  }
}
