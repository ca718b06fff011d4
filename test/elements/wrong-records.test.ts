import { expect, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset, project, sector, theme } from '../builders.js';
import { allText, findAll, mounted } from '../helpers/mount.js';
import { showAll, tagsOf } from '../helpers/drawings.js';

describe('records that can’t be shown', () => {
  const data = {
    ...dataset(),
    themes: [theme({ id: 't' })],
    projects: [
      project({ id: 'same', name: { fr: 'Premier' } }),
      project({ id: 'same', name: { fr: 'Second' } }),
      { id: 'x', name: 7 },
      { id: 'y' },
      project({ acronym: '' }),
      project({ budget: { amount: -1, currency: 'EUR' } }),
      project({ summary: { fr: 'x'.repeat(30_000) } }),
      project({ id: 'last', name: { fr: 'Dernier' }, themes: ['nulle-part'] }),
    ],
  };
  const expected: Record<string, string[]> = {
    fr: [
      '6 éléments n’ont pas pu être affichés',
      'projects[1].id – identifiant déjà utilisé (same)',
      'projects[2].name – type de valeur inattendu (7)',
      'projects[3].name – valeur absente',
      'projects[4].acronym – valeur vide',
      'projects[5].budget.amount – valeur non valable (-1)',
      'projects[6].summary.fr – texte trop long',
    ],
    en: [
      '6 items could not be shown',
      'projects[1].id – identifier already in use (same)',
      'projects[2].name – unexpected type of value (7)',
      'projects[3].name – value missing',
      'projects[4].acronym – empty value',
      'projects[5].budget.amount – invalid value (-1)',
      'projects[6].summary.fr – text too long',
    ],
  };
  for (const [lang, sentences] of Object.entries(expected))
    it(`are counted and listed, with path and reason: ${lang}`, async () => {
      const [list] = await showAll(data, lang);
      const problems = list!.shadowRoot!.querySelector('[part=problems]')!;
      expect([...problems.children].map((each) => allText(each)).join(' ')).to.equal(sentences.join(' '));
      expect(allText(list!)).to.include('Premier').and.include('Dernier').and.not.include('Second');
    });

  it('may be many: the first are listed', async () => {
    const many = { ...dataset(), projects: [...Array<object>(500).fill({ id: 'x' }), project()] };
    const [list] = await showAll(many);
    const problems = list!.shadowRoot!.querySelector('[part=problems]')!;
    expect(allText(problems)).to.include('500 éléments').and.include('projects[0].name').and.include('…');
    expect(problems.querySelectorAll('li').length).to.be.within(5, 50);
  });

  it('may be all of them: the element is empty, and explains why', async () => {
    const [list] = await showAll({ ...dataset(), projects: [{ id: 'x' }] });
    expect(list!.state).to.equal('empty');
    expect(allText(list!)).to.include('1 élément n’a pas pu être affiché');
  });

  it('do not break references to them', async () => {
    const [list, card] = await showAll({ ...data, projects: [data.projects[7]] });
    expect(tagsOf([list!], '[part=problems]')).to.deep.equal([]);
    expect(allText(card!)).to.include('nulle-part');
  });
});
describe('sectors within sectors', () => {
  const parts = (id: string, broader?: string, listed?: boolean) =>
    sector({
      id,
      label: { fr: id },
      ...(broader && { broader }),
      ...(listed === undefined ? {} : { listed }),
    });
  const cases: Record<string, [sectors: ReturnType<typeof parts>[], shown: string[]]> = {
    'four levels deep': [
      [parts('a'), parts('b', 'a'), parts('c', 'b'), parts('d', 'c')],
      ['a', 'b', 'c', 'd'],
    ],
    'part of itself': [
      [parts('a', 'a'), parts('b', 'a')],
      ['a', 'b'],
    ],
    'round in a circle': [
      [parts('a', 'c'), parts('b', 'a'), parts('c', 'b'), parts('d', 'c')],
      ['a', 'b', 'c', 'd'],
    ],
    'part of nothing': [
      [parts('a', 'gone'), parts('b')],
      ['a', 'b'],
    ],
    'part of one that is not listed': [
      [parts('a', 'x'), parts('x', undefined, false)],
      ['a', 'x'],
    ],
  };
  for (const [name, [sectors, shown]] of Object.entries(cases))
    it(`${name}: each is offered once and counted`, async () => {
      const data = dataset({ sectors, projects: sectors.map(({ id }) => project({ sectors: [id] })) });
      const element = await mounted<ForemElement>(
        html`<forem-sector-filter .selection=${{ sector: shown }} .data=${data}></forem-sector-filter>`,
      );
      const labels = findAll(element, 'label').map((label) => allText(label).split(' '));
      expect(labels.map(([id]) => id).toSorted()).to.deep.equal(shown);
      for (const [id, count] of labels) expect(Number(count), id).to.be.above(0);
      expect(allText(element)).not.to.include('non disponible');
    });
});
