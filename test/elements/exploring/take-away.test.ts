import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-facet-chart.js';
import '../../../src/embed/generated/define/forem-partnership-map.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import '../../../src/embed/generated/define/forem-project-timeline.js';
import type { ForemFacetChart } from '../../../src/elements/charts/facet-chart/facet-chart.js';
import type { ForemPartnershipMap } from '../../../src/elements/map/partnership-map/partnership-map.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import { readXlsx } from '../../../src/importer/xlsx.js';
import { dataset as build, network, project, sector } from '../../builders.js';
import { findings } from '../../helpers/axe.js';
import { findAll, mounted, textOf } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

const data = build({
  title: { fr: 'Projets d’ici', nl: 'Projecten van hier' },
  publisher: { name: 'Maison {M} & fils' },
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  asOf: '2026-03-02',
  sectors: ['Bois', 'Acier <vif>'].map((fr, i) => sector({ id: `s${i}`, label: { fr } })),
  networks: [
    network({
      id: 'n',
      acronym: 'RES',
      scope: 'european',
      members: { text: { fr: 'M' }, countries: ['BE'] },
    }),
  ],
  projects: [
    project({
      id: 'p1',
      name: { fr: '=CALC & <fils>\u0001' },
      sectors: ['s0', 's1'],
      period: { start: '2019', end: '2021' },
      budget: { amount: 1234.5, currency: 'EUR' },
    }),
    project({ id: 'p2', name: { fr: 'Deuxième' }, sectors: ['s0'], period: { start: '2020' } }),
  ],
});

const button = (element: Element, label: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, '.actions button').find((each) => textOf(each) === label)!;
const labels = (element: Element): string[] => findAll(element, '.actions button').map(textOf);

/** Returns the file that a click saves. The browser has no place for it here. */
async function saved(act: () => void): Promise<{ name: string; blob: Blob }> {
  const links: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    act();
    await waitUntil(() => links.length === 1, 'no file');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: links[0]!.download, blob: await (await fetch(links[0]!.href)).blob() };
}

/** Returns the text chunks of a PNG by their keyword. */
async function textsOf(png: Blob): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const found: Record<string, string> = {};
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    const body = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (new TextDecoder().decode(bytes.subarray(at + 4, at + 8)) !== 'iTXt') continue;
    const [keyword = '', , , , , text = ''] = new TextDecoder().decode(body).split('\0');
    found[keyword] = text;
  }
  return found;
}

const list = (attributes: string, more = {}): Promise<ForemProjectList> =>
  mounted<ForemProjectList>(
    html`<forem-project-list
      export=${attributes}
      sort="title"
      .data=${data}
      group=${`take ${attributes}`}
      lang=${(more as { lang?: string }).lang ?? 'fr'}
    ></forem-project-list>`,
  );
const chart = (view = 'chart', lang = 'fr'): Promise<ForemFacetChart> =>
  mounted<ForemFacetChart>(
    html`<forem-facet-chart
      export
      .data=${data}
      group="take chart"
      view=${view}
      lang=${lang}
      selection="sector=s0&q=fils"
    ></forem-facet-chart>`,
  );

