import { expect, html, oneEvent } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-network-card.js';
import type { ForemNetworkCard } from '../../../../src/elements/networks/network-card/network-card.js';
import { dataset as build, network } from '../../../builders.js';
import { allText, mount, mounted, settled } from '../../../helpers/mount.js';

const dataset = '/test/fixtures/partnerships.json';
const card = (network: string, lang = 'fr'): Promise<ForemNetworkCard> =>
  mounted(html`<forem-network-card network=${network} lang=${lang} src=${dataset}></forem-network-card>`);

describe('<forem-network-card>', () => {
  it('shows the PES Network with its aliases, its member for Belgium and its members now and then', async () => {
    const element = await card('pes-network');
    const text = allText(element);
    expect(element.state).to.equal('ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.shadowRoot?.querySelector('h2')?.textContent?.trim()).to.equal('PES Network');
    for (const part of [
      'ENPES',
      'Forem',
      'Actiris',
      'VDAB',
      'ADG',
      '573/2014',
      '31 décembre 2027',
      '28',
      '27',
    ])
      expect(text).to.contain(part);
    expect(text).to.contain('avant le Brexit');
  });

  it('shows WAPES with the alias AMSEP', async () => {
    expect(allText(await card('wapes', 'en'))).to.contain('Also called AMSEP');
  });

  it('shows EURES in four languages', async () => {
    const texts = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (lang) => allText(await card('eures', lang))),
    );
    expect(new Set(texts).size).to.equal(4);
    for (const [i, word] of ['Membres', 'Leden', 'Mitglieder', 'Members'].entries())
      expect(texts[i]).to.contain(word);
    for (const text of texts) expect(text).to.contain('2016/589');
  });

  it('shows only name, mission and site when compact', async () => {
    const element = await card('eures');
    element.compact = true;
    await element.updateComplete;
    expect(allText(element)).not.to.contain('2016/589');
    expect(allText(element)).to.contain('eures.europa.eu');
  });

  it('follows heading-level', async () => {
    const element = await card('eures');
    for (const [level, tag] of [
      [1, 'h1'],
      [4, 'h4'],
      [9, 'h6'],
    ] as const) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')?.localName).to.equal(tag);
    }
  });

  it('names its sources', async () => {
    const element = await card('pes-network');
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.provenance')!;
    details.open = true;
    expect(allText(element)).to.contain('Fiche comparée à ses sources : 22 novembre 2026');
    expect(details.querySelectorAll('a[href^="http"]').length).to.be.greaterThan(2);
    expect(allText(details)).not.to.contain('28 États membres');
  });

  it('shows published wordings, inferences and reviews to editors only', async () => {
    const element = await card('pes-network');
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.provenance')!;
    details.open = true;
    expect(details.querySelector('q')).to.equal(null);
    expect(allText(details)).not.to.match(/Déduit|relu/);
    element.editors = true;
    await element.updateComplete;
    expect(details.querySelector('q[lang="fr"]')?.textContent).to.contain('Publics');
    // An outdated statement, with its source and the correction.
    const words = allText(details).replace(/[\u00a0\u202f]/g, ' ');
    expect(words).to.contain('28 États membres');
    expect(words).to.contain('(Le Forem – Partenariats internationaux)');
    expect(words).to.contain('Dépassé : l’UE compte 27 pays depuis le 1er février 2020');
    expect(words).to.contain('Déduit par la rédaction : thèmes.');
  });

  it('names the countries of present and former members, and the territories of the seat holders', async () => {
    const element = await card('pes-network', 'en');
    const [now, then] = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.countries')];
    now!.open = then!.open = true;
    expect(allText(now!)).to.match(/^30 countries Austria, .*Liechtenstein.* and Sweden$/);
    expect(allText(then!)).to.contain('United Kingdom').and.not.contain('Liechtenstein');
    expect(allText(element)).to.contain('Actiris Brussels-Capital Region');
  });

  it('shows the number of members where the text does not', async () => {
    const members = { text: { fr: 'Des services du monde entier' }, count: { min: 83, max: 92 } };
    const data = build({ networks: [network({ id: 'n', members })] });
    const element = await mounted<ForemNetworkCard>(
      html`<forem-network-card network="n" .data=${data}></forem-network-card>`,
    );
    expect(allText(element)).to.match(/Nombre de membres\s: 83–92/);
    expect(allText(await card('wapes'))).not.to.contain('Nombre de membres');
  });

  it('names an unknown id', async () => {
    const element = await card('nato', 'en');
    expect(element.state).to.equal('empty');
    expect(allText(element)).to.contain('No network has the identifier ‘nato’.');
  });

  it('shows the page’s own message for an unknown id', async () => {
    const element = await mounted<ForemNetworkCard>(
      html`<forem-network-card network="x" src=${dataset}><p slot="empty">Rien ici</p></forem-network-card>`,
    );
    expect(allText(element)).to.contain('Rien ici');
    expect(allText(element)).not.to.contain('identifiant');
  });

  it('lets the page cancel its link', async () => {
    const element = await card('eures');
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a[href="https://eures.europa.eu/"]')!;
    const selected = oneEvent(element, 'forem-select');
    element.addEventListener('forem-select', (event) => event.preventDefault());
    let prevented = false;
    element.shadowRoot!.addEventListener('click', (event) => (prevented = event.defaultPrevented));
    link.click();
    expect((await selected).detail).to.deep.equal({
      kind: 'network',
      id: 'eures',
      address: 'https://eures.europa.eu/',
    });
    expect(prevented).to.equal(true);
  });

  it('falls back to the snapshot where the data file is missing', async () => {
    const element = await settled(
      await mount<ForemNetworkCard>(html`<forem-network-card network="eures"></forem-network-card>`),
    );
    expect(allText(element)).to.contain('EURES');
  });
});
