import { expect, fixtureCleanup, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-facet-chart.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import '../../../src/embed/generated/define/forem-project-timeline.js';
import type { ForemElement } from '../../../src/elements/core/forem-element.js';
import { findAll, mounted, nextTimer } from '../../helpers/mount.js';
import { back, told } from '../../helpers/page-address.js';
import { waitUntil } from '../../helpers/wait-until.js';

const start = location.href;
const dataset = '/test/fixtures/partnerships.json';
const hasTable = (chart: ForemElement): boolean => findAll(chart, 'table').length > 0;

async function openWithList(code: (group: string) => unknown, group: string): Promise<ForemElement> {
  await mounted(html`<forem-project-list url-sync src=${dataset} group=${group}></forem-project-list>`);
  const chart = await mounted<ForemElement>(code(group) as ReturnType<typeof html>);
  await waitUntil(() => findAll(chart, '[part=views] input').length === 2, 'the switch');
  return chart;
}
async function choose(chart: ForemElement, name: string): Promise<void> {
  findAll(chart, '[part=views] label')
    .find((label) => label.textContent.trim() === name)!
    .querySelector('input')!
    .click();
  await chart.updateComplete;
}

for (const [kind, name, drawing, code] of [
  [
    'chart of sectors',
    'sector',
    'Graphique',
    (group: string) =>
      html`<forem-facet-chart facet="sector" src=${dataset} group=${group}></forem-facet-chart>`,
  ],
  [
    'timeline',
    'timeline',
    'Frise chronologique',
    (group: string) => html`<forem-project-timeline src=${dataset} group=${group}></forem-project-timeline>`,
  ],
] as const)
  describe(`a ${kind} in the address of the page`, () => {
    const group = `of-${name}`;
    const table = `forem-${group}-${name}-view=table`;
    beforeEach(() => history.pushState(null, '', start));
    afterEach(async () => {
      fixtureCleanup();
      await nextTimer();
      history.replaceState(null, '', start);
    });

    it('writes its table into it, and the back button returns to the drawing', async () => {
      const chart = await openWithList(code, group);
      await choose(chart, 'Tableau');
      expect(told()).to.deep.equal([table]);
      expect(hasTable(chart)).to.equal(true);

      await back();
      await waitUntil(() => !hasTable(chart), 'the drawing');
      expect(told()).to.deep.equal([]);
    });

    it('leaves no trace of a table that is closed again', async () => {
      const chart = await openWithList(code, group);
      await choose(chart, 'Tableau');
      await choose(chart, drawing);
      expect(hasTable(chart)).to.equal(false);
      expect(told()).to.deep.equal([]);
    });

    it('opens with the table of a shared address', async () => {
      history.replaceState(null, '', `${start}&${table}`);
      const chart = await openWithList(code, group);
      await waitUntil(() => hasTable(chart), 'the table');
      expect(told()).to.deep.equal([table]);
    });

    it('keeps the drawing where the address has another word', async () => {
      history.replaceState(null, '', `${start}&${table.replace('table', 'globe')}`);
      expect(hasTable(await openWithList(code, group))).to.equal(false);
    });

    it('leaves the address alone without a list that keeps its selection there', async () => {
      const chart = await mounted<ForemElement>(code(`${group}-alone`));
      await waitUntil(() => findAll(chart, '[part=views] input').length === 2, 'the switch');
      await choose(chart, 'Tableau');
      expect(hasTable(chart)).to.equal(true);
      expect(told()).to.deep.equal([]);
    });
  });