describe('the foot under a view', () => {
  it('writes a workbook that the importer reads, with numbers as numbers and without formulas', async () => {
    const element = await list('xlsx');
    const { name, blob } = await saved(() => button(element, 'XLSX').click());
    expect(name).to.match(/^projets-\d{4}-\d\d-\d\d\.xlsx$/);
    const { columns, rows } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
    const value = (row: number, column: string): unknown => rows[row]!.cells[columns.indexOf(column)];
    expect(rows).to.have.length(2);
    expect(value(0, 'Nom')).to.equal("'=CALC & <fils>");
    expect(value(0, 'Secteurs')).to.equal('Bois | Acier <vif>');
    expect(value(0, 'Budget total')).to.equal(1234.5);
    expect(value(1, 'Nom')).to.equal('Deuxième');
  });

  it('writes a picture with title, filters, source, date, licence and words for readers', async () => {
    const element = await chart();
    const { name, blob } = await saved(() => button(element, 'SVG').click());
    expect(name).to.match(/^secteurs-.*\.svg$/);
    const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(file.querySelector('parsererror')?.textContent).to.equal(undefined);
    expect(file.querySelector('title')!.textContent).to.equal(
      'Secteurs (Secteurs\u00a0: Bois · Mots cherchés\u00a0: fils)',
    );
    expect(file.querySelector('desc')!.textContent).to.contain('Bois').and.contain('1 projet');
    const words = [...file.querySelectorAll('text')].map((each) => each.textContent).join(' ');
    for (const part of ['Maison {M} & fils', '2 mars 2026', 'CC BY 4.0', 'Acier <vif>'])
      expect(words).to.contain(part);
    // Colours are written out, so that every program can read them.
    expect(await blob.text()).not.to.match(/var\(|oklch|color\(/);

    const png = await saved(() => button(element, 'PNG').click());
    const { width } = await createImageBitmap(png.blob);
    expect(width).to.be.at.least(1500);
    const texts = await textsOf(png.blob);
    expect(texts['Title']).to.equal(file.querySelector('title')!.textContent);
    expect(texts['Description']).to.equal(file.querySelector('desc')!.textContent);
    expect(texts['Copyright']).to.contain('CC BY 4.0');
  });

  it('cites the view in each language, and for reference managers', async () => {
    for (const [lang, open, words] of [
      ['fr', 'Citer', 'Consulté le'],
      ['nl', 'Bron vermelden', 'Geraadpleegd op'],
      ['de', 'Zitieren', 'Abgerufen am'],
      ['en', 'Cite', 'Accessed'],
    ] as const) {
      const element = await list('cite', { lang });
      button(element, open).click();
      await waitUntil(() => findAll(element, 'textarea').length === 1);
      const text = element.shadowRoot!.querySelector('textarea')!.value;
      expect(text).to.contain('Maison {M} & fils (2026)').and.contain(words).and.contain(location.origin);
      expect(button(element, open).getAttribute('aria-expanded')).to.equal('true');
      if (lang === 'fr') expect(await findings(element)).to.deep.equal([]);
      const ris = await (await saved(() => button(element, 'RIS').click())).blob.text();
      expect(ris)
        .to.match(/^TY {2}- DATA\r\nAU {2}- Maison/)
        .and.match(/\r\nER {2}- \r\n$/);
      const bibtex = await (await saved(() => button(element, 'BibTeX').click())).blob.text();
      expect(bibtex).to.contain(String.raw`author = {{Maison \{M\} \& fils}}`);
    }
  });

  it('gives code that leads back to the view', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('src', '/dist/forem-widgets.js');
    document.head.append(script);
    try {
      const map = await mounted<ForemPartnershipMap>(
        html`<forem-partnership-map
          export="embed"
          src="/test/fixtures/partnerships.json"
          group="take map"
          selection="theme=mobility"
        ></forem-partnership-map>`,
      );
      findAll(map, '[part=presentation] input').at(-1)!.click();
      await map.updateComplete;
      button(map, 'Intégrer').click();
      await waitUntil(() => findAll(map, 'textarea').length === 1);
      const code = map.shadowRoot!.querySelector('textarea')!.value;
      const page = new DOMParser().parseFromString(code, 'text/html');
      expect(page.querySelector('script')!.src).to.equal(`${location.origin}/dist/forem-widgets.js`);
      const { attributes } = page.querySelector('forem-partnership-map')!;
      const written = Object.fromEntries([...attributes].map((each) => [each.name, each.value]));
      expect(written).to.include({
        lang: 'fr',
        src: `${location.origin}/test/fixtures/partnerships.json`,
        selection: 'theme=mobility',
        view: 'table',
      });
      expect(written['network']).to.be.a('string');
      const copy = document.createElement('div');
      copy.append(...page.body.children);
      document.body.append(copy);
      const again = copy.querySelector<ForemPartnershipMap>('forem-partnership-map')!;
      await waitUntil(() => again.state === 'ready');
      expect(again.selection).to.deep.equal({ theme: ['mobility'] });
      expect(findAll(again, 'table')).not.to.have.length(0);
      copy.remove();
    } finally {
      script.remove();
    }
  });

  it('has a link to a chart as long as a list of its group keeps the selection in the address', async () => {
    const element = await mounted<ForemFacetChart>(
      html`<forem-facet-chart export .data=${data} group="take-link"></forem-facet-chart>`,
    );
    expect(labels(element)).to.include('Citer').and.not.to.include('Copier le lien');
    const list = await mounted<ForemProjectList>(
      html`<forem-project-list url-sync .data=${data} group="take-link"></forem-project-list>`,
    );
    try {
      await waitUntil(() => labels(element).includes('Copier le lien'), 'offered');
      findAll(element, '[part=checkbox]')[0]!.click();
      await waitUntil(() => location.search.includes('forem-take-link-sector=s0'), 'in the address');
      button(element, 'Citer').click();
      await waitUntil(() => findAll(element, 'textarea').length === 1);
      expect(element.shadowRoot!.querySelector('textarea')!.value).to.contain('forem-take-link-sector=s0');
    } finally {
      list.remove();
      history.replaceState(null, '', location.href.replace(/&?forem-take-link[^&]*/, ''));
    }
    await waitUntil(() => !labels(element).includes('Copier le lien'), 'offered no more');
  });

  it('offers pictures of drawings only, and each thing where a page asks for it', async () => {
    expect(labels(await chart())).to.include.members([
      'CSV',
      'XLSX',
      'JSON',
      'JSON-LD',
      'SVG',
      'PNG',
      'Citer',
    ]);
    expect(labels(await chart('table'))).not.to.include('SVG');
    expect(labels(await list('print csv'))).to.deep.equal(['CSV', 'Imprimer']);
    const timeline = await mounted(
      html`<forem-project-timeline export="svg" .data=${data} group="take line"></forem-project-timeline>`,
    );
    const { blob } = await saved(() => button(timeline, 'SVG').click());
    const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(file.querySelector('desc')!.textContent).to.contain('Deuxième').and.contain('2019');
    expect(
      findAll(await mounted(html`<forem-facet-chart .data=${data}></forem-facet-chart>`), '.actions'),
    ).to.have.length(0);
  });
});
