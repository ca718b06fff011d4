/** Draws an element in Node: the same code as in a page, but for what only a page can do. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import type { Answer } from '../catalogue/question.js';
import type { Selection } from '../catalogue/selection.js';
import type { PageDataset } from '../dataset/reading/schema.js';
import type { ElementState } from '../elements/core/forem-element.js';
import { all } from '../embed/generated/all.js';
import { matchLocale } from '../localization/localize.js';
import { loadMessages } from '../localization/messages.js';

/** What the elements have in common, seen from inside. */
interface Drawable {
  readonly state: ElementState;
  readonly isComplete: boolean;
  readonly loaded?: PageDataset;
  readonly failure?: Error;
  readonly results?: Answer;
  setAttribute(name: string, value: string): void;
  attributeChangedCallback(name: string, old: null, value: string): void;
  requestUpdate(): void;
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): unknown;
  disconnectedCallback(): void;
}

interface Constructor {
  new (): Drawable;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
  readonly elementStyles: readonly CSSResult[];
}

export type Attributes = Readonly<Record<string, string>>;

export interface Drawn {
  /** What stands in the shadow root, with the marks by which Lit finds its way when it takes that over. */
  readonly html: string;
  readonly css: string;
  readonly state: ElementState;
  readonly dataset: PageDataset;
  readonly results: Answer | undefined;
}

let count = 0;

export const constructorOf = (tag: string): Constructor | undefined =>
  Object.hasOwn(all, tag) ? (all[tag] as unknown as Constructor) : undefined;

/** Lit writes `checked="false"`, which to HTML is checked. In a text, quotation marks would be written otherwise. */
const ticks = (html: string): string =>
  html.replace(/ (checked|selected)="(true|false)"/g, (_, name, value) =>
    value === 'true' ? ` ${name}` : '',
  );

/** How elements within an element are drawn: in the same way, with what they have from it. */
function rendererOf(inherited: Attributes) {
  return class Within extends ElementRenderer {
    readonly #attributes: Record<string, string> = {};
    readonly #properties: Record<string, unknown> = {};

    static override matchesClass = (): boolean => true;

    override setAttribute(name: string, value: string): void {
      this.#attributes[name.toLowerCase()] = value;
    }

    override setProperty(name: string, value: unknown): void {
      if (value !== undefined) this.#properties[name] = value;
    }

    override renderAttributes(): string[] {
      return Object.keys(this.#attributes).map((name) => ` ${name}="${this.#attributes[name]}"`);
    }

    override renderShadow(): (() => Promise<string[]>)[] {
      return [
        async () => {
          const attributes = { ...inherited, ...this.#attributes };
          const { html, css } = await draw(this.tagName, attributes, this.#properties);
          return [`<style>${css}</style>`, html];
        },
      ];
    }
  };
}

for (const tag of Object.keys(all)) customElements.define(tag, all[tag]!);

/**
 * @param attributes of the element; the language, and what makes a list show everything, are those of elements in it too
 * @param properties that no attribute can hold: `data` in place of the bundled dataset, `selection`
 * @throws {Error} when there is no such element, or no data to be had
 */
export async function draw(
  tag: string,
  attributes: Attributes,
  properties: { readonly data?: unknown; readonly selection?: Selection | undefined } = {},
): Promise<Drawn> {
  const Element = constructorOf(tag);
  if (!Element) throw new RangeError(`There is no <${tag}>.`);
  await loadMessages(matchLocale(attributes['lang']) ?? 'fr');
  const element = new Element();
  const { src: _, ...others } = attributes;
  for (const name of Object.keys(others)) {
    element.setAttribute(name, others[name]!);
    element.attributeChangedCallback(name, null, others[name]!);
  }
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  // What is drawn by and by in one process shares nothing.
  Object.assign(element, Object.fromEntries(given), { group: `prerendered-${++count}` });
  let isConnected = true;
  Object.defineProperty(element, 'isConnected', { get: () => isConnected });
  try {
    let changed = new Map<PropertyKey, unknown>(
      [...Element.elementProperties.keys()].map((name) => [name, undefined]),
    );
    for (;;) {
      const asked = new Promise<void>((resolve) => (element.requestUpdate = () => resolve()));
      element.willUpdate(changed);
      if (element.isComplete || element.state === 'error') break;
      changed = new Map();
      await asked;
      // An element that asks to be drawn while it is being drawn must not keep tasks from what it waits for.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (!element.loaded || element.state === 'error')
      throw element.failure ?? new Error(`<${tag}> has no data.`);
    const inherited = ['lang', 'page-size'].filter((name) => attributes[name] !== undefined);
    const Within = rendererOf(Object.fromEntries(inherited.map((name) => [name, attributes[name]!])));
    const info = { elementRenderers: [Within], customElementHostStack: [new Within(tag)] };
    const html = ticks(await collectResult(render(element.render(), info)));
    const { state, loaded: dataset, results } = element;
    const css = Element.elementStyles.map(({ cssText }) => cssText).join('\n');
    // HTML has no word for a state: what is true of every element stands for it.
    return { html, css: css.replaceAll(`:state(${state})`, ':not(#_)'), state, dataset, results };
  } finally {
    isConnected = false;
    element.disconnectedCallback();
  }
}
