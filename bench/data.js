// Data of the benchmark. lib/build.mjs bundles this file for Node, because it imports modules of src/.
import { textIn } from '../src/dataset/localize.js';
import { otherTexts, titleTexts } from '../src/catalogue/text/searched-texts.js';
import { statuses, statusOf } from '../src/dataset/status.js';
import { createRandom, generateDataset } from '../test/helpers/generate.js';
import { today } from './page/questions.js';

const language = 'fr';

/**
 * Creates a dataset, and the same projects as plain records for the other contenders: one language, two texts, and an
 * array of ids per facet, in the order of titles. No measured time includes this.
 */
export function makeData(count) {
  const dataset = generateDataset(count);
  const broader = new Map(dataset.sectors.map((sector) => [sector.id, sector.broader]));
  const withBroader = (ids) => {
    const all = new Set();
    for (let id of ids) for (; id && !all.has(id); id = broader.get(id)) all.add(id);
    return [...all];
  };
  const join = (texts) => texts.filter(Boolean).join(' ');
  const { compare } = new Intl.Collator(language, { numeric: true });
  const textsOf = otherTexts(dataset, language);
  const records = dataset.projects
    .map((project) => ({
      id: project.id,
      title: textIn(project.name, language),
      name: join(titleTexts(project, language)),
      text: join(textsOf(project)),
      sector: withBroader(project.sectors ?? []),
      theme: project.themes ?? [],
      country: project.countries ?? [],
      programme: project.programme ? [project.programme] : [],
      status: [statusOf(project.period, today)],
      network: project.networks ?? [],
    }))
    .sort((a, b) => compare(a.title, b.title))
    .map(({ title: _, ...record }, index) => ({ index, ...record }));
  const { sectors, themes, programmes, networks } = dataset;
  const idsOf = (list) => list.map(({ id }) => id);
  const values = {
    sector: idsOf(sectors),
    theme: idsOf(themes),
    country: [...new Set(records.flatMap(({ country }) => country))],
    programme: idsOf(programmes),
    status: [...statuses],
    network: idsOf(networks),
  };
  return { dataset, 'one-language': inOneLanguage(dataset), peers: { values, records } };
}

/** Mentions of partners per project. */
const mentions = 5;

/** Returns a dataset whose projects name some of as many organisations. */
export function makeDataWithPartners(count, partners) {
  const random = createRandom(2);
  const towns = ['Liège', 'Gent', 'Köln', 'Mons'];
  const names = Array.from({ length: partners }, (_, i) => `Centre ${towns[i % 4]} ${i}`);
  const name = () => names[Math.floor(random() * partners)];
  const data = generateDataset(count);
  const projects = data.projects.map((project) => ({
    ...project,
    partners: { names: Array.from({ length: mentions }, name) },
  }));
  return { ...data, projects };
}

/**
 * Reduces a dataset to a typical public list: one language, and short summaries. With 16 words, a project takes some
 * 480 bytes, so that 100 000 projects fit into the size limit of an element.
 */
export const inOneLanguage = (dataset, words = 16) =>
  JSON.parse(JSON.stringify(dataset), (key, value) => {
    if (typeof value?.fr !== 'string') return value;
    return { fr: key === 'summary' ? value.fr.split(' ').slice(0, words).join(' ') : value.fr };
  });
