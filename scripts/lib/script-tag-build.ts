/** Vite plugins of the script-tag build: see docs/embedding.md. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { chunksAsFunctions, isRuntime, marker, nameOf, noRuntimeChunk } from './chunk-functions.js';
import { earlyChunks, packs } from './chunks.js';
import { dataRows, digest, elementRows, hashOf, languageOf, tableOf, type FileRow } from './file-table.js';

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

/** Code of a chunk after the minifier, and its source map. */
interface BuiltChunk {
  readonly code: string;
  readonly map: unknown;
}

/**
 * Writes chunks as one file, named by its digest, which vouches for the digests of further files.
 * @returns the digest
 */
function writeChunks(
  folder: string,
  name: string,
  chunks: readonly BuiltChunk[],
  further: readonly FileRow[] = [],
): string {
  const start = (isFirst: boolean): string => (isFirst ? 'export default[' : ','.padStart(marker.length));
  const code =
    chunks.map(({ code }, i) => start(i === 0) + code.slice(marker.length)).join('\n') || start(true);
  const map = `${name}-${hashOf(digest(code))}.js.map`;
  const table = further.length ? `${chunks.length ? '\n,' : ''}${JSON.stringify(tableOf(further))}` : '';
  const whole = `${code}${table}]\n//# sourceMappingURL=${map}\n`;
  const its = digest(whole);
  let line = 0;
  const sections = chunks.map(({ code, map }) => {
    const section = { offset: { line, column: 0 }, map };
    line += code.split('\n').length;
    return section;
  });
  writeFileSync(join(folder, `${name}-${hashOf(its)}.js`), whole);
  writeFileSync(join(folder, map), JSON.stringify({ version: 3, sections }));
  return its;
}

/**
 * Gives each file its final name, and inserts the table of all files before the code of the entry. Files that no first
 * paint needs are in a table of their own, which comes with the first of them.
 */
const tellEntry: Plugin = {
  name: 'tell-entry',
  configResolved({ build: { outDir } }) {
    // Chunks of the last build are removed, because their names change with their content.
    rmSync(join(outDir, 'chunks'), { recursive: true, force: true });
  },
  writeBundle({ dir = 'dist' }, bundle) {
    const folder = join(dir, 'chunks');
    const elements = elementRows(readFileSync(join(dir, 'elements.js'), 'utf8'));
    if (!elements)
      return this.error('The loaders of the elements are built in another way than was thought.');
    for (const file of ['elements.js', 'elements.js.map']) rmSync(join(dir, file));
    const built = new Map<string, BuiltChunk & { readonly imports: readonly string[] }>();
    const workers: FileRow[] = [];
    for (const [file, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!file.startsWith('chunks/') || !file.endsWith('.js')) continue;
      const written = readFileSync(join(dir, file), 'utf8');
      // The bundler treats the script of a worker as an asset.
      if (output.type === 'asset') {
        workers.push([digest(written), file.slice('chunks/'.length)]);
        continue;
      }
      const [, code] = /^([^]*);\n\/\/# sourceMappingURL=.*\s*$/.exec(written) ?? [];
      if (!code?.startsWith(marker)) return this.error(`${file} is built in another way than was thought.`);
      const imports = output.imports.filter((each) => !isRuntime(each)).map(nameOf);
      built.set(nameOf(file), {
        code,
        map: JSON.parse(readFileSync(join(dir, `${file}.map`), 'utf8')),
        imports,
      });
      rmSync(join(dir, file));
      rmSync(join(dir, `${file}.map`));
    }
    const names = [...earlyChunks, ...[...built.keys()].filter((name) => !earlyChunks.includes(name))];
    const data = dataRows(join(dir, 'data'));
    /** The file of a language, or of the core, comes before its data is read. */
    const furtherOf = (chunks: readonly string[]): FileRow[] =>
      data.filter((row) => chunks.includes(built.has(languageOf(row)) ? languageOf(row) : 'core'));
    const write = (name: string, chunks: readonly string[]): string => {
      const missing = chunks.find((each) => !built.has(each));
      if (missing) return this.error(`There is no chunk ${missing}.`);
      return writeChunks(
        folder,
        name,
        chunks.map((each) => built.get(each)!),
        furtherOf(chunks),
      );
    };
    const rows = names.map((name): FileRow => [write(name, [name]), name, ...built.get(name)!.imports]);
    const late = [...rows.splice(earlyChunks.length), ...workers];
    rows.push([writeChunks(folder, 'late', [], late), 'late']);
    for (const [name, chunks] of Object.entries(packs))
      rows.push([write(name, chunks), `+${name}`, ...chunks]);
    const languages = [...new Set(data.map(languageOf))].filter(Boolean).join(' ');
    const tables = { ...tableOf(rows), elements, languages };
    const entry = join(dir, 'forem-widgets.js');
    writeFileSync(entry, `const FOREM=${JSON.stringify(tables)};\n${readFileSync(entry, 'utf8')}`);
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

export const scriptTagBuild = [noRuntimeChunk, chunksAsFunctions, tellEntry];
