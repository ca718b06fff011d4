/** Requirements of WCAG on colour, time, motion, focus and names: 1.4.1, 2.2.1, 2.2.2, 2.3.1, 3.2.1, 3.2.3, 3.2.4. */
import { expect } from '@open-wc/testing';
import type { ForemProjectList } from '../../src/elements/projects/project-list/project-list.js';
import { itByKeyboard } from '../helpers/keys.js';
import { allText, findAll, mounted, nextTimer } from '../helpers/mount.js';
import { mountedView, place, stateOf, views } from '../helpers/views.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Keeps what is to run in half a second or later, so that a test runs it at once. */
function holdTimers(): { held: (() => void)[]; release: () => void } {
  const held: (() => void)[] = [];
  const { setTimeout: later, setInterval: often } = window;
  const holding =
    (own: (run: () => void, delay: number) => number) =>
    (run: () => void, delay = 0): number =>
      delay < 500 ? own(run, delay) : -held.push(run);
  Object.assign(window, { setTimeout: holding(later), setInterval: holding(often) });
  return { held, release: () => Object.assign(window, { setTimeout: later, setInterval: often }) };
}

/** Returns the text on the screen. Status lines, which only screen readers read, are emptied, as they are by a timer. */
function seenText(element: Element): string {
  for (const status of findAll(element, '[role=status]')) status.textContent = '';
  return allText(element);
}

/** Content of a slot that the page has filled has no style. */
const secondsOf = (list: string): number =>
  Math.max(...list.split(',').map((each) => parseFloat(each || '0') * (each.includes('ms') ? 0.001 : 1)));

describe('each element', () => {
  for (const [name, template] of Object.entries(views)) {
    it(`moves for less than a fifth of a second, and once: ${name}`, async () => {
      const element = await mountedView(template);
      for (const each of findAll(element, '*')) {
        const style = getComputedStyle(each);
        expect(secondsOf(style.transitionDuration), place(each)).to.be.below(0.2);
        expect(secondsOf(style.animationDuration), place(each)).to.be.below(0.2);
        expect(style.animationIterationCount, place(each)).to.match(/^(1(, 1)*)?$/);
      }
    });

    it(`shows the same however long a reader takes: ${name}`, async () => {
      const { held, release } = holdTimers();
      try {
        const element = await mountedView(template);
        // Projects beside a map follow its picture.
        for (let i = 0; i < 5; i++) await nextTimer();
        const before = seenText(element);
        for (const run of held) run();
        await nextTimer();
        expect(seenText(element)).to.equal(before);
      } finally {
        release();
      }
    });

    it(`underlines links, which colour alone would not tell: ${name}`, async () => {
      const element = await mountedView(template);
      const plain = findAll(element, 'p a[href], dd a[href], li a[href]').filter((each) => {
        const { textDecorationLine, display } = getComputedStyle(each);
        const isInText = each.parentElement!.textContent.trim() !== each.textContent.trim();
        return isInText && display.startsWith('inline') && textDecorationLine !== 'underline';
      });
      expect(plain.map(place)).to.deep.equal([]);
    });

    itByKeyboard(`does nothing when a control takes the focus: ${name}`, async () => {
      const element = await mountedView(template);
      const before = stateOf(element);
      const controls = findAll<HTMLElement>(element, 'a[href], button, input, select, textarea, summary');
      for (const control of controls.filter((each) => each.checkVisibility() && !each.matches(':disabled'))) {
        control.focus();
        const root = control.getRootNode() as ShadowRoot;
        expect(root.activeElement, 'keeps the focus').to.equal(control);
      }
      expect(stateOf(element)).to.equal(before);
    });
  }
});

describe('themes and sectors', () => {
  for (const lang of ['fr', 'nl', 'de', 'en'])
    for (const facet of ['theme', 'sector'] as const)
      it(`have one name wherever they are shown: ${facet}, ${lang}`, async () => {
        const src = '/test/fixtures/partnerships.json';
        const show = (tag: string, more = '') =>
          mounted<ForemProjectList>(
            `<forem-${tag} lang=${lang} group="${tag} ${lang} ${facet}" ${more} src=${src}></forem-${tag}>`,
          );
        const labels = (element: Element, selector: string): string[] =>
          findAll(element, selector).map((each) => each.textContent.replace(/^[^:]*:\s+|×/g, '').trim());
        const filter = await show(`${facet}-filter`, 'limit="99"');
        const names = labels(filter, '[part=value] .label');
        expect(names.length).to.be.greaterThan(2);
        expect(new Set(names).size).to.equal(names.length);
        const chips = await show('active-filters');
        const data = (await (await fetch(src)).json()) as Record<string, { id: string }[]>;
        chips.selection = { [facet]: data[`${facet}s`]!.map(({ id }) => id) };
        await waitUntil(() => findAll(chips, '.chip').length >= names.length, 'chips');
        expect(labels(chips, '.chip')).to.include.members(names);
        const chart = await show('facet-chart', `facet="${facet}" page-size="99"`);
        // A chart leaves values without a project to a button.
        expect(names).to.include.members(labels(chart, '.label'));
        const list = await show('project-list');
        const table = await show('project-list', 'view="table"');
        for (const view of [list, table]) {
          const used = names.filter((each) => allText(view).includes(each));
          const shown = new Set(view.results!.projects.flatMap((each) => each[`${facet}s`] ?? []));
          expect(used.length, 'names of projects').to.be.at.least(shown.size);
        }
      });
});

it('the buttons below list, map, charts and timeline have one order', async () => {
  const page = await mountedView(views['page']!);
  const feet = findAll(page, '.actions').map((foot) =>
    [...foot.querySelectorAll('button')].map((each) => each.textContent.split(/[:\u00a0]/)[0]!.trim()),
  );
  expect(feet.length).to.be.greaterThan(3);
  const first = feet.reduce((longest, each) => (each.length > longest.length ? each : longest));
  for (const foot of feet) expect(first.filter((each) => foot.includes(each))).to.deep.equal(foot);
});
