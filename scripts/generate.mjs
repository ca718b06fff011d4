// Generates the files that the compilation needs: lists of elements (from src/elements), the tokens as CSS (from
// src/styles/tokens.json), the messages of each language (from xliff/), and the shapes of the maps. They are not
// committed.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { datasetFile } from './lib/data-folder.mjs';
import { className, elementFolder, elementNames, elementsUsedBy, lateElements } from './lib/elements.mjs';
import { builtParts, messageParts, pageMessages } from './lib/messages.mjs';
import { root, run } from './lib/run.mjs';
import { tokensCss } from './lib/tokens.mjs';

const modulePath = (name) => `../../elements/${elementFolder(name)}/${name}.js`;

function write(file, lines, room = 'embed') {
  const path = join(root, 'src', room, 'generated', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `// Made by scripts/generate.mjs.\n${lines.join('\n')}\n`);
}

write(
  'tokens.ts',
  ["import { css } from 'lit';", '', `export const tokens = css\`\n${tokensCss()}\n\`;`],
  'styles',
);
rmSync(join(root, 'src/embed/generated'), { recursive: true, force: true });
const names = elementNames();
const whole = names.map((name) => [name, elementsUsedBy(name)]).filter(([, parts]) => parts.length);
write(
  'classes.ts',
  names.map((name) => `export { ${className(name)} } from '${modulePath(name)}';`),
);
write('define-all.ts', [
  ...names.map((name) => `import './define/forem-${name}.js';`),
  "export { registerAs } from '../register-as.js';",
]);
rmSync(join(root, 'src/development/generated'), { recursive: true, force: true });
for (const [file, module] of [
  ['define-all.ts', '../../embed/generated/define-all.js'],
  ...names.map((name) => [`define/forem-${name}.ts`, `../../../embed/generated/define/forem-${name}.js`]),
])
  write(
    file,
    [
      `import { watchPage } from '${file.includes('/') ? '../../' : '../'}warnings.js';`,
      `export * from '${module}';`,
      'watchPage();',
    ],
    'development',
  );
write(
  'server.ts',
  [
    "import { warnOfServer } from '../warnings.js';",
    "export * from '../../embed/generated/define-all.js';",
    'warnOfServer();',
  ],
  'development',
);
write('all.ts', [
  ...names.map((name) => `import { ${className(name)} } from '${modulePath(name)}';`),
  'export const all: Record<string, CustomElementConstructor> = {',
  ...names.map((name) => `  'forem-${name}': ${className(name)},`),
  '};',
]);
write('elements.ts', [
  'export const elements: Record<string, () => Promise<CustomElementConstructor>> = {',
  ...names.map(
    (name) =>
      `  'forem-${name}': () => import('${modulePath(name)}').then((module) => module.${className(name)}),`,
  ),
  '};',
  '/** Shows views: the build writes its chunk into their files. */',
  "export const viewer = (): Promise<unknown> => import('../view/viewer.js');",
]);
write('first-parts.ts', [
  '/** The first part of each element that consists of other elements. */',
  'export const firstParts: Record<string, string> = {',
  ...whole.map(([name, [first]]) => `  '${name}': '${first}',`),
  '};',
  '/** Elements whose modules call `wantMoreMessages`. */',
  `export const wantsMore = /^(?:${lateElements().join('|')})$/;`,
]);
// A define module registers its element and the parts of it.
const partsOf = new Map(whole);
for (const name of names) {
  const path = `../${modulePath(name)}`;
  write(`define/forem-${name}.ts`, [
    ...(partsOf.get(name) ?? []).map((part) => `import './forem-${part}.js';`),
    `import { ${className(name)} } from '${path}';`,
    "import { define } from '../../define.js';",
    '',
    `define('forem-${name}', ${className(name)});`,
    `export * from '${path}';`,
  ]);
}

// The build of the studio writes the descriptions of the elements and of the data; their types are there before.
mkdirSync(join(root, 'src/studio/generated'), { recursive: true });
for (const [name, empty] of [
  ['elements', '{ "elements": [], "fileBytes": 0 }'],
  ['schema', '{}'],
]) {
  const file = join(root, `src/studio/generated/${name}.json`);
  if (!existsSync(file)) writeFileSync(file, empty);
}

// The snapshot of the bundled dataset, for pages that can't fetch it.
mkdirSync(join(root, 'src/engine/generated'), { recursive: true });
copyFileSync(datasetFile, join(root, 'src/engine/generated/dataset.json'));

rmSync(join(root, 'src/localization/generated'), { recursive: true, force: true });
const map = run(process.execPath, ['scripts/build-map.mjs']);
const parts = messageParts();
for (const part of builtParts(parts)) await part.build();
const forTranslators = join(root, 'src/localization/generated/messages');
mkdirSync(forTranslators, { recursive: true });
for (const [locale, messages] of pageMessages(parts))
  writeFileSync(join(forTranslators, `${locale}.json`), `${JSON.stringify(messages, null, 2)}\n`);
process.exitCode = await map;
