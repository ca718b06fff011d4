import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { type Dataset } from '../../src/dataset/reading/schema.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset, network, programme, project, sector, theme } from '../builders.js';
import { allText, findAll, mounted, settled } from '../helpers/mount.js';
import { drawings, showAll, contentOf, tagsOf, allOf, withTexts } from '../helpers/drawings.js';

describe('markup in the data', () => {
  const markup = (place: string): string =>
    `<img src=x onerror="hit=1"><script>hit=1</script></p><b>&lt;"'\`\${${place}}`;
  /** Fields that no element shows in French. All others have to be visible in some element. */
  const unseen =
    /\.(nl|de|en)$|^networks\.regions|^facets\.|^organisations\.(?!name)|^(themes|sectors|programmes)\..*(quotes|inferred)|\.inferred|\.language$|shortLabel|keywords|nameNote|^projects\.acronym|^projects\.(axis|objective)|^programmes\.(?!name)|website\.address|sources\.(address|licence)|locations\[0\]\.lau|(call|links\[0\]|licence)\.address|image\.(address|alt)/;

  it('is text in every field', async () => {
    const { data, texts } = withTexts(markup);
    expect(texts.size).to.be.above(100);
    const elements = await showAll(data, 'fr', drawings);
    expect(elements.map(({ state }) => state)).to.deep.equal(elements.map(() => 'ready'));
    const content = contentOf(elements);
    const missing = [...texts].filter(([place, text]) => !unseen.test(place) && !content.includes(text));
    expect(missing.map(([place]) => place)).to.deep.equal([]);
    expect(tagsOf(elements, 'img:not(.image > img), script, b, iframe, [onerror]')).to.deep.equal([]);
    expect('hit' in window).to.equal(false);
  });

  it('is text in ids, wherever they are shown', async () => {
    const id = '<img/src=x/onerror=hit=1>';
    const ids = { sectors: [id], themes: [id], networks: [id] };
    const data = dataset({
      sectors: [sector({ id })],
      themes: [theme()],
      networks: [network({ id, themes: [id], belgianSeat: { holders: [id], rule: { fr: 'Règle' } } })],
      projects: [project({ id, programme: id, ...ids }), project({ id })],
    });
    const elements = await showAll(data);
    const [list, card] = elements as [ForemElement, ForemElement];
    expect(allText(list)).to.include(`identifiant déjà utilisé (${id})`);
    expect(allText(card)).to.include(`Thèmes ${id}`).and.include(`Programme ${id}`);
    expect(tagsOf(elements, 'img')).to.deep.equal([]);
    const unknown = await mounted<ForemElement>(
      html`<forem-network-card network="<img src=x>" .data=${data}></forem-network-card>`,
    );
    expect(unknown.state).to.equal('empty');
    expect(allText(unknown)).to.include('<img src=x>');
    expect('hit' in window).to.equal(false);
  });
});
describe('addresses in the data', () => {
  const refused = [
    'javascript:alert(1)',
    'JaVa\nScRipt:alert(1)',
    '\x01javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://exemple.be/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://exemple.be/1',
    'file:///etc/passwd',
    'filesystem:https://exemple.be/x',
    'about:blank',
    'ftp://exemple.be/',
    'view-source:https://exemple.be/',
    'https:javascript:alert(1)',
    'http://',
    '//exemple.be/',
    '/chemin',
    'exemple.be',
    'x'.repeat(300),
  ];
  const taken = [
    'https://exemple.be/a?b=c#d',
    'http://exemple.be',
    'HTTPS://EXEMPLE.BE/',
    'mailto:info@exemple.be',
    'https://exémple.be/œ',
    ' https://exemple.be/ ',
  ];
  const withAddress = (address: string): Dataset =>
    dataset({
      sources: [{ id: 's', title: 'Source', address }],
      networks: [network({ website: { address }, sources: ['s'] })],
      projects: [project({ website: { address }, sources: ['s'] })],
    });

  for (const address of refused)
    it(`${JSON.stringify(address).slice(0, 50)} is no link, and is shown as text`, async () => {
      const elements = await showAll(withAddress(address));
      expect(tagsOf(elements, 'a, [href], [src], form')).to.deep.equal([]);
      expect(contentOf(elements)).to.include(address);
    });

  for (const address of taken)
    it(`${JSON.stringify(address)} is a link`, async () => {
      const links = allOf<HTMLAnchorElement>(await showAll(withAddress(address)), 'a');
      // Website and source, in two elements each.
      expect(links).to.have.length(8);
      for (const link of links) {
        expect(link.href).to.equal(new URL(address).href);
        expect(link.protocol).to.be.oneOf(['http:', 'https:', 'mailto:']);
        expect(link.textContent?.trim()).not.to.equal('');
      }
    });
});
describe('names of JavaScript in the data', () => {
  const own = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'];

  it('are ids like others', async () => {
    const data = dataset({
      sectors: own.map((id) => sector({ id, label: { fr: `Secteur ${id}` } })),
      themes: own.map((id) => theme({ id, label: { fr: `Thème ${id}` } })),
      networks: own.map((id) => network({ id })),
      programmes: own.map((id) => programme({ id })),
      projects: own.map((id) =>
        project({ id, sectors: [id], themes: [id], programme: id, networks: [id], axis: id, inferred: [id] }),
      ),
    });
    const elements = await showAll(data);
    const [list, , , , filter] = elements;
    expect(allText(list!)).to.include(`${own.length} projets`);
    for (const id of own) expect(allText(list!)).to.include(`Secteurs Secteur ${id} Thèmes Thème ${id}`);
    const boxes = findAll<HTMLInputElement>(filter!, 'input');
    expect(boxes).to.have.length(own.length);
    for (const [i, id] of own.entries()) {
      expect(allText(boxes[i]!.closest('label')!)).to.equal(`Secteur ${id} 1 (1 projet)`);
      boxes[i]!.click();
      await oneEvent(filter!, 'forem-filter-change');
      await settled(list!);
      expect(allText(list!)).to.include('1 projet').and.include(`Projet ${id}`);
      boxes[i]!.click();
      await oneEvent(filter!, 'forem-filter-change');
    }
  });

  it('are names of fields like others', async () => {
    const data = dataset({ projects: [project({ asOf: '2024', inferred: [...own, 'themes'] })] });
    const [list, card] = await showAll(data);
    expect(list!.state).to.equal('ready');
    expect(allText(card!)).to.match(/Déduit par la rédaction\s: thèmes\./);
  });
});
