/**
 * The one description of a dataset. It gives the types of TypeScript, the checks of the parser and the published JSON
 * Schema (`dist/data/partnerships.schema.json`, written by `scripts/build-data.mjs`, with the comments below as its
 * descriptions).
 *
 * Fields that a source may leave open are optional. `null` counts as absent.
 */
import * as v from 'valibot';
import { isPartialDate } from '../dates.js';
import type { Language } from '../languages.js';
import { languagesOf } from '../localize.js';

const optional = v.nullish;
/**
 * Removes the prototype: Valibot iterates over the fields with `for…in`, which includes properties that a page adds to
 * `Object.prototype`.
 */
const withoutPrototype = <T extends object>(fields: T): T => Object.setPrototypeOf(fields, null) as T;
const object = <T extends v.ObjectEntries>(fields: T): v.ObjectSchema<T, undefined> =>
  v.object(withoutPrototype(fields));
/** Limit against mistakes of an export: a longer text would freeze a page. */
const maxTextLength = 20_000;
const AnyText = v.pipe(v.string(), v.maxLength(maxTextLength));
const FilledText = v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength));
/** Ids stand in attributes (space-separated) and addresses (comma-separated). */
export const Id = v.pipe(v.string(), v.regex(/^[^\s,]{1,200}$/u));
const Ids = v.array(Id);
export const PartialDate = v.pipe(v.string(), v.check(isPartialDate));
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Texts in other languages. A value that is no text is ignored. */
const Rest = v.pipe(
  v.unknown(),
  v.check((value) => typeof value !== 'string' || value.length <= maxTextLength),
) as v.GenericSchema<string | readonly string[] | null | undefined>;

export const LocalizedText = v.pipe(
  v.objectWithRest(
    withoutPrototype({
      /** French. */
      fr: optional(AnyText),
      /** Dutch. */
      nl: optional(AnyText),
      /** German. */
      de: optional(AnyText),
      /** English. */
      en: optional(AnyText),
      /** Languages whose wording a native speaker has reviewed. Left out if reviews are not recorded. */
      reviewed: optional(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)))),
    } satisfies Record<Language | 'reviewed', unknown>),
    Rest,
  ),
  v.check((text) => languagesOf(text).length > 0),
);

export const Source = object({
  /** Id that the `sources` of records refer to. */
  id: Id,
  /** Title of the document or page. */
  title: FilledText,
  /** Language of the title and of the document, as a language tag. */
  language: optional(AnyText),
  /** Address of the document or page. `http`, `https` and `mailto` become links. */
  address: optional(AnyText),
  /** Date of the document, if the document gives one. */
  date: optional(PartialDate),
});

