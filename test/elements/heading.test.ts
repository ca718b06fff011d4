/** The own heading of each element: with the data, before the data, and left out. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { dataset as build, project } from '../builders.js';
import { faultUrl, keepBody, release, uniqueKey } from '../helpers/faults.js';
import { settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const src = '/test/fixtures/partnerships.json';

/** Attributes without which an element shows nothing. */
const needed: Readonly<Record<string, string>> = {
  'forem-facet-filter': 'facet="country"',
  'forem-range-filter': 'facet="year"',
  'forem-network-card': 'network="eures"',
  'forem-project-card': 'project="en-avant"',
  'forem-partner-card': 'partner="vdab"',
};
/** A search box and chips have a label and no heading. */
const withoutHeading = ['forem-search-box', 'forem-active-filters'];

/** Elements whose heading is part of the data. */
const namedByData = [
  'forem-network-card',
  'forem-project-card',
  'forem-partner-card',
  'forem-partnerships',
  'forem-project-list',
  'forem-range-filter',
];

const partners = { members: [{ id: 'vdab', name: 'VDAB' }] };
const ownData: Readonly<Record<string, unknown>> = {
  'forem-partner-card': build({ projects: [project({ partners })] }),
};

interface Manifest {
  modules: { declarations: { tagName?: string }[] }[];
}
const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const tags = modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName ?? ''))
  .filter((tag) => tag && !withoutHeading.includes(tag));

async function open(tag: string, address: string, more = ''): Promise<ForemElement> {
  const box = await fixture<HTMLElement>('<div></div>');
  box.innerHTML = `<${tag} lang="fr" src="${address}" ${needed[tag] ?? ''} ${more}></${tag}>`;
  return box.firstElementChild as ForemElement;
}

/** Returns the visible headings of the level of the element. */
const shown = (element: ForemElement): string[] =>
  [...element.shadowRoot!.querySelectorAll('h2')]
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim());

/** Returns the text sizes of elements in a shadow root. */
const sizes = (element: Element, selector: string): number[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((each) =>
    parseFloat(getComputedStyle(each).fontSize),
  );

describe('headings of elements', () => {
  for (const width of ['208px', '390px', '1200px'])
    it(`are larger than the names in their lists at ${width}`, async () => {
      for (const tag of ['forem-network-list', 'forem-project-list', 'forem-project-timeline']) {
        const element = await open(tag, src);
        element.style.inlineSize = width;
        await settled(element);
        const [title = 0] = sizes(element, '.title :is(h1, h2)');
        const names = sizes(element, 'article :is(h3, .acronym), .group h3');
        expect(names.length, tag).to.be.above(0);
        expect(Math.max(...names), tag).to.be.at.most(title);
      }
    });

  it('are tested for all elements', () => expect(tags.length).to.be.above(12));

  for (const tag of tags) {
    it(`heading="none" leaves the own heading of ${tag} out, and nothing else`, async () => {
      const element = await open(tag, src);
      element.data = ownData[tag];
      await settled(element);
      await waitUntil(() => shown(element).length > 0);
      const groups = (): string[] =>
        [...element.shadowRoot!.querySelectorAll('legend')].map((each) => each.textContent.trim());
      const before = groups();
      element.setAttribute('heading', 'none');
      await settled(element);
      await waitUntil(() => shown(element).length === 0);
      // A group keeps the name that the heading gives it.
      expect(groups()).to.deep.equal(before);
    });

    it(`the heading of ${tag} stands over its placeholder, if it is known, and not with heading="none"`, async () => {
      const key = uniqueKey();
      await keepBody(key, { schemaVersion: '1.0', projects: [project({ id: 'en-avant', sectors: ['a'] })] });
      const element = await open(tag, faultUrl('held', { key }));
      await waitUntil(() => element.shadowRoot?.querySelector('.skeleton'));
      expect(element.state).to.equal('loading');
      const bar = element.shadowRoot!.querySelector('.title-bar');
      const known = shown(element);
      expect(known.length).to.equal(namedByData.includes(tag) ? 0 : 1);
      if (known.length) expect(bar).to.equal(null);
      element.setAttribute('heading', 'none');
      await element.updateComplete;
      expect(shown(element)).to.deep.equal([]);
      expect(bar?.checkVisibility() ?? false).to.equal(false);
      await release(key);
      await settled(element);
    });
  }
});
