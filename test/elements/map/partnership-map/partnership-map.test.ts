import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/embed/generated/define/forem-partnership-map.js';
import '../../../../src/embed/generated/define/forem-project-list.js';
import { dataset as build, network, programme, project } from '../../../builders.js';
import { itByKeyboard } from '../../../helpers/keys.js';
import { allText, findAll, settled } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import {
  text,
  options,
  option,
  nameOf,
  focused,
  radio,
  rows,
  total,
  open,
} from '../../../helpers/partnership-map.js';

describe('<forem-partnership-map>', () => {
  it('shows inferences and reviews of the fields on the map to editors only', async () => {
    const member = network({
      asOf: '2026-01-01',
      reviewBy: '2027-03-01',
      inferred: ['themes', 'members.countries'],
      members: { text: { en: 'Members', reviewed: [] }, countries: ['BE'] },
    });
    const map = await open({ lang: 'en', width: 300, data: build({ networks: [member] }) });
    const disclosure = map.shadowRoot!.querySelector<HTMLDetailsElement>('[part=provenance]')!;
    disclosure.open = true;
    const sources = (): string => allText(disclosure);
    expect(sources()).to.contain('compared with its sources');
    expect(sources()).not.to.match(/Inferred|To be reviewed|native speaker/);
    map.editors = true;
    await map.updateComplete;
    expect(sources()).to.contain('Inferred by the editors: members.').and.to.contain('native speaker');
    expect(sources()).to.contain('1 March 2027');
  });

  it('shows the first European network, and offers the others and the cross-border area', async () => {
    const map = await open();
    expect(findAll(map, '[part=views] label').map((each) => each.textContent?.trim())).to.deep.equal([
      'EURES',
      'PES Network',
      'WAPES',
      'Zone transfrontalière',
    ]);
    expect(radio(map, 'EURES').checked).to.equal(true);
    expect(options(map)).to.have.length(31);
    expect(nameOf(option(map, 'BE'))).to.equal('Belgique, membre, 5 projets');
    expect(nameOf(option(map, 'MT'))).to.equal('Malte, membre, pas d’exemple ici');
  });

  it('shows former and present members, in text too', async () => {
    const map = await open({ network: 'pes-network' });
    expect(findAll(map, '[part=views]')).to.deep.equal([]);
    expect(nameOf(option(map, 'GB'))).to.equal('Royaume-Uni, ancien membre, pas d’exemple ici');
    expect(nameOf(option(map, 'LI'))).to.contain('Liechtenstein, membre, pas');
    expect(nameOf(option(map, 'FR'))).to.equal('France, membre, 5 projets');
    expect(allText(map.shadowRoot!.querySelector('[part=legend]')!)).to.contain('ancien membre');
    const { fill } = getComputedStyle(option(map, 'GB'));
    expect(fill).to.contain('stripes');
  });

  it('lists the regions of a network without a list of countries, and shows no empty map', async () => {
    const map = await open({ network: 'wapes', lang: 'en' });
    const names = ['Africa', 'Americas', 'Asia and Pacific', 'Europe', 'Middle East and Arab countries'];
    expect(findAll(map, '[part=regions] li').map((each) => allText(each))).to.deep.equal(names);
    expect(findAll(map, 'svg.map, table, [part=presentation]')).to.deep.equal([]);
  });

  it('draws the cross-border area, and lists all of it in the table', async () => {
    const map = await open({ scope: 'cross-border', lang: 'nl' });
    await waitUntil(() => findAll(map, '.territory[role=listitem]').length);
    const territories = findAll(map, 'svg.map[role=list] > [role=listitem]');
    expect(territories).to.have.length(13);
    const box = (name: string): DOMRect =>
      territories.find((each) => each.getAttribute('aria-label') === name)!.getBoundingClientRect();
    expect(box('West-Vlaanderen (Vlaanderen)').bottom).to.be.below(box('Aisne (Frankrijk)').top);
    expect(box('Pas-de-Calais (Frankrijk)').right).to.be.below(box('Henegouwen (Wallonië)').right);
    expect(box('Marne (Frankrijk)').top).to.be.above(box('Nord (Frankrijk)').bottom);
    expect(findAll(map, '.city').map((each) => each.textContent)).to.include.members([
      'Rijsel',
      'Doornik',
      'Kortrijk',
      'Bergen',
    ]);
    expect(new Set(territories.map((each) => getComputedStyle(each).fill)).size).to.equal(3);
    radio(map, 'Tabel').click();
    await waitUntil(() => map.shadowRoot?.querySelector('table'));
    expect(rows(map).join(' ')).to.contain('Wallonië Henegouwen, Namen en Luxemburg (provincie)');
  });

  it('is a table for an area of which the map has no place', async () => {
    const text = { fr: 'Ailleurs' };
    const data = build({ programmes: [programme({ places: [{ region: text, names: ['Atlantis'] }] })] });
    const map = await open({ data });
    await waitUntil(() => rows(map).join(' ').includes('Ailleurs Atlantis'));
  });

  for (const width of [370, 600, 900])
    for (const lang of ['fr', 'nl', 'de', 'en'])
      it(`no two names of the cross-border area touch at ${width} pixels: ${lang}`, async () => {
        const map = await open({ scope: 'cross-border', width, lang });
        await waitUntil(() => findAll(map, '.city').length);
        await document.fonts.ready;
        const boxes = findAll(map, '.city, .place')
          .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width);
        const touching = boxes.flatMap(({ name, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right &&
                other.box.left < box.right &&
                box.top + 3 < other.box.bottom &&
                other.box.top + 3 < box.bottom,
            )
            .map((other) => `${name} ${other.name}`),
        );
        expect(touching).to.deep.equal([]);
        expect(boxes.length).to.be.above(10);
      });

  for (const width of [400, 900])
    it(`names Belgium, which is too small for its name, at ${width} pixels`, async () => {
      const map = await open({ network: 'eures', width });
      await waitUntil(() => findAll(map, '.leader').length);
      const label = findAll(map, '.mark').find((mark) => mark.textContent?.includes('Belgique'));
      expect(label?.textContent).to.match(/Belgique\s*\d/);
      expect(label!.querySelector('.name')!.getClientRects().length).to.equal(1);
    });

  it('filters the projects of its group, and follows the selection of other elements', async () => {
    const data = build({
      networks: [network({ scope: 'european', members: { text, countries: ['BE', 'FR', 'LU'] } })],
      projects: [project({ countries: ['BE'] }), project({ countries: ['BE', 'FR'] })],
    });
    const map = await open({ data, group: 'filter' });
    const list = Object.assign(document.createElement('forem-project-list'), { data, group: 'filter' });
    map.after(list);
    await settled(list);
    expect(total(list)).to.equal('2 projets');
    const changed = oneEvent(map, 'forem-filter-change');
    option(map, 'FR').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect((await changed).detail).to.deep.equal({ selection: { country: ['FR'] }, total: 1 });
    await waitUntil(() => total(list) === '1 projet');
    expect(option(map, 'FR').getAttribute('aria-selected')).to.equal('true');
    list.selection = { country: ['BE'] };
    await waitUntil(() => option(map, 'BE').getAttribute('aria-selected') === 'true');
    expect(option(map, 'FR').getAttribute('aria-selected')).to.equal('false');
    radio(map, 'Tableau').click();
    await waitUntil(() => map.shadowRoot?.querySelector('table'));
    expect(findAll<HTMLInputElement>(map, 'tbody input').map(({ checked }) => checked)).to.deep.equal([
      true,
      false,
      false,
    ]);
    findAll<HTMLInputElement>(map, 'tbody input')[2]!.click();
    await waitUntil(() => map.selection['country']?.length === 2);
    expect(list.selection).to.deep.equal({ country: ['BE', 'LU'] });
  });

  itByKeyboard('works by keyboard: one stop, arrows to neighbours, Space to choose', async () => {
    const map = await open({ network: 'eures', dir: 'rtl' });
    expect(options(map).filter((each) => each.tabIndex === 0)).to.have.length(1);
    const hint = map.shadowRoot!.querySelector('.keys')!;
    expect(hint.checkVisibility()).to.equal(false);
    option(map, 'BE').focus();
    // West stays on the left in right-to-left pages too.
    await sendKeys({ press: 'ArrowRight' });
    expect(['LU', 'DE']).to.include(focused(map));
    expect(hint.checkVisibility()).to.equal(true);
    option(map, 'BE').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(map)).to.equal('NL');
    await sendKeys({ press: ' ' });
    await waitUntil(() => option(map, 'NL').getAttribute('aria-selected') === 'true');
    expect(focused(map)).to.equal('NL');
    expect(map.shadowRoot?.querySelector('.detail')?.textContent).to.contain('Pays-Bas');
    expect(options(map).filter((each) => each.tabIndex === 0)).to.deep.equal([option(map, 'NL')]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => option(map, 'NL').getAttribute('aria-selected') === 'false');
    await sendKeys({ press: 'End' });
    expect(focused(map)).to.equal(options(map).at(-1)!.dataset['code']);
    await sendKeys({ press: 'Home' });
    expect(focused(map)).to.equal('DE');
    await sendKeys({ press: 'Tab' });
    expect(focused(map)).to.equal(undefined);
  });

  it('has a target of 24 pixels for each small state', async () => {
    const map = await open({ width: 360 });
    for (const code of ['LI', 'LU', 'MT']) {
      const { width, height } = option(map, code).querySelector('.glass')!.getBoundingClientRect();
      expect(Math.min(width, height), code).to.be.at.least(24);
    }
  });

  it('shows the table first where it is narrow, and the map on request', async () => {
    const map = await open({ width: 240 });
    await waitUntil(() => map.shadowRoot?.querySelector('table'));
    expect(radio(map, 'Tableau').checked).to.equal(true);
    radio(map, 'Carte').click();
    await waitUntil(() => options(map).length === 31);
    expect(map.scrollWidth).to.be.at.most(240);
  });

  it('names the countries and places that it cannot draw, and has them in the table', async () => {
    const data = build({
      networks: [network({ scope: 'european', members: { text, countries: ['BE', 'ZZ', 'BR'] } })],
      programmes: [programme({ places: [{ region: text, names: ['Nord', 'Atlantis'] }], countries: ['BE'] })],
    });
    const map = await open({ data });
    expect(options(map).map((each) => each.dataset['code'])).to.deep.equal(['BE']);
    expect(allText(map)).to.match(/Seulement dans le tableau\u00a0: Brésil et .+\./);
    radio(map, 'Tableau').click();
    await waitUntil(() => rows(map).length === 3);
    radio(map, 'Zone transfrontalière').click();
    radio(map, 'Carte').click();
    await waitUntil(() => allText(map).includes('Seulement dans le tableau\u00a0: Atlantis.'));
    expect(map.shadowRoot!.querySelector('.territory')).not.to.equal(null);
  });

  it('shows a message when there is nothing to show on a map', async () => {
    const map = await open({ data: build({ networks: [network()] }), lang: 'de' });
    expect(map.state).to.equal('empty');
    expect(allText(map)).to.contain('Keine Partnerschaft');
  });
});
