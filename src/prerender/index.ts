/**
 * Draws elements as HTML in Node, for readers without script, for crawlers, and for display before any script has
 * loaded.
 */
import { facetNames, partnerFacet, type Selection } from '../catalogue/selection.js';
import type { Locale } from '../dataset/languages.js';
import { deferred } from '../elements/core/deferred.js';
import { unknownWords } from '../elements/core/markup/unknown-words.js';
import { all } from '../embed/generated/all.js';
import { constructorOf, draw, type Attributes } from './draw.js';
import type { PageDataset } from '../dataset/reading/schema.js';
import { safeAddress } from '../elements/core/address.js';
import { cardFrom } from './card.js';
import { attributeText, escapeHtml, scriptJson, styleText } from './escape.js';
import { jsonLd } from './json-ld.js';
import { firstHeading, plainHtml } from './plain.js';

export { registerLanguage } from '../localization/register-language.js';
export { oEmbed, type OEmbedOptions } from './oembed.js';

export interface PrerenderOptions {
  /** Name of the element: `project-list` or `forem-project-list`. */
  readonly element: string;
  /** Language of the element; default: French. */
  readonly lang?: Locale;
  /** Attributes of the element, by the names they have in HTML. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** Selection of the element, written as attributes if the element has them. */
  readonly selection?: Selection;
  /** Dataset in the published schema. Default: the dataset at the address in `src`, or else the bundled one. */
  readonly data?: unknown;
  /**
   * `plain`: unstyled HTML inside the element, displayed until the element is ready, or for ever without script.
   * `shadow`: a declarative shadow root with the element's final look.
   */
  readonly as?: 'plain' | 'shadow';
  /** Nonce of the `<style>` in `shadow`, for pages whose policy requires one. */
  readonly nonce?: string;
  /**
   * A card of the page's own for a list or a project: the content of its `<template data-card>`.
   */
  readonly card?: string;
  /**
   * Address of the page, for a list with `url-sync`: selection, order, page and open project (`?forem-project=…`) are
   * read from it as in a browser.
   */
  readonly address?: string;
  /** Refuses values that the data does not have, such as an unknown sector. Default: `false`. */
  readonly strict?: boolean;
  /** Adds schema.org data to `plain`. Default: `true`. */
  readonly jsonLd?: boolean;
}

/** Names of all elements. */
export const elementTags: readonly string[] = Object.keys(all);

const tagOf = (element: string): string => (element.startsWith('forem-') ? element : `forem-${element}`);

/**
 * Returns the names of an element's attributes.
 * @throws {RangeError} when the element is unknown
 */
export function attributeNames(element: string): readonly string[] {
  const tag = tagOf(element);
  const known = constructorOf(tag)?.observedAttributes;
  if (!known) throw new RangeError(`There is no <${tag}>.`);
  return known.filter((name) => name !== deferred);
}

function attributesOf({ element, lang, attributes = {}, selection = {} }: PrerenderOptions): {
  tag: string;
  own: Attributes;
} {
  const tag = tagOf(element);
  const known = attributeNames(element);
  const own: Record<string, string> = lang ? { lang } : {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.includes(name))
      throw new RangeError(
        `<${tag}> has no attribute ${JSON.stringify(name)}. It takes ${known.join(', ')}.`,
      );
    if (value !== false && value !== undefined && value !== null)
      own[name] = value === true ? '' : String(value);
  }
  for (const name of [...facetNames, partnerFacet, 'q']) {
    const chosen = selection[name];
    if (known.includes(name) && chosen?.length)
      own[name] = typeof chosen === 'string' ? chosen : chosen.join(' ');
  }
  return { tag, own };
}

/**
 * Returns the content of an element with a shadow root, as a sentence with a link: a reader mode sees no shadow root
 * and leaves out a block that is nothing but a link, and the element shows the sentence if it can't start.
 */
function fallbackText(html: string, { publisher }: PageDataset): string {
  const href = safeAddress(publisher?.address);
  const name = escapeHtml(publisher?.name ?? '');
  const link = href ? `<a${attributeText({ href })}>${name || escapeHtml(href)}</a>` : name;
  const parts = [escapeHtml(firstHeading(html) ?? ''), link].filter(Boolean);
  return parts.length ? `<p>${parts.join(': ')}</p>` : '';
}

/**
 * Draws an element as HTML.
 * @throws {RangeError} when the element or the attribute is unknown, or with `strict` a value
 * @throws {DatasetError} when its data can't be loaded
 */
export async function prerender(options: PrerenderOptions): Promise<string> {
  const { lang = 'fr', selection, as = 'plain', nonce } = options;
  const { tag, own } = attributesOf(options);
  const { data } = options;
  // A mapping is for the list of a `src`.
  const addresses = own['src'] ? `${own['src']} ${own['map'] ?? ''}` : '';
  for (const address of addresses.split(/\s+/).filter(Boolean))
    if (data === undefined && !URL.canParse(address))
      throw new RangeError(
        `Not a whole address: ${JSON.stringify(address)}. Give the dataset itself as data.`,
      );
  const isPlain = as === 'plain';
  // Plain HTML has no working pagination, so all records are on one page.
  const everything = isPlain ? { 'page-size': '100000' } : undefined;
  const card = options.card === undefined ? undefined : cardFrom(options.card);
  const drawn = await draw(
    tag,
    { lang, ...own, ...everything },
    {
      data,
      selection,
      card: card?.nodes,
      pageAddress:
        options.address === undefined ? undefined : { address: options.address, group: own['group'] ?? '' },
    },
  );
  const [unknown] = options.strict ? unknownWords(tag, drawn.dataset, (name) => own[name]) : [];
  if (unknown) {
    const { name, value, meant } = unknown;
    const message = `The data has no ${name} "${value}"${meant ? `: ${meant} is meant.` : '.'}`;
    // The command tells it in its own language.
    throw Object.assign(new RangeError(message), { unknown });
  }
  const template = card ? `<template data-card>${card.html}</template>` : '';
  const open = `<${tag}${attributeText(own)}>${template}`;
  if (!isPlain) {
    const style = `<style${nonce ? attributeText({ nonce }) : ''}>${styleText(drawn.css)}</style>`;
    const shadow = `<template shadowrootmode="open">${style}${drawn.html}</template>`;
    return `${open}${shadow}${fallbackText(drawn.html, drawn.dataset)}</${tag}>`;
  }
  const described = options.jsonLd === false ? undefined : jsonLd(drawn, tag, own, lang);
  const parts = [plainHtml(drawn.html)];
  if (described) parts.push(`<script type="application/ld+json">${scriptJson(described)}</script>`);
  return `${open}\n${parts.join('\n')}\n</${tag}>`;
}

/** Returns the text of an element's first heading, the title of a frame around it. */
export async function headingOf(options: PrerenderOptions): Promise<string | undefined> {
  return firstHeading(await prerender({ ...options, as: 'plain', jsonLd: false }));
}
