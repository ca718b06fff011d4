import type { Dataset } from '../dataset/reading/schema.js';
import snapshot from '../engine/snapshot.js';
import { attributeText } from './escape.js';

/** Publisher of the bundled dataset, and provider of the frame pages. */
const { publisher } = snapshot as Dataset;

export interface OEmbedOptions {
  /** Address of the frame page: `https://…/frame/?element=project-list&lang=nl`. */
  readonly url: string;
  /** Title of the frame, for screen readers. */
  readonly title: string;
  /** Maximum width of the frame in CSS pixels. Default: 800. */
  readonly maxwidth?: number | undefined;
  /** Height in CSS pixels until the frame reports its own. Default: 600. */
  readonly maxheight?: number | undefined;
}

/**
 * Returns the response of an oEmbed provider (https://oembed.com/) for a frame page.
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
    // The button "copy link" in the frame needs this permission.
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
