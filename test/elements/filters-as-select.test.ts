import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/embed/generated/define/forem-sector-filter.js';
import { findings } from '../helpers/axe.js';
import { itByKeyboard } from '../helpers/keys.js';
import { mount, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';
import { data, values, box, find, focused, isFocused, sectors } from '../helpers/sector-filter.js';

describe('a filter as a select', () => {
  const open = (element: Element): boolean => find<HTMLElement>(element, '.panel').matches(':popover-open');

  itByKeyboard('opens by its button, closes by Escape, and gives the focus back', async () => {
    const element = await sectors({ display: 'select', searchable: true });
    const opener = find(element, '.opener');
    expect(open(element)).to.equal(false);
    opener.focus();
    await sendKeys({ press: 'Enter' });
    expect(open(element)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    // Firefox makes scroll containers focusable.
    if (focused(element)?.id === 'panel') await sendKeys({ press: 'Tab' });
    expect(focused(element)?.id).to.equal('find');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await waitUntil(() => opener.innerText.replace(/\s+/g, ' ').trim() === 'Secteurs · 2 choisis');
    // The panel begins with the values that have projects.
    expect(element.selection).to.deep.equal({ sector: ['sante', 'textile'] });
    await sendKeys({ press: 'Escape' });
    expect(open(element)).to.equal(false);
    expect(isFocused(element, opener)).to.equal(true);
  });

  itByKeyboard('empties its field by Escape first, and closes then', async () => {
    const element = await sectors({ display: 'select', searchable: true });
    find(element, '.opener').click();
    find(element, '#find').focus();
    await sendKeys({ type: 'tex' });
    await waitUntil(() => values(element).length === 1);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => values(element).length === 16);
    expect(open(element)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(open(element)).to.equal(false);
  });

  it('closes when the focus moves elsewhere in the page', async () => {
    const root = await mount(
      html`<div>
        <forem-sector-filter display="select" group="elsewhere" .data=${data}></forem-sector-filter
        ><input aria-label="Elsewhere" />
      </div>`,
    );
    const element = await settled(root.querySelector('forem-sector-filter')!);
    find(element, '.opener').click();
    box(element, 'textile').focus();
    expect(open(element)).to.equal(true);
    root.querySelector('input')!.focus();
    expect(open(element)).to.equal(false);
  });

  it('is not clipped by a narrow container', async () => {
    const root = await mount(
      html`<div style="inline-size: 120px; block-size: 60px; overflow: hidden">
        <forem-sector-filter display="select" group="narrow" .data=${data}></forem-sector-filter>
      </div>`,
    );
    const element = await settled(root.querySelector('forem-sector-filter')!);
    find(element, '.opener').click();
    const panel = find(element, '.panel').getBoundingClientRect();
    expect(panel.width).to.be.at.least(200);
    expect(document.elementsFromPoint(panel.left + panel.width / 2, panel.top + panel.height / 2)).to.include(
      element,
    );
    expect(panel.right).to.be.at.most(innerWidth);
    expect(panel.bottom).to.be.at.most(innerHeight);
  });
});

describe('filters are accessible', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const display of ['list', 'chips', 'select'] as const)
    for (const scheme of ['light', 'dark'])
      it(`no axe violation: ${display}, ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        const element = await sectors({ display, searchable: true, required: true, collapsible: true });
        element.selection = { sector: ['textile', '-sante', 'unknown'] };
        await waitUntil(
          () => values(element).some((value) => value.includes('unknown')) || display === 'select',
        );
        expect(await findings(element)).to.deep.equal([]);
        if (display === 'select') find(element, '.opener').click();
        else element.collapsed = true;
        await element.updateComplete;
        expect(await findings(element)).to.deep.equal([]);
        if (display === 'select') find(element, '.opener').click();
        element.disabled = true;
        await waitUntil(() => find(element, 'fieldset').matches(':disabled'));
        expect(await findings(element)).to.deep.equal([]);
      });
});
