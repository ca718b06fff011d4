/** Requirements of WCAG on size, spacing, turning and pictures of text: 1.3.4, 1.4.4, 1.4.5, 1.4.10, 1.4.12. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { canEmulate, itEmulated } from '../helpers/keys.js';
import { findAll } from '../helpers/mount.js';
import { mountedView, place, views } from '../helpers/views.js';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }',
);

const treesIn = (element: Element): ShadowRoot[] =>
  [element, ...findAll(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** True for what scrolls, and for what is for screen readers alone. */
const isExempt = (element: Element): boolean => {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY) || clipPath !== 'none' || element.clientWidth <= 1;
};

/** Returns elements of which a part is cut off. */
const cutOff = (element: Element): string[] =>
  findAll<HTMLElement>(element, '*')
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      if (each instanceof SVGElement || !each.checkVisibility() || isExempt(each)) return false;
      const isWide = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
      return isWide || (overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1);
    })
    .map(place);

/** Returns the width of the page, after layouts that follow it. */
async function pageWidth(): Promise<number> {
  for (let i = 0; i < 4; i++) await nextFrame();
  return document.documentElement.scrollWidth;
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
  !(element instanceof SVGElement);

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

describe('each element', () => {
  if (canEmulate) afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [name, template] of Object.entries(views)) {
    itEmulated(
      `keeps all of itself at 320 px, with wide spacing, and in both orientations: ${name}`,
      async () => {
        await setViewport({ width: 320, height: 640 });
        const element = await mountedView(template);
        expect(await pageWidth(), 'at 320 px').to.be.at.most(320);
        expect(cutOff(element), 'cut off').to.deep.equal([]);
        for (const tree of treesIn(element)) tree.adoptedStyleSheets.push(spacing);
        expect(await pageWidth(), 'with spacing').to.be.at.most(320);
        expect(cutOff(element), 'cut off with spacing').to.deep.equal([]);
        await setViewport({ width: 640, height: 320 });
        expect(await pageWidth(), 'turned').to.be.at.most(640);
      },
    );

    itEmulated(`grows with the text of the page, and has no picture of text: ${name}`, async () => {
      await setViewport({ width: 1280, height: 640 });
      const element = await mountedView(template);
      const texts = findAll(element, '*').filter(hasText);
      const before = new Map(texts.map((each) => [each, sizeOf(each)]));
      // A title that fits its width is large enough at twice the size of other text.
      const base = sizeOf(element);
      element.parentElement!.style.fontSize = '200%';
      await nextFrame();
      const small = [...before].filter(
        ([each, size]) => each.isConnected && sizeOf(each) < Math.min(size, base) * 1.99,
      );
      expect(
        small.map(([each]) => place(each)),
        'not grown',
      ).to.deep.equal([]);
      expect(cutOff(element), 'cut off').to.deep.equal([]);
      const pictures = findAll(element, 'img, image, canvas, video, audio, object, embed, iframe');
      const painted = findAll(element, '*').filter((each) =>
        getComputedStyle(each).backgroundImage.includes('url('),
      );
      expect([...pictures, ...painted].map(place), 'pictures').to.deep.equal([]);
    });
  }
});
