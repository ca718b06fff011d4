// Bundles built modules to weigh them.
import { createRequire } from 'node:module';
import { root } from './run.mjs';

// Vite's bundler, in the version on which Vite depends.
const require = createRequire(import.meta.url);
export const { rolldown } = createRequire(require.resolve('vite/package.json'))('rolldown');

/** Returns the chunks that the entries of a bundle load at once: without what is loaded on use. */
export function firstChunks(output) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const visit = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach(visit);
  };
  output.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => visit(fileName));
  return [...found];
}

/**
 * Returns the modules of a bundle, by path, with their code: without what is loaded on use.
 * @param code imports or exports of the modules to bundle
 */
export async function bundledModules(code, plugins = []) {
  const id = '\0elements';
  const entry = {
    name: 'elements',
    resolveId: (each) => (each === id ? id : null),
    load: (each) => (each === id ? code : null),
  };
  const bundle = await rolldown({ input: id, plugins: [entry, ...plugins], logLevel: 'silent', cwd: root });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return firstChunks(output).flatMap(({ modules }) =>
    Object.entries(modules).filter(([, { code }]) => code?.trim()),
  );
}