export const Website = object({
  /** Full address of the website, with its scheme. */
  address: FilledText,
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Quote = object({
  /** The words as published, including errors. */
  text: FilledText,
  /** Language of the words, as a language tag. */
  language: optional(AnyText),
  /** Id of the source. */
  source: optional(Id),
  /** Reason for keeping the words. */
  note: optional(LocalizedText),
});

export const Statement = object({
  /** The statement itself. */
  text: LocalizedText,
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Service = object({
  /** Readers that the service is for. */
  audience: v.picklist(['jobseekers', 'employers']),
  /** Description of the service, in one or two sentences. */
  text: LocalizedText,
  /** Contact address or web page. `http`, `https` and `mailto` become links. */
  address: optional(AnyText),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Period = object({
  /** First day, as precise as it is known: `2018`, `2018-01` or `2018-01-01`. */
  start: optional(PartialDate),
  /** Last day, as precise as it is known. */
  end: optional(PartialDate),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Budget = object({
  /** Total amount, in units of the currency. */
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** ISO 4217 code. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  /** Day of the source's statement. */
  asOf: optional(PartialDate),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const CountRange = object({
  /** Smallest figure that a source gives. */
  min: Count,
  /** Largest figure that a source gives. */
  max: Count,
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Members = object({
  /** The members, in a sentence. */
  text: LocalizedText,
  /** Number of members, as the sources give it. */
  count: optional(CountRange),
  /** Countries with at least one member, as two-letter codes of ISO 3166-1. */
  countries: optional(v.array(Country)),
  /** Last day of this membership, for former members. */
  until: optional(PartialDate),
  /** Ids of sources. */
  sources: optional(Ids),
});

const record = {
  /** Unique id within the list, without spaces or commas. */
  id: Id,
  /** Ids of the sources of all fields without sources of their own. */
  sources: optional(Ids),
  /** Day on which the record was last compared with its sources. */
  asOf: optional(PartialDate),
  /** Day by which the record has to be compared with its sources again. */
  reviewBy: optional(PartialDate),
  /** Names of fields that no source states and the editors inferred. */
  inferred: optional(v.array(FilledText)),
  /** Quotes of published words that the record corrects or replaces. */
  quotes: optional(v.array(Quote)),
};

export const Organisation = object({
  ...record,
  /** Name in everyday use. */
  name: FilledText,
  /** Full name. */
  fullName: optional(FilledText),
  /** Language of the full name, as a language tag. */
  language: optional(AnyText),
  /** Territory of the organisation. */
  territory: optional(LocalizedText),
  /** Website. */
  website: optional(Website),
});

export const Network = object({
  ...record,
  /** Short name, displayed first. */
  acronym: optional(FilledText),
  /** Other short names in use, in every language. */
  aliases: optional(v.array(FilledText)),
  /** Other short names that only some languages use. The name is not displayed in other languages. */
  localAliases: optional(v.array(LocalizedText)),
  /** Full name, in every language that has one. */
  name: LocalizedText,
  /** A note on the name. */
  nameNote: optional(LocalizedText),
  /** Area of the network: Europe or the whole world. */
  scope: optional(v.picklist(['european', 'global'])),
  /** Purpose of the network. */
  mission: optional(LocalizedText),
  /** Current members. */
  members: optional(Members),
  /** Former members, if a published text still mentions them. */
  formerMembers: optional(Members),
  /** Regions into which the network divides its members. */
  regions: optional(
    v.array(
      object({
        /** Unique id within the network. */ id: Id,
        /** Label. */ label: LocalizedText,
        /** Countries of the region, if a source names them, as two-letter codes of ISO 3166-1. */
        countries: optional(v.array(Country)),
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** Role of the publisher in the network. */
  role: optional(LocalizedText),
  /** Belgian seat: its holders, and the rule that assigns it. */
  belgianSeat: optional(
    object({
      /** Ids of organisations. */
      holders: Ids,
      /** Rule that assigns the seat. */
      rule: LocalizedText,
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Foundation of the network, in words. */
  founded: optional(Statement),
  /** Place of the secretariat, in words. */
  seat: optional(Statement),
  /** Legal acts on which the network is based. */
  legalBasis: optional(v.array(Statement)),
  /** Legal form of the network: an association, a foundation, … */
  legalForm: optional(Statement),
  /** Last day of the legal basis. Pages mark a past date as expired. */
  validUntil: optional(PartialDate),
  /** Services of the network for readers. */
  services: optional(v.array(Service)),
  /** Website. */
  website: optional(Website),
  /** Ids of themes. */
  themes: optional(Ids),
});

export const Theme = object({
  ...record,
  /** Label in full. */
  label: LocalizedText,
  /** Short label for narrow places. */
  shortLabel: optional(LocalizedText),
});

export const Sector = object({
  ...record,
  /** Label in full. */
  label: LocalizedText,
  /** Id of the broader sector, whose choice also finds the projects of this sector. */
  broader: optional(Id),
  /** `false` for a sector that occurs only in texts of projects, and not in the publisher's list. */
  listed: optional(v.boolean()),
});

export const Programme = object({
  ...record,
  /** Name, in every language that has one. */
  name: LocalizedText,
  /** Number of the programme at the European Commission (CCI). */
  cci: optional(FilledText),
  /** Years of the programme. */
  period: optional(Period),
  /** Fund that finances the programme. */
  fund: optional(LocalizedText),
  /** Sentence by which the programme names its funding, in its own words. */
  support: optional(Statement),
  /** Emblem beside the funding sentence: `eu` is the flag of the European Union. */
  emblem: optional(v.picklist(['eu'])),
  /** Contribution of the fund. */
  contribution: optional(Budget),
  /** Area of the programme, in words. */
  area: optional(Statement),
  /** Countries of the area, as two-letter codes of ISO 3166-1. */
  countries: optional(v.array(Country)),
  /** Names of the places in the area. */
  places: optional(
    v.array(
      object({
        /** Country or region of the places. */
        region: LocalizedText,
        /** Departments, provinces or arrondissements. */
        names: v.array(FilledText),
        /** Names that differ by language. */
        labels: optional(
          v.array(
            object({
              /** One of `names`. */ name: FilledText,
              /** Name in each language. */ label: LocalizedText,
            }),
          ),
        ),
      }),
    ),
  ),
  /** Axes (priorities) of the programme, to which projects belong. */
  axes: optional(
    v.array(
      object({
        /** Number, as the programme writes it. */ number: FilledText,
        /** Title. */ label: LocalizedText,
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** Objectives of the programme itself (not the thematic objectives of the European Union). */
  objectives: optional(
    v.array(
      object({
        /** Number, as the programme writes it. */ number: FilledText,
        /** Title. */ label: LocalizedText,
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** Website. */
  website: optional(Website),
});

/** Pattern of facet ids. It excludes names that a selection and an address already use, and `constructor`. */
export const FacetId = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:sector|theme|country|programme|status|network|q|sort|page|group|constructor)$)[a-z][a-z0-9-]{0,49}$/,
  ),
);

export const Facet = object({
  /** Unique id of lower-case letters, digits and hyphens, other than the names of built-in facets. */
  id: FacetId,
  /** Label. */
  label: LocalizedText,
  /** Values of the facet, in the order of display. Values outside this list are displayed by their ids. */
  values: optional(
    v.array(
      object({
        /** Id of the value, used in `fields` of projects. */ id: Id,
        /** Label. */ label: LocalizedText,
      }),
    ),
  ),
});

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
  /** Place of the project's activities, in words. */
  place: optional(LocalizedText),
  /** Contribution of the European Union. The total amount is the `budget`. */
  funding: optional(Funding),
  /** Lead partner. */
  lead: optional(
    object({
      /** Name as the source gives it. */
      name: FilledText,
      /** Note on the lead partner. */
      note: optional(LocalizedText),
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Partners by name, without the lead partner. */
  partners: optional(
    object({
      /** Names as the source gives them. */
      names: v.array(FilledText),
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
  /** Notes for the reader on doubts, later changes and similar projects. */
  notes: optional(v.array(Statement)),
  /** Values of the facets that the dataset declares, as ids, by the id of the facet. */
  fields: optional(v.record(FacetId, Ids)),
  /** Website. */
  website: optional(Website),
});

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
  /** Day of the last change to the dataset. */
  asOf: optional(PartialDate),
});

type Records = {
  readonly [K in keyof typeof collections]: readonly v.InferOutput<(typeof collections)[K]>[];
};
export type Dataset = v.InferOutput<typeof Envelope> & Records;
/** A dataset without its projects if a worker holds these. */
export type PageDataset = Omit<Dataset, 'projects'> & Partial<Pick<Dataset, 'projects'>>;
export type CollectionName = keyof typeof collections;
export type LocalizedText = v.InferOutput<typeof LocalizedText>;
export type Source = v.InferOutput<typeof Source>;
export type Website = v.InferOutput<typeof Website>;
export type Quote = v.InferOutput<typeof Quote>;
export type Statement = v.InferOutput<typeof Statement>;
export type Service = v.InferOutput<typeof Service>;
export type Period = v.InferOutput<typeof Period>;
export type Budget = v.InferOutput<typeof Budget>;
export type CountRange = v.InferOutput<typeof CountRange>;
export type Members = v.InferOutput<typeof Members>;
export type Organisation = v.InferOutput<typeof Organisation>;
export type Network = v.InferOutput<typeof Network>;
export type Theme = v.InferOutput<typeof Theme>;
export type Sector = v.InferOutput<typeof Sector>;
export type Programme = v.InferOutput<typeof Programme>;
export type Facet = v.InferOutput<typeof Facet>;
export type Project = v.InferOutput<typeof Project>;
