/** Vite plugins that make the code that uses Lit smaller. */
import { parseAst, type Plugin } from 'vite';

/** A node of a syntax tree, with the fields that are read here. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Returns the nodes of a type, outer ones first. */
export function nodesOf(type: string, node: unknown, found: SyntaxNode[] = []): SyntaxNode[] {
  if (!node || typeof node !== 'object') return found;
  if ((node as SyntaxNode).type === type) found.push(node as SyntaxNode);
  for (const each of Object.values(node)) nodesOf(type, each, found);
  return found;
}

export const replace = (code: string, { start, end }: SyntaxNode, text: string): string =>
  code.slice(0, start) + text + code.slice(end);

/**
 * Replaces the helper for decorators by a call of each decorator: the decorators in `elements/core/property.ts` return
 * nothing that the helper would have to set.
 */
export const plainDecorators: Plugin = {
  name: 'plain-decorators',
  transform(code, id) {
    const [helper] = /(?<=^import )\w+(?= from "@oxc-project\/runtime\/helpers\/decorate")/m.exec(code) ?? [];
    if (!helper || !id.includes('/src/elements/')) return undefined;
    const textOf = ({ start, end }: SyntaxNode): string => code.slice(start, end);
    let plain = code;
    for (const statement of nodesOf('ExpressionStatement', parseAst(code)).reverse()) {
      const { callee, arguments: given } = statement['expression'] as SyntaxNode & {
        arguments?: SyntaxNode[];
      };
      if (!given || textOf(callee as SyntaxNode) !== helper) continue;
      const [decorators, prototype, name] = given as [SyntaxNode, SyntaxNode, SyntaxNode];
      const [decorator, ...others] = decorators['elements'] as [SyntaxNode, ...SyntaxNode[]];
      if (others.length) return this.error(`${id}: a property with several decorators needs the helper.`);
      plain = replace(plain, statement, `${textOf(decorator)}(${textOf(prototype)}, ${textOf(name)});`);
    }
    return { code: plain.replace(/^import \w+ from "@oxc-project\/runtime.*$/m, ''), map: null };
  },
};

/** Makes strings of style sheets without expressions, so that no page loads the code that joins expressions. */
export const plainStyles: Plugin = {
  name: 'plain-styles',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/') || !/^import \{[^}]*\bcss\b[^}]*\} from "lit";$/m.test(code)) return undefined;
    let plain = code;
    for (const template of nodesOf('TaggedTemplateExpression', parseAst(code)).reverse()) {
      const { tag, quasi } = template as unknown as Record<'tag' | 'quasi', SyntaxNode>;
      const { expressions } = quasi as SyntaxNode & { expressions: SyntaxNode[] };
      if (tag['name'] !== 'css' || expressions.length) continue;
      plain = replace(plain, template, `unsafeCSS(${code.slice(quasi.start, quasi.end)})`);
    }
    return { code: `import { unsafeCSS } from "lit";${plain}`, map: null };
  },
};

/**
 * Gives the code that hydrates its own copy of the helpers of directives, so that a card that hydrates does not load
 * the chunk of the elements that use directives. The helpers keep no state.
 */
export const ownHelpersForHydration: Plugin = {
  name: 'own-helpers-for-hydration',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer?.includes('ssr-client') || !/^lit-html\/directive(-helpers)?\.js$/.test(source))
      return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id}?hydration` };
  },
};

/** Gives the code that shows views its own copy of small modules of the core, which such a page does not load. */
export const ownHelpersForViews: Plugin = {
  name: 'own-helpers-for-views',
  enforce: 'pre',
  async resolveId(source, importer) {
    const isView = /\/src\/embed\/view\/|\?view$/.test(importer ?? '');
    if (!isView || !/\/(ground|readable|rendered-parent)\.js$/.test(source)) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id}?view` };
  },
};
