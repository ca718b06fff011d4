/** Data of the common stories, derived from the bundled dataset, whose ids stand in attributes. */
import bundled from '../test/fixtures/partnerships.json';
import { generateDataset } from '../test/helpers/generate.js';

interface Identified {
  readonly id: string;
}
type Change = (value: Record<string, unknown>, key: string) => unknown;

/** Copies data and replaces each object for which `change` returns another one. */
function mapped(value: unknown, change: Change, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => mapped(each, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return (
    change(value as Record<string, unknown>, key) ??
    Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change, name)]))
  );
}
const isText = (value: Record<string, unknown>): value is Record<'fr', string> =>
  typeof value['fr'] === 'string';

/** A text longer than a line in each language, and acronyms as real data has them. */
const longWords = {
  fr: 'Anticonstitutionnellement-interrégionalisation-transfrontalière-socioprofessionnelle',
  nl: 'Arbeidsmarktbemiddelingssamenwerkingsovereenkomstenverantwoordelijkheid',
  de: 'Grenzüberschreitungsarbeitskräftevermittlungszusammenarbeitsvereinbarungsentwurf',
  en: 'Intergovernmentalisation-counterrevolutionary-internationalisation-partnership',
};

const minimal = <T extends Identified>(records: readonly T[], ...names: (keyof T)[]): object[] =>
  records.map((record) =>
    Object.fromEntries((['id', ...names] as (keyof T)[]).map((name) => [name, record[name]])),
  );

const copies = <T extends Identified>(records: readonly T[], times: number): T[] =>
  Array.from({ length: times }, (_, i) =>
    records.map((record) => (i ? { ...record, id: `${record.id}-${i}` } : record)),
  ).flat();

function one(): object {
  const [network] = bundled.networks.filter(({ id }) => id === 'eures');
  const [project] = bundled.projects.filter(({ id }) => id === 'ab-refugies');
  const keep = (records: readonly Identified[], ids: unknown): readonly Identified[] =>
    records.filter(({ id }) => id === (ids as readonly string[] | undefined)?.[0]);
  const themes = keep(bundled.themes, project!.themes);
  const sectors = [bundled.sectors.find(({ broader }: { broader?: string }) => !broader)!];
  return {
    ...bundled,
    networks: [{ ...network, themes: themes.map(({ id }) => id) }],
    themes,
    sectors,
    projects: [
      { ...project, themes: themes.map(({ id }) => id), sectors: sectors.map(({ id }) => id), networks: [] },
    ],
  };
}

function hundreds(): object {
  const generated = generateDataset(400);
  return {
    ...bundled,
    networks: copies(bundled.networks, 6),
    themes: copies(bundled.themes, 10),
    sectors: [...bundled.sectors, ...generated.sectors, ...copies(generated.sectors, 5).slice(26)],
    programmes: [...bundled.programmes, ...generated.programmes],
    projects: [
      ...bundled.projects,
      ...generated.projects.map((project) => ({ ...project, networks: [], themes: ['mobility'] })),
    ],
  };
}

/** Created on first use: a page of stories needs few of them. */
const makers: Readonly<Record<string, () => unknown>> = {
  loading: () => new Promise(() => {}),
  empty: () => ({ schemaVersion: '1.0', networks: [], projects: [] }),
  failed: () => ({}),
  partial: () => ({
    schemaVersion: '1.0',
    networks: [...minimal(bundled.networks, 'name'), { id: 'no-name' }],
    themes: minimal(bundled.themes, 'label'),
    sectors: minimal(bundled.sectors.slice(0, 4), 'label'),
    projects: [
      ...minimal(bundled.projects, 'name'),
      { id: 'no-name' },
      { id: 'wrong-period', name: { fr: 'Une période fausse' }, period: { start: '2021-13' } },
    ],
  }),
  'only in French': () => mapped(bundled, (value) => isText(value) && { fr: value.fr }),
  'long words': () =>
    mapped(bundled, (value, key) =>
      isText(value) && /^(name|label|shortLabel|summary|mission)$/.test(key)
        ? Object.fromEntries(
            Object.entries(longWords).map(([language, word]) => [
              language,
              `${word} ${(value as Record<string, unknown>)[language] as string}`,
            ]),
          )
        : undefined,
    ),
  'one item': one,
  hundreds,
};

const made = new Map<string, unknown>();
/** Values of `data` by name; stories and the controls of Storybook use the names. */
export const states: Readonly<Record<string, unknown>> = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [
      name,
      {
        enumerable: true,
        get: () => {
          if (!made.has(name)) made.set(name, make());
          return made.get(name);
        },
      },
    ]),
  ),
);
export const stateNames: readonly string[] = Object.keys(makers);
