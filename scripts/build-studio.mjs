// dist/studio: the studio, whose controls come from custom-elements.json. Run after build:manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typedElements } from './lib/attribute-values.mjs';
import { root, run } from './lib/run.mjs';

const elements = typedElements()
  .modules.flatMap(({ declarations }) => declarations)
  .map(({ tagName, description = '', attributes }) => ({
    name: tagName.replace('forem-', ''),
    description,
    attributes: attributes.map(({ name, type, default: value, description = '', inheritedFrom }) => ({
      name,
      type: type.text,
      ...(value && { default: value }),
      description,
      isCommon: inheritedFrom?.name === 'ForemElement',
    })),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const file = join(root, 'src/studio/generated/elements.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(elements, null, 2)}\n`);
process.exitCode = await run(process.execPath, [
  'node_modules/vite/bin/vite.js',
  'build',
  '--mode',
  'studio',
  '--logLevel',
  'warn',
]);
