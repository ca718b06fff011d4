import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { ownResource } from '../../src/engine/own-resources.js';
import type { ForemEvents } from '../../src/elements/core/events.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { card, listen, named, stopListening } from '../helpers/data-events.js';
import { faultUrl, traffic, uniqueKey, waitForTraffic } from '../helpers/faults.js';
import { allText, mount, mounted, settled } from '../helpers/mount.js';

const body = named('Avicenne');

describe('data from a script', () => {
  it('is shown when it comes late, instead of the src', async () => {
    const element = await mounted<ForemElement>(card(faultUrl('ok', { body: named('Fichier') })));
    element.data = named('Script');
    await oneEvent(element, 'forem-load');
    expect(allText(await settled(element)))
      .to.include('Script')
      .and.not.include('Fichier');
    element.data = undefined;
    await oneEvent(element, 'forem-load');
    expect(allText(await settled(element))).to.include('Fichier');
  });

  it('causes no request, not even for the src', async () => {
    const key = uniqueKey();
    const src = faultUrl('ok', { key, body });
    const element = await mounted<ForemElement>(
      html`<forem-network-card network="n" src=${src} .data=${named('Script')}></forem-network-card>`,
    );
    expect(allText(element)).to.include('Script');
    expect((await traffic(key)).requests).to.equal(0);
  });

  it('replaces data that is still on its way', async () => {
    const key = uniqueKey();
    const element = await mount<ForemElement>(card(faultUrl('hang', { key })));
    await waitForTraffic(key, { requests: 1 });
    element.data = named('Script');
    await waitForTraffic(key, { aborted: 1 });
    expect(allText(await settled(element))).to.include('Script');
  });

  it('is parsed once for all elements that show the same object', () => {
    expect(ownResource(undefined, body)).to.equal(ownResource('x', body));
    expect(ownResource(undefined, { ...body })).not.to.equal(ownResource(undefined, body));
  });

  it('that is none is an error that says so, and better data helps', async () => {
    for (const data of [7, 'text', true, [], {}, Symbol('s'), () => 0]) {
      const element = await mounted<ForemElement>(
        html`<forem-network-card network="n" .data=${data}></forem-network-card>`,
      );
      expect(element.state, typeof data).to.equal('error');
      expect(allText(element)).to.include('Les données n’ont pas la forme attendue.');
      element.data = body;
      await oneEvent(element, 'forem-load');
      expect(allText(await settled(element))).to.include('Avicenne');
    }
  });

  it('may be changed in place without harm, and shows when it is set anew', async () => {
    const data = { ...named('Avant') };
    const element = await mounted<ForemElement>(
      html`<forem-project-list .data=${data}></forem-project-list>`,
    );
    (data.projects as unknown[])[0] = null;
    Object.assign(data, { projects: 'gone', networks: null });
    element.requestUpdate();
    await element.updateComplete;
    expect(allText(element)).to.include('Avant');
    element.data = { ...data, ...named('Après') };
    await oneEvent(element, 'forem-load');
    expect(allText(await settled(element))).to.include('Après');
  });
});

describe('the content of an element without data', () => {
  const link = html`<a href="/reseaux">Les réseaux</a>`;

  it('is the content that the page wrote, or a word to wait', async () => {
    const key = uniqueKey();
    const list = await mount(
      html`<div>${card(faultUrl('hang', { key }), link)}${card(faultUrl('hang'))}</div>`,
    );
    const [filled, empty] = [...list.children] as ForemElement[];
    await waitForTraffic(key, { requests: 1 });
    for (const each of [filled!, empty!]) {
      await each.updateComplete;
      expect(each.state).to.equal('loading');
      expect(each.matches(':state(loading)')).to.equal(true);
    }
    expect(allText(filled!)).to.equal('Les réseaux');
    expect(filled!.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(allText(empty!)).to.equal('Chargement…');
  });

  it('gives way to the content', async () => {
    const element = await mounted<ForemElement>(card(faultUrl('ok', { body }), link));
    expect(allText(element)).to.include('Avicenne').and.not.include('Les réseaux');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('stays beside the error', async () => {
    const element = await mounted<ForemElement>(card(faultUrl('status/500'), link));
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(allText(element)).to.include('Les réseaux').and.include('n’ont pas pu être chargées');
  });

  it('may be the page’s own words for an error', async () => {
    const own = html`<p slot="error">Service interrompu</p>`;
    const element = await mounted<ForemElement>(card(faultUrl('status/500'), own));
    expect(allText(element)).to.equal('Service interrompu');
  });
});

describe('events about the data', () => {
  afterEach(() => stopListening());

  it('reach the page from within other shadow trees, and list the records that were left out', async () => {
    const host = await mount('<div></div>');
    const element = document.createElement('forem-network-list');
    element.data = { ...body, projects: [{ id: 'x' }] };
    host.attachShadow({ mode: 'open' }).append(element);
    const seen = listen();
    await settled(element);
    expect(seen).to.have.length(1);
    const [event] = seen as [ForemEvents['forem-load']];
    expect(event.type).to.equal('forem-load');
    expect(event.bubbles && event.composed).to.equal(true);
    expect(event.target === host).to.equal(true);
    expect(event.detail.problems).to.deep.equal([
      { path: 'projects[0].name', code: 'missing', found: 'undefined', leftOut: true },
    ]);
  });

  for (const [fault, code] of [
    ['status/404', 'http'],
    ['reset', 'network'],
    ['login-html', 'json'],
    ['empty-object', 'schema'],
    ['version-newer-major', 'version'],
  ] as const)
    it(`tell that there is none: ${fault} is ${code}`, async () => {
      const host = await mount('<div></div>');
      const element = document.createElement('forem-network-list');
      element.src = faultUrl(fault);
      host.attachShadow({ mode: 'open' }).append(element);
      const seen = listen();
      await settled(element);
      expect(element.state).to.equal('error');
      expect(seen).to.have.length(1);
      const [event] = seen as [ForemEvents['forem-error']];
      expect(event.type).to.equal('forem-error');
      expect(event.bubbles && event.composed).to.equal(true);
      expect(event.target === host).to.equal(true);
      expect(event.detail.code).to.equal(code);
      expect(event.detail.message).not.to.equal('');
      expect(element.shadowRoot!.querySelector('button')?.textContent?.trim()).to.equal('Réessayer');
    });

  it('come once for each element, also for one that finds the data there already', async () => {
    const seen = listen();
    const list = await mount(html`<div>${card(faultUrl('ok', { key: uniqueKey(), body }))}</div>`);
    const first = list.firstElementChild as ForemElement;
    await settled(first);
    const second = await mounted<ForemElement>(card(first.src!));
    expect(seen.map(({ target }) => [first, second].indexOf(target as ForemElement))).to.deep.equal([0, 1]);
  });
});
