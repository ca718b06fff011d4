import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/generated/define/forem-project-card.js';
import '../../src/embed/generated/define/forem-project-list.js';
import { projectCount } from '../../src/elements/exploring/wording.js';
import { formatDate, formatNumber, formatPeriod } from '../../src/localization/format.js';
import { formatMoney } from '../../src/localization/money.js';
import { definitionOf } from '../../src/localization/languages/index.js';
import { loadMessages, messagesFor } from '../../src/localization/messages.js';
import { registerLanguage } from '../../src/localization/register-language.js';
import { polish } from '../helpers/polish.js';
import { waitUntil } from '../helpers/wait-until.js';

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const textOf = (element: Element, selector: string): string =>
  plain(element.shadowRoot?.querySelector(selector)?.textContent);
const says = (element: Element, selector: string, text: string): Promise<void> =>
  waitUntil(() => textOf(element, selector) === text, `${selector} says ${text}`);

const project = (id: number) => ({
  id: `p${id}`,
  name: { fr: `Projet ${id}`, pl: `Projekt ${id}` },
  summary: id % 2 ? { fr: 'Résumé', pl: 'Streszczenie' } : { fr: 'Résumé' },
  period: { start: '2018-01', end: '2019-06' },
  budget: { amount: 1_234_567, currency: 'EUR' },
});
const dataset = (count: number) => ({
  schemaVersion: '1.0',
  projects: Array.from({ length: count }, (_, i) => project(i + 1)),
});

describe('registerLanguage', () => {
  // This test is first, because the others register Polish too, and an existing element has to follow the registration.
  it('changes elements that are already shown', async () => {
    const element = await fixture(
      html`<forem-project-list lang="xx" .data=${dataset(2)}></forem-project-list>`,
    );
    await says(element, '.tabular', '2 projets');
    registerLanguage('xx', { messages: { 'projects.count': '{0, plural, other {# × xx}}' } });
    await says(element, '.tabular', '2 × xx');
  });

  describe('with the categories few and many', () => {
    before(() => registerLanguage('pl', polish));

    it('chooses the category of each count', async () => {
      await loadMessages('pl');
      const msg = messagesFor(() => 'pl');
      const texts = [0, 1, 2, 5, 12, 22, 25, 1234].map((count) => plain(projectCount(msg, count)));
      expect(texts).to.deep.equal([
        'Brak projektów',
        '1 projekt',
        '2 projekty',
        '5 projektów',
        '12 projektów',
        '22 projekty',
        '25 projektów',
        '1234 projekty',
      ]);
    });

    for (const [count, text] of [
      [1, '1 projekt'],
      [3, '3 projekty'],
      [7, '7 projektów'],
    ] as const)
      it(`shows “${text}” in a list`, async () => {
        const element = await fixture(
          html`<div lang="pl-PL"><forem-project-list .data=${dataset(count)}></forem-project-list></div>`,
        );
        await says(element.firstElementChild!, '.tabular', text);
      });

    it('writes dates, periods, numbers and money', () => {
      expect(formatDate('2018-06-01', 'pl')).to.equal('1 czerwca 2018');
      expect(plain(formatPeriod({ start: '2018-01', end: '2019-06' }, 'pl'))).to.match(
        /^styczeń 2018\s?–\s?czerwiec 2019$/,
      );
      expect(plain(formatNumber(1_234_567.5, 'pl'))).to.equal('1 234 567,5');
      expect(plain(formatMoney({ amount: 1_234_567, currency: 'EUR' }, 'pl'))).to.equal('1 234 567 €');
    });

    it('takes texts of the dataset in that language, and marks the ones that fall back', async () => {
      const element = await fixture(
        html`<forem-project-list lang="pl" sort="title" .data=${dataset(2)}></forem-project-list>`,
      );
      await says(element, '.tabular', '2 projekty');
      const articles = [...element.shadowRoot!.querySelectorAll('article')];
      const summaries = articles.map((each) => plain(each.querySelector('.summary')?.textContent));
      expect(articles.map((each) => each.querySelector('bdi')?.lang)).to.deep.equal(['pl', 'pl']);
      expect(summaries).to.deep.equal(['Streszczenie', 'Résumé (dostępne tylko w języku: francuski)']);
      expect(articles[1]!.querySelector('.summary [lang=fr]')?.textContent).to.equal('Résumé');
    });

    it('searches and sorts texts in that language', async () => {
      const element = await fixture(
        html`<forem-project-list lang="pl" q="streszczenie" .data=${dataset(3)}></forem-project-list>`,
      );
      await says(element, '.tabular', '2 projekty');
    });

    it('takes messages that are missing from its fallback language', async () => {
      const element = await fixture(
        html`<forem-project-card lang="pl" project="p1" .data=${dataset(1)}></forem-project-card>`,
      );
      await waitUntil(() => element.shadowRoot?.querySelector('dt'));
      const terms = [...element.shadowRoot!.querySelectorAll('dt')].map((each) => plain(each.textContent));
      expect(terms).to.include('Total budget');
      expect(textOf(element, '.status')).to.equal('Zakończony');
      expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal('pl');
    });
  });

  it('loads messages when an element needs them, and speaks the fallback if that fails', async () => {
    let asked = 0;
    registerLanguage('lb', {
      messages: () => {
        asked++;
        return Promise.resolve({ 'projects.count': '{0, plural, one {# Projet} other {# Projeten}}' });
      },
    });
    registerLanguage('wa', { messages: () => Promise.reject(new Error('offline')) });
    expect(asked).to.equal(0);
    const wrapper = await fixture(
      html`<div>
        <forem-project-list lang="lb" .data=${dataset(2)}></forem-project-list>
        <forem-project-list lang="wa" .data=${dataset(2)}></forem-project-list>
      </div>`,
    );
    await says(wrapper.children[0]!, '.tabular', '2 Projeten');
    await says(wrapper.children[1]!, '.tabular', '2 projets');
    expect(asked).to.equal(1);
  });

  it('matches the longest tag', async () => {
    registerLanguage('pt-BR', { messages: { 'projects.count': '{0, plural, other {# BR}}' } });
    const element = await fixture(
      html`<forem-project-list lang="pt-br-x-test" .data=${dataset(2)}></forem-project-list>`,
    );
    await says(element, '.tabular', '2 BR');
    expect(definitionOf('pt-BR')?.formats).to.deep.equal(['pt-BR']);
  });

  it('shows a text that exists only in an unregistered language', async () => {
    const data = { schemaVersion: '1.0', projects: [{ id: 'a', name: { ga: 'Tionscadal' } }] };
    const element = await fixture(html`<forem-project-list lang="en" .data=${data}></forem-project-list>`);
    await says(element, 'article bdi', 'Tionscadal');
    expect(element.shadowRoot?.querySelector<HTMLElement>('article bdi')?.lang).to.equal('ga');
  });

  it('refuses a malformed tag', () => {
    expect(() => registerLanguage('not a tag', { messages: {} })).to.throw(RangeError);
  });
});
