// Static imports between the modules of src/.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const declaration = /^(?:import|export)\s+(?!type\b)(?:(\{[^}]*\}|[^;'"{]*?)\s+from\s+)?'(\.[^']+)'/gms;
const isTypesOnly = (names) => /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names) || /^\{\s*\}$/.test(names);

/** Returns the files that a file imports when it loads: no types, and no `import()`. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(declaration)]
    .filter(([, names = '']) => !isTypesOnly(names))
    .map(([, , path]) => resolve(dirname(file), path.replace(/\.js$/, '.ts')))
    .filter(existsSync);

/** Returns the files, and all files that they import, one through the other. */
export function reachedFrom(files) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    importsOf(file).forEach(visit);
  };
  files.forEach(visit);
  return reached;
}
