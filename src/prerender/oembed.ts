import type { Dataset } from '../dataset/reading/schema.js';
import snapshot from '../engine/snapshot.js';
import { attributeText } from './escape.js';

/** The publisher of the bundled dataset runs the pages of the elements. */
const { publisher } = snapshot as Dataset;

export interface OEmbedOptions {
  /** The page of an element: `https://…/frame/?element=project-list&lang=nl`. */
  readonly url: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In CSS pixels; the frame is as wide as there is room, up to this. Default: 800. */
  readonly maxwidth?: number | undefined;
  /** Until the frame has said how high it is. Default: 600. */
  readonly maxheight?: number | undefined;
}

/**
 * The answer of an oEmbed provider (https://oembed.com/) about the page of an element.
 * @throws {RangeError} when `url` is not an http or https address
 */
export function oEmbed({ url, title, maxwidth = 800, maxheight = 600 }: OEmbedOptions) {
  const { href, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new RangeError(`Not an address of a page: ${JSON.stringify(url)}.`);
  const attributes = {
    src: href,
    title,
    width: String(maxwidth),
    height: String(maxheight),
    // Without it, the button that copies a link fails in the frame.
    allow: 'clipboard-write',
    loading: 'lazy',
  };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: publisher?.name,
    provider_url: publisher?.address ?? undefined,
    title,
    html: `<iframe${attributeText(attributes)} data-forem-frame></iframe>`,
    width: maxwidth,
    height: maxheight,
  } as const;
}
