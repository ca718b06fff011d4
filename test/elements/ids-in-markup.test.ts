// Tests every attribute that holds ids, on every element that has it: wrong ids are told with the nearest right one, in
// one warning per element, and right ids are not.
import { expect, fixture } from '@open-wc/testing';
import '../../src/embed/generated/define-all.js';
import type { PageDataset } from '../../src/dataset/reading/schema.js';
import { unknownValues } from '../../src/catalogue/unknown-values.js';
import { dataset, project } from '../builders.js';
import { settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';
import { collectWarnings } from '../helpers/warnings.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/**
 * Wrong values with their right ones: a typing error, the other case, an underscore instead of a hyphen, and a name in
 * another language.
 */
const wrong: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sector: { textiel: 'textile', Transport: 'transport', agri_food: 'agri-food', bouw: 'construction' },
  theme: { skils: 'skills', Mobility: 'mobility', labour_market_information: 'labour-market-information' },
  country: { be: 'BE' },
  programme: { interreg_v_fwvl: 'interreg-v-fwvl' },
  status: { endet: 'ended', Ongoing: 'ongoing' },
  network: { EURES: 'eures' },
  project: { en_avant: 'en-avant' },
  projects: { en_avnt: 'en-avant', 'AB-Refugies': 'ab-refugies' },
  scope: { Global: 'global' },
  partner: { vdabb: 'vdab' },
  facet: { Sectr: 'sector' },
  fields: { Budget: 'budget', periode: 'period' },
};
/** Elements that show one record, or one value: an attribute of them holds one id. */
const single = /-card$|-map$|-filter$|-chart$|network-list$/;

const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) =>
    tagName ? [{ tag: tagName, names: attributes.map(({ name }) => name) }] : [],
  );

const src = '/data/forem/partnerships.json';

describe('ids in the markup of each element', () => {
  const warned = collectWarnings();
  const ofMarkup = (tag: string): readonly string[] =>
    warned.texts.filter((each) => each.includes(`<${tag}>: the data has no`));

  async function draw(tag: string, attributes: Readonly<Record<string, string>>): Promise<Element> {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ lang: 'fr', src, ...attributes }))
      element.setAttribute(name, value);
    (await fixture<HTMLElement>('<div></div>')).append(element);
    return settled(element);
  }

  for (const { tag, names } of elements) {
    const own = Object.entries(wrong).filter(
      ([name]) => names.includes(name) && !(name === 'facet' && tag === 'forem-range-filter'),
    );
    const written = own.map(([name, values]) => {
      const pairs = Object.entries(values);
      return [name, single.test(tag) ? pairs.slice(0, 1) : pairs] as const;
    });
    if (!written.length) continue;

    it(`are told in one warning: ${tag}`, async () => {
      await draw(
        tag,
        Object.fromEntries(written.map(([name, pairs]) => [name, pairs.map(([value]) => value).join(' ')])),
      );
      await waitUntil(() => ofMarkup(tag).length > 0);
      const [warning, ...others] = ofMarkup(tag);
      expect(others, 'other warnings').to.deep.equal([]);
      for (const [name, pairs] of written)
        for (const [value, meant] of pairs)
          expect(warning).to.include(`the data has no ${name} "${value}": ${meant} is meant.`);
    });

    it(`are not told where they are right: ${tag}`, async () => {
      await draw(
        tag,
        Object.fromEntries(written.map(([name, pairs]) => [name, pairs.map(([, meant]) => meant).join(' ')])),
      );
      // The warning of another element shows that the checks before it have ended.
      await draw('forem-network-card', { network: `eures-${tag}` });
      await waitUntil(() => ofMarkup('forem-network-card').length > 0);
      const of = ofMarkup(tag).filter((each) => !each.includes(`eures-${tag}`));
      expect(of).to.deep.equal([]);
    });
  }

  for (const { tag, names } of elements)
    if (names.includes('selection'))
      it(`are told in the attribute selection: ${tag}`, async () => {
        const facet = tag === 'forem-range-filter' ? 'year' : 'theme';
        const selection = 'sector=textiil&sectors=textile&q=anything';
        await draw(tag, names.includes('facet') ? { facet, selection } : { selection });
        await waitUntil(() => ofMarkup(tag).length > 0);
        expect(ofMarkup(tag)[0]).to.include('the data has no sector "textiil": textile is meant.');
        expect(ofMarkup(tag)[0]).to.include('the data has no facet "sectors": sector is meant.');
      });
});

describe('ids of data of a page’s own', () => {
  const own: PageDataset = dataset({
    facets: [{ id: 'size', label: { fr: 'Taille' }, values: [{ id: 'small', label: { fr: 'Petite' } }] }],
    organisations: [{ id: 'oefa', name: 'Œuvre française', aliases: [] }],
    projects: [
      project({
        id: 'one',
        fields: { size: ['huge'] },
        lead: { name: 'Bruxelles Formation' },
        sectors: ['own'],
      }),
    ],
  });
  const found = (attributes: Readonly<Record<string, string>>): string[] =>
    unknownValues(own, (name) => attributes[name]).map(
      ({ name, value, meant }) => `${name} ${value} ${meant}`,
    );

  it('are those that it describes, or that its projects have', () => {
    expect(
      found({ selection: 'size=small,huge', sector: 'own', partner: 'bruxelles-formation oefa' }),
    ).to.deep.equal([]);
    expect(found({ selection: 'size=smal' })).to.deep.equal(['size smal small']);
    expect(found({ partner: 'bruxelles_formation' })).to.deep.equal([
      'partner bruxelles_formation bruxelles-formation',
    ]);
  });

  it('may be excluded by a minus, and separated by commas', () => {
    expect(found({ project: '-one', projects: 'one,two' })).to.deep.equal(['projects two undefined']);
  });

  it('are not checked where the data is not at hand', () => {
    const { projects, ...rest } = own;
    expect(projects).to.have.length(1);
    expect(
      unknownValues(rest, (name) => (name === 'partner' || name === 'project' ? 'x' : null)),
    ).to.deep.equal([]);
  });
});
