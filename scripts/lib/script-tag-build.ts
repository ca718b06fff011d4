/** Vite plugins of the script-tag build: see docs/embedding.md. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, type Plugin } from 'vite';
import { earlyChunks, packs } from './chunks.js';

/** SHA-256 is as safe here as longer digests, and no compression makes random characters smaller. */
const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64').replace('=', '');

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

/** Name of a chunk in the tables of the entry: its file without folder and hash. */
const nameOf = (file: string): string => /([^/]+)-.{8}\.js$/.exec(file)![1]!;

/** Code before the function of a chunk, as long as the code that takes its place: columns in source maps stay right. */
const marker = 'FOREM_FUNCTION=';

/** Returns code for an object: `{"key":name}`. */
const braces = (pairs: readonly (readonly [key: string, name: string])[]): string =>
  `{${pairs.map(([key, name]) => `${JSON.stringify(key)}:${name}`).join(',')}}`;

/** Returns code for an array or a pattern, with the names at the places of their keys. */
const brackets = (
  pairs: readonly (readonly [key: string, name: string])[],
  keys: readonly string[],
): string => {
  const names = new Map(pairs);
  return `[${keys
    .map((key) => names.get(key) ?? '')
    .join(',')
    .replace(/,+$/, '')}]`;
};

/** A chunk that is no module of its own: its exports have places instead of names, because arrays are smaller. */
const hasPlaces = ({ facadeModuleId, isEntry }: Rendered): boolean => !facadeModuleId && !isEntry;

type Rendered = Parameters<Extract<NonNullable<Plugin['renderChunk']>, (...all: never[]) => unknown>>[1];

/**
 * Turns a chunk into a function that takes the exports of its imports, and returns its own. Chunks that are used
 * together can then share a file, which compresses better, and each runs once. An `import()` becomes a call of
 * `FOREM.load`, which checks digests: see src/embed/verified.ts.
 */
