/** Projects. */
import * as v from 'valibot';
import {
  Budget,
  Contact,
  CountRange,
  Image,
  Licence,
  Link,
  Participant,
  Period,
  Place,
  record,
  Statement,
  Website,
} from './parts.js';
import {
  AnyText,
  Count,
  Country,
  Figure,
  FilledText,
  Id,
  Ids,
  LocalizedText,
  object,
  optional,
  PartialDate,
  recordOf,
} from './values.js';
import { FacetId } from './vocabularies.js';

/** Contribution of the European Union, with the details required by Regulation (EU) 2021/1060, Article 49(3). */
export const Funding = object({
  /** Name of the fund: `ESF+`. */
  fund: optional(FilledText),
  /** Contribution of the European Union. */
  euShare: optional(Budget),
  /** Co-financing rate of the European Union in percent. */
  rate: optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100))),
  /** Types of intervention, by code or name. */
  intervention: optional(v.array(FilledText)),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Project = object({
  ...record,
  /** Short name. */
  acronym: optional(FilledText),
  /** Code of the project in its programme, if it differs from the short name. */
  code: optional(FilledText),
  /** Name, in every language that has one. */
  name: LocalizedText,
  /** Activities and target groups, in a few sentences. */
  summary: optional(LocalizedText),
  /** Id of a programme. */
  programme: optional(Id),
  /** Number of the programme's axis. */
  axis: optional(FilledText),
  /** Number of the programme's objective. */
  objective: optional(FilledText),
  /** Ids of networks. */
  networks: optional(Ids),
  /** Ids of the sectors that a text on the project names. */
  sectors: optional(Ids),
  /** Ids of themes. */
  themes: optional(Ids),
  /** Countries of the project's activities, as two-letter codes of ISO 3166-1. */
  countries: optional(v.array(Country)),
  /**
   * Duration of the project. Its status (to come, under way, ended, unknown) is computed from this and never stored.
   */
  period: optional(Period),
  /** Periods that earlier sources gave. */
  formerPeriods: optional(v.array(Period)),
  /** Status in the words of the source. Filters and the status line follow the dates. */
  statedStatus: optional(
    object({
      /** Words of the source. */
      text: LocalizedText,
      /** Day of the source's statement. */
      asOf: optional(PartialDate),
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Place of the project's activities, in words. */
  place: optional(LocalizedText),
  /** Places of the project's activities, by code or coordinates. */
  locations: optional(v.array(Place)),
  /** Call for proposals that chose the project. */
  call: optional(
    object({
      /** Number or code of the call. */
      code: optional(FilledText),
      /** Name of the call. */
      name: optional(LocalizedText),
      /** First and last day for proposals. */
      period: optional(Period),
      /** Address of the call. `http` and `https` become links. */
      address: optional(AnyText),
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Id of the project of which this one is a part. */
  parent: optional(Id),
  /** Contribution of the European Union. The total amount is the `budget`. */
  funding: optional(Funding),
  /** Lead partner. */
  lead: optional(Participant),
  /** Beneficiary of the funding, if it differs from the lead partner. */
  beneficiary: optional(Participant),
  /** Partners, without the lead partner: by name, or as participants with further details. */
  partners: optional(
    object({
      /** Names as the source gives them. */
      names: optional(v.array(FilledText)),
      /** Partners with further details, beside those in `names`. */
      members: optional(v.array(Participant)),
      /** Number of further partners without a name. */
      others: optional(Count),
      /** `true` if there are further partners, and no source gives their number. */
      incomplete: optional(v.boolean()),
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Total number of partners, as the sources give it. */
  partnerCount: optional(CountRange),
  /** Note on the number of partners, such as why it differs from the list. */
  partnerCountNote: optional(Statement),
  /** Total budget. */
  budget: optional(Budget),
  /** Budgets that other sources gave. */
  formerBudgets: optional(v.array(Budget)),
  /** Target groups of the project. */
  targetGroups: optional(v.array(LocalizedText)),
  /** Results and aims in figures. */
  figures: optional(v.array(Statement)),
  /** Results as numbers. */
  results: optional(
    v.array(
      object({
        /** Description of the counted things. */
        label: LocalizedText,
        /** Number that was reached. */
        value: optional(Figure),
        /** Number that is aimed at. */
        target: optional(Figure),
        /** Unit of the numbers, if they do not count things. */
        unit: optional(LocalizedText),
        /** Day of the source's statement. */
        asOf: optional(PartialDate),
        /** Ids of sources. */
        sources: optional(Ids),
      }),
    ),
  ),
  /** Notes for the reader on doubts, later changes and similar projects. */
  notes: optional(v.array(Statement)),
  /** Values of the facets that the dataset declares, as ids, by the id of the facet. */
  fields: optional(recordOf(FacetId, Ids)),
  /** Website. */
  website: optional(Website),
  /** Further links. */
  links: optional(v.array(Link)),
  /** Image of the project. */
  image: optional(Image),
  /** Contact for questions about the project. */
  contact: optional(Contact),
  /** Licence of the description of the project. */
  licence: optional(Licence),
  /** Day on which the source last changed its description. */
  updated: optional(PartialDate),
});

export type Project = v.InferOutput<typeof Project>;
