import { expect, html, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/embed/generated/define-all.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { ExploringElement } from '../../src/elements/exploring/exploring-element.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { allText, findAll, mount, mounted, nextTimer, settled } from '../helpers/mount.js';
import { box, filter, list, twoProjects } from '../helpers/two-projects.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('elements of a group', () => {
  const total = (element: Element): string => findAll(element, '[part=total]').map(allText).join();
  const chosen = (element: Element): boolean[] =>
    findAll<HTMLInputElement>(element, 'input').map((each) => each.checked);

  it('need not be two: a filter alone, a list alone', async () => {
    const alone = await mounted<ExploringElement>(filter(twoProjects()));
    box(alone, 'Igrec').click();
    const { detail } = await oneEvent<ForemEvents['forem-filter-change']>(alone, 'forem-filter-change');
    expect(detail).to.deep.equal({ selection: { sector: ['y'] }, total: 1 });
    await alone.updateComplete;
    expect(allText(box(alone, 'Igrec').closest('label')!)).to.equal('Igrec 1 (1 projet)');

    const other = await mounted<ExploringElement>(
      html`<forem-project-list sector="y" .data=${twoProjects()}></forem-project-list>`,
    );
    expect(total(other)).to.include('1 projet');
  });

  for (const [order, wanted] of [
    [
      'the list first',
      (data: unknown) => [
        html`<forem-project-list sector="x" .data=${data}></forem-project-list>`,
        filter(data),
      ],
    ],
    [
      'the filter first',
      (data: unknown) => [
        filter(data),
        html`<forem-project-list sector="x" .data=${data}></forem-project-list>`,
      ],
    ],
  ] as const)
    it(`load in any order: ${order}`, async () => {
      const section = await mount(html`<section></section>`);
      const data = twoProjects();
      for (const each of wanted(data)) {
        const place = section.appendChild(document.createElement('div'));
        render(each, place);
        await settled(place.firstElementChild as ForemElement);
      }
      const projects = section.querySelector('forem-project-list')!;
      const sectors = section.querySelector('forem-sector-filter')!;
      await waitUntil(() => total(projects).includes('1 projet'));
      await waitUntil(() => chosen(sectors)[0]);
      expect(chosen(sectors)).to.deep.equal([true, false]);
      box(sectors, 'Igrec').click();
      await oneEvent(sectors, 'forem-filter-change');
      await waitUntil(() => total(projects).includes('2 projets'));
      projects.parentElement!.remove();
      await nextTimer();
      expect(chosen(sectors)).to.deep.equal([true, true]);
      const late = section.appendChild(document.createElement('div'));
      render(list(data), late);
      const second = late.querySelector('forem-project-list')!;
      await settled(second);
      expect(second.selection).to.deep.equal({ sector: ['x', 'y'] });
    });

  it('of another name, or with other data, have a selection of their own', async () => {
    const data = twoProjects();
    const section = await mount(
      html`<section>
        ${list(data)} ${filter(data)}
        <forem-project-list group="other" .data=${data}></forem-project-list> ${list(twoProjects())}
      </section>`,
    );
    const [own, sectors, named, stranger] = [...section.children] as ExploringElement[];
    for (const each of [own, sectors, named, stranger]) await settled(each!);
    box(sectors!, 'Ixe').click();
    await oneEvent(sectors!, 'forem-filter-change');
    await waitUntil(() => total(own!).includes('1 projet'));
    expect(total(named!)).to.include('2 projets');
    expect(total(stranger!)).to.include('2 projets');
    sectors!.group = 'other';
    await waitUntil(() => chosen(sectors!)[0] === false);
    box(sectors!, 'Igrec').click();
    await oneEvent(sectors!, 'forem-filter-change');
    await waitUntil(() => total(named!).includes('1 projet'));
    expect(own!.selection).to.deep.equal({ sector: ['x'] });
    expect(named!.selection).to.deep.equal({ sector: ['y'] });
  });

  it('fire events for acts of the reader only', async () => {
    const data = twoProjects();
    const section = await mount(html`<section>${list(data)}${filter(data)}</section>`);
    const seen: string[] = [];
    section.addEventListener('forem-filter-change', (event) => seen.push(JSON.stringify(event.detail)));
    const [projects, sectors] = [...section.children] as [ExploringElement, ExploringElement];
    await settled(projects);
    await settled(sectors);
    projects.selection = { sector: ['x'] };
    projects.setAttribute('sector', 'y');
    await waitUntil(() => chosen(sectors)[1]);
    await settled(projects);
    expect(seen).to.deep.equal([]);
    box(sectors, 'Ixe').click();
    await waitUntil(() => seen.length);
    expect(seen).to.deep.equal(['{"selection":{"sector":["y","x"]},"total":2}']);
  });
});
