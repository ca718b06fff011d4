/** Vite plugins of the script-tag build: see docs/embedding.md. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import type { EntryFiles } from '../../src/embed/files.js';
import { chunksAsFunctions, isRuntime, marker, nameOf, noRuntimeChunk } from './chunk-functions.js';
import { coreFiles, entryFiles, packs } from './chunk-files.js';
import { codeOf, earlyTable, needsOf } from './entry-tables.js';
import {
  dataRows,
  digest,
  digestsOf,
  elementRows,
  hashOf,
  languageOf,
  rowsOf,
  tableOf,
  type FileRow,
} from './file-table.js';
import { drawViews, viewedElements } from './views.js';

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

/** Minifies once more: another minifier finds what the first one has left, about 1.5 % of the compressed bytes. */
async function smaller(code: string, map: unknown): Promise<BuiltChunk> {
  const { code: minified, map: composed } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    format: { comments: false },
    sourceMap: { content: map as string },
  });
  return { code: minified!.replace(/;$/, ''), map: JSON.parse(composed as string) as unknown };
}

/** Joins chunks to a list of functions. */
function joined(chunks: readonly BuiltChunk[]): BuiltChunk {
  const start = (isFirst: boolean): string => (isFirst ? 'export default[' : ','.padStart(marker.length));
  const code = chunks.map(({ code }, i) => start(i === 0) + code.slice(marker.length)).join('\n');
  let line = 0;
  const sections = chunks.map(({ code, map }) => {
    const section = { offset: { line, column: 0 }, map };
    line += code.split('\n').length;
    return section;
  });
  return { code: `${code}]`, map: { version: 3, sections } };
}

/** Writes code with a source map as a file that is named by its digest. Returns the digest. */
function writeFile(folder: string, name: string, { code, map }: BuiltChunk): string {
  const mapFile = `${name}-${hashOf(digest(code))}.js.map`;
  const whole = `${code}\n//# sourceMappingURL=${mapFile}\n`;
  const its = digest(whole);
  writeFileSync(join(folder, `${name}-${hashOf(its)}.js`), whole);
  writeFileSync(join(folder, mapFile), JSON.stringify(map));
  return its;
}

/** The source map of a file that is made of data. */
const emptyMap = { version: 3, sources: [], mappings: '' };

/**
 * Gives each file its final name, and inserts the table of the files of first paints before the code of the entry. The
 * core ends with what the entry does without. Files that come on use are in a table of their own, which comes with the
 * first of them.
 */
