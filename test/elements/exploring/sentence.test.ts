import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-facet-chart.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import '../../../src/embed/generated/define/forem-project-timeline.js';
import '../../../src/embed/generated/define/forem-theme-filter.js';
import type { ExploringElement } from '../../../src/elements/exploring/exploring-element.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import { tagsOf } from '../../../src/localization/format.js';
import type { Project } from '../../../src/dataset/reading/schema.js';
import { dataset, project, theme } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { choose, findAll, mount, mounted, settled } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** Returns a text with plain spaces. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const sentenceOf = (element: Element): string =>
  findAll(element, '.sentence')
    .map(({ textContent }) => plain(textContent))
    .join('|');

let groups = 0;
async function listOf(projects: readonly Project[], lang = 'fr', selection = {}): Promise<ForemProjectList> {
  const list = await mounted<ForemProjectList>(
    html`<forem-project-list
      sentence
      lang=${lang}
      group=${`sentence ${groups++}`}
      .data=${dataset({
        projects: [...projects],
        themes: [
          theme({ id: 'work', label: { fr: 'Emploi', nl: 'Werk', de: 'Arbeit', en: 'Work' } }),
          theme({ id: 'skills', label: { fr: 'Compétences' } }),
        ],
      })}
      .selection=${selection}
    ></forem-project-list>`,
  );
  await waitUntil(() => !findAll(list, '[data-room]').length, 'figures');
  return list;
}

const ended = (end: number, amount?: number): Project =>
  project({
    period: { start: `${end - 3}-01-01`, end: `${end}-06-30` },
    ...(amount !== undefined && { budget: { amount, currency: 'EUR' } }),
    themes: ['work'],
  });
const ongoing = (): Project => project({ period: { start: '2020-01-01', end: '2999-12-31' } });
const upcoming = (): Project => project({ period: { start: '2998', end: '2999' } });

const three = [ended(2021, 1_052_252), ended(2021, 1_527_871), ended(2022, 1_672_931)];
const many = Array.from({ length: 1234 }, (_, i) => ended(2010 + (i % 10), 10_000 + i));

/** Sentences by language, for 1, 2, 3 and many projects. `{…}` stands for an amount as the browser writes it. */
const sentences: Record<string, readonly string[]> = {
  fr: [
    'Un projet, terminé en 2021 ; budget de {1052252}.',
    'Deux projets, tous deux terminés en 2021 ; budgets de {1052252} à {1527871}.',
    'Trois projets, tous terminés entre 2021 et 2022 ; budgets de {1052252} à {1672931}.',
    '1 234 projets, tous terminés entre 2010 et 2019 ; budgets de 10 000 € à 11 233 €.',
  ],
  nl: [
    'Eén project, afgelopen in 2021; budget van {1052252}.',
    'Twee projecten, beide afgelopen in 2021; budgetten van {1052252} tot {1527871}.',
    'Drie projecten, alle afgelopen tussen 2021 en 2022; budgetten van {1052252} tot {1672931}.',
    '1.234 projecten, alle afgelopen tussen 2010 en 2019; budgetten van € 10.000 tot € 11.233.',
  ],
  de: [
    'Ein Projekt, 2021 abgeschlossen; Budget von {1052252}.',
    'Zwei Projekte, beide 2021 abgeschlossen; Budgets von {1052252} bis {1527871}.',
    'Drei Projekte, alle zwischen 2021 und 2022 abgeschlossen; Budgets von {1052252} bis {1672931}.',
    '1.234 Projekte, alle zwischen 2010 und 2019 abgeschlossen; Budgets von 10.000 € bis 11.233 €.',
  ],
  en: [
    'One project, ended in 2021; budget of {1052252}.',
    'Two projects, both ended in 2021; budgets of {1052252} to {1527871}.',
    'Three projects, all ended between 2021 and 2022; budgets of {1052252} to {1672931}.',
    '1,234 projects, all ended between 2010 and 2019; budgets of €10,000 to €11,233.',
  ],
};

/** Writes amounts in millions as the browser does; a full stop of their unit ends the sentence. */
function withAmounts(sentence: string, lang: string): string {
  const [tag] = tagsOf(lang);
  const options = { style: 'currency', currency: 'EUR', notation: 'compact' } as const;
  const written = sentence.replace(/\{(\d+)\}/g, (_, amount) =>
    plain(new Intl.NumberFormat(tag, options).format(Number(amount))),
  );
  return written.replace(/\.\.$/, '.');
}

