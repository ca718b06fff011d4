// Tests that markup which the data or the classes do not know is told, by every element.
import { expect, fixture } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import { holdsWords, usualWords } from '../../src/elements/core/markup-check.js';
import { flags, words, wordsOf } from '../../src/elements/core/markup/unknown-words.js';
import type { ForemNetworkList } from '../../src/elements/networks/network-list/network-list.js';
import { dataset } from '../builders.js';
import { settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';
import { collectWarnings } from '../helpers/warnings.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type: { readonly text: string } }[];
    }[];
  }[];
}

const src = '/data/forem/partnerships.json';

describe('the words of attributes', () => {
  it('are those of the manifest', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const attributes = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap((each) => (each.tagName && each.attributes) || []);
    const fixed = attributes.filter(({ type }) => /^'[^()]*$/.test(type.text));
    expect(fixed.map(({ name }) => name)).to.include.members(['display', 'pager', 'scheme', 'wording']);
    for (const { name, type } of fixed.filter((each) => each.name !== 'view'))
      expect(words[name], name).to.deep.equal([...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word));
  });

  it('contain those that an element takes without its check', () => {
    const listed = ({ source }: RegExp): string[] => /\(([a-z|?]+)\)/.exec(source)![1]!.split('|');
    expect(listed(holdsWords)).to.have.members([...Object.keys(words), 'facet', 'filters', 'view']);
    const known = ['project-list', 'facet-chart', 'facet-filter', 'range-filter'].flatMap((tag) =>
      [...Object.keys(words), 'facet', 'view'].flatMap((name) => wordsOf(tag, name, dataset()) ?? []),
    );
    const usual = listed(usualWords).flatMap((word) =>
      word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word],
    );
    expect(usual.filter((word) => !known.includes(word))).to.deep.equal([]);
  });
});

describe('the attributes without a value', () => {
  it('are those of the manifest', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const declared = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap((each) => (each.tagName && each.attributes) || [])
      .filter(({ type }) => type.text === 'boolean');
    expect([...new Set(declared.map(({ name }) => name))].sort()).to.deep.equal([...flags].sort());
  });
});

describe('the markup of each element', () => {
  const warned = collectWarnings();

  async function draw(markup: string): Promise<void> {
    const box = await fixture<HTMLElement>('<div></div>');
    box.innerHTML = markup;
    await settled(box.firstElementChild as ForemNetworkList);
  }

  for (const [tag, wrong, right] of [
    ['forem-active-filters', 'gruop', 'group'],
    ['forem-facet-chart', 'facets', 'facet'],
    ['forem-facet-filter', 'dispaly', 'display'],
    ['forem-key-figures', 'headinglevel', 'heading-level'],
    ['forem-network-card', 'netwerk', 'network'],
    ['forem-network-list', 'summery', 'summary'],
    ['forem-partnership-map', 'scop', 'scope'],
    ['forem-partnerships', 'section', 'sections'],
    ['forem-project-card', 'projet', 'project'],
    ['forem-project-timeline', 'pagesize', 'page-size'],
    ['forem-search-box', 'placeholdr', 'placeholder'],
    ['forem-sector-filter', 'colapsed', 'collapsed'],
    ['forem-theme-filter', 'macth', 'match'],
  ] as const)
    it(`is told: ${wrong} of ${tag}`, async () => {
      await draw(`<${tag} lang="fr" src="${src}" group="${wrong}" ${wrong}="x"></${tag}>`);
      const told = `<${tag}> has no attribute "${wrong}": ${right} is meant.`;
      await waitUntil(() => warned.texts.some((each) => each.includes(told)));
    });

  for (const [tag, name, wrong, right] of [
    ['forem-network-card', 'network', 'euress', 'eures'],
    ['forem-network-list', 'scope', 'europeen', 'european'],
    ['forem-partnership-map', 'network', 'wape', 'wapes'],
    ['forem-project-card', 'project', 'en-avnt', 'en-avant'],
    ['forem-facet-filter', 'facet', 'sectr', 'sector'],
    ['forem-facet-chart', 'facet', 'countrie', 'country'],
    ['forem-range-filter', 'facet', 'budgt', 'budget'],
    ['forem-sector-filter', 'display', 'chip', 'chips'],
    ['forem-theme-filter', 'match', 'al', 'all'],
    ['forem-facet-filter', 'wording', 'shrt', 'short'],
    ['forem-project-list', 'view', 'tabel', 'table'],
    ['forem-project-list', 'sort', '-strat', '-start'],
    ['forem-project-list', 'pager', 'number', 'numbers'],
    ['forem-project-list', 'open', 'inlin', 'inline'],
    ['forem-project-list', 'export', 'cvs', 'csv'],
    ['forem-project-timeline', 'view', 'cahrt', 'chart'],
    ['forem-partnerships', 'sections', 'netwerks', 'networks'],
    ['forem-network-card', 'scheme', 'drak', 'dark'],
    ['forem-network-list', 'heading', 'non', 'none'],
    ['forem-key-figures', 'accent', 'hots', 'host'],
    ['forem-partnerships', 'filters', 'contry', 'country'],
    ['forem-project-list', 'page-size', '12px', '12'],
    ['forem-network-card', 'heading-level', 'h3', '2'],
  ] as const)
    it(`is told: ${name}="${wrong}" of ${tag}`, async () => {
      await draw(`<${tag} lang="fr" src="${src}" ${name}="${wrong}"></${tag}>`);
      const told = `<${tag}>: the data has no ${name} "${wrong}": ${right} is meant.`;
      await waitUntil(() => warned.texts.some((each) => each.includes(told)));
    });

  it('is told of a flag that "false" sets', async () => {
    await draw(`<forem-project-list lang="fr" src="${src}" locked="false"></forem-project-list>`);
    const told = 'the data has no locked "false"';
    await waitUntil(() => warned.texts.some((each) => each.includes(told)));
  });
});
