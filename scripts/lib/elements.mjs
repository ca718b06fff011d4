// The elements, by their folders: `src/elements/networks/network-card` is `<forem-network-card>`, class
// `ForemNetworkCard`, of the family `networks`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Folders of src/elements/ that hold shared code instead of a family of elements. */
export const sharedFolders = ['core', 'exploring'];
const foldersIn = (path) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const families = () => foldersIn('src/elements').filter((name) => !sharedFolders.includes(name));

/** The elements of a family: folders with a module of the same name. */
export const elementsIn = (family) =>
  foldersIn(`src/elements/${family}`).filter((name) =>
    existsSync(join(root, 'src/elements', family, name, `${name}.ts`)),
  );

const familyOf = () =>
  new Map(families().flatMap((family) => elementsIn(family).map((name) => [name, family])));

export const elementNames = () => [...familyOf().keys()].sort();

/** The folder of an element below src/elements: `networks/network-card`. */
export const elementFolder = (name) => `${familyOf().get(name)}/${name}`;

export const className = (name) =>
  `Forem${name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase())}`;

/** The elements that an element is made of: the names that its code passes to `part('name', …)`. */
export function elementsUsedBy(name) {
  const folder = join(root, 'src/elements', elementFolder(name));
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return elementNames().filter((each) => new RegExp(`part\\(\\s*'${each}'`).test(code));
}