describe('the sentence over list, chart and timeline', () => {
  for (const [lang, expected] of Object.entries(sentences))
    it(`is right at 1, 2, 3 and many projects: ${lang}`, async () => {
      const sets = [three.slice(0, 1), three.slice(0, 2), three, many];
      const lists = await Promise.all(sets.map((each) => listOf(each, lang)));
      expect(lists.map(sentenceOf)).to.deep.equal(expected.map((each) => withAmounts(each, lang)));
    });

  it('stands in place of the number, and leaves it to the list to say that nothing is found', async () => {
    const list = await listOf(three);
    expect(plain(findAll(list, '.total')[0]!.textContent)).to.equal(withAmounts(sentences['fr']![2]!, 'fr'));
    expect(await findings(list)).to.deep.equal([]);
    list.selection = { theme: ['skills'] };
    await waitUntil(() => list.results?.total === 0, 'nothing found');
    await list.updateComplete;
    expect(sentenceOf(list)).to.equal('');
    expect(plain(findAll(list, '.total')[0]!.textContent)).to.contain('Aucun projet');
    const empty = await mounted(
      html`<forem-facet-chart sentence facet="theme" group="none" .data=${dataset()}></forem-facet-chart>`,
    );
    expect(sentenceOf(empty)).to.equal('Il n’y a pas encore de projet ici.');
  });

  it('tells statuses apart, and leaves out facts that not all projects have', async () => {
    const texts = async (projects: readonly Project[], lang = 'fr', selection = {}) =>
      sentenceOf(await listOf(projects, lang, selection));
    expect(await texts([ongoing()])).to.equal('Un projet, en cours jusqu’en 2999.');
    expect(await texts([ongoing(), ongoing(), ongoing()])).to.equal('Trois projets, tous en cours.');
    expect(await texts([upcoming(), upcoming()], 'nl')).to.equal('Twee projecten, beide gepland vanaf 2998.');
    expect(await texts([project()])).to.equal('Un projet.');
    expect(await texts([project(), project()], 'en')).to.equal('Two projects.');
    expect(await texts([ended(2022, 8000), ongoing(), ongoing(), project()])).to.equal(
      'Quatre projets, de 2019 à 2999, dont 1 terminé et 2 en cours ; un seul budget connu, de 8 000 €.',
    );
    expect(await texts([ended(2021, 8000), ended(2022, 9000), ended(2022)], 'de')).to.equal(
      'Drei Projekte, alle zwischen 2021 und 2022 abgeschlossen; bekannte Budgets von 8.000 € bis 9.000 €.',
    );
    const pounds = project({ budget: { amount: 5000, currency: 'GBP' } });
    expect(await texts([ended(2021, 2e6), pounds], 'en')).to.equal(
      withAmounts(
        'Two projects, from 2018 to 2021, of which 1 ended; budgets of {2000000} and £5,000.',
        'en',
      ),
    );
    // The counts of a facet leave its own choice out.
    expect(await texts([ongoing(), ongoing(), ended(2020)], 'en', { status: ['ongoing'] })).to.equal(
      'Two projects for ‘Under way’, both under way.',
    );
    expect(await texts([ongoing(), ended(2020)], 'en', { status: ['-ended'] })).to.equal(
      'One project for ‘except Ended’, under way until 2999.',
    );
  });

  it('names the choice with its language, and follows it in every element of the group', async () => {
    const data = dataset({
      projects: [...three, project({ themes: ['skills'] })],
      themes: [
        theme({ id: 'work', label: { fr: 'Emploi', nl: 'Werk' } }),
        theme({ id: 'skills', label: { fr: 'Compétences' } }),
      ],
    });
    const root = await mount(
      html`<div lang="nl">
        <forem-theme-filter group="same" .data=${data}></forem-theme-filter>
        <forem-project-list sentence group="same" .data=${data}></forem-project-list>
        <forem-facet-chart sentence facet="theme" group="same" .data=${data}></forem-facet-chart>
        <forem-project-timeline sentence group="same" .data=${data}></forem-project-timeline>
      </div>`,
    );
    const [filter, ...views] = [...root.children] as ExploringElement[];
    await Promise.all([...root.children].map((each) => settled(each)));
    const all = 'Vier projecten, van 2018 tot 2022, waarvan 3 afgelopen; bekende budgetten van';
    for (const view of views) await waitUntil(() => sentenceOf(view).includes(all), view.localName);
    await choose(filter!, 'Werk');
    const found = 'Drie projecten voor ‘Werk’, alle afgelopen tussen 2021 en 2022; budgetten van';
    for (const view of views) await waitUntil(() => sentenceOf(view).startsWith(found), view.localName);
    views[0]!.selection = { theme: ['work', 'skills'], q: 'Projet' };
    const both = 'Vier projecten voor ‘Werk’ of ‘Compétences (alleen beschikbaar in het Frans)’ en ‘Projet’';
    for (const view of views) await waitUntil(() => sentenceOf(view).startsWith(both), view.localName);
    for (const view of views)
      expect(findAll(view, '.sentence [lang=fr]').map(({ textContent }) => textContent)).to.deep.equal([
        'Compétences',
      ]);
  });

  it('asks for no figures without the attribute', async () => {
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list group="plain" .data=${dataset({ projects: three })}></forem-project-list>`,
    );
    expect(list.results?.figures).to.equal(undefined);
    expect(sentenceOf(list)).to.equal('');
  });
});
