import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { card, listen, named, stopListening } from '../helpers/data-events.js';
import { faultUrl, keepBody, release, traffic, uniqueKey, waitForTraffic } from '../helpers/faults.js';
import { allText, mount, mounted, nextTimer, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const body = named('Avicenne');

const hasFocus = ({ shadowRoot }: Element): boolean => Boolean(shadowRoot?.activeElement);

describe('a dataset and the elements that show it', () => {
  afterEach(() => stopListening());

  it('is asked for once, however many show it and however its address is written', async () => {
    const key = uniqueKey();
    const src = faultUrl('slow', { key, body });
    const written = [src, src.replace('http:', ''), src.replace('/slow', '/x/../slow')];
    const list = await mount(
      html`<div>
        ${Array.from({ length: 9 }, (_, i) => card(written[i % 3]!))}
        <forem-project-list src=${src}></forem-project-list>
      </div>`,
    );
    const elements = [...list.children] as ForemElement[];
    expect(elements).to.have.length(10);
    for (const element of elements) expect(allText(await settled(element))).to.include('Avicenne');
    expect((await traffic(key)).requests).to.equal(1);
    // A later element fires no further event.
    await mounted(card(src));
    expect((await traffic(key)).requests).to.equal(1);
  });

  it('is asked for no more once the last of them has gone', async () => {
    const key = uniqueKey();
    const src = faultUrl('held', { key, body });
    const list = await mount(html`<div>${card(src)}${card(src)}</div>`);
    await waitForTraffic(key, { requests: 1 });
    list.firstElementChild!.remove();
    await nextTimer();
    expect((await traffic(key)).aborted).to.equal(0);
    list.firstElementChild!.remove();
    await waitForTraffic(key, { aborted: 1 });
    // A new element after the removal of the last one fires an event again.
    const back = await mount<ForemElement>(card(src));
    await waitForTraffic(key, { requests: 2 });
    await release(key);
    expect(allText(await settled(back))).to.include('Avicenne');
  });

  it('is kept for a while without an element, but not beside many later ones', async () => {
    const key = uniqueKey();
    const src = faultUrl('slow', { key, body });
    const show = async (address: string): Promise<void> => {
      const element = await mounted(card(address));
      element.remove();
      await nextTimer();
    };
    await show(src);
    await show(src);
    expect((await traffic(key)).requests).to.equal(1);
    for (let i = 0; i < 9; i++) await show(faultUrl('slow', { key: uniqueKey(), body }));
    await show(src);
    expect((await traffic(key)).requests).to.equal(2);
  });

  it('goes on coming while an element is moved', async () => {
    const key = uniqueKey();
    const page = await mount(
      html`<div>
        ${card(faultUrl('held', { key, body }))}
        <section></section>
      </div>`,
    );
    const element = page.querySelector('forem-network-card')!;
    await waitForTraffic(key, { requests: 1 });
    page.querySelector('section')!.append(element);
    await nextTimer();
    element.remove();
    page.append(element);
    await nextTimer();
    await release(key);
    expect(allText(await settled(element))).to.include('Avicenne');
    const { requests, aborted } = await traffic(key);
    expect({ requests, aborted }).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('is requested again by the next element after a failure', async () => {
    const key = uniqueKey();
    const src = faultUrl('flaky', { key, body });
    const first = await mounted<ForemElement>(card(src));
    expect(first.state).to.equal('error');
    first.remove();
    await nextTimer();
    const second = await mounted<ForemElement>(card(src));
    expect(second.state).to.equal('ready');
    expect((await traffic(key)).requests).to.equal(2);
    document.body.append(first);
    expect((await settled(first)).state).to.equal('ready');
    first.remove();
    expect((await traffic(key)).requests).to.equal(2);
  });

  it('comes anew for all of them with reload()', async () => {
    const key = uniqueKey();
    const src = faultUrl('ok', { key });
    await keepBody(key, named('Avant'));
    const list = await mount(
      html`<div>${card(src)}<forem-project-list src=${src}></forem-project-list></div>`,
    );
    const elements = [...list.children] as ForemElement[];
    for (const element of elements) expect(allText(await settled(element))).to.include('Avant');
    await keepBody(key, named('Après'));
    await elements[0]!.reload();
    for (const element of elements)
      expect(allText(await settled(element)))
        .to.include('Après')
        .and.not.include('Avant');
    expect((await traffic(key)).requests).to.equal(2);
  });

  it('comes as it was last when reload() is called twice', async () => {
    const key = uniqueKey();
    const element = await mounted<ForemElement>(card(faultUrl('slow', { key, body })));
    const seen = listen();
    await Promise.all([element.reload(), element.reload()]);
    expect(allText(await settled(element))).to.include('Avicenne');
    expect(seen.map(({ type }) => type)).to.deep.equal(['forem-load']);
  });

  it('stays on screen while it comes anew', async () => {
    const key = uniqueKey();
    const element = await mounted<ForemElement>(card(faultUrl('ok', { key, body })));
    const done = element.reload();
    await element.updateComplete;
    expect(allText(element)).to.include('Avicenne');
    await done;
  });

  it('is not asked for by an element that is not in the page', async () => {
    const key = uniqueKey();
    const element = document.createElement('forem-network-card');
    element.src = faultUrl('ok', { key, body });
    await element.reload();
    expect((await traffic(key)).requests).to.equal(0);
  });

  it('comes after all when a person tries again, and the focus stays', async () => {
    const element = await mounted<ForemElement>(card(faultUrl('flaky', { key: uniqueKey(), body })));
    expect(element.state).to.equal('error');
    const button = element.shadowRoot!.querySelector('button')!;
    expect(button.textContent?.trim()).to.equal('Réessayer');
    button.focus();
    const loaded = oneEvent(element, 'forem-load');
    button.click();
    expect(hasFocus(element)).to.equal(true);
    await loaded;
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(allText(element)).to.include('Avicenne').and.not.include('Réessayer');
    expect(hasFocus(element)).to.equal(true);
    await waitUntil(() =>
      element.shadowRoot!.querySelector('[role=status]')?.textContent.includes('affichées'),
    );
  });

  it('can be tried again as long as it fails, and says so each time', async () => {
    const src = faultUrl('flaky', { key: uniqueKey(), times: 3, body });
    const element = await mounted<ForemElement>(card(src));
    for (const state of ['error', 'error', 'ready'] as const) {
      element.shadowRoot!.querySelector('button')!.click();
      await oneEvent(element, state === 'ready' ? 'forem-load' : 'forem-error');
      expect((await settled(element)).state).to.equal(state);
    }
  });

  for (const order of ['first', 'second'] as const)
    it(`is the one of the src set last, even when the ${order} answer is the first to come`, async () => {
      const keys = [uniqueKey(), uniqueKey()] as const;
      const [one, two] = keys.map((key, i) => faultUrl('held', { key, body: named(`Source ${i + 1}`) }));
      // Another element keeps the first request alive.
      const other = await mount<ForemElement>(card(one!));
      const element = await mount<ForemElement>(card(one!));
      await waitForTraffic(keys[0], { requests: 1 });
      element.src = two;
      await waitForTraffic(keys[1], { requests: 1 });
      for (const key of order === 'first' ? keys : keys.toReversed()) {
        await release(key);
        await waitForTraffic(key, { finished: 1 });
        if (key === keys[1]) await settled(element);
        else await settled(other);
      }
      await Promise.all([other, element].map((each) => settled(each)));
      expect(allText(other)).to.include('Source 1').and.not.include('Source 2');
      expect(allText(element)).to.include('Source 2').and.not.include('Source 1');
    });

  it('is not waited for any more when the src changes', async () => {
    const key = uniqueKey();
    const element = await mount<ForemElement>(card(faultUrl('hang', { key })));
    await waitForTraffic(key, { requests: 1 });
    const seen = listen();
    element.src = faultUrl('ok', { body });
    await waitForTraffic(key, { aborted: 1 });
    expect(allText(await settled(element))).to.include('Avicenne');
    expect(seen.map(({ type }) => type)).to.deep.equal(['forem-load']);
  });

  it('is the data of the next src after one that failed', async () => {
    const element = await mounted<ForemElement>(card(faultUrl('status/404')));
    expect(element.state).to.equal('error');
    element.src = faultUrl('ok', { body });
    await oneEvent(element, 'forem-load');
    expect((await settled(element)).state).to.equal('ready');
  });
});
