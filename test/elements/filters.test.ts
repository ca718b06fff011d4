import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/embed/generated/define/forem-facet-filter.js';
import '../../src/embed/generated/define/forem-search-box.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import type { FacetFilter } from '../../src/elements/filters/facet-filter-element.js';
import { dataset, project, sector } from '../builders.js';
import { itByKeyboard } from '../helpers/keys.js';
import { findAll, mounted, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';
import { names, values, box, find, focused, isFocused, sectors } from '../helpers/sector-filter.js';

describe('a filter', () => {
  const src = '/data/forem/partnerships.json';

  async function inWidth(width: number): Promise<FacetFilter> {
    const element = await mounted<FacetFilter>(
      html`<forem-sector-filter src=${src} limit="0" group=${`width ${width}`}></forem-sector-filter>`,
    );
    element.parentElement!.style.inlineSize = `${width}px`;
    expect(element.getBoundingClientRect().width).to.equal(width);
    return element;
  }

  it('keeps its height when a value is chosen, at any width', async () => {
    for (const width of [180, 220, 260, 300, 420]) {
      const element = await inWidth(width);
      const heights = (): number[] =>
        findAll(element, '[part=value]').map((each) => each.getBoundingClientRect().height);
      const before = heights();
      const ids = findAll<HTMLInputElement>(element, 'input').map(({ value }) => value);
      element.selection = { sector: ids };
      await waitUntil(() => findAll(element, ':checked').length === ids.length);
      expect(heights(), `${width}`).to.deep.equal(before);
    }
  });

  it('shows its values in two columns where it is wide', async () => {
    const columns = async (width: number): Promise<number> => {
      const lists = findAll(await inWidth(width), '.body > [part=values]:first-of-type > li');
      return new Set(lists.map((each) => Math.round(each.getBoundingClientRect().left))).size;
    };
    expect(await columns(300), 'narrow').to.equal(1);
    expect(await columns(780), 'wide').to.equal(2);
  });

  it('keeps the order of its panel while counts change', async () => {
    const element = await mounted<FacetFilter>(
      html`<forem-sector-filter src=${src} display="select" group="panel"></forem-sector-filter>`,
    );
    const ids = (): string[] => findAll<HTMLInputElement>(element, 'input').map(({ value }) => value);
    const before = ids();
    expect(before.slice(0, 2)).not.to.include('languages');
    element.selection = { theme: ['train-the-trainers'] };
    await settled(element);
    expect(ids()).to.deep.equal(before);
  });
});

describe('a long filter', () => {
  it('shows values with projects and some others, in the order of the list, and the rest on request', async () => {
    const element = await sectors();
    expect(values(element)).to.deep.equal([...names, 'Santé', 'Textile']);
    const button = find(element, '.more');
    expect(button.textContent.trim()).to.equal('Afficher 6 de plus');
    button.click();
    await waitUntil(() => values(element).length === 16);
    expect(focused(element)?.value).to.equal('metal');
    expect(button.textContent.trim()).to.equal('Afficher moins');
    box(element, 'verre').click();
    button.click();
    await waitUntil(() => values(element).length === 11);
    expect(values(element).at(-1)).to.equal('Verre');
  });

  it('is complete with limit="0", and where a button would add only one or two values', async () => {
    expect(values(await sectors({ limit: 0 }))).to.have.length(16);
    expect(values(await sectors({ limit: 14 }))).to.have.length(16);
    expect(values(await sectors({ limit: 13 }))).to.have.length(13);
  });

  itByKeyboard(
    'is searched while one types, with or without accents; chosen values stay; Escape empties the field',
    async () => {
      const element = await sectors({ searchable: true });
      box(element, 'langues').click();
      const field = find<HTMLInputElement>(element, '[part=search]');
      const status = find<HTMLElement>(element, '[role=status]');
      let inputs = 0;
      element.addEventListener('input', () => inputs++);
      field.focus();
      await sendKeys({ type: 'PECHE' });
      await waitUntil(() => values(element).length === 2);
      expect(values(element)).to.deep.equal(['Langues', 'Pêche']);
      await waitUntil(() => status.textContent.trim() === '1 résultat');
      await sendKeys({ type: 'x' });
      await waitUntil(() => status.textContent.trim() === 'Aucun résultat');
      expect(values(element)).to.deep.equal(['Langues']);
      let escaped = false;
      element.addEventListener('keydown', (event) => (escaped ||= event.key === 'Escape'));
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => values(element).length === 10);
      expect(field.value).to.equal('');
      expect(escaped, 'a dialog around it would close').to.equal(false);
      expect(isFocused(element, field)).to.equal(true);
      expect(inputs, 'what is typed here is no input of the element').to.equal(0);
    },
  );

  const many = dataset({
    sectors: Array.from({ length: 5000 }, (_, i) => sector({ id: `s${i}`, label: { fr: `Secteur ${i}` } })),
    projects: [project({ sectors: ['s4999'] })],
  });
  for (const attributes of [{}, { limit: 0 }, { display: 'select' }, { display: 'chips' }] as const)
    it(`adds a hundred values at a time, with a search field: ${JSON.stringify(attributes)}`, async () => {
      const element = await mounted<FacetFilter>(
        html`${Object.assign(document.createElement('forem-sector-filter'), { data: many, ...attributes })}`,
      );
      const boxes = (): HTMLInputElement[] => findAll<HTMLInputElement>(element, '[part=checkbox]');
      const before = boxes().length;
      expect(before).to.be.at.most(100);
      expect(boxes().some(({ value }) => value === 's4999')).to.equal(true);
      expect(find(element, '.more').textContent.trim()).to.equal('Afficher 100 de plus');
      find(element, '.more').click();
      await waitUntil(() => boxes().length === before + 100);
      const field = find<HTMLInputElement>(element, '[part=search]');
      field.value = 'secteur 4321';
      field.dispatchEvent(new InputEvent('input'));
      await waitUntil(() => boxes().length === 1);
      field.value = 'secteur';
      field.dispatchEvent(new InputEvent('input'));
      await waitUntil(() => boxes().length === 100);
    });

  it('has no search field for a short list', async () => {
    expect(findAll(await sectors({ searchable: true, limit: 20 }), '[part=search]')).to.have.length(0);
  });
});

