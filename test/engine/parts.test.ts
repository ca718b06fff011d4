import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/reading/schema.js';
import { partAbout, partIn, partLanguages, type Subject } from '../../src/dataset/split.js';
import { partedAddress } from '../../src/engine/parted-address.js';
import { PartedDataset, whole } from '../../src/engine/parts.js';
import { ownResource } from '../../src/engine/own-resources.js';
import { fullDataset } from '../helpers/full-records.js';

const copy = (dataset: Dataset): Dataset => structuredClone(dataset);

/** Loads parts of a dataset in sequence, and returns the resulting dataset. */
async function grow(dataset: Dataset, ...locales: string[]): Promise<Dataset> {
  const parts = new PartedDataset<Dataset>({
    partFor: (locale) => locale,
    load: (part) => Promise.resolve([copy(part === whole ? dataset : partIn(dataset, part)), part]),
  });
  let grown: Dataset | undefined;
  for (const locale of locales) grown = await (locale === whole ? parts.complete() : parts.add(locale));
  return grown!;
}

describe('parts of a dataset', () => {
  it('hold the texts of one language, and no fine print', () => {
    const part = JSON.stringify(partIn(fullDataset(), 'nl'));
    expect(part).to.include('Tekst').and.not.include('"Texte"').and.not.include('"de":');
    for (const field of ['"quotes"', '"reviewed"', '"inferred"', '"source"'])
      expect(part).not.to.include(field);
  });

  it('keep a text that falls back, with its language', () => {
    const dataset = { ...fullDataset(), title: { de: 'Nur deutsch', ga: 'Gaeilge' } };
    expect(partIn(dataset, 'nl').title).to.deep.equal({ de: 'Nur deutsch' });
    expect(partIn(dataset, 'ga').title).to.deep.equal({ ga: 'Gaeilge' });
    expect(partLanguages(dataset)).to.deep.equal(['fr', 'nl', 'de', 'en', 'ga']);
  });

  it('grow into the whole dataset, in any order of arrival', async () => {
    const dataset = fullDataset();
    for (const order of [[whole], ['fr', whole], ['nl', 'fr', whole], ['en', 'de', 'nl', 'fr', whole]])
      expect(await grow(copy(dataset), ...order), order.join()).to.deep.equal(dataset);
  });

  it('about subjects grow into the whole dataset too', async () => {
    const dataset = fullDataset();
    const orders: (Subject | undefined)[][] = [
      ['networks', 'projects'],
      ['projects', 'networks'],
      ['networks', undefined],
    ];
    for (const order of orders) {
      const parts = new PartedDataset<Dataset>({
        partFor: (locale, subject) => (subject ? `${locale}-${subject}` : locale),
        load: (part) => {
          const [locale = '', subject] = part.split('-') as [string, Subject?];
          const loaded = locale ? partIn(dataset, locale) : dataset;
          return Promise.resolve([copy(subject ? partAbout(loaded, subject) : loaded), part]);
        },
      });
      for (const subject of order) {
        await parts.add('fr', subject);
        expect(parts.covers(subject), subject).to.equal(true);
      }
      const grown = await parts.add('fr');
      expect(grown.projects, order.join()).to.deep.equal(partIn(dataset, 'fr').projects);
      expect(grown.networks, order.join()).to.deep.equal(partIn(dataset, 'fr').networks);
      expect(await parts.complete(), order.join()).to.deep.equal(dataset);
    }
  });

  it('match records by id where their order differs', async () => {
    const dataset = fullDataset();
    const [project] = dataset.projects;
    const two = { ...dataset, projects: [{ ...project!, id: 'other', name: { fr: 'Autre' } }, project!] };
    const parts = new PartedDataset<Dataset>({
      partFor: (locale) => locale,
      load: (part) =>
        Promise.resolve([
          part === 'fr' ? partIn(two, 'fr') : { ...copy(two), projects: [...copy(two).projects].reverse() },
          part,
        ]),
    });
    const grown = await parts.add('fr');
    await parts.complete();
    expect(grown.projects).to.deep.equal(two.projects);
  });

  it('are loaded once, and a failure is not kept', async () => {
    const loaded: string[] = [];
    const parts = new PartedDataset<Dataset>({
      partFor: (locale) => locale,
      load: (part) => {
        loaded.push(part);
        return loaded.length === 1
          ? Promise.reject(new Error('offline'))
          : Promise.resolve([partIn(fullDataset(), part), part]);
      },
    });
    await parts.add('fr').catch(() => {});
    expect(parts.has('fr')).to.equal(false);
    await Promise.all([parts.add('fr'), parts.add('fr')]);
    await parts.add('fr');
    expect(loaded).to.deep.equal(['fr', 'fr']);
    expect([parts.has('fr'), parts.has('nl'), parts.isWhole]).to.deep.equal([true, false, false]);
  });

  it('lie at addresses that `src` lists', () => {
    const address = partedAddress('data/projects.{fr,nl}.json?v=2')!;
    expect(address.of('nl')).to.equal('data/projects.nl.json?v=2');
    expect(address.of(whole)).to.equal('data/projects.json?v=2');
    expect(['nl', 'nl-BE', 'de'].map((locale) => address.partFor(locale))).to.deep.equal(['nl', 'nl', 'fr']);
    expect(partedAddress('projects.json')).to.equal(undefined);
  });

  it('of a `src` are requested in the language of the reader, then whole', async () => {
    const dataset = fullDataset();
    const requested: string[] = [];
    const { fetch } = window;
    window.fetch = (input) => {
      const name = new URL(input as string).pathname.split('/').at(-1)!;
      requested.push(name);
      const [, part = whole] = /\.(\w+)\.json$/.exec(name) ?? [];
      return Promise.resolve(new Response(JSON.stringify(part === whole ? dataset : partIn(dataset, part))));
    };
    try {
      const resource = ownResource('/parts/full.{fr,nl}.json');
      await new Promise<void>((resolve) => resource.subscribe(resolve, undefined, 'nl'));
      expect(requested).to.deep.equal(['full.nl.json']);
      expect(resource.textsReady('nl')).to.equal(undefined);
      await resource.textsReady('fr');
      expect(resource.isWhole).to.equal(false);
      await resource.complete();
      expect(requested).to.deep.equal(['full.nl.json', 'full.fr.json', 'full.json']);
      const { current } = resource;
      expect(current.state === 'ready' && current.dataset.sources).to.deep.equal(dataset.sources);
    } finally {
      window.fetch = fetch;
    }
  });
});
