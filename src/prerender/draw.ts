/** Writes an element as HTML in Node, with the code that draws it in a page. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { customElements as ownRegistry } from '@lit-labs/ssr-dom-shim';
import type { Answer } from '../catalogue/question.js';
import type { Selection } from '../catalogue/selection.js';
import type { PageDataset, Project } from '../dataset/reading/schema.js';
import { drawWithoutPage, type DrawableConstructor } from '../elements/core/draw-without-page.js';
import type { ElementState } from '../elements/core/element-state.js';
import type { CardNode } from '../elements/projects/fields/card-nodes.js';
import type { PageAddress } from '../elements/projects/project-list/address-tie.js';
import { all } from '../embed/generated/all.js';
import { localeFor } from '../localization/languages/index.js';
import { loadMessages } from '../localization/messages.js';
import { attributeText, styleText } from './escape.js';

export type Attributes = Readonly<Record<string, string>>;

export interface Drawn {
  /** The contents of the shadow root, with the comments that Lit needs to hydrate them. */
  readonly html: string;
  readonly css: string;
  readonly state: ElementState;
  readonly dataset: PageDataset;
  readonly results: Answer | undefined;
  readonly project: Project | undefined;
}

export const constructorOf = (tag: string): DrawableConstructor | undefined =>
  Object.hasOwn(all, tag) ? (all[tag] as unknown as DrawableConstructor) : undefined;

/**
 * Writes boolean attributes in HTML form: Lit writes `checked="false"`, which means checked in HTML
 * (https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#boolean-attributes). Texts can't match, because
 * their quotation marks are escaped.
 */
const writeBooleans = (html: string): string =>
  html.replace(/ (checked|selected)="(true|false)"/g, (_, name, value) =>
    value === 'true' ? ` ${name}` : '',
  );

/** Returns the renderer for elements inside an element, with the inherited attributes. */
function rendererOf(inherited: Attributes) {
  return class InnerRenderer extends ElementRenderer {
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
      return [attributeText(this.#attributes)];
    }

    override renderShadow(): (() => Promise<string[]>)[] {
      return [
        async () => {
          const attributes = { ...inherited, ...this.#attributes };
          const { html, css } = await draw(this.tagName, attributes, this.#properties);
          return [`<style>${styleText(css)}</style>`, html];
        },
      ];
    }
  };
}

// An element reads its name from the registry of this bundle. Lit looks up tags in the global registry, which may hold
// the classes that `forem-widgets/define` registered with another copy of Lit.
for (const tag of Object.keys(all)) {
  ownRegistry.define(tag, all[tag]!);
  if (!customElements.get(tag)) customElements.define(tag, all[tag]!);
}

/**
 * Draws an element.
 * @param attributes attributes of the element; elements inside it inherit `lang` and `page-size`
 * @param properties values that no attribute can hold: `data` in place of the bundled dataset, `selection`
 * @throws {Error} when the element is unknown, or its data can't be loaded
 */
export async function draw(
  tag: string,
  attributes: Attributes,
  properties: {
    readonly data?: unknown;
    readonly selection?: Selection | undefined;
    readonly card?: readonly CardNode[] | undefined;
    readonly pageAddress?: PageAddress | undefined;
  } = {},
): Promise<Drawn> {
  const elementClass = constructorOf(tag);
  if (!elementClass) throw new RangeError(`There is no <${tag}>.`);
  await loadMessages(localeFor(attributes['lang']));
  return drawWithoutPage(
    elementClass,
    attributes,
    properties,
    async ({ template, state, dataset, results, project, styles }) => {
      const inherited = ['lang', 'page-size'].filter((name) => attributes[name] !== undefined);
      const Inner = rendererOf(Object.fromEntries(inherited.map((name) => [name, attributes[name]!])));
      const info = { elementRenderers: [Inner], customElementHostStack: [new Inner(tag)] };
      const html = writeBooleans(await collectResult(render(template, info)));
      const css = styles.map(({ cssText }) => cssText).join('\n');
      // No HTML sets a custom state: `:not(#_)` matches every element and has the specificity of an id.
      return { html, css: css.replaceAll(`:state(${state})`, ':not(#_)'), state, dataset, results, project };
    },
  );
}
