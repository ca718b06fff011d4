/** The code that embeds an element, written alike by `forem-widgets snippet` and by the studio. */
import { attributeText } from '../prerender/escape.js';

/** Address of a file of `dist/`. @param base address of `dist/` */
export const addressOf = (file: string, base: string): string =>
  new URL(file, base.endsWith('/') ? base : `${base}/`).href;

/** @returns the script tag of a file in `dist/`. @param integrity digest of the file, as in `integrity.json` */
export function scriptTag(file: string, base: string, integrity: string | undefined): string {
  const attributes = {
    type: 'module',
    src: addressOf(file, base),
    ...(integrity && { integrity }),
    crossorigin: '',
  };
  return `<script${attributeText(attributes)}></script>`;
}

/** Address of the frame page of an element. */
export function frameAddress(
  base: string,
  element: string,
  lang: string,
  attributes: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ element: element.replace(/^forem-/, ''), lang, ...attributes });
  return `${addressOf('frame/index.html', base)}?${query}`;
}
