/** Major version of the schema that this code reads; fields of a newer minor version are ignored. */
export const schemaMajor = 1;
