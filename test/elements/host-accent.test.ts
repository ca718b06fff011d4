// Tests accent and weight of headings taken from the page, and elements without a heading of their own.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemNetworkList } from '../../src/elements/networks/network-list/network-list.js';
import { settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const src = '/data/forem/partnerships.json';
const ours = 'rgb(11, 93, 110)';

interface Page {
  readonly box: HTMLElement;
  readonly list: ForemNetworkList;
}

/** A page with a link, a heading and a list of networks. */
async function page(link: string, ground: string, accent?: 'host'): Promise<Page> {
  const box = await fixture<HTMLElement>(
    html`<div style="color-scheme: light; color: rgb(30, 30, 30); background: ${ground}">
      <h2 style="font-weight: 500">Notre page</h2>
      <p>Un texte avec <a href="#x" style="color: ${link}">un lien</a>.</p>
      <forem-network-list summary lang="fr" src=${src}></forem-network-list>
    </div>`,
  );
  const list = box.querySelector<ForemNetworkList>('forem-network-list')!;
  list.accent = accent;
  await settled(list);
  return { box, list };
}

const colorOf = (list: ForemNetworkList): string =>
  getComputedStyle(list.shadowRoot!.querySelector('summary')!).color;
const weightOf = (list: ForemNetworkList): string =>
  getComputedStyle(list.shadowRoot!.querySelector('h2')!).fontWeight;

describe('accent="host"', () => {
  it('takes the colour of links and the weight of headings, and leaves the page as it is', async () => {
    const { box, list } = await page('rgb(120, 20, 90)', 'rgb(255, 255, 255)', 'host');
    await waitUntil(() => colorOf(list) === 'rgb(120, 20, 90)');
    expect(weightOf(list)).to.equal('500');
    expect(list.hasAttribute('style')).to.equal(false);
    expect(box.querySelectorAll('*').length).to.equal(4);
    list.accent = undefined;
    await waitUntil(() => colorOf(list) === ours);
    expect(weightOf(list)).to.equal('650');
  });

  it('keeps the own accent where the links of the page are hard to read', async () => {
    const { list } = await page('rgb(255, 180, 120)', 'rgb(255, 255, 255)', 'host');
    await waitUntil(() => weightOf(list) === '500');
    expect(colorOf(list)).to.equal(ours);
  });

  it('is never the default', async () => {
    const { list } = await page('rgb(120, 20, 90)', 'rgb(255, 255, 255)');
    expect([colorOf(list), weightOf(list)]).to.deep.equal([ours, '650']);
  });

  it('reaches the elements inside the whole page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color: rgb(30, 30, 30)">
        <p>Un texte avec <a href="#x" style="color: rgb(120, 20, 90)">un lien</a>.</p>
        <forem-partnerships accent="host" lang="fr" src=${src} sections="networks"></forem-partnerships>
      </div>`,
    );
    const whole = box.querySelector('forem-partnerships')!;
    await settled(whole);
    const list = whole.shadowRoot!.querySelector<ForemNetworkList>('forem-network-list')!;
    await settled(list);
    await waitUntil(() => colorOf(list) === 'rgb(120, 20, 90)');
  });
});
