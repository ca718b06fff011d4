/**
 * A Vite plugin that leaves out of Lit what our elements never use, in the builds that bring a Lit of their own: the
 * script-tag build and the single file. Bundlers take the page's Lit as it is.
 *
 * Each edit must find its code exactly once, so that a build with another version of Lit fails instead of keeping
 * code that was thought to be gone.
 */
import type { Plugin } from 'vite';

type Edit = readonly [code: RegExp, replacement: string];

/** Browsers that know `light-dark()`, which the styles need, adopt style sheets (docs/embedding.md#browsers). */
const cssTag = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = ([text], ...values) => {
  if (values.length) throw Error('The lean Lit joins no styles.');
  return unsafeCSS(text);
};
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const getCompatibleStyle = (style) => style;
`;

/** Versions on the page are for warnings of Lit's development build, polyfills for browsers without shadow DOM. */
const versions: Edit = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'];

const edits: Readonly<Record<string, readonly Edit[]>> = {
  '@lit/reactive-element/reactive-element.js': [
    versions,
    [/(?<=,)\w\?\.\(\{ReactiveElement:\w\}\),/g, ''],
    [/,\w=\w\.reactiveElementPolyfillSupport/g, ''],
    // Standard decorators and `static properties`: properties are declared by `elements/core/property.ts`.
    [/static addInitializer\(\w\)\{[^}]*\}/g, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/g, ''],
    [/void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/g, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [/if\(([^()]*\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{[^}]*\}/g, '$1;'],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/g, ''],
    [/getOwnPropertyNames:\w,getOwnPropertySymbols:\w,/g, ''],
    [/,(\w)=\w\.trustedTypes,\w=\1\?\1\.emptyScript:""(?=,)/g, ''],
    // Attributes are texts, numbers or booleans; a converter is a function, and none of `Object.prototype`.
    [
      /\{toAttribute\((\w),(\w)\)\{switch.*?return \1\},fromAttribute\(.*?return \w\}\}(?=,)/g,
      '{toAttribute:(value,type)=>type===Boolean?value?"":null:value,fromAttribute:(value,type)=>type===Boolean?value!==null:type===Number&&value!==null?Number(value):value}',
    ],
    [/,converter:\w,reflect/g, ',reflect'],
    [/\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:(\w)\)/g, '$1'],
    [
      /(\w)="function"==typeof (\w)\.converter\?\{fromAttribute:\2\.converter\}:void 0!==\2\.converter\?\.fromAttribute\?\2\.converter:(\w);/g,
      '$1={fromAttribute:$2.converter===Object.prototype.converter?$3.fromAttribute:$2.converter};',
    ],
    // Styles are lists.
    [
      /static finalizeStyles\((\w)\)\{.*?return \w\}(?=static)/g,
      'static finalizeStyles(styles){return[...new Set(styles?.flat(1/0).reverse())].reverse()}',
    ],
  ],
  'lit-html/lit-html.js': [
    versions,
    [/,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),/g, ';'],
    // Members for debugging, and places for directives in comments and on elements, which no template has.
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/g, ''],
    [/get parentNode\(\)\{let \w=this\._\$AA.*?\}get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/g, ''],
    [/get tagName\(\)\{return this\.element\.tagName\}/g, ''],
    [/else\{let (\w)=-1;for\(;-1!==\(\1=.*?\.length-1\}/g, ''],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/g, ''],
    [/:6===(\w)\.type&&\(\w=new \w\(\w,this,\w\)\)/g, ':0'],
    // Templates are compiled in the page.
    [/"number"==typeof (\w)\?this\._\$AC\((\w)\):\(void 0===\1\.el.*?,\1\)(?=;)/g, 'this._$$AC($2)'],
    [
      /class (\w)\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6.*?\}_\$AI\(\w\)\{\w\(this,\w\)\}\}(?=const)/g,
      '',
    ],
    [/,F:\w\}/g, '}'],
  ],
  'lit-element/lit-element.js': [
    versions,
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);/g, ';'],
    [/const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/g, ''],
  ],
};

export const leanLit: Plugin = {
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const path = id.split('node_modules/').at(-1)!.replaceAll('\\', '/');
    if (path === '@lit/reactive-element/css-tag.js') return { code: cssTag, map: null };
    let lean = code;
    for (const [found, replacement] of edits[path] ?? []) {
      const count = [...lean.matchAll(found)].length;
      if (count !== 1) this.error(`${path} has ${count} times ${found.source}.`);
      lean = lean.replace(found, replacement);
    }
    return lean === code ? undefined : { code: lean, map: null };
  },
};
