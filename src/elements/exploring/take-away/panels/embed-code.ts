/** The code that embeds a view in another page. */
import type { LitElement } from 'lit';
import {
  chosenIn,
  facetNames,
  facetsOf,
  partnerFacet,
  wordsOf,
  type Selection,
} from '../../../../catalogue/selection.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Attributes that belong to a page, and not to a view. */
const ofPage = ['load', 'group', 'export', 'editors', 'url-sync', 'selection', 'report-to'];
/** Attributes of a first choice, which the reader may have changed since. */
const firstChoice: readonly string[] = [...facetNames, partnerFacet, 'q'];
const addresses = ['src', 'map'];

/** Returns a selection as the attribute `selection` has it: `sector=textile&q=réfugiés`. */
export const selectionText = (selection: Selection): string =>
  [
    ...facetsOf(selection).map((facet) => [facet, chosenIn(selection, facet).join()] as const),
    ['q', wordsOf(selection)] as const,
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value.replace(/[%&+#]/g, encodeURIComponent)}`)
    .join('&');

/** The script of this page, which the other page may load too. */
function scriptTag(): string | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[src*="forem-widgets"]');
  if (!script) return undefined;
  const { src, type, integrity } = script;
  const attributes = { type, src, integrity, crossorigin: integrity ? 'anonymous' : '' };
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : '',
  );
  return `<script${written.join('')}></script>`;
}

type EmbeddableElement = LitElement & {
  readonly locale: string;
  readonly locked?: boolean;
  readonly data?: unknown;
};

/** Attributes by which an element differs from a new one of its kind. */
function ownAttributes(element: EmbeddableElement): [name: string, value: string][] {
  const kind = element.constructor as typeof LitElement;
  const fresh = new (kind as unknown as new () => LitElement)();
  const found: [string, string][] = [];
  for (const [property, { attribute }] of kind.elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    if (attribute === false || ofPage.includes(name)) continue;
    if (!element.locked && firstChoice.includes(name)) continue;
    const value: unknown = Reflect.get(element, property);
    if (value === Reflect.get(fresh, property)) continue;
    if (value !== true && typeof value !== 'string' && typeof value !== 'number') continue;
    const text = value === true ? '' : String(value);
    const address = (each: string): string => new URL(each, document.baseURI).href;
    found.push([name, addresses.includes(name) ? text.split(/\s+/).map(address).join(' ') : text]);
  }
  return found;
}

/**
 * @param view attributes of what the reader has chosen inside the element
 * @returns undefined where data of a script or an unknown script can't be named
 */
export function embedCode(
  element: EmbeddableElement,
  selection: Selection,
  view: Readonly<Record<string, string | undefined>> = {},
): string | undefined {
  const script = scriptTag();
  if (!script || element.data) return undefined;
  const attributes = new Map([['lang', element.locale], ...ownAttributes(element)]);
  const chosen = selectionText(selection);
  if (chosen) attributes.set('selection', chosen);
  for (const [name, value] of Object.entries(view)) if (value) attributes.set(name, value);
  const written = [...attributes].map(([name, value]) => ` ${name}${value && `="${escaped(value)}"`}`);
  return `${script}\n<${element.localName}${written.join('')}></${element.localName}>`;
}
