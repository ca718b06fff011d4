/**
 * The seam between elements and Node: `drawWithoutPage` is the only way in which src/prerender draws an element.
 *
 * It constructs the element, sets attributes and properties, and calls `prepareDraw()` and `render()` until the element
 * is complete. No other life-cycle callback runs. Code that needs a page (listeners, observers, focus, measuring)
 * therefore belongs in `connectedCallback`, `hostConnected`, `updated` or `hostUpdated`; code on the way to `render()`
 * that needs one asks `isServer` of Lit and says what Node does instead, as `AddressTie` does. No global is imitated.
 * test/prerender/attributes.slow.node.mjs draws every element with each of its attributes.
 */
import type { CSSResult } from 'lit';
import type { Answer } from '../../catalogue/question.js';
import type { PageDataset, Project } from '../../dataset/reading/schema.js';
import type { ElementState } from './element-state.js';
import { lateStyles, whenReady, type LateCode } from './late-code.js';

/** The members of `ForemElement` that the seam uses, protected ones included. */
interface Drawable {
  readonly state: ElementState;
  readonly isComplete: boolean;
  readonly loaded?: PageDataset;
  readonly failure?: Error;
  readonly results?: Answer;
  readonly shownProject?: Project | undefined;
  readonly lateCode: readonly LateCode<unknown>[];
  setAttribute(name: string, value: string): void;
  attributeChangedCallback(name: string, old: null, value: string): void;
  requestUpdate(): void;
  prepareDraw(changed: Map<PropertyKey, unknown>): void;
  render(): unknown;
  disconnectedCallback(): void;
}

export interface DrawableConstructor {
  new (): Drawable;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
  readonly elementStyles: readonly CSSResult[];
}

export interface Drawing {
  /** A template of Lit. */
  readonly template: unknown;
  readonly state: ElementState;
  readonly dataset: PageDataset;
  readonly results: Answer | undefined;
  /** The project of a card. */
  readonly project: Project | undefined;
  readonly styles: readonly CSSResult[];
}

let count = 0;

/**
 * Draws an element once.
 * @param use writes the drawing; the element lets its data go when `use` has ended
 * @throws {Error} when no data is available
 */
export async function drawWithoutPage<T>(
  elementClass: DrawableConstructor,
  attributes: Readonly<Record<string, string>>,
  properties: Readonly<Record<string, unknown>>,
  use: (drawing: Drawing) => Promise<T>,
): Promise<T> {
  const element = new elementClass();
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  // Elements drawn one after another in one process share no selection.
  Object.assign(element, Object.fromEntries(given), { group: `prerendered-${++count}` });
  let isConnected = true;
  Object.defineProperty(element, 'isConnected', { get: () => isConnected });
  try {
    let changed = new Map<PropertyKey, unknown>(
      [...elementClass.elementProperties.keys()].map((name) => [name, undefined]),
    );
    for (;;) {
      // Code that has arrived may name more.
      await whenReady(element.lateCode);
      await whenReady(element.lateCode);
      const updateRequested = new Promise<void>((resolve) => (element.requestUpdate = () => resolve()));
      element.prepareDraw(changed);
      if (element.isComplete || element.state === 'error') break;
      changed = new Map();
      await updateRequested;
      // Waits for a task, so that an element that requests an update in each `prepareDraw()` can't starve its own data.
      await new Promise((resolve) => setTimeout(resolve));
    }
    const { state, loaded: dataset, results, shownProject: project } = element;
    if (!dataset || state === 'error') throw element.failure ?? new Error('There is no data.');
    await whenReady(element.lateCode);
    const styles = [...elementClass.elementStyles, ...lateStyles(element.lateCode)];
    return await use({ template: element.render(), state, dataset, results, project, styles });
  } finally {
    isConnected = false;
    element.disconnectedCallback();
  }
}
