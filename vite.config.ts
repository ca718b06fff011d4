import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { ownExportsOnly } from './scripts/lib/changed-built-ins.js';
import { codeSplittingGroups } from './scripts/lib/chunks.js';
import { leanLit } from './scripts/lib/lean-lit.js';
import {
  ownHelpersForHydration,
  ownHelpersForViews,
  plainDecorators,
  plainStyles,
} from './scripts/lib/lit-build.js';
import { shortMessages } from './scripts/lib/short-messages.js';
import { ownTrustedTypesPolicy, scriptTagBuild, warnOfFailedStart } from './scripts/lib/script-tag-build.js';

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  version: string;
};
const isDependency = (id: string): boolean =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const minifyTemplates: Plugin = {
  ...(literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }) as Plugin),
  enforce: 'post',
  apply: 'build',
};
/** The message runtime of @lit/localize has a side effect that we neither need nor want: see localization/. */
const treeshake = { moduleSideEffects: [{ test: /@lit[\\/]localize/, sideEffects: false }] };
/** Whose work is within the files, beside them. The single file holds what those for the script tag hold. */
const license = { fileName: 'LICENSES.md' };
const versionOnly = { FOREM_VERSION: JSON.stringify(version) };
const production = { ...versionOnly, 'process.env.NODE_ENV': '"production"' };

/** A bundler must see `new Worker(new URL('./worker.js', import.meta.url))`, and Vite must not when it makes our ESM. */
const workerForBundlers: Plugin = {
  name: 'worker-for-bundlers',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/start-worker.ts')
      ? { code: code.replace("new URL('./worker.ts', import.meta.url)", 'WORKER_ADDRESS'), map: null }
      : undefined,
  renderChunk: (code) =>
    code.includes('WORKER_ADDRESS')
      ? { code: code.replace('WORKER_ADDRESS', "new URL('./worker.js', import.meta.url)"), map: null }
      : undefined,
};

/** Takes the one function of @lit/localize that runs in a page, because a bundler keeps the rest for its side effect. */
const messageStringsOnly: Plugin = {
  name: 'message-strings-only',
  enforce: 'pre',
  resolveId: (source) =>
    source === '@lit/localize'
      ? { id: '@lit/localize/internal/str-tag.js', external: true, moduleSideEffects: false }
      : undefined,
};

/** The importer weighs as much as all elements: the single file reads datasets only. */
const noLists: Plugin = {
  name: 'no-lists',
  enforce: 'pre',
  resolveId(source, importer) {
    return /\/(?:read-lists|report-lines)\.js$/.test(source) && importer
      ? this.resolve(source.replace('.js', '.standalone.js'), importer)
      : undefined;
  },
};

/** The way of starting a worker that suits a build. */
const startWorkerAs = (build: string): Plugin => ({
  name: 'start-worker',
  enforce: 'pre',
  resolveId(source, importer) {
    return /\/start-(?:list-)?worker\.js$/.test(source) && importer
      ? this.resolve(source.replace('.js', `.${build}.js`), importer)
      : undefined;
  },
});

const chunks = codeSplittingGroups();

