// The data of the benchmark: bundled for Node by lib/build.mjs, since it uses the project's own modules.
import { textIn } from '../src/dataset/localize.js';
import { otherTexts, titleTexts } from '../src/catalogue/text/searched-texts.js';
import { statuses, statusOf } from '../src/dataset/status.js';
import { generateDataset } from '../test/helpers/generate.js';
import { today } from './page/questions.js';

const language = 'fr';

/**
 * A dataset, and the same projects as plain records for the other contenders: one language, two texts, and an array
 * of ids per facet, in the order of titles. Making them is not in anybody's time.
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
  const records = dataset.projects
    .map((project) => ({
      id: project.id,
      title: textIn(project.name, language),
      name: join(titleTexts(project, language)),
      text: join(otherTexts(project, language)),
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

/**
 * A list as public bodies have it: in one language, with a summary of at most 16 words. Some 480 bytes a project,
 * of which 100 000 fit into what an element accepts.
 */
const inOneLanguage = (dataset) =>
  JSON.parse(JSON.stringify(dataset), (key, value) => {
    if (typeof value?.fr !== 'string') return value;
    return { fr: key === 'summary' ? value.fr.split(' ').slice(0, 16).join(' ') : value.fr };
  });
