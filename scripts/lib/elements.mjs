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

/** The elements that an element is made of: what its code calls `part('name', …)`. */
export function elementsUsedBy(name) {
  const folder = join(root, 'src/elements', name);
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return elementNames().filter((each) => new RegExp(`part\\(\\s*'${each}'`).test(code));
}