const tellEntry: Plugin = {
  name: 'tell-entry',
  configResolved({ build: { outDir } }) {
    // Chunks of the last build are removed, because their names change with their content.
    rmSync(join(outDir, 'chunks'), { recursive: true, force: true });
  },
  async writeBundle({ dir = 'dist' }, bundle) {
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
      const map = JSON.parse(readFileSync(join(dir, `${file}.map`), 'utf8')) as unknown;
      built.set(nameOf(file), { code, map, imports });
      rmSync(join(dir, file));
      rmSync(join(dir, `${file}.map`));
    }
    const data = dataRows(join(dir, 'data'));
    const views = await drawViews(dir);
    const isView = (name: string): boolean => Object.hasOwn(views, name);
    /** True for the views of the whole page, whose digests would make the entry of every page larger. */
    const isPageView = (name: string): boolean => isView(name) && !name.includes('-');
    for (const [name, content] of Object.entries(views))
      built.set(name, { code: `${marker}()=>(${JSON.stringify(content)})`, map: emptyMap, imports: [] });
    const languages = [...new Set(data.map(languageOf))].filter(Boolean);
    const messages = languages.filter((name) => built.has(name));
    /** Writes a file of chunks, which vouches for the digests of further files. Returns its row. */
    const write = async (name: string, chunks: readonly string[], table?: object): Promise<FileRow> => {
      const missing = chunks.find((each) => !built.has(each));
      if (missing) return this.error(`There is no chunk ${missing}.`);
      const whole = joined(chunks.map((each) => built.get(each)!));
      // A second minifier would gain nothing with data.
      const { code, map } = isView(name) ? whole : await smaller(whole.code, whole.map);
      const further = table ? `\n,${JSON.stringify(table)}` : '';
      const its = writeFile(folder, name, { code: `${code.slice(0, -1)}${further}]`, map });
      return chunks.length > 1 ? [its, `+${name}`, ...chunks] : [its, name, ...built.get(name)!.imports];
    };
    const written = new Map<string, FileRow>();
    for (const name of Object.keys(views)) written.set(name, await write(name, ['viewer', name]));
    for (const name of built.keys()) {
      if (['core', 'viewer', ...messages].includes(name) || written.has(name)) continue;
      written.set(name, await write(name, [name]));
    }
    // The messages of a language come before its data is read, and before more of them. English ones come alone for the
    // console: `late` knows them too.
    for (const name of messages) {
      const its = [written.get(`more.${name}`)!, ...data.filter((row) => languageOf(row) === name)];
      written.set(name, await write(name, [name], tableOf(its)));
    }
    const laterPacks = Object.entries(packs).filter(([, [start]]) => start !== 'core');
    for (const [name, chunks] of laterPacks) written.set(name, await write(name, chunks));
    const first = [...entryFiles, ...messages];
    const isLate = (name: string): boolean => ![...first, ...coreFiles].includes(name) && !isView(name);
    const rowsWhere = (isWanted: (name: string) => boolean): FileRow[] =>
      [...written].filter(([name]) => isWanted(name)).map(([, row]) => row);
    const late = [
      tableOf([...rowsWhere(isLate), ...workers]),
      Object.fromEntries(rowsWhere(isPageView).map(([its, name]) => [name.slice(1), its])),
    ];
    const code = `export default${JSON.stringify(late)}`;
    written.set('late', [writeFile(folder, 'late', { code, map: emptyMap }), 'late']);
    const ofCore = Object.entries(packs).filter(([, [start]]) => start === 'core');
    const known = [
      ...rowsWhere((name) => coreFiles.includes(name)),
      ...data.filter((row) => !built.has(languageOf(row))),
    ];
    const table = {
      names: rowsOf([
        ...known,
        ...ofCore.map(([name, chunks]): FileRow => ['', `+${name}`, ...chunks]),
        ...rowsWhere((name) => first.includes(name) && name !== 'late'),
        ['', 'core'],
      ]),
      digests: digestsOf(known),
      modules: elements
        .split(';')
        .map((row) => row.slice(row.indexOf(' ') + 1))
        .join(';'),
      languages: languages.join(' '),
    };
    for (const [name, chunks] of ofCore) written.set(name, await write(name, chunks, table));
    const tables: Omit<EntryFiles, 'integrityOf' | 'load'> = {
      ...earlyTable([
        ...first.map((name) => written.get(name)!),
        ...rowsWhere((name) => isView(name) && !isPageView(name)),
      ]),
      ...needsOf(
        new Map(elements.split(';').map((row) => row.split(' ') as [name: string, chunk: string])),
        viewedElements(views),
        (name) => built.get(name)!.imports,
      ),
    };
    const entry = join(dir, 'forem-widgets.js');
    const start = await smaller(
      readFileSync(entry, 'utf8'),
      JSON.parse(readFileSync(`${entry}.map`, 'utf8')) as unknown,
    );
    // The entry names no source map, which would cost every page 40 bytes: DevTools takes the file by “Add source map”.
    writeFileSync(entry, `const FOREM=${codeOf(tables)};\n${start.code}\n`);
    const { mappings, ...others } = start.map as { mappings: string };
    writeFileSync(`${entry}.map`, JSON.stringify({ ...others, mappings: `;${mappings}` }));
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
