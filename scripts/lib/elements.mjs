// The elements, by the folders of src/elements: `network-card` is `<forem-network-card>`, class `ForemNetworkCard`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const elementNames = () =>
  readdirSync(join(root, 'src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();

export const className = (name) =>
  `Forem${name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase())}`;
