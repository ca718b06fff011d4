// Measures the weight of each define module in a bundler: its code and all static imports, minified and compressed by
// Brotli at the highest level, without the data.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { firstChunks, rolldown } from './bundled-modules.mjs';
import { root } from './run.mjs';

const folder = join(root, 'dist/esm/embed/generated/define');
const isLit = (id) => /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/.test(id);
const compressed = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function weigh(file, external) {
  const bundle = await rolldown({ input: join(folder, file), external, logLevel: 'silent', cwd: root });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return firstChunks(output).reduce((sum, { code }) => sum + compressed(code), 0);
}

/** Returns `{ tag, withLit, withoutLit }` in bytes for each define module of the build. */
export async function weights() {
  const rows = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort())
    rows.push({
      tag: file.replace('.js', ''),
      withLit: await weigh(file, []),
      withoutLit: await weigh(file, isLit),
    });
  return rows;
}

/** Maximum relative deviation of a module from the table in docs/embedding.md. */
export const slack = 0.03;

const begin = '<!-- weights: made by scripts/build-weights.mjs from dist/esm -->';
const end = '<!-- /weights -->';
const number = (bytes) => bytes.toLocaleString('en').replace(',', '\u00a0');

/** Reads the table back: by tag, the bytes with and without Lit. */
export const weightsIn = (text) =>
  new Map(
    [
      ...text.matchAll(/^\| `forem-widgets\/define\/([\w-]+)` +\| +([\d\u00a0]+) +\| +([\d\u00a0]+) +\|$/gm),
    ].map(([, tag, ...bytes]) => [tag, bytes.map((each) => Number(each.replace('\u00a0', '')))]),
  );

/** Returns the text with a table of the rows. */
export function withWeights(text, rows) {
  const table = [
    '| module | with Lit | without Lit |',
    '| --- | ---: | ---: |',
    ...rows.map(
      ({ tag, withLit, withoutLit }) =>
        `| \`forem-widgets/define/${tag}\` | ${number(withLit)} | ${number(withoutLit)} |`,
    ),
  ].join('\n');
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  return `${before}${begin}\n\n<!-- prettier-ignore -->\n${table}\n\n${after}`;
}

/** Returns the rows that differ from the table by more than the slack. */
export function changedWeights(text, rows) {
  const known = weightsIn(text);
  const isOff = (bytes, said = 0) => Math.abs(bytes - said) > slack * said;
  const changed = rows.filter(({ tag, withLit, withoutLit }) => {
    const [whole, own] = known.get(tag) ?? [];
    return isOff(withLit, whole) || isOff(withoutLit, own);
  });
  return { changed, surplus: [...known.keys()].filter((tag) => !rows.some((row) => row.tag === tag)) };
}
