/**
 * The one description of a dataset. It gives the types of TypeScript, the checks of the parser and the published JSON
 * Schema (`dist/data/partnerships.schema.json`, written by `scripts/build-data.mjs`, with the comments of `schema/` and
 * below as its descriptions).
 *
 * Fields that a source may leave open are optional. `null` counts as absent.
 */
import * as v from 'valibot';
import { Network, Organisation } from './schema/networks.js';
import { Licence, Service, Source, Statement } from './schema/parts.js';
import { Project } from './schema/projects.js';
import { AnyText, FilledText, LocalizedText, object, optional, PartialDate } from './schema/values.js';
import { Facet, Programme, Sector, Theme } from './schema/vocabularies.js';

export { Members } from './schema/networks.js';
export {
  Budget,
  Contact,
  CountRange,
  Image,
  Licence,
  Link,
  Participant,
  Period,
  Place,
  Quote,
  Website,
} from './schema/parts.js';
export { Funding } from './schema/projects.js';
export { Id, maxTextLength } from './schema/values.js';
export { FacetId } from './schema/vocabularies.js';
export {
  Facet,
  LocalizedText,
  Network,
  Organisation,
  PartialDate,
  Programme,
  Project,
  Sector,
  Service,
  Source,
  Statement,
  Theme,
};

/** Schemas of a dataset's lists. The parser checks each record separately, and leaves out only the invalid ones. */
export const collections = {
  /** Documents that support the records. */
  sources: Source,
  /** Organisations to which records refer. */
  organisations: Organisation,
  /** Networks. */
  networks: Network,
  /** Themes, in the order of display. */
  themes: Theme,
  /** Sectors, in the order of display. */
  sectors: Sector,
  /** Funding programmes. */
  programmes: Programme,
  /** Facets that this dataset adds to sectors, themes, countries, programmes, statuses and networks. */
  facets: Facet,
  /** Projects. */
  projects: Project,
};

/** Schema of the fields beside the lists. */
export const Envelope = object({
  /** Version of this schema, `major.minor`: `1.0`. */
  schemaVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  /** Name of the dataset. */
  title: optional(LocalizedText),
  /** Subject of the dataset, in a sentence or two. */
  description: optional(LocalizedText),
  /** Reason for the publisher's international partnerships. */
  reason: optional(Statement),
  /** Activities of the publisher beyond the networks and the projects. */
  activities: optional(v.array(Statement)),
  /** Introductions above the lists of a page, in one or two sentences each. */
  introductions: optional(
    object({
      /** Introduction to the networks. */ networks: optional(LocalizedText),
      /** Introduction to the themes. */ themes: optional(LocalizedText),
      /** Introduction to the sectors. */ sectors: optional(LocalizedText),
      /** Introduction to the projects. */ projects: optional(LocalizedText),
    }),
  ),
  /** Services of the publisher for readers. */
  services: optional(v.array(Service)),
  /** `true` if the projects are examples of a wider activity. Headings and counts then mention it. */
  examples: optional(v.boolean()),
  /** Organisation that publishes the dataset. The `role` of each network is its role. */
  publisher: optional(
    object({
      /** Name of the organisation. */ name: FilledText,
      /** Web address of the organisation. */ address: optional(AnyText),
    }),
  ),
  /** Licence of the dataset. */
  licence: optional(Licence),
  /** Day of the last change to the dataset. */
  asOf: optional(PartialDate),
});

type Records = {
  readonly [K in keyof typeof collections]: readonly v.InferOutput<(typeof collections)[K]>[];
};
export type Dataset = v.InferOutput<typeof Envelope> & Records;
/** A dataset without its projects if a worker holds these, which tells by what they can be sorted. */
export type PageDataset = Omit<Dataset, 'projects'> &
  Partial<Pick<Dataset, 'projects'>> & { readonly sorts?: readonly string[] };
export type CollectionName = keyof typeof collections;
