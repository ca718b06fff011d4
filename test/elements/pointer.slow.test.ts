/** Requirements of WCAG on pointers, with a real mouse: 1.4.13, 2.5.1, 2.5.2, 2.5.7. */
import { expect, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { ForemRangeFilter } from '../../src/elements/filters/range-filter/range-filter.js';
import { itEmulated } from '../helpers/keys.js';
import { findAll, mounted } from '../helpers/mount.js';
import { mountedView, place, stateOf, views } from '../helpers/views.js';
import { waitUntil } from '../helpers/wait-until.js';

type Point = [number, number];

/** Scrolls to an element, and returns a point of it. */
function pointOf(element: Element, part = 0.5): Point {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width * part), Math.round(top + height / 2)];
}

/** True if a press at the point reaches the element. */
function isAt(element: Element, [x, y]: Point): boolean {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return Boolean(found && (element.contains(found) || found.closest('label')?.contains(element)));
}

/** Returns the visible controls of a view that match a selector, one of each kind. */
const controlsOf = (element: Element, selector: string): HTMLElement[] => [
  ...new Map(
    findAll<HTMLElement>(element, selector)
      .filter((each) => each.checkVisibility() && !each.matches(':disabled, [aria-disabled=true]'))
      .map((each) => [`${each.localName} ${each.className} ${each.getAttribute('part')}`, each]),
  ).values(),
];

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const move = (position: Point): Promise<void> => sendMouse({ type: 'move', position });

/** The elements of a view that a reader sees. */
const seen = (element: Element): Element[] =>
  findAll(element, '*').filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return (
      width > 1 && height > 1 && each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  });

/** True if an element lies over a text that was there before it. */
function covers(element: Element, before: ReadonlySet<Element>): boolean {
  const own = element.getBoundingClientRect();
  return [...before].some((each) => {
    const hasText = [...each.childNodes].some((node) => node instanceof Text && node.data.trim());
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const isOver =
      left < own.right - 1 && right > own.left + 1 && top < own.bottom - 1 && bottom > own.top + 1;
    return hasText && isOver && !each.contains(element) && !element.contains(each);
  });
}

/** Native ranges and fields take their value or the focus on press, as everywhere; a range can be set back. */
const pressed = 'a[href], button, summary, label, input:is([type=checkbox], [type=radio]), [role=option]';
/** Controls with two states, so that a click shows. */
const toggles =
  'input[type=checkbox], input[type=radio]:not(:checked), summary, [role=option], .number:not([aria-current])';

describe('a mouse', () => {
  afterEach(() => resetMouse());

  // The page consists of the other views.
  for (const [name, template] of Object.entries(views).filter(([each]) => each !== 'page')) {
    itEmulated(
      `covers nothing when it is over a control, and does nothing until it is released: ${name}`,
      async () => {
        const element = await mountedView(template);
        for (const control of controlsOf(element, pressed)) {
          const point = pointOf(control);
          await move([1, 1]);
          const before = stateOf(element);
          const already = new Set(seen(element));
          await move(point);
          await nextFrame();
          const added = seen(element).filter((each) => !already.has(each) && covers(each, already));
          expect(added.map(place), `over ${place(control)}`).to.deep.equal([]);
          await sendMouse({ type: 'down' });
          await nextFrame();
          expect(stateOf(element), `pressed ${place(control)}`).to.equal(before);
          // A press is taken back by a release elsewhere.
          await move([1, 1]);
          await sendMouse({ type: 'up' });
          await nextFrame();
          expect(stateOf(element), `taken back ${place(control)}`).to.equal(before);
        }
      },
    );

    itEmulated(`needs no more than a click: ${name}`, async () => {
      const element = await mountedView(template);
      for (const control of controlsOf(element, toggles)) {
        const point = pointOf(control);
        if (!control.isConnected || !isAt(control, point)) continue;
        const before = stateOf(element);
        await sendMouse({ type: 'click', position: point });
        await waitUntil(() => stateOf(element) !== before, place(control));
      }
    });
  }

  itEmulated('chooses a range by a drag of its handle, and by one click on a bar', async () => {
    const filter = await mounted<ForemRangeFilter>(
      html`<forem-range-filter facet="year" src="/test/fixtures/partnerships.json"></forem-range-filter>`,
    );
    const chosen = (): string => String(filter.selection['year'] ?? '');
    const low = findAll<HTMLInputElement>(filter, '[part~=handle]')[0]!;
    await move(pointOf(low, 0.01));
    await sendMouse({ type: 'down' });
    const steps: string[] = [];
    for (const part of [0.3, 0.5, 0.7]) {
      await move(pointOf(low, part));
      await waitUntil(() => low.value !== steps.at(-1), `at ${part}`);
      steps.push(low.value);
      expect(chosen(), 'before the release').to.equal('');
    }
    await sendMouse({ type: 'up' });
    await waitUntil(() => /^20\d\d\.\.$/.test(chosen()), 'dragged');
    await sendMouse({ type: 'click', position: pointOf(findAll(filter, '.plot svg')[0]!, 0.01) });
    await waitUntil(() => /^(20\d\d)\.\.\1$/.test(chosen()), 'clicked');
  });
});
