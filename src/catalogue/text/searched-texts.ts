import type { Locale } from '../../dataset/languages.js';
import { textIn } from '../../dataset/localize.js';
import type { Project } from '../../dataset/reading/schema.js';

export const titleTexts = (project: Project, language: Locale): string[] => [
  textIn(project.name, language),
  project.acronym ?? '',
  project.code ?? '',
];

/** Texts in the reader's language, or those that stand in for them. */
export const otherTexts = (project: Project, language: Locale): string[] => [
  textIn(project.summary, language),
  textIn(project.place, language),
  project.lead?.name ?? '',
  ...(project.partners?.names ?? []),
  ...(project.partners?.members ?? []).map(({ name }) => name),
  project.beneficiary?.name ?? '',
];
