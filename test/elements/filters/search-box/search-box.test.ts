import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-project-list.js';
import '../../../../src/embed/generated/define/forem-search-box.js';
import { findings } from '../../../helpers/axe.js';
import { itByKeyboard } from '../../../helpers/keys.js';
import { mount, mounted, settled } from '../../../helpers/mount.js';
import type { ForemSearchBox } from '../../../../src/elements/filters/search-box/search-box.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const src = '/test/fixtures/partnerships.json';

describe('<forem-search-box>', () => {
  itByKeyboard('finds projects while somebody types, and keeps the typed text as it is', async () => {
    const root = await mount(
      html`<div>
        <forem-search-box src=${src} group="search"></forem-search-box>
        <forem-project-list src=${src} group="search"></forem-project-list>
      </div>`,
    );
    const box = await settled(root.querySelector('forem-search-box')!);
    const list = await settled(root.querySelector('forem-project-list')!);
    const input = box.shadowRoot!.querySelector('input')!;
    let events = 0;
    root.addEventListener('forem-filter-change', () => events++);
    input.focus();
    await sendKeys({ type: 'refug ' });
    await waitUntil(() => list.results?.total === 1);
    expect(list.results?.projects[0]?.id).to.equal('ab-refugies');
    expect(input.value).to.equal('refug ');
    expect(box.selection).to.deep.equal({ q: 'refug' });
    await waitUntil(() => events > 0);
    expect(box.shadowRoot?.activeElement).to.equal(input);
    list.selection = {};
    await waitUntil(() => input.value === '');
  });

  it('has a visible label and an example', async () => {
    const box = await mounted<ForemSearchBox>(
      html`<forem-search-box lang="en" placeholder="refugees" src=${src}></forem-search-box>`,
    );
    expect(box.shadowRoot?.querySelector('label')?.textContent).to.equal('Search the projects');
    expect(box.shadowRoot?.querySelector('input')?.placeholder).to.equal('refugees');
    expect(await findings(box)).to.deep.equal([]);
  });
});
