// The bundled dataset for tests: its records, every value with its path, and every text.
import { readFileSync } from 'node:fs';

export const data = JSON.parse(
  readFileSync(new URL('../../data/forem/partnerships.json', import.meta.url), 'utf8'),
);
export const languages = ['fr', 'nl', 'de', 'en'];
export const collections = ['organisations', 'networks', 'themes', 'sectors', 'programmes', 'projects'];
export const records = collections.flatMap((name) => data[name].map((record) => ({ name, record })));
export const ids = (name) => data[name].map((record) => record.id);
export const byId = (name, id) => data[name].find((record) => record.id === id);
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Yields every value of the dataset with its path, including the root. */
export function* walk(value, path = []) {
  yield { value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}
export const everything = [...walk(data)];
export const at = (path) => path.join('.');

/** Localized texts, without proper names: the `name` of a network, programme or project, and aliases. */
export const localized = everything
  .filter(({ value }) => isObject(value) && languages.some((language) => typeof value[language] === 'string'))
  .map(({ value, path }) => ({
    value,
    path,
    proper: (path.length === 3 && path[2] === 'name') || path.at(-2) === 'localAliases',
  }));
export const strings = localized.flatMap(({ value, path }) =>
  languages
    .filter((language) => language in value)
    .map((language) => ({ language, text: value[language], path: at([...path, language]) })),
);
