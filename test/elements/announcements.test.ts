import { expect, html } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemPartnerships } from '../../src/elements/page/partnerships/partnerships.js';
import { faultUrl } from '../helpers/faults.js';
import { findAll, mount, mounted, nextTask, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const dataset = '/data/forem/partnerships.json';

/**
 * Records every text that appears in a status region of the element or of its parts, as a screen reader would. A slow
 * machine also says that it goes on searching, which `engine-elsewhere.test.ts` tests.
 */
function listen(root: Element): string[] {
  const heard: string[] = [];
  for (const region of findAll(root, '[role=status]')) {
    const observer = new MutationObserver(() => {
      const text = region.textContent.replace(/[\u00a0\u202f]/g, ' ').trim();
      if (text && text !== 'Recherche en cours…') heard.push(text);
    });
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  return heard;
}

const control = (root: Element, label: string): HTMLElement =>
  findAll(root, 'button, label, select').find((each) =>
    each.textContent.replace(/\s+/g, ' ').includes(label),
  )!;

async function page(): Promise<ForemPartnerships> {
  const element = await mounted<ForemPartnerships>(
    html`<forem-partnerships src=${dataset} sections="filters projects timeline"></forem-partnerships>`,
  );
  await waitUntil(() =>
    findAll(element, '*').every((each) => !('state' in each) || each.state !== 'loading'),
  );
  return element;
}

describe('announcements', () => {
  it('name the act and the result, once for the whole page', async () => {
    const element = await page();
    const heard = listen(element);
    control(element, 'Mobilité et stages').click();
    await waitUntil(() => heard.length);
    control(element, 'Effacer ce filtre').click();
    await waitUntil(() => heard.length > 1);
    expect(heard.map((text) => text.replace(/: .*\./, ': ….'))).to.deep.equal([
      'Filtre ajouté : …. 3 projets',
      'Filtre retiré : …. 5 projets',
    ]);
  });

  it('are made even if the result is the same as before', async () => {
    const element = await page();
    const heard = listen(element);
    element.selection = { status: ['ended', 'unknown'] };
    await waitUntil(() => heard.length === 1);
    element.selection = {};
    await waitUntil(() => heard.length === 2);
    expect(heard[1]).to.equal('Tous les filtres sont retirés. 5 projets');
  });

  it('name the order after sorting', async () => {
    const element = await page();
    const heard = listen(element);
    const select = findAll<HTMLSelectElement>(element, 'select')[0]!;
    for (const [value, order] of [
      ['-start', 'Début récent d’abord'],
      ['-title', 'Nom, de Z à A'],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => heard.at(-1) === `Tri : ${order}. 5 projets`);
    }
  });

  it('come once after typing, not with each letter', async () => {
    const element = await page();
    const heard = listen(element);
    const field = findAll<HTMLInputElement>(element, 'input[type=search]')[0]!;
    for (const letter of 'textille') {
      field.value += letter;
      field.dispatchEvent(new Event('input'));
      await nextTask();
    }
    await waitUntil(() => heard.length);
    expect(heard).to.deep.equal(['Pas d’exemple ici']);
  });

  it('are made by chips where a group has no list', async () => {
    const root = await mount(
      html`<div>
        <forem-active-filters
          src=${dataset}
          group="chips"
          .selection=${{ theme: ['mobility', 'skills'] }}
        ></forem-active-filters>
      </div>`,
    );
    const chips = root.firstElementChild as HTMLElementTagNameMap['forem-active-filters'];
    await settled(chips);
    const heard = listen(chips);
    control(chips, 'Tout effacer').click();
    await waitUntil(() => heard.length);
    expect(heard).to.deep.equal(['Tous les filtres sont retirés. 5 projets']);
  });

  it('tell a failure, and tell it again when a retry fails', async () => {
    const element = await mount<HTMLElementTagNameMap['forem-project-list']>(
      html`<forem-project-list src=${faultUrl('status/404')}></forem-project-list>`,
    );
    await element.updateComplete;
    const heard = listen(element);
    await settled(element);
    await waitUntil(() => heard.length === 1);
    expect(findAll(element, '.notice h2')).to.have.length(1);
    findAll(element, '.notice button')[0]!.click();
    await waitUntil(() => heard.length === 2);
    expect(heard[0]).to.equal(heard[1]);
    expect((element.shadowRoot!.activeElement as HTMLElement).textContent.trim()).to.equal('Réessayer');
  });

  it('show one failure for all elements with the same data', async () => {
    const src = faultUrl('status/404');
    const root = await mount(
      html`<div>
        <forem-theme-filter src=${src}></forem-theme-filter>
        <forem-project-list src=${src}></forem-project-list>
        <forem-network-list src=${src}></forem-network-list>
      </div>`,
    );
    const elements = [...root.children] as HTMLElementTagNameMap['forem-project-list'][];
    await Promise.all(elements.map((each) => settled(each)));
    const notices = (): number[] => elements.map((each) => findAll(each, '.notice').length);
    expect(notices()).to.deep.equal([1, 0, 0]);
    elements[0]!.remove();
    await waitUntil(() => notices().join() === '1,1,0');
  });
});
