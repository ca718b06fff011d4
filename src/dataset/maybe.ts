/** A value that a source may leave open: the schema accepts `null` for an absent field. */
export type Maybe<T> = T | null | undefined;
