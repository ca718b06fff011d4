import type { Locale } from '../../dataset/languages.js';
import { textIn } from '../../dataset/localize.js';
import type { LocalizedText, PageDataset, Project } from '../../dataset/reading/schema.js';
import { broaderIds, facetDefinitions } from '../facet-definitions.js';

export const titleTexts = (project: Project, language: Locale): string[] => [
  textIn(project.name, language),
  project.acronym ?? '',
  project.code ?? '',
];

/** Returns texts in the reader's language, or those that stand in for them. */
const ownTexts = (project: Project, language: Locale): string[] => [
  textIn(project.summary, language),
  textIn(project.place, language),
  project.lead?.name ?? '',
  ...(project.partners?.names ?? []),
  ...(project.partners?.members ?? []).map(({ name }) => name),
  project.beneficiary?.name ?? '',
];

/** Returns the searched texts of a project other than its titles. */
type OtherTexts = (project: Project) => readonly string[];

const known = new WeakMap<PageDataset, Map<Locale, OtherTexts>>();

/** Returns the texts of a project itself, then labels, keywords and places of the records that it refers to. */
export function otherTexts(dataset: PageDataset, language: Locale): OtherTexts {
  let byLanguage = known.get(dataset);
  if (!byLanguage) known.set(dataset, (byLanguage = new Map<Locale, OtherTexts>()));
  let texts = byLanguage.get(language);
  if (!texts) {
    const vocabulary = vocabularyTexts(dataset, language);
    texts = (project) => [...ownTexts(project, language), ...vocabulary(project)];
    byLanguage.set(language, texts);
  }
  return texts;
}

interface LabelledRecord {
  readonly label?: LocalizedText | null | undefined;
  readonly shortLabel?: LocalizedText | string | null | undefined;
  readonly keywords?: LocalizedText | null | undefined;
}

/** A short label that is a plain text is an acronym. */
function namedTexts({ label, shortLabel, keywords }: LabelledRecord, language: Locale): string[] {
  const short = typeof shortLabel === 'string' ? undefined : shortLabel;
  return [textIn(short ?? label, language), textIn(keywords, language)];
}

/** O(records of the vocabulary), then O(records of the project) for each project. */
function vocabularyTexts(dataset: PageDataset, language: Locale): OtherTexts {
  const definitions = facetDefinitions(dataset);
  const facets = ['sector', 'theme', ...dataset.facets.map(({ id }) => id)].map((facet) => {
    const { valuesIn, idsOf } = definitions.get(facet)!;
    const values = valuesIn(dataset);
    const textsOf = new Map<string, string[]>();
    for (const value of values) textsOf.set(value.id, namedTexts(value, language));
    const withBroader = broaderIds(values);
    return { idsOf, textsOf: (id: string) => withBroader(id).flatMap((each) => textsOf.get(each) ?? []) };
  });
  const programmes = new Map<string, string[]>();
  for (const { id, keywords, places } of dataset.programmes)
    programmes.set(id, [
      textIn(keywords, language),
      ...(places ?? []).flatMap(({ names, labels }) => [
        ...names,
        ...(labels ?? []).map(({ label }) => textIn(label, language)),
      ]),
    ]);
  return (project) => [
    ...facets.flatMap(({ idsOf, textsOf }) =>
      [idsOf(project, '') ?? []].flat().flatMap((id) => textsOf(id ?? '')),
    ),
    ...(programmes.get(project.programme ?? '') ?? []),
  ];
}
