// The elements with the names of their attributes, from custom-elements.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run.mjs';

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

export const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, attributes }) => ({ tag: tagName, names: attributes.map(({ name }) => name) }));
