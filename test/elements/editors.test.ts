/** Notes for editors: kept in the data, and shown by the attribute `editors` alone. */
import { expect, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/embed/generated/define-all.js';
import { languages, type Language } from '../../src/dataset/languages.js';
import type { Dataset } from '../../src/dataset/reading/schema.js';
import { createPageEngine } from '../../src/engine/page/page-engine.js';
import { all } from '../../src/embed/generated/all.js';
import { exportFile } from '../../src/elements/exploring/take-away/files/export.js';
import { loadMessages, messagesFor, type Msg } from '../../src/localization/messages.js';
import { findAll, mount, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const bundled = '/data/forem/partnerships.json';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the dataset with a date of review in every record. */
async function datasetWithReviews(): Promise<Dataset> {
  const dataset = (await (await fetch(bundled)).json()) as Record<string, unknown>;
  const entries = Object.entries(dataset).map(([name, value]) => [
    name,
    Array.isArray(value) && name !== 'sources'
      ? value.map((record: object) => ({ ...record, reviewBy: '2031-05-17' }))
      : value,
  ]);
  return Object.fromEntries(entries) as Dataset;
}

interface Quoted {
  readonly quotes?: Dataset['networks'][number]['quotes'];
}
const quotesOf = ({ networks, programmes, projects }: Dataset): NonNullable<Quoted['quotes']>[number][] =>
  [...networks, ...programmes, ...projects].flatMap(({ quotes }: Quoted) => quotes ?? []);

/**
 * Returns texts of a language that only editors read: quotations, notes, and the beginnings of the sentences around
 * them.
 */
async function editorial(dataset: Dataset, language: Language): Promise<string[]> {
  await loadMessages(language);
  const msg: Msg = messagesFor(() => language);
  return [
    ...quotesOf(dataset).flatMap(({ text, note }) => [text, note?.[language] ?? '']),
    msg('Texte d’origine :', { id: 'provenance.quote' }),
    msg('Déduit par la rédaction : ', { id: 'provenance.inferred' }).split(':')[0]!,
    msg('À revoir avant : ', { id: 'provenance.review-by' }).split(':')[0]!,
    msg('Ce texte n’a pas encore été relu par une personne de langue maternelle française.', {
      id: 'provenance.unreviewed',
    }),
  ]
    .map(plain)
    .filter(Boolean);
}

/** Everything that an element and its parts contain: text, and the values of attributes. */
function contentOf(root: ParentNode): string {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName !== 'style') found.push(...[...element.attributes].map(({ value }) => value));
    if (element.shadowRoot) found.push(contentOf(element.shadowRoot));
  }
  return plain([...found, (root as Element | ShadowRoot).textContent ?? ''].join(' '));
}

const isElement = ({ localName }: Element): boolean => localName.startsWith('forem-');

/** Mounts an element with its parts settled and its disclosures open. */
async function opened(tag: string, language: string, data: Dataset, isForEditors = false): Promise<Element> {
  const name = unsafeStatic(tag);
  const box = await mount(
    html`<div style="width: 1000px">
      ${staticHtml`<${name}
        lang=${language}
        load="now"
        export
        facet="programme"
        project="competences-sans-frontieres"
        network="pes-network"
        ?editors=${isForEditors}
        .data=${data}
      ></${name}>`}
    </div>`,
  );
  const element = await settled(box.firstElementChild!);
  for (const part of [...element.shadowRoot!.querySelectorAll('*')].filter(isElement)) await settled(part);
  for (const each of [element, ...[...element.shadowRoot!.querySelectorAll('*')].filter(isElement)])
    for (const details of findAll<HTMLDetailsElement>(each, 'details')) details.open = true;
  return box;
}

describe('notes for editors', () => {
  for (const language of languages)
    it(`are on no element of a public page, and in no file: ${language}`, async () => {
      const dataset = await datasetWithReviews();
      const texts = await editorial(dataset, language);
      expect(texts.length).to.be.greaterThan(20);
      for (const tag of Object.keys(all)) {
        const content = contentOf(await opened(tag, language, dataset));
        expect(content.length, tag).to.be.greaterThan(20);
        expect(
          texts.filter((text) => content.includes(text)),
          tag,
        ).to.deep.equal([]);
      }
      const context = {
        dataset,
        locale: language,
        msg: messagesFor(() => language),
        headingLevel: 2,
        element: document.body,
      };
      for (const format of ['csv', 'json-ld'] as const) {
        const { blob } = await exportFile(format, context, createPageEngine(dataset), {
          selection: {},
          locale: language,
        });
        const file = plain(await blob.text());
        expect(
          texts.filter((text) => file.includes(text)),
          format,
        ).to.deep.equal([]);
      }
    });

  it('are on the whole page with the attribute `editors`', async () => {
    const dataset = await datasetWithReviews();
    const texts = await editorial(dataset, 'en');
    const page = await opened('forem-partnerships', 'en', dataset, true);
    await waitUntil(() => texts.every((text) => contentOf(page).includes(text)), 'some notes are missing');
  });
});
