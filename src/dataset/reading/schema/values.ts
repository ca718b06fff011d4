/** Values that the fields of all records are made of. */
import * as v from 'valibot';
import { isPartialDate } from '../../dates.js';
import type { Language } from '../../languages.js';
import { languagesOf } from '../../localize.js';

export const optional = v.nullish;
/**
 * Removes the prototype: Valibot iterates over the fields with `for…in`, which includes properties that a page adds to
 * `Object.prototype`.
 */
export const withoutPrototype = <T extends object>(fields: T): T => Object.setPrototypeOf(fields, null) as T;
export const object = <T extends v.ObjectEntries>(fields: T): v.ObjectSchema<T, undefined> =>
  v.object(withoutPrototype(fields));
/** Limit against mistakes of an export: a longer text would freeze a page. */
export const maxTextLength = 20_000;
export const AnyText = v.pipe(v.string(), v.maxLength(maxTextLength));
export const FilledText = v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength));
/** Ids stand in attributes (space-separated) and addresses (comma-separated). */
export const Id = v.pipe(v.string(), v.regex(/^[^\s,]{1,200}$/u));
export const Ids = v.array(Id);
export const PartialDate = v.pipe(v.string(), v.check(isPartialDate));
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Texts in other languages. A value that is no text is ignored. */
export const Rest = v.pipe(
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

export type LocalizedText = v.InferOutput<typeof LocalizedText>;
