import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-network-list.js';
import type { ForemNetworkList } from '../../../../src/elements/networks/network-list/network-list.js';
import { allText, findAll, mounted } from '../../../helpers/mount.js';

const dataset = '/test/fixtures/partnerships.json';
const names = (element: ForemNetworkList): (string | undefined)[] =>
  findAll(element, 'h3').map((heading) => heading.textContent?.trim());

describe('<forem-network-list>', () => {
  it('shows the three networks under one heading', async () => {
    const element = await mounted<ForemNetworkList>(
      html`<forem-network-list src=${dataset}></forem-network-list>`,
    );
    expect(names(element)).to.deep.equal(['EURES', 'PES Network', 'WAPES']);
    expect(element.shadowRoot?.querySelector('h2')?.textContent?.trim()).to.equal('Réseaux internationaux');
  });

  it('is limited to a scope', async () => {
    const element = await mounted<ForemNetworkList>(
      html`<forem-network-list scope="global" src=${dataset}></forem-network-list>`,
    );
    expect(names(element)).to.deep.equal(['WAPES']);
    element.scope = 'european';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['EURES', 'PES Network']);
  });

  it('shows whole missions above folded details', async () => {
    const element = await mounted<ForemNetworkList>(
      html`<forem-network-list summary src=${dataset}></forem-network-list>`,
    );
    const missions = findAll(element, '[part=mission]');
    expect(missions).to.have.length(3);
    for (const { scrollHeight, clientHeight } of missions) {
      expect(clientHeight).to.be.above(0);
      expect(scrollHeight).to.be.at.most(clientHeight);
    }
  });

  it('shows a message when there is none', async () => {
    const element = await mounted<ForemNetworkList>(
      html`<forem-network-list
        lang="de"
        .data=${{ schemaVersion: '1.0', networks: [] }}
      ></forem-network-list>`,
    );
    expect(element.state).to.equal('empty');
    expect(allText(element)).to.contain('Keine Netzwerke vorhanden.');
  });

  it('shows the page’s own heading', async () => {
    const element = await mounted<ForemNetworkList>(
      html`<forem-network-list src=${dataset}><h2 slot="header">Nos réseaux</h2></forem-network-list>`,
    );
    expect(allText(element)).to.contain('Nos réseaux');
    expect(allText(element)).not.to.contain('Réseaux internationaux');
  });
});
