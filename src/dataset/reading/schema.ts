/**
 * The one description of a dataset: TypeScript's types, the parser's checks and the published JSON Schema
 * (`dist/data/partnerships.schema.json`, made by `scripts/build-data.mjs` with the comments below as its
 * descriptions) all come from here.
 *
 * Fields that a source may leave open are optional, and `null` counts as absent.
 */
import * as v from 'valibot';
import { isPartialDate } from '../dates.js';
import type { Language } from '../languages.js';
import { languagesOf } from '../localize.js';

const optional = v.nullish;
/** Valibot walks the fields by `for…in`: they must not inherit what a page has put on `Object.prototype`. */
const withoutPrototype = <T extends object>(fields: T): T => Object.setPrototypeOf(fields, null) as T;
const object = <T extends v.ObjectEntries>(fields: T): v.ObjectSchema<T, undefined> =>
  v.object(withoutPrototype(fields));
/** Longer texts are a mistake of an export, and would freeze a page. */
const maxTextLength = 20_000;
const AnyText = v.pipe(v.string(), v.maxLength(maxTextLength));
const FilledText = v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength));
/** Ids stand in attributes (space-separated) and addresses (comma-separated). */
export const Id = v.pipe(v.string(), v.regex(/^[^\s,]{1,200}$/u));
const Ids = v.array(Id);
export const PartialDate = v.pipe(v.string(), v.check(isPartialDate));
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Texts in further languages. Values that are no texts are ignored. */
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
      /** Languages whose wording a native speaker has reviewed. Left out where nobody keeps track of it. */
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
  /** Where it is; `http`, `https` or `mailto` become links. */
  address: optional(AnyText),
  /** The date of the document itself, where the document gives one. */
  date: optional(PartialDate),
});

