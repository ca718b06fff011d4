/** Reference implementation of partners: plain and slow, for names of letters and spaces. */
import type { Answer, Query } from '../../src/catalogue/question.js';
import { chosenIn } from '../../src/catalogue/selection.js';
import type { Dataset, Project } from '../../src/dataset/reading/schema.js';

export function partnersOf({ organisations }: Dataset, { lead, partners }: Project): string[] {
  const names = [...(lead ? [lead.name] : []), ...(partners?.names ?? [])];
  return names.map(
    (name) =>
      organisations.find((each) => each.name === name || each.aliases?.includes(name))?.id ??
      name.toLowerCase().replace(' ', '-'),
  );
}

/** @param counted the projects among which partners are counted */
export function referencePartners(
  dataset: Dataset,
  counted: readonly Project[],
  { partners, selection, within }: Query,
): Answer['partners'] {
  if (!partners) return undefined;
  const spellings = new Map<string, string[]>();
  for (const project of dataset.projects) {
    const names = [...(project.lead ? [project.lead.name] : []), ...(project.partners?.names ?? [])];
    partnersOf(dataset, project).forEach((id, i) =>
      spellings.set(id, [...(spellings.get(id) ?? []), names[i]!]),
    );
  }
  const record = (id: string) => dataset.organisations.find((each) => each.id === id);
  const nameOf = (id: string): string => record(id)?.name ?? spellings.get(id)![0]!;
  const countOf = (id: string): number =>
    partners.limit ? counted.filter((project) => partnersOf(dataset, project).includes(id)).length : 0;
  const matches = (id: string): boolean =>
    [nameOf(id), ...(record(id)?.aliases ?? []), ...spellings.get(id)!].some((name) =>
      name.toLowerCase().includes(partners.words ?? ''),
    );
  const found = [...spellings.keys()].filter((id) => countOf(id) > 0 && matches(id));
  const sorted = found.sort(
    (a, b) => countOf(b) - countOf(a) || (nameOf(a).toLowerCase() < nameOf(b).toLowerCase() ? -1 : 1),
  );
  const shown = sorted.slice(0, partners.limit);
  const chosen = [...chosenIn(selection, 'partner'), ...chosenIn(within, 'partner')].map((id) =>
    id.replace(/^-/, ''),
  );
  const rest = [...new Set(chosen)].filter((id) => spellings.has(id) && !shown.includes(id));
  return {
    total: found.length,
    values: [...shown, ...rest].map((id) => ({ id, name: nameOf(id), count: countOf(id) })),
  };
}
