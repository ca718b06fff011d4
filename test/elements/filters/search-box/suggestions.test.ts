import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-search-box.js';
import '../../../../src/embed/generated/define/forem-sector-filter.js';
import type { ForemSearchBox } from '../../../../src/elements/filters/search-box/search-box.js';
import { dataset as build, project, sector, theme } from '../../../builders.js';
import { findings } from '../../../helpers/axe.js';
import { itByKeyboard } from '../../../helpers/keys.js';
import { findAll, mount, mounted, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = build({
  sectors: [
    sector({ id: 'bois', label: { fr: 'Bois et forêt', de: 'Holz' } }),
    sector({ id: 'eau', label: { fr: 'Eau' } }),
  ],
  themes: [theme({ id: 'forme', label: { fr: 'Formation' } })],
  projects: [
    project({
      id: 'a',
      name: { fr: 'Forêts d’ici' },
      sectors: ['bois'],
      themes: ['forme'],
      countries: ['BE'],
    }),
    project({
      id: 'b',
      name: { fr: 'Rivières' },
      sectors: ['bois', 'eau'],
      partners: { names: ['Forge du Nord'] },
    }),
  ],
});

let number = 0;
async function box(lang = 'fr'): Promise<{ element: ForemSearchBox; input: HTMLInputElement }> {
  const element = await settled(
    await mount<ForemSearchBox>(
      html`<forem-search-box
        suggest
        lang=${lang}
        .data=${data}
        group=${`suggest ${number++}`}
      ></forem-search-box>`,
    ),
  );
  const input = element.shadowRoot!.querySelector('input')!;
  await waitUntil(() => input.getAttribute('role') === 'combobox');
  input.focus();
  return { element, input };
}
const options = (element: Element): HTMLElement[] => findAll(element, '[role=option]');
const active = (element: ForemSearchBox, input: HTMLInputElement): string | undefined => {
  const id = input.getAttribute('aria-activedescendant');
  const option = id ? element.shadowRoot!.getElementById(id) : null;
  return option?.getAttribute('aria-selected') === 'true' ? textOf(option.querySelector('bdi')!) : undefined;
};
/** Types a text and waits for its suggestions: those of its first letters come earlier. */
async function type(element: ForemSearchBox, text: string): Promise<void> {
  await sendKeys({ type: text });
  await waitUntil(() => textOf(options(element)[0] ?? element).startsWith(`Chercher « ${text} »`));
}
async function press(element: ForemSearchBox, key: string): Promise<void> {
  await sendKeys({ press: key });
  await element.updateComplete;
}

describe('suggestions while typing', () => {
  itByKeyboard('are words, values of facets, partners and projects, in groups with names', async () => {
    const { element, input } = await box();
    await type(element, 'for');
    expect(options(element).map(textOf)).to.deep.equal(
      [
        'Chercher «\u00a0for\u00a0» 2 projets',
        'Bois et forêt 2 projets',
        'Formation 1 projet',
        'Forge du Nord 1 projet',
        'Forêts d’ici',
        'Rivières',
      ].map((each) => each.replaceAll('\u00a0', ' ')),
    );
    const groups = findAll(element, '[role=group]').map((each) =>
      textOf(element.shadowRoot!.getElementById(each.getAttribute('aria-labelledby')!)!),
    );
    expect(groups).to.deep.equal(['Mots', 'Secteurs', 'Thèmes', 'Partenaires', 'Projets']);
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    const controlled = element.shadowRoot!.getElementById(input.getAttribute('aria-controls')!)!;
    expect(controlled.getAttribute('role')).to.equal('listbox');
    expect(await findings(element)).to.deep.equal([]);
  });

  itByKeyboard('are counted for screen readers, beside the total that the list says', async () => {
    const { element } = await box();
    await mounted(html`<forem-project-list .data=${data} group=${element.group}></forem-project-list>`);
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await type(element, 'for');
    await waitUntil(() => said.includes('6 suggestions'));
    observer.disconnect();
  });

  itByKeyboard('tick the sector that is chosen, and empty the field', async () => {
    const { element, input } = await box();
    await type(element, 'bois');
    await press(element, 'ArrowDown');
    await press(element, 'ArrowDown');
    expect(active(element, input)).to.equal('Bois et forêt');
    await press(element, 'Enter');
    await waitUntil(() => element.selection['sector']?.length === 1);
    expect(element.selection).to.deep.equal({ sector: ['bois'] });
    expect(input.value).to.equal('');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(options(element)).to.have.length(0);
    expect(element.shadowRoot!.activeElement === input).to.equal(true);
  });

  itByKeyboard('follow the keys of a combobox', async () => {
    const { element, input } = await box();
    await type(element, 'for');
    await press(element, 'ArrowUp');
    expect(active(element, input)).to.equal('Rivières');
    await press(element, 'ArrowDown');
    expect(active(element, input)).to.contain('Chercher');
    await press(element, 'Home');
    expect(input.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(input.selectionStart).to.equal(0);
    await press(element, 'Escape');
    expect(options(element)).to.have.length(0);
    expect(input.value).to.equal('for');
    await press(element, 'ArrowDown');
    await waitUntil(() => options(element).length === 6);
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, cancelable: true }),
    );
    await element.updateComplete;
    expect(input.hasAttribute('aria-activedescendant'), 'letters of an input method').to.equal(false);
    input.blur();
    await waitUntil(() => options(element).length === 0);
  });

  it('filter by a partner or a project at a click', async () => {
    const { element, input } = await box();
    const take = async (text: string, label: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      const wanted = (): HTMLElement | undefined =>
        options(element).find((each) => textOf(each).startsWith(label));
      await waitUntil(() => wanted() !== undefined);
      wanted()!.click();
    };
    await take('forge', 'Forge du Nord');
    await waitUntil(() => Boolean(element.selection['partner']));
    await waitUntil(() => element.results?.total === 1);
    element.selection = {};
    await take('forets', 'Forêts d’ici');
    await waitUntil(() => element.selection.q === 'Forêts d’ici');
    await waitUntil(() => input.value === 'Forêts d’ici');
  });

  it('speak the language of the element', async () => {
    for (const [lang, label] of [
      ['nl', 'Zoeken naar ‘riv’'],
      ['de', 'Nach „riv“ suchen'],
      ['en', 'Search for ‘riv’'],
    ] as const) {
      const { element, input } = await box(lang);
      input.value = 'riv';
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await waitUntil(() => options(element).length > 0);
      expect(textOf(options(element)[0]!)).to.contain(label);
    }
  });
});

describe('a suggested project', () => {
  itByKeyboard('is searched by its name where no list opens projects', async () => {
    const { element } = await box();
    await type(element, 'riv');
    options(element)
      .find((each) => textOf(each) === 'Rivières')!
      .click();
    await waitUntil(() => element.selection.q === 'Rivières');
  });
});

describe('the announcement of a search box without a list', () => {
  itByKeyboard('has the number of projects and that of suggestions', async () => {
    const { element } = await box();
    await type(element, 'for');
    const told = (): string => textOf(findAll(element, '[role=status]')[0]!);
    await waitUntil(() => told() === '2 projets, 6 suggestions', 'both');
  });
});