const chunksAsFunctions: Plugin = {
  name: 'chunks-as-functions',
  transform(code, id) {
    // An export whose value changes would need a getter.
    if (id.includes('/src/') && /^export let /m.test(code)) this.error(`${id} exports a variable.`);
    return undefined;
  },
  renderChunk(code, rendered, _, { chunks }) {
    const { fileName, imports, isEntry } = rendered;
    if (isRuntime(fileName)) return undefined;
    const byName = new Map(
      Object.values(chunks)
        .filter((each) => !isRuntime(each.fileName) && !each.isEntry)
        .map((each) => [nameOf(each.fileName), each]),
    );
    const exportsOf = ({ exports }: Rendered): string[] => [...exports].sort();
    const files = imports.filter((each) => !isRuntime(each)).map(nameOf);
    const edits: [start: number, end: number, text: string][] = [];
    for (const node of isEntry ? [] : parseAst(code).body) {
      const textOf = (name: { start: number; end: number }): string =>
        code.slice(name.start, name.end).replace(/^"(.*)"$/, '$1');
      if (node.type === 'ImportDeclaration') {
        const pairs = node.specifiers.map((each): [string, string] =>
          each.type === 'ImportSpecifier'
            ? [textOf(each.imported), each.local.name]
            : this.error(`${fileName} imports in another way than was thought.`),
        );
        const name = nameOf(node.source.value);
        const imported = byName.get(name)!;
        const pattern = hasPlaces(imported) ? brackets(pairs, exportsOf(imported)) : braces(pairs);
        edits.push([node.start, node.end, `const ${pattern}=import_${files.indexOf(name)};`]);
      } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
        const pairs = node.specifiers.map((each): [string, string] => [
          textOf(each.exported),
          textOf(each.local),
        ]);
        const exported = hasPlaces(rendered) ? brackets(pairs, exportsOf(rendered)) : braces(pairs);
        edits.push([node.start, node.end, `return ${exported};`]);
      } else if (node.type.startsWith('Export'))
        this.error(`${fileName} exports in another way than was thought.`);
    }
    for (const [start, end, text] of edits.reverse()) {
      const lines = '\n'.repeat(code.slice(start, end).split('\n').length - 1);
      code = code.slice(0, start) + text + lines + code.slice(end);
    }
    code = code.replace(
      /\bimport\((["'`])(\.\.?\/[^"'`]+)\1\)(?:\.then\(\((\w+)\) => \3\.(\w+)\))?/g,
      (_, __, file: string, ___, key?: string) => {
        const chunk = byName.get(nameOf(file))!;
        const place = hasPlaces(chunk) ? exportsOf(chunk).indexOf(key!) : undefined;
        if (place === -1) return this.error(`${fileName} loads ${file} in another way than was thought.`);
        const then =
          key === undefined ? '' : `.then((all) => all${place === undefined ? `.${key}` : `[${place}]`})`;
        return `FOREM.load(${JSON.stringify(nameOf(file))})${then}`;
      },
    );
    if (isEntry) return { code, map: null };
    const parameters = ['FOREM', ...files.map((_, place) => `import_${place}`)];
    return { code: `${marker}(${parameters.join(',')})=>{${code}\n};`, map: null };
  },
};

/**
 * Writes the objects of exports without the helper of the bundler, whose chunk would cost each page a request, and each
 * chunk a hundred bytes.
 */
const noRuntimeChunk: Plugin = {
  name: 'no-runtime-chunk',
  renderChunk(code, chunk) {
    if (isRuntime(chunk.fileName)) return undefined;
    const [statement, helper] =
      /import \{ (?:\w+ as )?(\w+) \} from ["'][^"']*rolldown-runtime[^"']*["'];/.exec(code) ?? [];
    if (!statement) return undefined;
    const getters = (pairs: string): string =>
      `({${pairs.replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2; }')}})`;
    return {
      code: code
        .replace(statement, ' '.repeat(statement.length))
        .replace(new RegExp(`\\b${helper}\\(\\{([^}]*)\\}\\)`, 'g'), (_, pairs: string) => getters(pairs)),
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

/** Code of a chunk after the minifier, and its source map. */
interface BuiltChunk {
  readonly code: string;
  readonly map: unknown;
}

/** First characters of a digest, for names of files. */
const hashOf = (digest: string): string => digest.slice(0, 8).replaceAll('+', '-').replaceAll('/', '_');

/** Writes chunks as one file, named by its digest. Returns the digest. */
function writeChunks(folder: string, name: string, chunks: readonly BuiltChunk[]): string {
  const start = (isFirst: boolean): string => (isFirst ? 'export default[' : ','.padStart(marker.length));
  const code = chunks.map(({ code }, i) => start(i === 0) + code.slice(marker.length)).join('\n');
  const map = `${name}-${hashOf(digest(code))}.js.map`;
  const whole = `${code}]\n//# sourceMappingURL=${map}\n`;
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
    const built = new Map<string, BuiltChunk & { readonly imports: readonly string[] }>();
    const workers: [string, string][] = [];
    for (const [file, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!file.startsWith('chunks/') || !file.endsWith('.js')) continue;
      const written = readFileSync(join(dir, file), 'utf8');
      // The bundler treats the script of a worker as an asset.
      if (output.type === 'asset') {
        workers.push([file.slice('chunks/'.length), digest(written)]);
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
    const rows = names.map((name) => {
      const chunk = built.get(name);
      if (!chunk) return this.error(`There is no chunk ${name}.`);
      return [name, writeChunks(folder, name, [chunk]), ...chunk.imports.map((each) => names.indexOf(each))];
    });
    const late = {
      code: `${marker}${JSON.stringify([...rows.splice(earlyChunks.length), ...workers])}`,
      map: null,
    };
    const data = readdirSync(join(dir, 'data')).flatMap((file) => {
      const [, part] = /^partnerships\.?(.*)\.json$/.exec(file) ?? [];
      return part === undefined || part === 'schema'
        ? []
        : [[part, digest(readFileSync(join(dir, 'data', file)))]];
    });
    const tables = {
      chunks: rows,
      packs: Object.entries(packs).map(([name, chunks]) => [
        name,
        writeChunks(
          folder,
          name,
          chunks.map((each) => built.get(each)!),
        ),
        ...chunks.map((each) => names.indexOf(each)),
      ]),
      late: writeChunks(folder, 'late', [late]),
      data: Object.fromEntries(data) as Record<string, string>,
    };
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