describe('a filter that can be folded', () => {
  itByKeyboard(
    'has a button in its heading that says whether it is open, and how many are chosen',
    async () => {
      const element = await sectors({ collapsed: true });
      const button = find(element, 'legend h2 > button');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(values(element)).to.deep.equal([]);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => values(element).length === 10);
      expect(element.hasAttribute('collapsed')).to.equal(false);
      box(element, 'textile').click();
      button.focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => !values(element).length);
      expect(button.innerText.replace(/\s+/g, ' ').trim()).to.equal('Secteurs · 1 choisi');
      expect(isFocused(element, button)).to.equal(true);
    },
  );

  it('is not collapsible by default', async () => {
    expect(findAll(await sectors(), 'legend button')).to.have.length(0);
    expect(
      find(await sectors({ collapsible: true }), 'legend button').getAttribute('aria-expanded'),
    ).to.equal('true');
  });
});

describe('a filter as chips', () => {
  itByKeyboard('has native checkboxes that one sees being chosen', async () => {
    const element = await sectors({ display: 'chips' });
    const textile = box(element, 'textile');
    const chip = textile.closest('label')!;
    const before = getComputedStyle(chip).backgroundColor;
    textile.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => element.results?.total === 2);
    expect(getComputedStyle(chip).backgroundColor).not.to.equal(before);
    expect(getComputedStyle(chip).outlineStyle).to.equal('solid');
    expect(element.selection).to.deep.equal({ sector: ['textile'] });
  });
});
