/** Vite plugins that turn the chunks of the script-tag build into functions: see script-tag-build.ts. */
import { parseAst, type Plugin } from 'vite';

export const isRuntime = (file: string): boolean => file.includes('rolldown-runtime');

/** Name of a chunk in the tables of the entry: its file without folder and hash. */
export const nameOf = (file: string): string => /([^/]+)-.{8}\.js$/.exec(file)![1]!;

/** Code before the function of a chunk, as long as the code that takes its place: columns in source maps stay right. */
export const marker = 'FOREM_FUNCTION=';

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
export const chunksAsFunctions: Plugin = {
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
        const wanted = key === undefined ? '' : `, ${place ?? JSON.stringify(key)}`;
        return `FOREM.load(${JSON.stringify(nameOf(file))}${wanted})`;
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
export const noRuntimeChunk: Plugin = {
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
