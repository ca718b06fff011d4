import { str } from '@lit/localize';
import type { Dataset, PageDataset } from '../../../dataset/reading/schema.js';
import type { Msg } from '../../../localization/messages.js';

import { projectCount, projectsCaption } from '../../exploring/wording.js';

/** The sections that a page may have, in the order of display. */
export const sectionNames = [
  'introduction',
  'networks',
  'themes',
  'sectors',
  'filters',
  'projects',
  'map',
  'timeline',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The default sections: all but the charts, which repeat two of the filters. */
export const defaultSections: readonly SectionName[] = sectionNames.filter(
  (section) => section !== 'themes' && section !== 'sectors',
);

/** Returns the sections named by the attribute, each once and in its order, and the words that name no section. */
export function sectionsIn(attribute: string | undefined): {
  sections: readonly SectionName[];
  unknown: readonly string[];
} {
  const asked = [...new Set(attribute?.split(/\s+/).filter(Boolean))];
  const isSection = (name: string): name is SectionName => sectionNames.includes(name as SectionName);
  const sections = asked.filter(isSection);
  return {
    sections: sections.length ? sections : defaultSections,
    unknown: asked.filter((name) => !isSection(name)),
  };
}

/** Pairs of consecutive sections that stand side by side where there is room. */
const pairs: readonly (readonly [SectionName, SectionName])[] = [
  ['themes', 'sectors'],
  ['filters', 'projects'],
];

/** Arranges sections in rows of one or two. */
export function rowsOf(sections: readonly SectionName[]): readonly (readonly SectionName[])[] {
  const rows: SectionName[][] = [];
  for (const section of sections) {
    const last = rows[rows.length - 1];
    const isSecond = pairs.some(([first, second]) => second === section && last?.[0] === first);
    if (last?.length === 1 && isSecond) last.push(section);
    else rows.push([section]);
  }
  return rows;
}

/** Returns the text of the link to a section; the introduction and the filters have no link. */
export function sectionCaption(msg: Msg, section: SectionName, dataset: PageDataset): string | undefined {
  switch (section) {
    case 'networks':
      return msg('Réseaux', { id: 'section.networks' });
    case 'map':
      return msg('Carte', { id: 'section.map' });
    case 'themes':
      return msg('Thèmes', { id: 'themes' });
    case 'sectors':
      return msg('Secteurs', { id: 'sectors' });
    case 'projects':
      return projectsCaption(msg, dataset);
    case 'timeline':
      return msg('Chronologie', { id: 'section.timeline' });
    default:
      return undefined;
  }
}

/** Returns the sectors of the organisation's own list, a double sector once. */
export const listedSectors = ({ sectors }: PageDataset): PageDataset['sectors'] =>
  sectors.filter(({ listed, broader }) => listed !== false && !broader);

/** Returns the number of entries of a section, in words. */
export function sizeText(msg: Msg, section: SectionName, size: number, dataset: PageDataset): string {
  switch (section) {
    case 'networks':
      return msg(str`{${size}, plural, one {# réseau} many {# de réseaux} other {# réseaux}}`, {
        id: 'networks.number',
      });
    case 'themes':
      return msg(str`{${size}, plural, one {# thème} many {# de thèmes} other {# thèmes}}`, {
        id: 'themes.number',
      });
    case 'sectors':
      return msg(str`{${size}, plural, one {# secteur} many {# de secteurs} other {# secteurs}}`, {
        id: 'sectors.number',
      });
    default:
      return projectCount(msg, size, dataset.examples);
  }
}

/** True if any project passes the test, or if a worker holds the projects. */
const anyProject = (
  { projects }: PageDataset,
  test: (project: Dataset['projects'][number]) => boolean,
): boolean => projects?.some(test) ?? true;

/** True if the drawer has a filter for themes or sectors: a project has one, and no chart takes its place. */
export const hasFilter = (
  dataset: PageDataset,
  shown: readonly SectionName[],
  facet: 'themes' | 'sectors',
): boolean => !shown.includes(facet) && anyProject(dataset, (project) => Boolean(project[facet]?.length));

/** Number of entries of a section; undefined where a number means nothing. */
export function sizeOf(dataset: PageDataset, section: SectionName): number | undefined {
  switch (section) {
    case 'networks':
      return dataset.networks.length;
    case 'map':
      return dataset.networks.some(({ members }) => members?.countries?.length) ||
        anyProject(dataset, ({ countries }) => Boolean(countries?.length))
        ? undefined
        : 0;
    case 'filters':
      return anyProject(dataset, () => true) ? undefined : 0;
    case 'timeline':
      return anyProject(dataset, ({ period }) => Boolean(period?.start || period?.end)) ? undefined : 0;
    case 'themes':
      return dataset.themes.length;
    case 'sectors':
      return listedSectors(dataset).length;
    default:
      return undefined;
  }
}
