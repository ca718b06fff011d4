import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/generated/define/forem-network-list.js';
import type { ForemNetworkList } from '../../src/elements/networks/network-list/network-list.js';
import { waitUntil } from '../helpers/wait-until.js';

const titles = {
  fr: 'Réseaux internationaux',
  nl: 'Internationale netwerken',
  de: 'Internationale Netzwerke',
  en: 'International networks',
};
const data = { schemaVersion: '1.0', networks: [{ id: 'a', name: { fr: 'Réseau A', en: 'Network A' } }] };
const title = (element: ForemNetworkList): string | undefined =>
  element.shadowRoot?.querySelector('h2')?.textContent?.trim();
const says = (element: ForemNetworkList, text: string): Promise<void> =>
  waitUntil(() => title(element) === text, `${element.outerHTML} says ${text}`);

describe('language of an element', () => {
  for (const [lang, text] of Object.entries(titles))
    it(`is its own: ${lang}`, async () => {
      const element = await fixture<ForemNetworkList>(
        html`<forem-network-list lang=${lang} .data=${data}></forem-network-list>`,
      );
      await says(element, text);
      expect(element.locale).to.equal(lang);
      expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal(lang);
    });

  it('is the nearest one up the tree, regions included, and followed live', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div lang="nl-BE">
        <p><forem-network-list .data=${data}></forem-network-list></p>
      </div>`,
    );
    const element = wrapper.querySelector('forem-network-list')!;
    await says(element, titles.nl);
    wrapper.lang = 'de';
    await says(element, titles.de);
    wrapper.querySelector('p')!.lang = 'en';
    await says(element, titles.en);
    element.lang = 'fr';
    await says(element, titles.fr);
    element.removeAttribute('lang');
    await says(element, titles.en);
  });

  it('comes through shadow roots, and is followed live there', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const section = document.createElement('section');
    const element = Object.assign(document.createElement('forem-network-list'), { data });
    section.append(element);
    root.append(section);
    await says(element, titles.de);
    section.lang = 'nl';
    await says(element, titles.nl);
    section.removeAttribute('lang');
    outer.lang = 'en';
    await says(element, titles.en);
  });

  it('is French where the page speaks another one', async () => {
    const element = await fixture<ForemNetworkList>(
      html`<forem-network-list lang="pt" .data=${data}></forem-network-list>`,
    );
    await says(element, titles.fr);
  });

  it('can be all four at once', async () => {
    const wrapper = await fixture(
      html`<div>
        ${Object.keys(titles).map((lang) => html`<forem-network-list lang=${lang} .data=${data}></forem-network-list>`)}
      </div>`,
    );
    const elements = [...wrapper.querySelectorAll('forem-network-list')];
    for (const [i, text] of Object.values(titles).entries()) await says(elements[i]!, text);
  });

  it('leaves the lang property of the browser alone', async () => {
    const element = await fixture<ForemNetworkList>(
      html`<forem-network-list .data=${data}></forem-network-list>`,
    );
    expect(element.lang).to.equal('');
    element.lang = 'nl';
    expect(element.getAttribute('lang')).to.equal('nl');
    await says(element, titles.nl);
  });

  it('marks a name that exists in another language only', async () => {
    const element = await fixture<ForemNetworkList>(
      html`<forem-network-list lang="nl" .data=${data}></forem-network-list>`,
    );
    await says(element, titles.nl);
    const name = element.shadowRoot?.querySelector('article bdi');
    expect(name?.textContent).to.equal('Réseau A');
    expect(name?.getAttribute('lang')).to.equal('fr');
  });
});
