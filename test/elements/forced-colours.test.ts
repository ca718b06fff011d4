/** Forced colours, as in the contrast themes of Windows: each element, in a light and a dark palette. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast, parseColor, type Color } from '../../src/elements/core/ground/ground.js';
import { itEmulated } from '../helpers/keys.js';
import { findAll } from '../helpers/mount.js';
import { mountedView, place, views } from '../helpers/views.js';

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

const none: Color = [0, 0, 0, 0];
const read = (text: string): Color => parseColor(text) ?? none;

let canvas: Color;

/** Lays colours over an opaque one, the lowest last: Chromium's `Highlight` is not opaque. */
const laid = (layers: readonly Color[], below: Color): Color =>
  layers.reduceRight<Color>((under, [red, green, blue, alpha]) => {
    const mix = (above: number, i: 0 | 1 | 2): number => above * alpha + under[i] * (1 - alpha);
    return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
  }, below);

/** Returns the colour of the backgrounds of an element and around it. */
function groundOf(element: Element): Color {
  const layers: Color[] = [];
  for (let each: Element | null = element; each; each = parentOf(each))
    layers.push(read(getComputedStyle(each).backgroundColor));
  return laid(layers, canvas);
}

const isHidden = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const { clipPath, opacity } = getComputedStyle(element);
  return (
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    width <= 1 ||
    height <= 1 ||
    clipPath !== 'none' ||
    opacity === '0'
  );
};

/** Returns the shape that is drawn under the middle of a text of a picture. */
function shapeUnder(text: Element): Element | undefined {
  const { left, top, width, height } = text.getBoundingClientRect();
  const point = [left + width / 2, top + height / 2] as const;
  const all = (text.getRootNode() as ShadowRoot).elementsFromPoint(...point);
  return all.find((each) => each instanceof SVGGeometryElement && read(getComputedStyle(each).fill)[3] > 0.5);
}

/** Returns texts that are as good as invisible. */
function faintTexts(element: Element): string[] {
  return findAll(element, '*').flatMap((each) => {
    const hasText = [...each.childNodes].some((node) => node instanceof Text && node.data.trim());
    if (!hasText || isHidden(each) || each.matches('style, option')) return [];
    const style = getComputedStyle(each);
    if (!(each instanceof SVGElement)) {
      const ratio = contrast(read(style.color), groundOf(each));
      return ratio < 4.5 && !each.closest(':disabled') ? [`${ratio.toFixed(1)} ${place(each)}`] : [];
    }
    const under = shapeUnder(each);
    const ground = under ? laid([read(getComputedStyle(under).fill)], groundOf(each)) : groundOf(each);
    const halo = style.paintOrder.startsWith('stroke') ? read(style.stroke) : none;
    const ratio = contrast(read(style.fill), halo[3] > 0.9 ? halo : ground);
    return ratio < 4.5 ? [`${ratio.toFixed(1)} ${place(each)}`] : [];
  });
}

/** Shapes that are the ground of others, or the gap around them. */
const grounds = '.emblem-ground, .period, .chosen-ring';

/** Returns shapes of pictures of which nothing contrasts with what is around. */
function faintShapes(element: Element): string[] {
  return findAll(element, 'rect, path, circle, line, polygon').flatMap((each) => {
    if (isHidden(each) || each.closest('defs, clipPath, pattern') || each.matches(grounds)) return [];
    const { fill, stroke } = getComputedStyle(each);
    const ground = groundOf(each);
    const ratio = Math.max(contrast(read(fill), ground), contrast(read(stroke), ground));
    return ratio < 3 ? [`${ratio.toFixed(1)} ${place(each)}`] : [];
  });
}

/** The look of what shows a state: of the control, its label and what follows it in the label. */
const boxesOf = (control: Element): Element[] =>
  [
    control,
    control.closest('label'),
    control.nextElementSibling,
    control.closest('[part=value], li, tr'),
  ].filter((each) => each !== null);

/**
 * Returns controls whose focus shows no ring that contrasts with its surroundings. The ring of a range is around its
 * handle, of which no script can read the style.
 */
function ringless(element: Element): string[] {
  const controls = findAll<HTMLElement>(
    element,
    'a[href], button, input, select, textarea, summary, [tabindex], [role=option]',
  ).filter((each) => each.checkVisibility() && !each.matches(':disabled, [type=range]'));
  const found: string[] = [];
  for (const control of controls) {
    control.focus();
    if (!control.matches(':focus')) continue;
    const isRinged = boxesOf(control).some((each) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      return isDrawn && contrast(read(outlineColor), groundOf(parentOf(each)!)) >= 3;
    });
    // A map draws the ring of its countries above all of them.
    const rings = control.matches('[role=option]') ? findAll(element, '.ring') : [];
    const isStroked = rings.some(
      (each) => each.checkVisibility() && contrast(read(getComputedStyle(each).stroke), canvas) >= 3,
    );
    if (!isRinged && !isStroked) found.push(place(control));
  }
  return found;
}

/** Returns buttons with a border that reaches out of their element: `transparent` is a visible colour here. */
const outside = (element: Element): string[] =>
  findAll(element, 'button')
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      const room = (each.getRootNode() as ShadowRoot).host.getBoundingClientRect();
      const isOut = left < room.left - 0.5 || right > room.right + 0.5;
      return isOut && width > 1 && !isHidden(each) && getComputedStyle(each).borderStyle !== 'none';
    })
    .map(place);

/** All that may differ between a chosen control and another one of its kind. */
const lookOf = (control: Element): string =>
  boxesOf(control)
    .map((each) => {
      const { backgroundColor, color, borderColor, fill, stroke, strokeWidth, fontWeight } =
        getComputedStyle(each);
      const before = getComputedStyle(each, '::before').content;
      const { textDecorationLine } = getComputedStyle(each);
      return [
        backgroundColor,
        color,
        borderColor,
        fill,
        stroke,
        strokeWidth,
        fontWeight,
        before,
        textDecorationLine,
      ];
    })
    .join(' ');

/** Returns chosen controls that look like those that are not. */
function alike(element: Element): string[] {
  const pairs = [
    ['[aria-pressed=true]', '[aria-pressed=false]'],
    ['[aria-selected=true]', '[aria-selected=false]'],
    ['[aria-current]', 'button.number:not([aria-current])'],
    ['input[type=radio]:checked', 'input[type=radio]:not(:checked)'],
  ] as const;
  return pairs.flatMap(([on, off]) => {
    const others = new Set(findAll(element, off).map(lookOf));
    return findAll(element, on)
      .filter((each) => others.has(lookOf(each)))
      .map(place);
  });
}

describe('forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    describe(colorScheme, () => {
      beforeEach(async () => {
        const isEmulated = navigator.userAgent.includes('Chrome');
        if (isEmulated) await emulateMedia({ forcedColors: 'active', colorScheme });
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = 'background: Canvas; forced-color-adjust: none; color-scheme: light dark';
        canvas = read(getComputedStyle(probe).backgroundColor);
        probe.remove();
      });
      afterEach(async () => {
        if (navigator.userAgent.includes('Chrome'))
          await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      });
      for (const [name, template] of Object.entries(views))
        itEmulated(`shows texts, shapes, choices and the focus: ${name}`, async () => {
          const element = await mountedView(template);
          expect(faintTexts(element), 'faint texts').to.deep.equal([]);
          expect(faintShapes(element), 'faint shapes').to.deep.equal([]);
          expect(alike(element), 'chosen like the others').to.deep.equal([]);
          expect(ringless(element), 'no ring').to.deep.equal([]);
          expect(outside(element), 'reaches out').to.deep.equal([]);
        });
    });
});
