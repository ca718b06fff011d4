/** Vite plugins of the script-tag build: see docs/embedding.md. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** SHA-256 is as safe here as the longer ones, whose random characters no compression makes smaller. */
const digest = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

const isRuntime = (file: string): boolean => file.includes('rolldown-runtime');

/**
 * Renames Lit's Trusted Types policy. Lit creates it when it loads, and a page that loads its own Lit would create the
 * name twice, which fails (https://www.w3.org/TR/trusted-types/#create-trusted-type-policy-algorithm). If the page
 * forbids the policy, loading fails, and the page's content inside the elements stays.
 */
export const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/](development[\\/])?lit-html\.js$/.test(id)) return undefined;
    let found = 0;
    const own = code.replace(
      /(\w+)\.createPolicy\(\s*(['"])lit-html\2,\s*(\{\s*createHTML:[^}]+\})\s*\)/,
      (_, factory, __, rules) => {
        found++;
        return `(()=>{try{return ${factory}.createPolicy("forem-widgets",${rules})}catch(cause){try{document.createElement("p").innerHTML=" "}catch{throw new Error("The policy of the page doesn't allow the Trusted Types policy forem-widgets.",{cause})}}})()`;
      },
    );
    if (!found) this.error('Lit makes its policy in another way now.');
    return { code: own, map: null };
  },
};

/** Replaces every `import()` of a chunk with the function of src/embed/verified.ts, which checks digests. */
const verifiedImports: Plugin = {
  name: 'verified-imports',
  renderChunk: (code) => ({
    code: code.replace(
      /\bimport\((["'`])(\.\.?\/[^"'`]+)\1\)/g,
      'globalThis[Symbol.for("forem-widgets")].load(new URL("$2",import.meta.url).href)',
    ),
    map: null,
  }),
};

/** Removes the bundler's helper chunk: a hundred bytes that would cost each page a request. */
const noRuntimeChunk: Plugin = {
  name: 'no-runtime-chunk',
  renderChunk(code, chunk) {
    if (isRuntime(chunk.fileName)) return undefined;
    const helper =
      '(all)=>{const target={};for(const name in all)Object.defineProperty(target,name,{get:all[name],enumerable:true});return target}';
    return {
      code: code.replace(
        /import \{ (?:\w+ as )?(\w+) \} from ["'][^"']*rolldown-runtime[^"']*["'];/,
        (_, name) => `const ${name} = ${helper};`,
      ),
      map: null,
    };
  },
  generateBundle(_, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (isRuntime(file)) delete bundle[file];
      else if (chunk.type === 'chunk' && /from\s*["'`][^"'`]*rolldown-runtime/.test(chunk.code))
        this.error(`${file} needs more of the bundler's helper than was thought.`);
    }
  },
};

/** Inserts the digests and imports of all files before the code of the entry. */
const tellEntry: Plugin = {
  name: 'tell-entry',
  configResolved({ build: { outDir } }) {
    // Chunks of the last build are removed, because their names change with their content.
    rmSync(join(outDir, 'chunks'), { recursive: true, force: true });
  },
  writeBundle({ dir = 'dist' }, bundle) {
    // The bundler treats the worker's script as an asset without imports.
    const imports = Object.entries(bundle).flatMap(([file, output]): [string, string[]][] => {
      if (output.type === 'asset') return file.endsWith('.js') ? [[file, []]] : [];
      return output.isEntry ? [] : [[file, output.imports.filter((each) => !isRuntime(each))]];
    });
    const data = readdirSync(join(dir, 'data')).filter((file) =>
      /^partnerships(\.[a-z]{2,3}(-\w+)*)?\.json$/.test(file),
    );
    imports.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const file of data.sort()) imports.push([`data/${file}`, []]);
    const names = imports.map(([file]) => file);
    const files = imports.map(([file, its]) => [
      file,
      digest(readFileSync(join(dir, file))),
      ...its.map((each) => names.indexOf(each)),
    ]);
    const entry = join(dir, 'forem-widgets.js');
    writeFileSync(entry, `const FOREM_FILES=${JSON.stringify(files)};\n${readFileSync(entry, 'utf8')}`);
    const map = JSON.parse(readFileSync(`${entry}.map`, 'utf8')) as { mappings: string };
    writeFileSync(`${entry}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
  },
};

/**
 * Makes the one-file build warn once, with the cause, if it can't start, because an uncaught error would reach the
 * page's handlers.
 */
export const warnOfFailedStart: Plugin = {
  name: 'warn-of-failed-start',
  writeBundle({ dir = 'dist' }) {
    const file = join(dir, 'forem-widgets.standalone.js');
    const [start, name] = ['var foremWidgets=', 'foremWidgets'];
    const code = readFileSync(file, 'utf8');
    const [, body, end] = /^([^]*?;)(\n\/\/# sourceMappingURL=.*\s*)?$/.exec(code) ?? [];
    if (!body?.startsWith(start)) return this.error('The single file starts in another way now.');
    const warning = 'forem-widgets: the elements can’t start on this page.';
    writeFileSync(
      file,
      `var ${name};try{${name}=\n${body.slice(start.length)}}catch(error){console.warn(${JSON.stringify(warning)},error)}${end ?? ''}`,
    );
    // The body moves to the second line, so that the source map needs no change of columns.
    const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { mappings: string };
    writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
  },
};

export const scriptTagBuild = [verifiedImports, noRuntimeChunk, tellEntry];
