import { expect, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { sendKeys } from '@web/test-runner-commands';
import { hasKeyboard } from '../helpers/keys.js';
import { findAll, mount, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const data = '/test/fixtures/partnerships.json';

/** Presses Escape where the focus is; a driver without keys gets the event of one. */
async function pressEscape(): Promise<void> {
  if (hasKeyboard) return sendKeys({ press: 'Escape' });
  let target = document.activeElement!;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
  );
}

/** Everything of an element that opens above the page. */
const opening = {
  'panel of a filter': {
    content: html`<forem-sector-filter display="select" src=${data}></forem-sector-filter>`,
    button: '.opener',
    popover: '.panel',
  },
  'panel of another facet': {
    content: html`<forem-facet-filter facet="country" display="select" src=${data}></forem-facet-filter>`,
    button: '.opener',
    popover: '.panel',
  },
  'drawer of the page': {
    content: html`<forem-partnerships sections="filters projects" src=${data}></forem-partnerships>`,
    button: '.open',
    popover: '.drawer',
  },
};

for (const [name, { content, button, popover }] of Object.entries(opening))
  describe(`Escape in a modal of the page with the ${name}`, () => {
    async function open(modal: HTMLElement): Promise<{ trigger: HTMLElement; opened: HTMLElement }> {
      const element = modal.querySelector('*')!;
      await settled(element);
      await waitUntil(() => findAll(element, button)[0]?.checkVisibility());
      const [trigger] = findAll(element, button);
      trigger!.focus();
      trigger!.click();
      const opened = findAll(element, popover)[0]!;
      await waitUntil(() => opened.matches(':popover-open'));
      return { trigger: trigger!, opened };
    }

    it('closes our part, and the modal by the next press', async function () {
      // The event of a script closes nothing in WebKitGTK; whether a key does is not known.
      if (!hasKeyboard) this.skip();
      const modal = await mount(html`<div role="dialog" style="width: 340px">${content}</div>`);
      const { opened } = await open(modal);
      const seen: boolean[] = [];
      const close = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape') return;
        seen.push(event.defaultPrevented);
        if (!event.defaultPrevented) modal.hidden = true;
      };
      document.addEventListener('keydown', close);
      try {
        await pressEscape();
        await waitUntil(() => !opened.matches(':popover-open'));
        expect(seen).to.deep.equal([true]);
        expect(modal.hidden).to.equal(false);
        await pressEscape();
        await waitUntil(() => modal.hidden);
        expect(seen).to.deep.equal([true, false]);
      } finally {
        document.removeEventListener('keydown', close);
      }
    });

    it('leaves a <dialog> open, and gives the focus back', async function () {
      if (!hasKeyboard) this.skip();
      const dialog = await mount<HTMLDialogElement>(
        html`<dialog style="width: 340px; padding: 0; border: 0">${content}</dialog>`,
      );
      dialog.showModal();
      const { trigger, opened } = await open(dialog);
      await pressEscape();
      await waitUntil(() => !opened.matches(':popover-open'));
      expect(dialog.open).to.equal(true);
      expect((trigger.getRootNode() as ShadowRoot).activeElement).to.equal(trigger);
      await pressEscape();
      await waitUntil(() => !dialog.open);
    });

    it('is the page’s again when the element has gone while it was open', async () => {
      const modal = await mount(html`<div style="width: 340px">${content}</div>`);
      await open(modal);
      modal.replaceChildren();
      const heard: boolean[] = [];
      const listen = (event: KeyboardEvent): void => void heard.push(event.defaultPrevented);
      document.addEventListener('keydown', listen);
      await pressEscape();
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal([false]);
    });
  });
