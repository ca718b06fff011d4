/** Values that the fields of all records are made of. */
import * as v from 'valibot';
import { partialDate } from '../../partial-date.js';
import { isObject } from '../../is-object.js';
import type { Language } from '../../languages.js';
import { languagesOf, languageTag } from '../../localize.js';

export const optional = v.nullish;
/**
 * Removes the prototype: Valibot iterates over the fields with `for…in`, which includes properties that a page adds to
 * `Object.prototype`.
 */
export const withoutPrototype = <T extends object>(fields: T): T => Object.setPrototypeOf(fields, null) as T;
/** Keys that Valibot drops from records without a word. */
const dropped = ['__proto__', 'constructor', 'prototype'];
const hasDroppedKey = (value: object): boolean => dropped.some((key) => Object.hasOwn(value, key));
/** Makes a schema refuse arrays, which Valibot takes for objects. A record also refuses keys that Valibot drops. */
function plain<T extends v.GenericSchema>(schema: T, isRecord = false): T {
  const run = schema['~run'].bind(schema);
  const strictRun: T['~run'] = (dataset, config) => {
    const { value } = dataset;
    const isWrong = Array.isArray(value) || (isRecord && isObject(value) && hasDroppedKey(value));
    if (!isWrong) return run(dataset, config);
    v._addIssue(schema as never, 'type', dataset, config);
    return dataset as never;
  };
  return Object.assign(schema, { '~run': strictRun });
}
export const object = <T extends v.ObjectEntries>(fields: T): v.ObjectSchema<T, undefined> =>
  plain(v.object(withoutPrototype(fields)));
export const recordOf = <K extends v.GenericSchema<string>, V extends v.GenericSchema>(
  key: K,
  value: V,
): v.RecordSchema<K, V, undefined> => plain(v.record(key, value), true);
/** Limit against mistakes of an export: a longer text would freeze a page. */
export const maxTextLength = 20_000;
export const AnyText = v.pipe(v.string(), v.maxLength(maxTextLength));
export const FilledText = v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength));
/** Ids stand in attributes (space-separated) and addresses (comma-separated). */
export const Id = v.pipe(v.string(), v.regex(/^[^\s,]{1,200}$/u));
export const Ids = v.array(Id);
export const PartialDate = v.pipe(v.string(), v.regex(partialDate));
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const Figure = v.pipe(v.number(), v.finite());

/** Texts in other languages. A value that is no text is ignored. */
export const Rest = v.pipe(
  v.unknown(),
  v.check((value) => typeof value !== 'string' || value.length <= maxTextLength),
) as v.GenericSchema<string | readonly string[] | null | undefined>;

export const LocalizedText = v.pipe(
  plain(
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
        reviewed: optional(v.array(v.pipe(v.string(), v.regex(languageTag)))),
      } satisfies Record<Language | 'reviewed', unknown>),
      Rest,
    ),
  ),
  v.check((text) => languagesOf(text).length > 0),
);

export type LocalizedText = v.InferOutput<typeof LocalizedText>;
