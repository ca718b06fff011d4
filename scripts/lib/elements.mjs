// The elements, by the folders of src/elements: `network-card` is `<forem-network-card>`, class `ForemNetworkCard`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const elementNames = () =>
  readdirSync(join(root, 'src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();

export const className = (name) =>
  `Forem${name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase())}`;

/** The elements whose tags stand in an element's templates. */
export function elementsUsedBy(name) {
  const folder = join(root, 'src/elements', name);
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
    .replace(/\/\*\*[^]*?\*\//g, '');
  return elementNames().filter((each) => new RegExp(`<forem-${each}[\\s>]`).test(code));
}
