/** Results of a project as numbers, which the mapping describes. */
import type { Project } from '../dataset/reading/schema.js';
import type { Mapping } from './mapping.js';

/** @param numbers by key of the field: `results.trainees`, `targets.trainees` */
export const resultsOf = (
  results: Mapping['results'],
  numbers: ReadonlyMap<string, number>,
): NonNullable<Project['results']> =>
  Object.entries(results ?? {}).flatMap(([id, { label, unit }]) => {
    const value = numbers.get(`results.${id}`);
    const target = numbers.get(`targets.${id}`);
    if (value === undefined && target === undefined) return [];
    return [
      {
        label,
        ...(value !== undefined && { value }),
        ...(target !== undefined && { target }),
        ...(unit && { unit }),
      },
    ];
  });
