// Checks that each statement of the source page is in the dataset, and reachable on the page in each language.
import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-partnerships.js';
import { findAll, mount, settled } from '../../../helpers/mount.js';

interface Statement {
  readonly statement: number;
  /** Path in the dataset: keys, ids of records and indexes, separated by dots. */
  readonly path: string;
  /** Words that the text has to contain, by language. */
  readonly words: Readonly<Record<string, string>>;
}

const bundled = '/data/forem/partnerships.json';
const json = async <T>(address: string): Promise<T> => (await (await fetch(address)).json()) as T;
const plain = (text: string): string => text.replace(/\s+/g, ' ');

type Tree = Record<string, unknown>;

function textAt(dataset: unknown, path: string, language: string): string {
  let part = dataset;
  for (const key of path.split('.'))
    part = Array.isArray(part)
      ? ((part as Tree[]).find(({ id }) => id === key) ?? (part as unknown[])[Number(key)])
      : (part as Tree)[key];
  return (part as Record<string, string>)[language] ?? '';
}

/** Returns all text that can be reached on the page, including disclosures and the rest of charts. */
async function reachable(language: string): Promise<string> {
  const box = await mount(
    html`<div style="width: 1000px">
      <forem-partnerships src=${bundled} lang=${language} load="now"></forem-partnerships>
    </div>`,
  );
  const page = await settled(box.querySelector('forem-partnerships')!);
  const inner = [...page.shadowRoot!.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('forem-'),
  );
  for (const part of inner) await settled(part as typeof page);
  for (const chart of page.shadowRoot!.querySelectorAll('forem-facet-chart')) {
    findAll<HTMLButtonElement>(chart, '.more, button').at(-1)?.click();
    await chart.updateComplete;
  }
  const roots = [page, ...inner].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
  return plain(roots.join(' '));
}

describe('the 68 statements of the source page', () => {
  for (const language of ['fr', 'nl', 'de', 'en'])
    it(`are in the dataset and on the page: ${language}`, async () => {
      const statements = await json<Statement[]>('/test/data/statements.json');
      const dataset = await json<unknown>(bundled);
      expect(new Set(statements.map(({ statement }) => statement)).size).to.equal(68);
      const seen = await reachable(language);
      const missing = statements.filter(({ path, words }) => {
        const text = plain(textAt(dataset, path, language));
        return !text.includes(plain(words[language]!)) || !seen.includes(text);
      });
      expect(missing.map(({ statement, path }) => `${statement} ${path}`)).to.deep.equal([]);
    });
});
