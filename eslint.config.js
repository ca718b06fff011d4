import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { elementsIn, families } from './scripts/lib/elements.mjs';

const root = import.meta.dirname;
const belowElements = [
  'scheduling',
  'text',
  'dataset',
  'catalogue',
  'engine',
  'localization',
  'exploration',
  'styles',
];
const belowFamilies = [...belowElements, 'elements/core', 'elements/exploring'];

/**
 * The rooms of src/, from the data to the page (docs/architecture.md): the rooms that each may import from, and, where
 * it is told, the packages (and the names of them). An import that points the other way fails.
 */
const rooms = {
  scheduling: { knows: [], packages: [], why: 'It runs long work in short stretches, whatever the work is.' },
  text: { knows: [], packages: [], why: 'It folds text for every part that compares words.' },
  dataset: {
    knows: ['scheduling'],
    packages: ['valibot'],
    why: 'It describes and reads data for every other room.',
  },
  importer: {
    knows: ['scheduling', 'text', 'dataset', 'localization'],
    packages: ['@lit/localize', 'valibot', 'read-excel-file', 'fflate'],
    why: 'It reads lists of other organisations into a dataset, in a page or in Node.',
  },
  catalogue: {
    knows: ['scheduling', 'text', 'dataset'],
    packages: [],
    why: 'It answers questions about data, in a page, a worker or on a server.',
  },
  engine: {
    knows: ['scheduling', 'dataset', 'importer', 'catalogue', 'localization'],
    packages: [],
    why: 'It gets data and decides where questions are answered.',
  },
  localization: {
    knows: ['scheduling', 'dataset'],
    packages: ['lit', '@lit/localize'],
    why: 'It holds languages and texts and does not depend on the elements.',
  },
  exploration: {
    knows: ['dataset', 'catalogue', 'engine'],
    packages: [],
    why: 'It holds the state that the elements of a group share.',
  },
  styles: {
    knows: [],
    packages: ['lit'],
    names: ['css', 'CSSResult'],
    why: 'It is CSS and nothing else.',
  },
  'elements/core': { knows: belowElements, why: 'Every element is made of it.' },
  'elements/exploring': {
    knows: [...belowElements, 'elements/core'],
    why: 'Every element that takes part in a group is made of it.',
  },
  ...Object.fromEntries(
    families().map((family) => [
      `elements/${family}`,
      {
        knows: belowFamilies,
        why: 'A family stands by itself: code that two of them need belongs in src/elements/core/ or exploring/.',
      },
    ]),
  ),
  embed: { knows: [...belowElements, 'elements'], why: 'It registers elements.' },
  frameworks: {
    knows: ['elements', 'embed'],
    why: 'It tells frameworks the properties and events of the elements.',
  },
  development: {
    knows: [...belowElements, 'elements', 'embed'],
    packages: [],
    why: 'It warns developers of elements that it sees from outside.',
  },
  testing: { knows: ['scheduling', 'elements'], packages: [], why: 'It drives elements in tests of pages.' },
  prerender: { knows: [...belowElements, 'elements', 'embed'], why: 'It draws elements in Node.' },
  service: {
    knows: ['scheduling', 'text', 'dataset', 'catalogue', 'engine'],
    why: 'It answers questions about data over HTTP, in Node.',
  },
  'page-check': {
    knows: ['text', 'dataset', 'localization'],
    packages: ['@lit/localize'],
    why: 'It checks pages that embed elements, in a page or in Node.',
  },
  cli: {
    knows: [...belowElements, 'importer', 'service', 'elements', 'embed', 'prerender', 'page-check'],
    why: 'It is a command in Node.',
  },
  studio: {
    knows: [...belowElements, 'importer', 'elements', 'prerender', 'page-check', 'cli'],
    why: 'It is a page for people who write no code.',
  },
};

for (const { name } of readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
))
  if (name !== 'elements')
    rooms[name] ??= { knows: [], why: 'It is a new room: name in eslint.config.js the rooms it may import.' };

const only = (what, names) => (names.length ? `no ${what} but ${names.join(', ')}` : `no ${what}`);

const zones = [
  ...Object.entries(rooms).map(([room, { knows, why }]) => ({
    target: `src/${room}`,
    from: 'src',
    except: [room, ...knows],
    message: `src/${room}/ may import ${only('other room', knows)}. ${why} See docs/architecture.md.`,
  })),
  ...families().flatMap((family) => {
    const names = elementsIn(family);
    return names.flatMap((name) =>
      names
        .filter((other) => other !== name)
        .map((other) => ({
          target: `src/elements/${family}/${name}`,
          from: `src/elements/${family}/${other}`,
          message: `An element stands by itself: code that two elements need belongs in src/elements/${family}/. See docs/architecture.md.`,
        })),
    );
  }),
  {
    target: 'src',
    from: '.',
    except: ['src', 'node_modules'],
    message: 'src/ is complete by itself: tests, stories and scripts import it, never the reverse.',
  },
];

