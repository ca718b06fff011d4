/** Parts that several kinds of records have. */
import * as v from 'valibot';
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
} from './values.js';

export const Licence = object({
  /** Name of the licence: `CC BY 4.0`. */
  name: FilledText,
  /** Address of its text. `http` and `https` become links. */
  address: optional(AnyText),
});

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
  /** Licence of the document or of the list. */
  licence: optional(Licence),
});

export const Website = object({
  /** Full address of the website, with its scheme. */
  address: FilledText,
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Link = object({
  /** Full address, with its scheme. `http`, `https` and `mailto` become links. */
  address: FilledText,
  /** Words of the link. Default: the name of the site. */
  label: optional(LocalizedText),
  /** Language of the page, as a language tag. */
  language: optional(AnyText),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Image = object({
  /** Address, in full or relative to the dataset. Pages show an image from the server of the dataset only. */
  address: FilledText,
  /** Description for readers who don't see the image. */
  alt: optional(LocalizedText),
  /** Name of the author or holder of the rights. */
  credit: optional(FilledText),
  /** Licence of the image. */
  licence: optional(Licence),
  /** Width in pixels. */
  width: optional(Count),
  /** Height in pixels. */
  height: optional(Count),
});

export const Contact = object({
  /** Name of the office or of the function. */
  name: optional(FilledText),
  /** E-mail address. */
  email: optional(FilledText),
  /** Telephone number, with the code of its country. */
  phone: optional(FilledText),
  /** Address of a page with a form. `http` and `https` become links. */
  address: optional(AnyText),
  /** Ids of sources. */
  sources: optional(Ids),
});

export const Place = object({
  /** Name of the place. */
  label: optional(LocalizedText),
  /** Country of the place, as a two-letter code of ISO 3166-1. */
  country: optional(Country),
  /** Code of the region by the nomenclature NUTS: `BE35`. */
  nuts: optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/))),
  /** Code of the municipality (LAU), unique within its country: `92094`. */
  lau: optional(FilledText),
  /** Latitude in degrees (WGS 84), positive in the north. */
  latitude: optional(Figure),
  /** Longitude in degrees (WGS 84), positive in the east. */
  longitude: optional(Figure),
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

export const Participant = object({
  /** Id of an organisation, which other projects may share. */
  organisation: optional(Id),
  /** Name as the source gives it. */
  name: FilledText,
  /** Country of the participant, as a two-letter code of ISO 3166-1. */
  country: optional(Country),
  /** Role in the project, in words. */
  role: optional(LocalizedText),
  /** Budget of the participant. */
  budget: optional(Budget),
  /** Website. */
  website: optional(Website),
  /** Note on the participant. */
  note: optional(LocalizedText),
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
export type Licence = v.InferOutput<typeof Licence>;
export type Link = v.InferOutput<typeof Link>;
export type Image = v.InferOutput<typeof Image>;
export type Contact = v.InferOutput<typeof Contact>;
export type Place = v.InferOutput<typeof Place>;
export type Participant = v.InferOutput<typeof Participant>;
export type Quote = v.InferOutput<typeof Quote>;
export type Statement = v.InferOutput<typeof Statement>;
export type Service = v.InferOutput<typeof Service>;
export type Period = v.InferOutput<typeof Period>;
export type Budget = v.InferOutput<typeof Budget>;
export type CountRange = v.InferOutput<typeof CountRange>;
