/** A small parser for the custom properties and `color-scheme` of a style sheet, because Node has no CSS parser. */

export interface Rule {
  readonly selectors: readonly string[];
  /** Conditions of the `@media` rules around the rule. */
  readonly media: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Returns the position where the bracket at `start` closes. Strings and escapes do not count. */
function closing(css: string, start: number): number {
  let depth = 0;
  for (let i = start; i < css.length; i++) {
    if (css[i] === '\\') i++;
    else if (css[i] === '"' || css[i] === "'") {
      const end = css.indexOf(css[i]!, i + 1);
      if (end < 0) return css.length;
      i = end;
    } else if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  return css.length;
}

const withoutComments = (css: string): string => css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');

function declaration(text: string): (readonly [string, string])[] {
  const [, name, value] = /^\s*(--[\w-]+|color-scheme)\s*:([^]*)$/.exec(text) ?? [];
  return name ? [[name, value!.replace(/!important\s*$/i, '').trim()]] : [];
}

function rulesIn(css: string, media: readonly string[], outer?: readonly string[]): Rule[] {
  const rules: Rule[] = [];
  const own: (readonly [string, string])[] = [];
  let start = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === ';') {
      own.push(...declaration(css.slice(start, i)));
      start = i + 1;
    } else if (css[i] === '{') {
      const end = closing(css, i);
      const head = css.slice(start, i).trim();
      const body = css.slice(i + 1, end);
      if (/^@media\b/i.test(head)) rules.push(...rulesIn(body, [...media, head.slice(6).trim()], outer));
      else if (head.startsWith('@')) {
        // Layers and conditions contain rules. Other at-rules (@font-face, @property) contain no selectors.
        if (/^@(layer|supports|scope|container)\b/i.test(head)) rules.push(...rulesIn(body, media, outer));
      } else rules.push(...rulesIn(body, media, selectorsOf(head, outer)));
      start = end + 1;
      i = end;
    }
  }
  own.push(...declaration(css.slice(start)));
  return outer && own.length ? [{ selectors: outer, media, declarations: own }, ...rules] : rules;
}

const selectorsOf = (head: string, outer?: readonly string[]): string[] =>
  head
    .split(',')
    .map((each) => each.trim().replace(/\s+/g, ' '))
    .flatMap((each) =>
      outer
        ? outer.map((parent) => (each.includes('&') ? each.replaceAll('&', parent) : `${parent} ${each}`))
        : [each],
    );

export const readRules = (css: string): Rule[] => rulesIn(withoutComments(css), []);
