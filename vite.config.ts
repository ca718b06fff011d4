import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const isDependency = (id: string): boolean =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const minifyTemplates = {
  ...literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }),
  enforce: 'post' as const,
  apply: 'build' as const,
};
/** The message runtime of @lit/localize has a side effect that we neither need nor want: see localization/. */
const treeshake = { moduleSideEffects: [{ test: /@lit[\\/]localize/, sideEffects: false }] };
const production = { 'process.env.NODE_ENV': '"production"' };

const modes: Record<string, UserConfig> = {
  /** For bundlers: one module per source file, dependencies left to the bundler. */
  esm: {
    build: {
      target: 'es2022',
      outDir: 'dist/esm',
      minify: false,
      sourcemap: true,
      lib: {
        entry: [
          'src/index.ts',
          'src/data.ts',
          'src/embed/generated/define-all.ts',
          ...readdirSync('src/embed/define').map((file) => `src/embed/define/${file}`),
        ],
        formats: ['es'],
      },
      rolldownOptions: {
        external: isDependency,
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  },
  /** For a script tag: an entry that loads what a page uses. In library mode chunks never import the entry. */
  cdn: {
    plugins: [minifyTemplates],
    define: production,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      lib: { entry: { 'forem-widgets': 'src/embed/cdn.ts' }, formats: ['es'] },
      rolldownOptions: {
        treeshake,
        output: {
          minify: true,
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: { groups: [{ name: 'core', test: /node_modules|src[\\/](dataset|localization|styles)[\\/](?!.*(generated|snapshot|partnerships))|elements[\\/]shared[\\/](forem-element|context|events|text|heading|facts|address|placeholder|wording|provenance)|oxc-project/ }] },
        },
      },
    },
  },
  /** For a classic script: everything in one file. */
  standalone: {
    plugins: [minifyTemplates],
    define: production,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        entry: 'src/embed/standalone.ts',
        formats: ['iife'],
        name: 'foremWidgets',
        fileName: () => 'forem-widgets.standalone.js',
      },
      rolldownOptions: { treeshake, output: { minify: true, codeSplitting: false } },
    },
  },
};

export default defineConfig(({ mode }) => modes[mode] ?? {});
