/** Elements as HTML, made in Node: for readers without script, for crawlers, and to be there before any script is. */
import { facetNames, type Selection } from '../catalogue/selection.js';
import { fetchJson } from '../engine/fetch-json.js';
import type { Language } from '../dataset/languages.js';
import { all } from '../embed/generated/all.js';
import { constructorOf, draw, type Attributes } from './draw.js';
import { attributeText, scriptJson } from './escape.js';
import { jsonLd } from './json-ld.js';
import { plainHtml } from './plain.js';

export { oEmbed, type OEmbedOptions } from './oembed.js';

export interface PrerenderOptions {
  /** `project-list`, or `forem-project-list`. */
  readonly element: string;
  /** Default: French. */
  readonly lang?: Language;
  /** Attributes of the element, by the names they have in HTML. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** What is chosen; in an element that has attributes for it, it becomes these. */
  readonly selection?: Selection;
  /** A dataset in the published schema. Default: what the attribute `src` names, else the bundled one. */
  readonly data?: unknown;
  /**
   * `plain`: HTML inside the element, without styles; the page shows it until the element is ready, and keeps it
   * where no script runs. `shadow`: a declarative shadow root, which looks as the element will, at once.
   */
  readonly as?: 'plain' | 'shadow';
  /** For the `<style>` of `shadow`, where the policy of the page asks for one. */
  readonly nonce?: string;
  /** Whether `plain` has schema.org data too. Default: yes. */
  readonly jsonLd?: boolean;
}

/** The names of all elements. */
export const elementTags: readonly string[] = Object.keys(all);

function attributesOf({ element, lang, attributes = {}, selection = {} }: PrerenderOptions): {
  tag: string;
  own: Attributes;
} {
  const tag = element.startsWith('forem-') ? element : `forem-${element}`;
  const known = constructorOf(tag)?.observedAttributes;
  if (!known) throw new RangeError(`There is no <${tag}>.`);
  const own: Record<string, string> = lang ? { lang } : {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) own[name] = value === true ? '' : String(value);
  for (const name of [...facetNames, 'q'] as const) {
    const chosen = selection[name];
    if (known.includes(name) && chosen?.length)
      own[name] = typeof chosen === 'string' ? chosen : chosen.join(' ');
  }
  return { tag, own };
}

/**
 * An element as HTML.
 * @throws {RangeError} when there is no such element
 * @throws {DatasetError} when its data can't be had
 */
export async function prerender(options: PrerenderOptions): Promise<string> {
  const { lang = 'fr', selection, as = 'plain', nonce } = options;
  const { tag, own } = attributesOf(options);
  const data = options.data ?? (own['src'] ? await fetchJson(own['src']) : undefined);
  const isPlain = as === 'plain';
  // Who reads without a script can't turn pages.
  const everything = isPlain ? { 'page-size': '100000' } : undefined;
  const drawn = await draw(tag, { lang, ...own, ...everything }, { data, selection });
  const open = `<${tag}${attributeText(own)}>`;
  if (!isPlain)
    return `${open}<template shadowrootmode="open"><style${nonce ? attributeText({ nonce }) : ''}>${drawn.css}</style>${drawn.html}</template></${tag}>`;
  const described = options.jsonLd === false ? undefined : jsonLd(drawn, tag, own, lang);
  const parts = [plainHtml(drawn.html)];
  if (described) parts.push(`<script type="application/ld+json">${scriptJson(described)}</script>`);
  return `${open}\n${parts.join('\n')}\n</${tag}>`;
}
