import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-search-box.js';
import type { ForemSearchBox } from '../../../../src/elements/filters/search-box/search-box.js';
import { dataset as build, project } from '../../../builders.js';
import { itByKeyboard } from '../../../helpers/keys.js';
import { findAll, mount, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const data = build({
  projects: [
    project({ id: 'a', name: { fr: 'Forêts d’ici' } }),
    project({ id: 'b', name: { fr: 'Rivières' } }),
  ],
});
const options = (element: Element): HTMLElement[] => findAll(element, '[role=option]');

describe('a suggested project that a list opens', () => {
  afterEach(() =>
    history.replaceState(null, '', location.pathname + location.search.replace(/&?forem-.*/, '')),
  );

  /** Opens the project in a list by a suggestion, as a reader does. */
  async function openSuggested(
    open: 'inline' | 'dialog',
    group: string,
  ): Promise<{ element: ForemSearchBox; list: HTMLElement; title: () => string }> {
    const root = await mount(
      html`<div>
        <forem-search-box suggest .data=${data} group=${group}></forem-search-box>
        <forem-project-list url-sync open=${open} .data=${data} group=${group}></forem-project-list>
      </div>`,
    );
    const [element, list] = [...root.children] as [ForemSearchBox, HTMLElement];
    await Promise.all([settled(element), settled(list)]);
    const input = element.shadowRoot!.querySelector('input')!;
    await waitUntil(() => input.getAttribute('role') === 'combobox');
    const suggested = (): HTMLElement | undefined =>
      options(element).find((each) => textOf(each) === 'Rivières');
    const title = (): string =>
      textOf(findAll(list, '.opened h3, .opened h2')[0] ?? list.ownerDocument.createElement('p'));
    input.focus();
    await sendKeys({ type: 'riv' });
    await waitUntil(() => suggested() && location.search.includes('q=riv'), 'suggested');
    suggested()!.click();
    await waitUntil(() => title() === 'Rivières', 'open');
    expect(list.shadowRoot!.activeElement?.textContent.trim()).to.equal('Rivières');
    expect(decodeURIComponent(location.search)).to.include('project=b');
    expect(element.selection.q).to.equal('riv');
    return { element, list, title };
  }

  for (const open of ['inline', 'dialog'] as const) {
    itByKeyboard(`is closed with the focus back in the field: ${open}`, async () => {
      const { element, list } = await openSuggested(open, `suggest open ${open}`);
      findAll<HTMLElement>(list, '.close')[0]!.click();
      await waitUntil(() => document.activeElement === element, 'back in the field');
      expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
      expect(location.search).not.to.include('project=');
    });

    itByKeyboard(`is closed by the back button, with words and focus as before: ${open}`, async () => {
      const { element, list, title } = await openSuggested(open, `suggest back ${open}`);
      const step = async (to: 'back' | 'forward'): Promise<void> => {
        const arrived = oneEvent(window, 'popstate');
        history[to]();
        await arrived;
      };
      await step('back');
      await waitUntil(() => document.activeElement === element, 'back in the field');
      expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
      expect(element.shadowRoot!.querySelector('input')!.value).to.equal('riv');
      expect(element.selection).to.deep.equal({ q: 'riv' });
      expect(findAll(list, '.opened')).to.have.length(0);
      expect(location.search).to.include('q=riv').and.not.include('project=');
      await step('forward');
      await waitUntil(() => title() === 'Rivières', 'open again');
      expect(list.shadowRoot!.activeElement?.textContent.trim()).to.equal('Rivières');
      await step('back');
      const focused = (): Element | null => list.shadowRoot!.activeElement;
      await waitUntil(() => focused()?.getAttribute('data-project') === 'b', 'on its name in the list');
    });
  }
});
