import { expect, fixtureCleanup, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import { dataset, project } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { findAll, mounted, nextTimer } from '../../../helpers/mount.js';
import { back, told } from '../../../helpers/page-address.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const start = location.href;
const projects = Array.from({ length: 30 }, (_, i) =>
  project({ id: `p${i}`, name: { fr: `Projet ${i}` }, acronym: `SIGLE${i}` }),
);
let data: ReturnType<typeof dataset>;
// A dataset of its own leaves each test the selection of no other one.
beforeEach(() => (data = dataset({ projects })));
const go = (parameters: string): void => history.replaceState({ mine: 1 }, '', `${start}${parameters}`);
const opened = (list: Element): HTMLElement | undefined => findAll<HTMLElement>(list, '.opened')[0];
const title = (list: Element): string => opened(list)?.querySelector('h3')?.textContent.trim() ?? '';
const focused = (list: Element): string => list.shadowRoot!.activeElement?.textContent.trim() ?? '';
const link = (list: Element, id: string): HTMLElement =>
  findAll<HTMLElement>(list, '[data-project]').find(({ dataset: { project } }) => project === id)!;

describe('picked projects', () => {
  for (const view of ['cards', 'table', 'compact'])
    it(`are shown alone and in the order of the attribute, in the view ${view}`, async () => {
      const list = await mounted<ForemProjectList>(
        html`<forem-project-list
          projects="p9 nobody p2 p11 p2"
          view=${view}
          .data=${data}
        ></forem-project-list>`,
      );
      const names = findAll(list, 'h3, .line-name, tbody th').map((each) => each.textContent.trim());
      expect(names).to.deep.equal(['Projet 9', 'Projet 2', 'Projet 11']);
      expect(findAll(list, 'select, nav, thead button').length).to.equal(0);
    });

  it('may all be unknown', async () => {
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list projects="nobody" .data=${data}></forem-project-list>`,
    );
    expect(list.state).to.equal('empty');
  });
});

describe('one project of a list', () => {
  beforeEach(() => history.pushState({ mine: 1 }, '', start));
  afterEach(async () => {
    fixtureCleanup();
    await nextTimer();
    go('');
  });

  it('is opened by the address on any page and with any selection of the list', async () => {
    go('&forem-project=p25&forem-sector=textile');
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync .data=${data}></forem-project-list>`,
    );
    await waitUntil(() => title(list) === 'Projet 25', 'open');
    expect(focused(list)).to.equal('Projet 25');
    expect(opened(list)!.textContent).to.include('SIGLE25');
  });

  for (const view of ['cards', 'table', 'compact'] as const)
    it(`is opened by its name in the view ${view}, and closed with the focus back on it`, async () => {
      const list = await mounted<ForemProjectList>(
        html`<forem-project-list url-sync open="inline" view=${view} .data=${data}></forem-project-list>`,
      );
      await waitUntil(() => link(list, 'p3'), 'names are links');
      expect(link(list, 'p3').getAttribute('href')).to.include('forem-project=p3');
      link(list, 'p3').click();
      await waitUntil(() => title(list) === 'Projet 3', 'open');
      expect(told()).to.deep.equal(['forem-project=p3']);
      expect(focused(list)).to.equal('Projet 3');
      opened(list)!.querySelector<HTMLElement>('.close')!.click();
      await waitUntil(() => !opened(list), 'closed');
      await waitUntil(() => list.shadowRoot!.activeElement?.getAttribute('data-project') === 'p3', 'focus');
      expect(told()).to.deep.equal([]);
    });

  it('is opened in a dialog that Escape and the back button close', async () => {
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync open="dialog" .data=${data}></forem-project-list>`,
    );
    link(list, 'p1').click();
    await waitUntil(() => opened(list)?.matches(':modal'), 'modal');
    expect(await findings(list)).to.deep.equal([]);
    (opened(list) as HTMLDialogElement).close();
    await waitUntil(() => !opened(list), 'closed');
    expect(told()).to.deep.equal([]);
    await back();
    await waitUntil(() => opened(list)?.matches(':modal'), 'open again');
    await back();
    await waitUntil(() => !opened(list), 'closed by the back button');
  });

  it('has a button for a name where the list has no address', async () => {
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list open="inline" .data=${data}></forem-project-list>`,
    );
    expect(link(list, 'p2').localName).to.equal('button');
    link(list, 'p2').click();
    await waitUntil(() => title(list) === 'Projet 2', 'open');
    expect(told()).to.deep.equal([]);
  });

  it('says that an id is unknown', async () => {
    go('&forem-project=nobody');
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync lang="en" .data=${data}></forem-project-list>`,
    );
    await waitUntil(() => opened(list)?.textContent.includes('nobody'), 'unknown');
  });
});
