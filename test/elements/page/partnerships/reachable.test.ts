// Checks that every fact of the bundled dataset can be reached on the page, in each language.
import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-partnerships.js';
import { languages, type Language } from '../../../../src/dataset/languages.js';
import type { Dataset } from '../../../../src/dataset/reading/schema.js';
import { formatMoney } from '../../../../src/localization/money.js';
import { findAll, mount, settled } from '../../../helpers/mount.js';

const bundled = '/data/forem/partnerships.json';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Values in another form on the page, for the search only, or for editors. */
const elsewhere = new Set([
  'keywords',
  'quotes',
  'sources',
  'publisher',
  'places',
  'regions',
  'shortLabel',
  'localAliases',
]);

type Tree = Readonly<Record<string, unknown>>;

/** Yields each text of a language, each amount and each name, with its path. */
function* factsIn(value: unknown, language: Language, path: string): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* factsIn(each, language, `${path}.${index}`);
    return;
  }
  const { amount, currency, address, name, names, cci, code } = value as Tree;
  if (typeof amount === 'number') yield [path, formatMoney({ amount, currency: String(currency) }, language)];
  if (typeof address === 'string') yield [path, new URL(address).hostname.replace(/^www\./, '')];
  for (const text of [name, cci, code, ...(Array.isArray(names) ? (names as unknown[]) : [])])
    if (typeof text === 'string') yield [path, text];
  for (const [key, each] of Object.entries(value))
    if (key === language && typeof each === 'string') yield [path, each];
    else if (!elsewhere.has(key)) yield* factsIn(each, language, `${path}.${key}`);
}

/** Returns the text of the page and its parts, with the addresses of links, and each map and chart chosen. */
async function reachable(language: Language): Promise<string> {
  const box = await mount(
    html`<div style="width: 1000px">
      <forem-partnerships src=${bundled} lang=${language} load="now"></forem-partnerships>
    </div>`,
  );
  const page = await settled(box.querySelector('forem-partnerships')!);
  const parts = [...page.shadowRoot!.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('forem-'),
  );
  for (const part of parts) await settled(part);
  const found = [page, ...parts].flatMap((each) => [
    each.shadowRoot?.textContent ?? '',
    ...findAll<HTMLAnchorElement>(each, 'a').map(({ href }) => href),
  ]);
  return plain(found.join(' '));
}

describe('the facts of the bundled dataset', () => {
  for (const language of languages)
    it(`can be reached on the page: ${language}`, async () => {
      const dataset = (await (await fetch(bundled)).json()) as Dataset;
      const seen = await reachable(language);
      const facts = [...factsIn(dataset, language, '')];
      expect(facts.length).to.be.greaterThan(140);
      const missing = facts.filter(([, text]) => !seen.includes(plain(text)));
      expect(missing.map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
    });
});