const modes: Record<string, UserConfig> = {
  /**
   * For bundlers: one module per source file, dependencies left to the bundler. Templates are the same as in all
   * builds: what one has drawn, another takes over.
   */
  esm: {
    plugins: [workerForBundlers, messageStringsOnly, plainDecorators, minifyTemplates, plainStyles],
    define: versionOnly,
    build: {
      target: 'es2022',
      outDir: 'dist/esm',
      license,
      minify: false,
      sourcemap: true,
      lib: {
        entry: [
          'src/index.ts',
          'src/data.ts',
          'src/import.ts',
          'src/testing/index.ts',
          'src/development/generated/define-all.ts',
          'src/development/generated/server.ts',
          ...readdirSync('src/development/generated/define').map(
            (file) => `src/development/generated/define/${file}`,
          ),
          'src/embed/generated/define-all.ts',
          'src/engine/worker/worker.ts',
          ...readdirSync('src/embed/generated/define').map((file) => `src/embed/generated/define/${file}`),
        ],
        formats: ['es'],
      },
      rolldownOptions: {
        external: isDependency,
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // npm leaves folders of that name out of a package.
          entryFileNames: ({ name }) => `${name.replace(/node_modules/g, 'vendor')}.js`,
        },
      },
    },
  },
  /** For a script tag: an entry that loads what a page uses. In library mode chunks never import the entry. */
  cdn: {
    plugins: [
      startWorkerAs('cdn'),
      ownTrustedTypesPolicy,
      leanLit,
      ownHelpersForHydration,
      ownHelpersForViews,
      shortMessages(),
      plainDecorators,
      minifyTemplates,
      plainStyles,
      ...scriptTagBuild,
    ],
    // A chunk finds the worker's script beside itself.
    base: './',
    worker: { rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } } },
    define: production,
    build: {
      target: 'es2022',
      outDir: 'dist',
      license,
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        // The build reads from the loaders in which chunk each element is, and removes them.
        entry: { 'forem-widgets': 'src/embed/cdn.ts', elements: 'src/embed/generated/elements.ts' },
        formats: ['es'],
      },
      rolldownOptions: {
        treeshake,
        output: {
          minify: true,
          comments: false,
          // Messages in one language have the same name of file in several folders.
          chunkFileNames: ({ facadeModuleId }) =>
            `chunks/${/\/((?:tools|more)\/)/.exec(facadeModuleId ?? '')?.[1]!.replace('/', '.') ?? ''}[name]-[hash].js`,
          codeSplitting: { groups: chunks },
        },
      },
    },
  },
  /** For a classic script: everything in one file. */
  standalone: {
    plugins: [
      startWorkerAs('standalone'),
      noLists,
      ownTrustedTypesPolicy,
      leanLit,
      plainDecorators,
      minifyTemplates,
      plainStyles,
      ownExportsOnly,
      warnOfFailedStart,
    ],
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
      rolldownOptions: {
        treeshake,
        output: { minify: true, comments: false, codeSplitting: false, generatedCode: { symbols: false } },
      },
    },
  },
  /** The importer alone, for a plain page: one file with all that it needs. */
  import: {
    plugins: [ownExportsOnly],
    define: production,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      lib: { entry: { import: 'src/import.ts' }, formats: ['es'] },
      rolldownOptions: {
        treeshake,
        output: { minify: true, codeSplitting: false, generatedCode: { symbols: false } },
      },
    },
  },
  /** The studio: a page with its script. */
  studio: {
    plugins: [minifyTemplates],
    publicDir: 'src/studio/public',
    define: production,
    // The worker is part of the script, so that the studio can be one file.
    worker: { rolldownOptions: { treeshake, output: { codeSplitting: false } } },
    build: {
      target: 'es2022',
      outDir: 'dist/studio',
      sourcemap: true,
      license,
      lib: { entry: { studio: 'src/studio/studio-app.ts' }, formats: ['es'] },
      rolldownOptions: { treeshake, output: { minify: true, codeSplitting: false } },
    },
  },
  /** For frames: the script of their page, and the one for the page around them. */
  frame: {
    publicDir: 'src/embed/public',
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: {
        entry: { 'frame/frame': 'src/embed/frame.ts', 'forem-frame': 'src/embed/frame-host.ts' },
        formats: ['es'],
      },
      rolldownOptions: { treeshake, output: { minify: true } },
    },
  },
  /** Elements as HTML: one file for Node, with all that it needs. */
  prerender: {
    plugins: [startWorkerAs('standalone'), minifyTemplates],
    define: production,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender/index.ts',
      target: 'node20',
      outDir: 'dist/prerender',
      license,
      rolldownOptions: {
        treeshake,
        output: { codeSplitting: false, entryFileNames: 'index.js' },
      },
    },
  },
  /** The command: one file for Node, with all that it needs. */
  cli: {
    define: production,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/forem-widgets.ts',
      target: 'node20',
      outDir: 'dist/cli',
      license,
      rolldownOptions: {
        treeshake,
        // The other commands do without what draws, and that is beside it.
        external: /prerender\/index\.js$/,
        makeAbsoluteExternalsRelative: false,
        output: { codeSplitting: false, entryFileNames: 'forem-widgets.js' },
      },
    },
  },
};

export default defineConfig(({ mode }) => modes[mode] ?? {});
