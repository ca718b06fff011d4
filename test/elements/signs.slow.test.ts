/** WCAG 1.3.3, sensory characteristics: no text that is drawn sends a reader to a place, a shape or a colour. */
import { expect } from '@open-wc/testing';
import { findAll } from '../helpers/mount.js';
import { signs } from '../helpers/signs.mjs';
import { mountedView, views } from '../helpers/views.js';
import { waitUntil } from '../helpers/wait-until.js';

const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** Returns the texts and the spoken attributes of an element that stand in a language. */
function textsIn(element: Element, lang: string): string[] {
  return findAll(element, '*')
    .filter((each) => !each.matches('style, script') && languageOf(each) === lang)
    .flatMap((each) => [
      ...[...each.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
      ...spoken.map((name) => each.getAttribute(name) ?? ''),
    ])
    .filter((text) => text.trim());
}

const languageOf = (element: Element): string | null =>
  element.closest('[lang]')?.getAttribute('lang') ??
  (element.getRootNode() as ShadowRoot).host?.getAttribute('lang') ??
  null;

describe('signs of place, shape and colour', () => {
  for (const [name, template] of Object.entries(views))
    it(`are in no text of an element: ${name}`, async () => {
      const element = await mountedView(template);
      for (const lang of ['fr', 'nl', 'de', 'en'] as const) {
        element.lang = lang;
        const parts = (): Element[] => findAll(element, '.base');
        await waitUntil(() => parts().every((each) => each.getAttribute('lang') === lang), lang);
        const texts = textsIn(element, lang);
        expect(texts.length, lang).to.be.greaterThan(0);
        expect(
          texts.filter((text) => signs[lang].test(text)),
          lang,
        ).to.deep.equal([]);
      }
    });
});
