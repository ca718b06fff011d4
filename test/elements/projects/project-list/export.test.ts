import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-project-list.js';
import { createPageEngine } from '../../../../src/engine/page/page-engine.js';
import { createSlicedEngine } from '../../../../src/engine/indexed/sliced-engine.js';
import type { Query } from '../../../../src/catalogue/question.js';
import { parse } from '../../../../src/dataset/reading/parse.js';
import type { Dataset } from '../../../../src/dataset/reading/schema.js';
import { exportFile } from '../../../../src/elements/exploring/take-away/files/export.js';
import { takings, takingsIn, type Format } from '../../../../src/elements/exploring/take-away/formats.js';
import type { ForemProjectList } from '../../../../src/elements/projects/project-list/project-list.js';
import type { Context } from '../../../../src/elements/core/context.js';
import type { Language } from '../../../../src/dataset/languages.js';
import { loadMessages, messagesFor } from '../../../../src/localization/messages.js';
import { dataset as build, project } from '../../../builders.js';
import { fullDataset } from '../../../helpers/full-records.js';
import { generateDataset } from '../../../helpers/generate.js';
import { findAll, mounted } from '../../../helpers/mount.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const address = '/test/fixtures/partnerships.json';
const bundled = async (): Promise<Dataset> => (await (await fetch(address)).json()) as Dataset;

