// What is made from other files before anything is compiled: lists of elements (from src/elements), the messages of
// each language (from xliff/), and the maps' shapes. Nothing of it is checked in.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { className, elementNames } from './lib/elements.mjs';
import { root, run } from './lib/run.mjs';

const modulePath = (name) => `../../elements/${name}/${name}.js`;

function write(file, lines) {
  writeFileSync(
    join(root, 'src/embed/generated', file),
    `// Made by scripts/generate.mjs.\n${lines.join('\n')}\n`,
  );
}

mkdirSync(join(root, 'src/embed/generated'), { recursive: true });
const names = elementNames();
write(
  'classes.ts',
  names.map((name) => `export { ${className(name)} } from '${modulePath(name)}';`),
);
write(
  'define-all.ts',
  names.map((name) => `import '../define/forem-${name}.js';`),
);
write('elements.ts', [
  'export const elements: Record<string, () => Promise<CustomElementConstructor>> = {',
  ...names.map(
    (name) =>
      `  'forem-${name}': () => import('${modulePath(name)}').then((module) => module.${className(name)}),`,
  ),
  '};',
]);
const codes = await Promise.all([
  run('npx', ['lit-localize', 'build']),
  run(process.execPath, ['scripts/build-map.mjs']),
]);
process.exitCode = Math.max(...codes);

// The messages of the command and the importer are many, and no page needs them: they get files of their own.
const { targetLocales } = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
const messages = join(root, 'src/localization/generated');
const toolMessage = /^'(?:cli|import)\.[^']*': (?:str)?`(?:[^`\\]|\\.)*`,\n/gm;
mkdirSync(join(messages, 'tools'), { recursive: true });
for (const locale of process.exitCode ? [] : targetLocales) {
  const file = join(messages, `${locale}.ts`);
  const all = readFileSync(file, 'utf8');
  writeFileSync(file, all.replace(toolMessage, ''));
  writeFileSync(
    join(messages, 'tools', `${locale}.ts`),
    `// Made by scripts/generate.mjs.\nimport { str } from '@lit/localize';\n\nexport const templates = {\n${(all.match(toolMessage) ?? []).join('')}};\n`,
  );
}