export const Website = object({
  /** Full address. */
  address: FilledText,
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Quote = object({
  /** The words as published, slips included. */
  text: FilledText,
  /** Language of the words, as a language tag. */
  language: optional(AnyText),
  /** Id of the source. */
  source: optional(Id),
  /** Why the words are kept. */
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
  /** What these readers can do, in a sentence or two. */
  text: LocalizedText,
  /** Where to go or to ask; `http`, `https` or `mailto` become links. */
  address: optional(AnyText),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Period = object({
  /** First day, as exact as it is known: `2018`, `2018-01` or `2018-01-01`. */
  start: optional(PartialDate),
  /** Last day, as exact as it is known. */
  end: optional(PartialDate),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Budget = object({
  /** Total amount, in units of the currency. */
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** ISO 4217 code. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  /** The day on which the source said so. */
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
  /** How many, as the sources give it. */
  count: optional(CountRange),
  /** Countries that have a member: ISO 3166-1 codes of two letters. */
  countries: optional(v.array(Country)),
  /** The last day on which this was so, for members of the past. */
  until: optional(PartialDate),
  /** Ids of sources. */
  sources: optional(Ids),
});

const record = {
  /** Unique within its list; no spaces or commas. */
  id: Id,
  /** Ids of the sources of whatever has no sources of its own. */
  sources: optional(Ids),
  /** The day on which the record was last compared with its sources. */
  asOf: optional(PartialDate),
  /** The day by which the record has to be compared with its sources again. */
  reviewBy: optional(PartialDate),
  /** Fields that nobody states: worked out by the editors. */
  inferred: optional(v.array(FilledText)),
  /** Published words that the record corrects or replaces. */
  quotes: optional(v.array(Quote)),
};

export const Organisation = object({
  ...record,
  /** Name as it is used. */
  name: FilledText,
  /** The name in full. */
  fullName: optional(FilledText),
  /** Language of the full name, as a language tag. */
  language: optional(AnyText),
  /** Where it works. */
  territory: optional(LocalizedText),
  /** Its site. */
  website: optional(Website),
});

export const Network = object({
  ...record,
  /** Short name, shown first. */
  acronym: optional(FilledText),
  /** Other short names in use, in every language. */
  aliases: optional(v.array(FilledText)),
  /** Other short names of some languages only: a language without the name does not show it. */
  localAliases: optional(v.array(LocalizedText)),
  /** Full name, in the languages that have one. */
  name: LocalizedText,
  /** A note on the name. */
  nameNote: optional(LocalizedText),
  /** Europe or the whole world. */
  scope: optional(v.picklist(['european', 'global'])),
  /** The purpose of the network. */
  mission: optional(LocalizedText),
  /** Today's members. */
  members: optional(Members),
  /** Members of the past, where a published text still speaks of them. */
  formerMembers: optional(Members),
  /** Regions that the network divides its members into. */
  regions: optional(
    v.array(
      object({
        /** Unique within the network. */ id: Id,
        /** Label. */ label: LocalizedText,
        /** Countries of the region, where a source says which: ISO 3166-1 codes of two letters. */
        countries: optional(v.array(Country)),
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** The publisher's role in it. */
  role: optional(LocalizedText),
  /** The Belgian seat: its holders, and the rule that decides. */
  belgianSeat: optional(
    object({
      /** Ids of organisations. */
      holders: Ids,
      /** The rule that decides. */
      rule: LocalizedText,
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** When it began, in words. */
  founded: optional(Statement),
  /** Where its secretariat is, in words. */
  seat: optional(Statement),
  /** The acts it rests on. */
  legalBasis: optional(v.array(Statement)),
  /** What it is in law: an association, a foundation, … */
  legalForm: optional(Statement),
  /** The last day for which the legal basis holds; afterwards pages mark the date as expired. */
  validUntil: optional(PartialDate),
  /** What a reader can do with it. */
  services: optional(v.array(Service)),
  /** Its site. */
  website: optional(Website),
  /** Ids of themes. */
  themes: optional(Ids),
});

export const Theme = object({
  ...record,
  /** Label in full. */
  label: LocalizedText,
  /** Label for narrow places. */
  shortLabel: optional(LocalizedText),
});

export const Sector = object({
  ...record,
  /** Label in full. */
  label: LocalizedText,
  /** Id of the sector that this one is part of; choosing that one finds this one too. */
  broader: optional(Id),
  /** `false` for a sector that the publisher's own list lacks: it occurs only in texts of projects. */
  listed: optional(v.boolean()),
});

export const Programme = object({
  ...record,
  /** Name, in the languages that have one. */
  name: LocalizedText,
  /** Number in the European Commission's list of programmes (CCI). */
  cci: optional(FilledText),
  /** Years that it covers. */
  period: optional(Period),
  /** The fund that pays. */
  fund: optional(LocalizedText),
  /** The sentence by which the programme names its funding, in its own words. */
  support: optional(Statement),
  /** The emblem that stands beside that sentence: `eu` is the flag of the European Union. */
  emblem: optional(v.picklist(['eu'])),
  /** Contribution of the fund. */
  contribution: optional(Budget),
  /** The area in words. */
  area: optional(Statement),
  /** Countries in which the area lies. */
  countries: optional(v.array(Country)),
  /** Names of the places that make up the area. */
  places: optional(
    v.array(
      object({
        /** Country or region that the places are in. */
        region: LocalizedText,
        /** Departments, provinces or arrondissements. */
        names: v.array(FilledText),
        /** How some of these names are written in each language. */
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
  /** Axes (priorities) that projects belong to. */
  axes: optional(
    v.array(
      object({
        /** Number, as the programme writes it. */ number: FilledText,
        /** Title. */ label: LocalizedText,
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** The programme's own objectives (not the European Union's thematic ones). */
  objectives: optional(
    v.array(
      object({
        /** Number, as the programme writes it. */ number: FilledText,
        /** Title. */ label: LocalizedText,
        /** Ids of sources. */ sources: optional(Ids),
      }),
    ),
  ),
  /** Its site. */
  website: optional(Website),
});

/** Names that a selection and an address use already, and one that every object has. */
export const FacetId = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:sector|theme|country|programme|status|network|q|sort|page|group|constructor)$)[a-z][a-z0-9-]{0,49}$/,
  ),
);

export const Facet = object({
  /** Unique; lower-case letters, digits and hyphens; none of the built-in facets' names. */
  id: FacetId,
  /** Label. */
  label: LocalizedText,
  /** Its values, in the order of display. Others are shown by their ids. */
  values: optional(
    v.array(
      object({
        /** Id that projects have in `fields`. */ id: Id,
        /** Label. */ label: LocalizedText,
      }),
    ),
  ),
});

/** What the European Union gives, as Regulation (EU) 2021/1060, Article 49(3), has it published. */
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
  /** Code by which its programme calls it, where that is no short name in use. */
  code: optional(FilledText),
  /** Name, in the languages that have one. */
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
  /** Ids of sectors: only those that a text on the project names. */
  sectors: optional(Ids),
  /** Ids of themes. */
  themes: optional(Ids),
  /** Countries it works in: ISO 3166-1 codes of two letters. */
  countries: optional(v.array(Country)),
  /** When it runs. Its status (to come, under way, ended, unknown) follows from this and is not kept. */
  period: optional(Period),
  /** Periods that earlier sources gave. */
  formerPeriods: optional(v.array(Period)),
  /** Where it is or was at work, in words. */
  place: optional(LocalizedText),
  /** What the European Union gives; the total is the `budget`. */
  funding: optional(Funding),
  /** Lead partner. */
  lead: optional(
    object({
      /** Name as the source gives it. */
      name: FilledText,
      /** A note on it. */
      note: optional(LocalizedText),
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Partners by name, the lead partner left out. */
  partners: optional(
    object({
      /** Names as the source gives them. */
      names: v.array(FilledText),
      /** How many more there are without a name. */
      others: optional(Count),
      /** `true` if there are more, and no source says how many. */
      incomplete: optional(v.boolean()),
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** How many partners in all, as the sources give it. */
  partnerCount: optional(CountRange),
  /** What the number of partners counts, and why it may differ from the list. */
  partnerCountNote: optional(Statement),
  /** Total budget. */
  budget: optional(Budget),
  /** Budgets that other sources gave. */
  formerBudgets: optional(v.array(Budget)),
  /** Target groups. */
  targetGroups: optional(v.array(LocalizedText)),
  /** Results and aims in figures. */
  figures: optional(v.array(Statement)),
  /** Notes for the reader: doubts, changes since, look-alikes. */
  notes: optional(v.array(Statement)),
  /** Values of the facets that the dataset declares: ids, by the id of the facet. */
  fields: optional(v.record(FacetId, Ids)),
  /** Its site. */
  website: optional(Website),
});

/** The lists of a dataset: each record is checked by itself, and left out alone when it is wrong. */
export const collections = {
  /** Documents that the records rest on. */
  sources: Source,
  /** Bodies that records refer to. */
  organisations: Organisation,
  /** Networks. */
  networks: Network,
  /** Themes, in the order of display. */
  themes: Theme,
  /** Sectors, in the order of display. */
  sectors: Sector,
  /** Funding programmes. */
  programmes: Programme,
  /** Facets of this dataset's own, beside sectors, themes, countries, programmes, statuses and networks. */
  facets: Facet,
  /** Projects. */
  projects: Project,
};

/** The fields around the lists. */
export const Envelope = object({
  /** Version of this schema, `major.minor`: `1.0`. */
  schemaVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  /** Name of the dataset. */
  title: optional(LocalizedText),
  /** Subject of the dataset, in a sentence or two. */
  description: optional(LocalizedText),
  /** Why the publisher works with others abroad. */
  reason: optional(Statement),
  /** What the publisher takes part in, besides the networks and the projects. */
  activities: optional(v.array(Statement)),
  /** A sentence or two over the lists of a page. */
  introductions: optional(
    object({
      /** Over the networks. */ networks: optional(LocalizedText),
      /** Over the themes. */ themes: optional(LocalizedText),
      /** Over the sectors. */ sectors: optional(LocalizedText),
      /** Over the projects. */ projects: optional(LocalizedText),
    }),
  ),
  /** What a reader can do now. */
  services: optional(v.array(Service)),
  /** `true` if the projects are examples of a wider activity: headings and counts then say so. */
  examples: optional(v.boolean()),
  /** The organisation that publishes the dataset. The roles in its networks are this organisation's. */
  publisher: optional(
    object({
      /** Its name. */ name: FilledText,
      /** Its site. */ address: optional(AnyText),
    }),
  ),
  /** The day on which the dataset was last changed. */
  asOf: optional(PartialDate),
});

type Records = {
  readonly [K in keyof typeof collections]: readonly v.InferOutput<(typeof collections)[K]>[];
};
export type Dataset = v.InferOutput<typeof Envelope> & Records;
/** A dataset as the page holds it: the projects of a large one are in a worker. */
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
