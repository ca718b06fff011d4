import { expect, fixtureCleanup, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-partnership-map.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import type { ForemPartnershipMap } from '../../../../src/elements/map/partnership-map/partnership-map.js';
import { dataset, open, radio, rows } from '../../../helpers/partnership-map.js';
import { findAll, mounted, nextTimer } from '../../../helpers/mount.js';
import { back, told } from '../../../helpers/page-address.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const start = location.href;
const go = (parameters: string): void => history.replaceState(null, '', `${start}${parameters}`);
const shown = (map: ForemPartnershipMap): string =>
  findAll(map, '[part=views] label')
    .find((label) => label.querySelector('input')!.checked)!
    .textContent.trim();
/** A map with a list that keeps its selection in the address. */
async function openWithList(group = ''): Promise<ForemPartnershipMap> {
  await mounted(html`<forem-project-list url-sync src=${dataset} .group=${group}></forem-project-list>`);
  return open({ group });
}

describe('a map in the address of the page', () => {
  beforeEach(() => history.pushState(null, '', start));
  afterEach(async () => {
    fixtureCleanup();
    await nextTimer();
    history.replaceState(null, '', start);
  });

  it('writes the network and the table into it, and the back button takes them back', async () => {
    const map = await openWithList();
    expect(shown(map)).to.equal('EURES');
    radio(map, 'WAPES').click();
    await map.updateComplete;
    expect(told()).to.deep.equal(['forem-map=wapes']);
    radio(map, 'EURES').click();
    await map.updateComplete;
    radio(map, 'Tableau').click();
    await map.updateComplete;
    expect(told()).to.deep.equal(['forem-map=eures', 'forem-map-view=table']);
    expect(rows(map)).not.to.deep.equal([]);

    await back();
    await waitUntil(() => rows(map).length === 0, 'the map again');
    expect(shown(map)).to.equal('EURES');
    await back();
    await waitUntil(() => shown(map) === 'WAPES', 'the second network');
    await back();
    await waitUntil(() => shown(map) === 'EURES', 'as at first');
    expect(told()).to.deep.equal([]);
  });

  it('shows its network and its table, beside the selection', async () => {
    go('&forem-map=pes-network&forem-map-view=table&forem-sector=textile');
    const map = await openWithList();
    await waitUntil(() => shown(map) === 'PES Network', 'the network');
    expect(rows(map)).not.to.deep.equal([]);
    expect(map.selection).to.deep.equal({ sector: ['textile'] });
    expect(told()).to.have.length(3);
  });

  it('is part of the link to copy', async () => {
    const map = await openWithList('map-link');
    map.export = '';
    await map.updateComplete;
    radio(map, 'Zone transfrontalière').click();
    await waitUntil(() => findAll(map, 'button').some((each) => each.textContent.includes('Citer')));
    findAll(map, 'button')
      .find((each) => each.textContent.includes('Citer'))!
      .click();
    await waitUntil(() => findAll(map, 'textarea').length === 1);
    expect(findAll<HTMLTextAreaElement>(map, 'textarea')[0]!.value).to.match(/forem-map-link-map=interreg/);
  });

  it('shows the first network for an id that the data does not know', async () => {
    go('&forem-map=nato&forem-map-view=globe');
    const map = await openWithList();
    expect(shown(map)).to.equal('EURES');
    expect(rows(map)).to.deep.equal([]);
  });

  it('leaves the address alone without a list that keeps its selection there', async () => {
    go('&forem-map=wapes');
    const map = await open({ group: 'alone' });
    expect(shown(map)).to.equal('EURES');
    radio(map, 'PES Network').click();
    await map.updateComplete;
    expect(told()).to.deep.equal(['forem-map=wapes']);
  });
});
