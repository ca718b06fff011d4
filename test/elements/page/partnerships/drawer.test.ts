import { expect, html } from '@open-wc/testing';
import type { ForemPartnerships } from '../../../../src/elements/page/partnerships/partnerships.js';
import '../../../../src/embed/generated/define/forem-partnerships.js';
import { sendKeys } from '@web/test-runner-commands';
import { itByKeyboard } from '../../../helpers/keys.js';
import { findAll, nextTask, settled, textOf } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { wholePage } from '../../../helpers/whole-page.js';

const bundled = '/test/fixtures/partnerships.json';

describe('<forem-partnerships> in a narrow page', () => {
  const narrow = async (): Promise<{ page: ForemPartnerships; drawer: HTMLElement; open: HTMLElement }> => {
    const wrapper = await wholePage(html`<forem-partnerships src=${bundled}></forem-partnerships>`, '360px');
    const find = (selector: string): HTMLElement => findAll(wrapper, selector)[0]!;
    return { page: wrapper, drawer: find('.drawer'), open: find('.open') };
  };
  const shown = (element: HTMLElement): boolean => element.checkVisibility();

  itByKeyboard('keeps the filters in a drawer that a button opens, and Escape closes', async () => {
    const { page, drawer, open } = await narrow();
    expect(shown(drawer)).to.equal(false);
    open.focus();
    await sendKeys({ press: 'Enter' });
    expect(shown(drawer)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(shown(drawer)).to.equal(false);
    expect(page.shadowRoot?.activeElement).to.have.property('className', open.className);
  });

  itByKeyboard('empties the search field by Escape before it closes the drawer', async () => {
    const { page, drawer, open } = await narrow();
    open.click();
    const search = page.shadowRoot?.querySelector('forem-search-box');
    await settled(search!);
    const field = search!.shadowRoot!.querySelector('input')!;
    field.focus();
    await sendKeys({ type: 'textile' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !field.value && !search!.selection.q);
    expect(shown(drawer)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(shown(drawer)).to.equal(false);
  });

  itByKeyboard('leads back to the button from a filter too', async () => {
    const { page, drawer, open } = await narrow();
    open.click();
    const box = page.shadowRoot?.querySelector('forem-theme-filter')?.shadowRoot?.querySelector('input');
    box?.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => textOf(open) === 'Filtrer les projets · 1 choisi');
    await sendKeys({ press: 'Escape' });
    expect(shown(drawer)).to.equal(false);
    await waitUntil(() => page.shadowRoot?.activeElement === open);
  });

  itByKeyboard('closes the drawer before it hides the focused control', async () => {
    const { page, drawer, open } = await narrow();
    open.click();
    const last = page.shadowRoot?.querySelector<HTMLElement>('.close');
    last?.focus();
    await sendKeys({ press: 'Tab' });
    await nextTask();
    expect(shown(drawer)).to.equal(false);
  });
});
