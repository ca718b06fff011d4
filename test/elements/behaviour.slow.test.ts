/** Requirements of WCAG on motion, hovering, focus and signs: 1.4.1, 1.4.13, 2.2.2, 2.3.1, 3.2.1, 3.2.3, 3.2.4. */
import { expect } from '@open-wc/testing';
import { itByKeyboard } from '../helpers/keys.js';
import { findAll, mounted } from '../helpers/mount.js';
import { mountedView, place, views } from '../helpers/views.js';

/** Yields the style rules of the sheets of an element and its parts, those within media and container queries too. */
function* rulesOf(element: Element): Generator<CSSStyleRule> {
  function* within(rules: CSSRuleList): Generator<CSSStyleRule> {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) yield rule;
      if ('cssRules' in rule) yield* within(rule.cssRules as CSSRuleList);
    }
  }
  for (const { shadowRoot } of [element, ...findAll(element, '*')])
    for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) yield* within(sheet.cssRules);
}

/** Properties by which content appears, disappears or moves. */
const appearing =
  /^(display|visibility|opacity|content|position|inset|top|left|translate|transform|clip-path)$/;

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

    it(`shows nothing new under the pointer: ${name}`, async () => {
      const element = await mountedView(template);
      const showing = [...rulesOf(element)]
        .filter(({ selectorText }) => selectorText.split(',').every((each) => each.includes(':hover')))
        .filter(({ style }) => [...style].some((property) => appearing.test(property)));
      expect(showing.map(({ cssText }) => cssText)).to.deep.equal([]);
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
      const stateOf = (): string =>
        JSON.stringify([
          location.href,
          findAll<HTMLInputElement>(element, 'input, select').map((each) => each.value + each.checked),
          findAll(element, '[aria-expanded], [open], [aria-selected]').map((each) => [
            each.getAttribute('aria-expanded'),
            each.hasAttribute('open'),
            each.getAttribute('aria-selected'),
          ]),
        ]);
      const before = stateOf();
      const controls = findAll<HTMLElement>(element, 'a[href], button, input, select, textarea, summary');
      for (const control of controls.filter((each) => each.checkVisibility() && !each.matches(':disabled'))) {
        control.focus();
        const root = control.getRootNode() as ShadowRoot;
        expect(root.activeElement, 'keeps the focus').to.equal(control);
      }
      expect(stateOf()).to.equal(before);
    });
  }
});

describe('one theme', () => {
  it('has one name wherever it is shown', async () => {
    const src = '/test/fixtures/partnerships.json';
    const tags = ['theme-filter', 'active-filters', 'facet-chart', 'project-list', 'network-list'];
    for (const tag of tags) {
      const facet = tag === 'facet-chart' ? 'facet="theme"' : '';
      const chosen = tag === 'active-filters' ? 'selection="theme=mobility"' : '';
      const element = await mounted(
        `<forem-${tag} lang="fr" group=${tag} ${facet} ${chosen} src=${src}></forem-${tag}>`,
      );
      expect(element.shadowRoot!.textContent, tag).to.contain('Mobilité et stages');
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
