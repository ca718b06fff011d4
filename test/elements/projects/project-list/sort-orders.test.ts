import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { Project } from '../../../../src/dataset/reading/schema.js';
import { dataset, project } from '../../../builders.js';
import { faultUrl, keepBody, uniqueKey } from '../../../helpers/faults.js';
import { findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const select = (list: ForemProjectList): HTMLSelectElement => list.shadowRoot!.querySelector('select')!;
const orders = (list: ForemProjectList): string[] =>
  [...select(list).options].filter(({ disabled }) => !disabled).map(({ value }) => value);
const names = (list: ForemProjectList): string[] =>
  findAll(list, 'h3').map((each) => each.textContent.trim());
const listOf = (projects: Project[]): Promise<ForemProjectList> =>
  mounted(html`<forem-project-list .data=${dataset({ projects })}></forem-project-list>`);

const others = ['Bois', 'Cuir'].map((fr) => project({ name: { fr } }));

describe('the sort orders of a list', () => {
  it('are not offered for three projects, and stay once there were more', async () => {
    const list = await listOf([project(), ...others]);
    expect(list.results!.total).to.equal(3);
    expect(select(list)).to.equal(null);
    const more = await listOf([project(), project(), ...others]);
    expect(select(more).disabled).to.equal(false);
    more.selection = { q: 'bois' };
    await waitUntil(() => more.results!.total === 1, 'one');
    expect(select(more).disabled).to.equal(true);
  });

  it('are those that its projects have values for, and the names come first without dates', async () => {
    const list = await listOf([
      project({ name: { fr: 'Zinc' }, budget: { amount: 0, currency: 'EUR' } }),
      project({ name: { fr: 'Acier' } }),
      ...others,
    ]);
    expect(orders(list)).to.deep.equal(['title', '-title', '-budget', 'budget']);
    expect(select(list).value).to.equal('title');
    expect(names(list)).to.deep.equal(['Acier', 'Bois', 'Cuir', 'Zinc']);
  });

  it('begin with the newest project where one has a date', async () => {
    const list = await listOf([
      project({ name: { fr: 'Acier' } }),
      project({ name: { fr: 'Zinc' }, period: { start: '2020' } }),
      ...others,
    ]);
    expect(orders(list)).to.deep.equal(['title', '-title', '-start', 'start']);
    expect(select(list).value).to.equal('-start');
    expect(names(list)).to.deep.equal(['Zinc', 'Acier', 'Bois', 'Cuir']);
  });

  it('keep the order that the page wants, also without values', async () => {
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list
        sort="end"
        .data=${dataset({ projects: [project(), project(), ...others] })}
      ></forem-project-list>`,
    );
    expect(orders(list)).to.deep.equal(['title', '-title', 'end']);
    expect(select(list).value).to.equal('end');
  });

  it('are as few where a worker holds the projects', async () => {
    const key = uniqueKey();
    const projects = Array.from({ length: 2000 }, (_, i) =>
      project({
        id: `p${i}`,
        name: { fr: `Projet ${i}` },
        summary: { fr: 'Un texte assez long. '.repeat(20) },
      }),
    );
    await keepBody(key, JSON.stringify(dataset({ projects })));
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list src=${faultUrl('ok', { key })}></forem-project-list>`,
    );
    expect(orders(list)).to.deep.equal(['title', '-title']);
    expect(names(list)[0]).to.equal('Projet 0');
  });
});
