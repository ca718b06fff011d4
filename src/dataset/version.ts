/** What this code reads: the same major number; a newer minor one may bring fields, which are ignored. */
export const schemaMajor = 1;
