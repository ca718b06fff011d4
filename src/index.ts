/** Classes and types, without side effects: nothing is registered. */
export * from './embed/generated/classes.js';
export type { Answer, FacetName, Match, Selection, Sort } from './catalogue/engine.js';
export { DatasetError, type DatasetErrorCode } from './dataset/errors.js';
export type { Problem } from './dataset/parse.js';
export type { Failure } from './dataset/read.js';
export type { Dataset, Facet, Network, Programme, Project, Sector, Theme } from './dataset/schema.js';
export type { ForemEvents } from './elements/shared/events.js';
export type { ElementState } from './elements/shared/forem-element.js';
