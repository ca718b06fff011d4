/** Generates large realistic datasets, reproducible by seed. */
import type { Dataset, LocalizedText, Project } from '../../src/dataset/reading/schema.js';
import { dataset, network, programme, sector, theme } from '../builders.js';

const countries = ['BE', 'FR', 'DE', 'NL', 'LU', 'IT', 'ES', 'PT', 'PL', 'RO', 'GR', 'FI'];
const roots = {
  fr: 'formation emploi compétence insertion métier apprentissage frontière réseau partenaire entreprise jeune demandeur accompagnement orientation mobilité numérique agro-alimentaire bâtiment logistique textile santé hôtellerie énergie environnement qualité échange pratique développement innovation européen régional professionnel linguistique chercheur travailleur réfugié migrant œuvre égalité',
  nl: 'opleiding werk competentie inschakeling beroep leertijd grens netwerk partner onderneming jongere werkzoekende begeleiding oriëntatie mobiliteit digitaal voedingsnijverheid bouw logistiek textiel gezondheid horeca energie milieu kwaliteit uitwisseling praktijk ontwikkeling innovatie europees regionaal professioneel taalkundig onderzoeker werknemer vluchteling migrant werkstuk gelijkheid',
  de: 'Ausbildung Arbeit Kompetenz Eingliederung Beruf Lehre Grenze Netzwerk Partner Unternehmen Jugend Arbeitsuchende Begleitung Orientierung Mobilität Digitales Ernährung Bauwesen Logistik Textil Gesundheit Gastgewerbe Energie Umwelt Qualität Austausch Praxis Entwicklung Innovation Europa Region Fach Sprache Forschung Beschäftigte Flüchtlinge Migration Werk Gleichstellung',
  en: 'training employment skill integration trade apprenticeship border network partner company youth jobseeker guidance orientation mobility digital agri-food construction logistics textile health hospitality energy environment quality exchange practice development innovation european regional professional language researcher worker refugee migrant work equality',
};
const joins = {
  fr: 'de la pour les dans',
  nl: 'van de voor het in',
  de: 'von der für die in',
  en: 'of the for all in',
};
const places =
  'Mons Charleroi Liège Namur Tournai Arlon Eupen Verviers Maastricht Aachen Lille Valenciennes'.split(' ');

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a dataset of `count` projects over 26 sectors, 8 themes, 12 countries, 6 programmes and 5 networks. */
export function generateDataset(count: number, seed = 1): Dataset {
  const random = createRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const range = <T>(size: number, make: (i: number) => T): T[] =>
    Array.from({ length: size }, (_, i) => make(i));
  const maybe = <T>(chance: number, make: () => T): T | undefined => (random() < chance ? make() : undefined);

  const languages = ['fr', 'nl', 'de', 'en'] as const;
  const vocabulary = { fr: [''], nl: [''], de: [''], en: [''] };
  const connectives = { fr: [''], nl: [''], de: [''], en: [''] };
  for (const language of languages) {
    const base = roots[language].split(' ');
    // A realistic vocabulary: most words are rare.
    const rare = range(4000, () => `${base[below(base.length)]!.slice(0, 4)}${below(60_000).toString(36)}`);
    vocabulary[language] = [...base, ...rare];
    connectives[language] = joins[language].split(' ');
  }
  /** Picks common words most of the time, as in any language. */
  const words = (language: (typeof languages)[number], size: number): string =>
    range(size, (i) => {
      const list = i % 2 && random() < 0.7 ? connectives[language] : vocabulary[language];
      return list[Math.floor(list.length * random() ** 2.2)]!;
    }).join(' ');
  const text = (size: number): LocalizedText => ({
    fr: words('fr', size),
    nl: maybe(0.6, () => words('nl', size)),
    de: maybe(0.5, () => words('de', size)),
    en: maybe(0.7, () => words('en', size)),
  });
  const some = (ids: readonly { id: string }[], most: number): string[] => [
    ...new Set(range(below(most + 1), () => ids[below(ids.length)]!.id)),
  ];

  const sectors = range(26, (i) =>
    sector({ id: `sector-${i}`, label: text(2), broader: i < 20 ? undefined : `sector-${i % 5}` }),
  );
  const themes = range(8, (i) => theme({ id: `theme-${i}`, label: text(2) }));
  const programmes = range(6, (i) => programme({ id: `programme-${i}`, name: text(3) }));
  const networks = range(5, (i) => network({ id: `network-${i}`, name: text(4) }));

  const makeProject = (i: number): Project => {
    const start = 2000 + below(30);
    return {
      id: `project-${i}`,
      acronym: maybe(0.7, () => words('en', 1).toUpperCase()),
      name: text(3 + below(5)),
      summary: maybe(0.9, () => text(12 + below(25))),
      programme: maybe(0.8, () => programmes[below(6)]!.id),
      networks: some(networks, 2),
      sectors: some(sectors, 3),
      themes: some(themes, 3),
      countries: some(
        countries.map((id) => ({ id })),
        4,
      ),
      period: maybe(0.9, () => ({
        start: maybe(0.9, () => `${start}-0${1 + below(9)}-${10 + below(18)}`),
        end: maybe(0.8, () => `${start + 1 + below(5)}-12`),
      })),
      place: maybe(0.5, () => ({ fr: places[below(places.length)]! })),
      lead: maybe(0.6, () => ({ name: words('fr', 2) })),
      partners: maybe(0.7, () => ({ names: range(1 + below(5), () => words('nl', 2)) })),
      budget: maybe(0.7, () => ({ amount: below(5_000) * 1000, currency: 'EUR' })),
    };
  };
  return dataset({ sectors, themes, programmes, networks, projects: range(count, makeProject) });
}
