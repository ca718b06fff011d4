/** Networks, and the organisations that records refer to. */
import * as v from 'valibot';
import { CountRange, record, Service, Statement, Website } from './parts.js';
import {
  AnyText,
  Country,
  FilledText,
  Id,
  Ids,
  LocalizedText,
  object,
  optional,
  PartialDate,
} from './values.js';

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

export const Organisation = object({
  ...record,
  /** Name in everyday use. */
  name: FilledText,
  /** Full name. */
  fullName: optional(FilledText),
  /** Other spellings, by which projects name it. */
  aliases: optional(v.array(FilledText)),
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
  /** Area of the network: `european`, `global`, or any other word, such as `national` or `cross-border`. */
  scope: optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,49}$/))),
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
  /** Mandate in the network: its holders, and the rule that assigns it. */
  mandate: optional(
    object({
      /** Ids of organisations. */
      holders: optional(Ids),
      /** Rule that assigns the mandate. */
      rule: LocalizedText,
      /** Ids of sources. */
      sources: optional(Ids),
    }),
  ),
  /** Belgian seat, a special case of `mandate`: its holders, and the rule that assigns it. */
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

export type Members = v.InferOutput<typeof Members>;
export type Organisation = v.InferOutput<typeof Organisation>;
export type Network = v.InferOutput<typeof Network>;
