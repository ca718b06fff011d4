/** Parts that several kinds of records have. */
import * as v from 'valibot';
import {
  AnyText,
  Count,
  FilledText,
  Id,
  Ids,
  LocalizedText,
  object,
  optional,
  PartialDate,
} from './values.js';

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

export const record = {
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

export type Source = v.InferOutput<typeof Source>;
export type Website = v.InferOutput<typeof Website>;
export type Quote = v.InferOutput<typeof Quote>;
export type Statement = v.InferOutput<typeof Statement>;
export type Service = v.InferOutput<typeof Service>;
export type Period = v.InferOutput<typeof Period>;
export type Budget = v.InferOutput<typeof Budget>;
export type CountRange = v.InferOutput<typeof CountRange>;
