// Bundles define modules of the built package apart from each other, as pages with two bundles have them.
import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run.mjs';

const define = (tag) => join(root, `dist/esm/embed/generated/define/${tag}.js`);

/** Replaces the version of the package, so that a bundle is that of another version. */
const ofVersion = (version) => ({
  name: 'version',
  setup: ({ onLoad }) =>
    onLoad({ filter: /page-wide\.js$|embed.define\.js$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const code = await readFile(path, 'utf8');
      return { contents: code.replaceAll('"0.1.0"', JSON.stringify(version)), loader: 'js' };
    }),
});

/** Returns the files of a bundle of elements by their paths below `folder`; its entry is `<folder>/entry.js`. */
export async function bundleOf(folder, tags, version) {
  const { outputFiles } = await build({
    stdin: {
      contents: tags.map((tag) => `import ${JSON.stringify(define(tag))};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    write: false,
    outdir: folder,
    entryNames: 'entry',
    logLevel: 'error',
    plugins: version ? [ofVersion(version)] : [],
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]));
}
