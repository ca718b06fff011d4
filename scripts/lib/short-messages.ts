/** A Vite plugin that gives messages short keys in the script-tag build: their ids are long, and no page reads them. */
import { readFileSync } from 'node:fs';
import { parseAst, type Plugin } from 'vite';
import { nodesOf, replace, type SyntaxNode } from './lit-build.js';

const generated = 'src/localization/generated';

/** Returns the ids in a generated file of messages. */
const idsIn = (file: string): string[] =>
  [...readFileSync(`${generated}/${file}`, 'utf8').matchAll(/^\s*'([^']+)': /gm)].map(([, id]) => id!);

/** Keys by id, the shortest for the messages that a page loads first. */
const shortKeys = (): ReadonlyMap<string, string> =>
  new Map([...idsIn('nl.ts'), ...idsIn('more/nl.ts')].map((id, i) => [id, i.toString(36)]));

const literal = (node: SyntaxNode): unknown => (node['type'] === 'Literal' ? node['value'] : node['name']);

/** Returns the nodes of the ids in a module: the keys of translations, or the second arguments of calls of `msg`. */
function idNodes(code: string, isTranslation: boolean): SyntaxNode[] {
  const program = parseAst(code);
  if (isTranslation) return nodesOf('Property', program).map(({ key }) => key as SyntaxNode);
  return nodesOf('CallExpression', program).flatMap((call) => {
    const { callee, arguments: given } = call as unknown as { callee: SyntaxNode; arguments: SyntaxNode[] };
    const name = (callee['property'] as SyntaxNode | undefined) ?? callee;
    const [, options] = given;
    if (name['name'] !== 'msg' || options?.type !== 'ObjectExpression') return [];
    const properties = options['properties'] as { key: SyntaxNode; value: SyntaxNode }[];
    return properties.flatMap(({ key, value }) => (key['name'] === 'id' ? value : []));
  });
}

export function shortMessages(): Plugin {
  let keys = new Map() as ReadonlyMap<string, string>;
  return {
    name: 'short-messages',
    buildStart() {
      keys = shortKeys();
      if (!keys.size) this.error('There are no messages.');
    },
    transform(code, id) {
      if (!id.includes('/src/')) return undefined;
      if (id.endsWith('/localization/message-key.ts')) {
        const table = JSON.stringify(Object.fromEntries(keys));
        return {
          code: `const keys = ${table};\nexport const messageKey = (id) => keys[id] ?? id;`,
          map: null,
        };
      }
      const isTranslation = id.includes(generated);
      if (!isTranslation && !code.includes('msg(')) return undefined;
      let short = code;
      // From the last to the first, so that places stay right.
      for (const node of idNodes(code, isTranslation).sort((a, b) => b.start - a.start)) {
        const key = keys.get(String(literal(node)));
        if (key !== undefined) short = replace(short, node, JSON.stringify(key));
      }
      return { code: short, map: null };
    },
  };
}