async function contextOf(dataset: Dataset, locale: Language = 'fr'): Promise<Context> {
  await loadMessages(locale);
  return { dataset, locale, msg: messagesFor(() => locale), headingLevel: 2, element: document.body };
}
async function textOf(
  format: Format,
  dataset: Dataset,
  query: Query = { selection: {} },
  locale: Language = 'fr',
): Promise<string> {
  const context = await contextOf(dataset, locale);
  const { blob } = await exportFile(format, context, createPageEngine(dataset), { ...query, locale });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

describe('the export of a list', () => {
  it('as CSV has the form that spreadsheets expect in each language', async () => {
    const data = await bundled();
    for (const [locale, head, budget] of [
      ['fr', 'Identifiant;Nom;Sigle;Code dans le programme;Statut', ';1672931,16;'],
      ['nl', 'ID;Naam;Afkorting;Code in het programma;Status', ';1672931,16;'],
      ['de', 'Kennung;Name;Kürzel;Code im Programm;Status', ';1672931,16;'],
      ['en', 'Identifier,Name,Acronym,Code in the programme,Status', ',1672931.16,'],
    ] as const) {
      const text = await textOf('csv', data, { selection: {} }, locale);
      expect(text.startsWith(`\ufeff${head}`), text.slice(0, 80)).to.equal(true);
      const lines = text.split('\r\n');
      expect(lines).to.have.length(7);
      expect(lines[1]).to.contain('AB Réfugiés').and.contain(budget);
    }
  });

  it('as CSV has the content of the cards', async () => {
    const text = await textOf('csv', fullDataset());
    for (const part of [
      'project;Projet complet;PRO;P/R;Terminé;2018;2020-06-30',
      'Partenaire A | Partenaire B | Partenaire C | 2 autres',
      'Belgique | France',
      ';3–5;1234567;EUR;2024-01;',
      'https://exemple.be/',
      'Rapport annuel | https://exemple.be/rapport',
    ])
      expect(text).to.contain(part);
  });

  it('has all that match, on all pages, in the order shown', async () => {
    const data = generateDataset(1300);
    const selection = { theme: ['theme-1'] };
    const { projects, total } = await createPageEngine(data).query({
      selection,
      sort: '-budget',
      limit: 2000,
    });
    expect(total).to.be.greaterThan(100);
    const all = JSON.parse(
      await textOf('json', data, { selection, sort: '-budget', offset: 24, limit: 12 }),
    ) as Dataset;
    expect(all.projects.map(({ id }) => id)).to.deep.equal(projects.map(({ id }) => id));
  });

  it('as JSON is a dataset again', async () => {
    for (const data of [await bundled(), fullDataset(), build()]) {
      const written = JSON.parse(await textOf('json', data)) as Dataset;
      const read = parse(written);
      expect(read.problems).to.deep.equal([]);
      expect(written.projects.length).to.equal(data.projects.length);
      expect(new Set(written.projects.map((each) => JSON.stringify(each)))).to.deep.equal(
        new Set(data.projects.map((each) => JSON.stringify(each))),
      );
    }
  });

  it('as JSON-LD says it in schema.org’s words', async () => {
    const text = await textOf('json-ld', await bundled());
    const { '@context': context, '@graph': graph } = JSON.parse(text) as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    expect(context).to.equal('https://schema.org');
    expect(graph).to.have.length(5);
    const refugees = graph.find(({ identifier }) => identifier === 'ab-refugies')!;
    expect(refugees).to.deep.include({
      '@type': 'Project',
      name: [{ '@value': 'AB Réfugiés', '@language': 'fr' }],
      url: 'https://www.ab-refugies.eu/',
      foundingDate: '2018-01-01',
      dissolutionDate: '2022-06-30',
    });
    expect(refugees['funding']).to.deep.include({
      '@type': 'MonetaryGrant',
      amount: { '@type': 'MonetaryAmount', value: 1672931.16, currency: 'EUR' },
    });
    expect(JSON.stringify(refugees['member'])).to.contain('lead partner').and.contain('VDAB');
    expect(JSON.stringify(refugees['subjectOf'])).to.contain('https://www.leforem.be/');
  });

  it('takes no dangerous address along, and can stand in a script', async () => {
    const data = build({
      projects: [
        project({
          name: { fr: '</script><script>alert(1)</script>' },
          website: { address: 'javascript:alert(1)' },
        }),
      ],
    });
    for (const format of ['json', 'json-ld'] as const) expect(await textOf(format, data)).not.to.contain('<');
    expect(await textOf('json-ld', data)).not.to.contain('javascript:');
  });

  it('is made in steps, tells how far it is, and stops when it is aborted', async () => {
    const data = generateDataset(8000);
    const engine = createSlicedEngine(data, {});
    const context = await contextOf(data);
    const steps: number[] = [];
    const { count } = await exportFile(
      'csv',
      context,
      engine,
      { selection: {} },
      {
        onProgress: (done) => steps.push(done),
      },
    );
    expect(count).to.equal(8000);
    expect(steps.length).to.be.greaterThan(2);
    expect(steps.every((step, i) => step <= 1 && step >= (steps[i - 1] ?? 0))).to.equal(true);
    const controller = new AbortController();
    const stopped = exportFile(
      'csv',
      context,
      engine,
      { selection: {} },
      {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      },
    );
    expect(
      await stopped.then(
        () => 'done',
        ({ name }: Error) => name,
      ),
    ).to.equal('AbortError');
  });

  it('offers the formats asked for', () => {
    expect(takingsIn(undefined)).to.deep.equal([]);
    expect(takingsIn(false)).to.deep.equal([]);
    expect(takingsIn('')).to.deep.equal([...takings]);
    expect(takingsIn(true)).to.deep.equal([...takings]);
    expect(takingsIn('json  csv pdf')).to.deep.equal(['csv', 'json']);
    expect(takingsIn('pdf')).to.deep.equal([]);
  });

  it('is offered where a page asks for it, saves a file and says so', async () => {
    const plain = await mounted<ForemProjectList>(
      html`<forem-project-list src=${address}></forem-project-list>`,
    );
    expect(findAll(plain, '.actions')).to.have.length(0);
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list
        export="json"
        src=${address}
        theme="mobility"
        group="export"
      ></forem-project-list>`,
    );
    // The page intercepts clicks on links to files before the browser downloads them.
    const clicks: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      clicks.push(this);
    };
    try {
      const buttons = findAll(element, '.actions button');
      expect(buttons.map((each) => each.textContent.trim())).to.deep.equal(['JSON']);
      buttons[0]!.click();
      await waitUntil(() => clicks.length === 1, 'no file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const year = new Date().getFullYear();
    expect(clicks[0]!.download).to.match(new RegExp(`^projets-${year}-\\d\\d-\\d\\d\\.json$`));
    const written = (await (await fetch(clicks[0]!.href)).json()) as Dataset;
    expect(written.projects).to.have.length(3);
    await waitUntil(
      () => element.shadowRoot!.querySelector('[role="status"]')!.textContent === '3 projets exportés',
    );
  });
});
