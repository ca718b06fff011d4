import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/embed/generated/define-all.js';
import type { ForemPartnerships } from '../../src/elements/page/partnerships/partnerships.js';
import { dataset as build, project, sector } from '../builders.js';
import { canEmulate, itByKeyboard, itEmulated } from '../helpers/keys.js';
import { findAll, mount, mounted } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const dataset = '/data/forem/partnerships.json';

/** Returns the innermost element with the focus. */
function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

/** True if the middle of the focused element is visible and not covered by another element. */
function isUncovered(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const point = [left + Math.min(width / 2, 8), top + height / 2] as const;
  let found = document.elementFromPoint(...point);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(...point);
    if (!inner || inner === found) break;
    found = inner;
  }
  return Boolean(
    found &&
    (element.contains(found) || found.contains(element) || found.closest('label')?.contains(element)),
  );
}

describe('focus', () => {
  if (canEmulate) afterEach(() => setViewport({ width: 800, height: 600 }));

  itEmulated('is not covered by the sticky head or column of a table', async () => {
    await setViewport({ width: 640, height: 500 });
    const projects = Array.from({ length: 40 }, (_, i) =>
      project({
        id: `p${i}`,
        name: { fr: `Projet numéro ${i} avec un nom` },
        website: { address: `https://exemple.be/${i}` },
      }),
    );
    const element = await mounted<HTMLElementTagNameMap['forem-project-list']>(
      html`<forem-project-list
        view="table"
        page-size="40"
        .data=${build({ projects })}
      ></forem-project-list>`,
    );
    const links = findAll<HTMLAnchorElement>(element, 'tbody a');
    links.at(-1)!.focus();
    for (let i = 0; i < 14; i++) {
      await sendKeys({ press: 'Shift+Tab' });
      expect(isUncovered(focused()), focused().textContent).to.equal(true);
    }
  });

  itEmulated('shows a head of a table that was partly out of view', async () => {
    await setViewport({ width: 760, height: 500 });
    const name = { fr: 'Secteur au nom particulièrement long' };
    const projects = [
      project({ sectors: ['a'], budget: { amount: 1234567, currency: 'EUR' } }),
      project({ id: 'b' }),
    ];
    const element = await mounted<HTMLElementTagNameMap['forem-project-list']>(
      html`<forem-project-list
        view="table"
        .data=${build({ projects, sectors: [sector({ id: 'a', label: name })] })}
      ></forem-project-list>`,
    );
    const scroller = findAll(element, '.scroller')[0]!;
    const head = findAll(element, 'thead button').at(-1)!;
    scroller.style.inlineSize = '600px';
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
    head.focus();
    const edge = (each: Element): number => Math.round(each.getBoundingClientRect().right);
    expect(edge(head)).to.be.at.most(edge(scroller));
  });

  itEmulated('is not covered by the sticky button of the drawer', async () => {
    await setViewport({ width: 320, height: 480 });
    const element = await mounted<ForemPartnerships>(
      html`<forem-partnerships src=${dataset} sections="filters projects"></forem-partnerships>`,
    );
    await waitUntil(() => findAll(element, '[part~=checkbox]').length > 8);
    findAll(element, '.open')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    for (let i = 0; i < 16; i++) {
      await sendKeys({ press: 'Tab' });
      expect(isUncovered(focused()), focused().closest('label')?.textContent).to.equal(true);
    }
  });

  itEmulated(
    'moves to the title of the drawer after “clear all”, and back to its button after “close”',
    async () => {
      await setViewport({ width: 390, height: 844 });
      const element = await mounted<ForemPartnerships>(
        html`<forem-partnerships
          src=${dataset}
          sections="filters projects"
          .selection=${{ theme: ['mobility'] }}
        ></forem-partnerships>`,
      );
      await waitUntil(() => findAll(element, '.drawer > .clear').length === 1);
      findAll(element, '.open')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      findAll(element, '.drawer > .clear')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => findAll(element, '.drawer > .clear').length === 0);
      expect(focused().textContent.trim()).to.equal('Filtres');
      const cross = findAll(element, '.drawer > .cross')[0]!;
      expect(cross.getAttribute('aria-label')).to.equal('Fermer');
      cross.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused().matches('.open'));
    },
  );

  itByKeyboard('moves to the results, with a ring, after the last filter is removed', async () => {
    const root = await mount(
      html`<div>
        <forem-active-filters src=${dataset} .selection=${{ theme: ['mobility'] }}></forem-active-filters>
        <forem-project-list src=${dataset}></forem-project-list>
      </div>`,
    );
    await waitUntil(() => findAll(root, '.chip').length === 1 && findAll(root, '.total').length === 1);
    findAll(root, '.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused().matches('.total'));
    expect(focused().textContent).to.contain('5 projets');
    expect(getComputedStyle(focused()).outlineStyle).to.equal('solid');
    expect(focused().getBoundingClientRect().height).to.be.above(0);
  });

  for (const tag of ['forem-facet-chart', 'forem-sector-filter', 'forem-project-timeline'])
    it(`moves to the first new entry on “show more”: ${tag}`, async () => {
      const sectors = Array.from({ length: 40 }, (_, i) =>
        sector({ id: `s${i}`, label: { fr: `Secteur ${i}` } }),
      );
      const projects = sectors.map(({ id }, i) =>
        project({ sectors: [id], period: { start: `${1980 + i}`, end: `${1981 + i}` } }),
      );
      const element = document.createElement(tag) as HTMLElementTagNameMap['forem-project-timeline'];
      Object.assign(element, { data: build({ sectors, projects }), pageSize: 5 });
      const place = await mount(html`<div></div>`);
      place.append(element);
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      const entries = (): HTMLElement[] => findAll(element, '[part~=project], [part~=checkbox]');
      const before = new Set(entries());
      const more = findAll(element, '.more')[0]!;
      more.focus();
      more.click();
      await waitUntil(() => entries().length > before.size);
      await waitUntil(() => focused() !== more);
      expect(before.has(focused())).to.equal(false);
      expect(entries().find((each) => !before.has(each))).to.equal(focused());
    });
});
