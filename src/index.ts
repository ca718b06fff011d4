/** Classes and types, without side effects: nothing is registered. */
export * from './embed/generated/classes.js';
export type { Answer, Match, Sort } from './catalogue/question.js';
export type { FacetName, Selection } from './catalogue/selection.js';
export { DatasetError, type DatasetErrorCode } from './dataset/errors.js';
export type { Problem } from './dataset/reading/parse.js';
export type { Failure } from './dataset/reading/read.js';
export type { Dataset, Facet, Network, Programme, Project, Sector, Theme } from './dataset/reading/schema.js';
export type { ForemEvents } from './elements/core/events.js';
export type { ElementState } from './elements/core/element-state.js';
export {
  registerLanguage,
  type LanguageMessages,
  type LanguageOptions,
} from './localization/register-language.js';