const packageRules = Object.entries(rooms)
  .filter(([, { packages }]) => packages)
  .map(([room, { packages, names, why }]) => {
    const message = `src/${room}/ may import ${only('package', packages)}${names ? `, and of it only ${names.join(', ')}` : ''}. ${why} See docs/architecture.md.`;
    const patterns = [
      { regex: `^(?!${['\\.', ...packages.map((name) => `${name}(?:/|$)`)].join('|')})`, message },
    ];
    if (names) patterns.push({ regex: '^[^.]', allowImportNamePattern: `^(${names.join('|')})$`, message });
    return {
      files: [`src/${room}/**/*.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  });

/** The names that Node knows without an import; a browser has most of them, and these. */
const globals = Object.fromEntries(
  [...Object.getOwnPropertyNames(globalThis), 'document', 'window', 'location', 'customElements'].map(
    (name) => [name, 'readonly'],
  ),
);

/** Names of the language and of the browser that a reader takes for the real thing. */
const builtIns = new Set([
  ...Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name)),
  ...['Element', 'Node', 'Document', 'Window', 'Range', 'PropertyDecorator'],
  ...['constructor', 'escape', 'toString', 'valueOf'],
]);

/** Reports a declaration with the name of a built-in global, which `no-shadow` reports in scripts only. */
const noShadowedGlobal = {
  create: (context) => ({
    'Program:exit'() {
      for (const scope of context.sourceCode.scopeManager.scopes)
        for (const { name, defs } of scope.type === 'global' ? [] : scope.variables)
          if (builtIns.has(name) && defs.some(({ type }) => type !== 'ImportBinding'))
            context.report({ node: defs[0].name, message: `${name} is the name of a built-in global.` });
    },
  }),
};

/** A time without its unit. */
const unitless = {
  selector:
    'VariableDeclarator[id.name=/(?:delay|timeout|interval|duration|pause|patience|wait)$/i][init.raw=/^[0-9]/]',
  message: 'A time carries its unit in its name: delayMs, timeoutSeconds.',
};

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'src/**/generated/', 'test/integrations/'] },
  js.configs.recommended,
  {
    plugins: { house: { rules: { 'no-shadowed-global': noShadowedGlobal } } },
    rules: {
      'house/no-shadowed-global': 'error',
      'no-nested-ternary': 'error',
      'no-restricted-syntax': ['error', unitless],
      // French has no-break spaces, in texts that people read.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      // A value taken out of an object to keep the others of it.
      'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Lit calls the listeners of a template on the element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: join(root, 'tsconfig.json') })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/directives/unsafe-',
              message: 'Data must not become markup: bind text, and addresses by safeAddress().',
            },
          ],
        },
      ],
      // Safari takes a list without bullets for none, unless its role is written out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['src/**/*.ts'], extends: [wc['flat/best-practice']] },
  {
    files: ['src/**/*.ts'],
    // Lists of words are data.
    ignores: ['src/importer/{column-names,words,countries}.ts', 'src/importer/languages/*.ts'],
    rules: {
      // One string or regular expression may fill a line: a break in it would hide it from a search.
      'max-len': [
        'error',
        { code: 120, ignorePattern: '^\\s*(?:[\\w.]+(?::| =) )?(?:(?:str)?[`\'"]|/[^/*])' },
      ],
    },
  },
  {
    // Prototype.js on a host page replaces these methods of arrays by its own, which take other arguments and return
    // other values: http://api.prototypejs.org/language/Array/
    files: ['src/**/*.ts'],
    ignores: ['src/{cli,prerender,importer,studio}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        unitless,
        ...[
          ["[callee.property.name='reduce']", 'Write a loop'],
          ["[callee.property.name='entries'][arguments.length=0]", 'Use forEach()'],
          ["[callee.object.name='Array'][callee.property.name='from']", 'Spread, or write a loop'],
        ].map(([selector, instead]) => ({
          selector: `CallExpression${selector}`,
          message: `${instead}: Prototype.js replaces this method on pages of others.`,
        })),
      ],
    },
  },
  ...packageRules,
  // Functions in them run in a page, with a page's globals.
  { files: ['{test,bench}/**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'Its limit of one second is too short for a busy machine: use test/helpers/wait-until.ts.',
        },
      ],
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      // semantic-dom-diff says of equal() that it returns a promise, and it doesn't.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
    },
  },
);
