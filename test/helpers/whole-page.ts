/** The whole page in a test. */
import { html } from '@open-wc/testing';
import type { ForemPartnerships } from '../../src/elements/page/partnerships/partnerships.js';
import { mount, settled } from './mount.js';

/** Returns the page element, settled with its parts. */
export async function wholePage(
  content: ReturnType<typeof html>,
  width = '1000px',
): Promise<ForemPartnerships> {
  const box = await mount(html`<div style="width: ${width}">${content}</div>`);
  const page = await settled(box.querySelector('forem-partnerships')!);
  for (const part of partsOf(page)) await settled(part);
  return page;
}

export const partsOf = (page: ForemPartnerships): (Element & ForemPartnerships)[] =>
  [...(page.shadowRoot?.querySelectorAll<ForemPartnerships>('*') ?? [])].filter(
    ({ localName }) => localName.startsWith('forem-') && customElements.get(localName),
  );
