/** Vite plugins for pages that change or freeze the built-in objects of JavaScript. */
import type { Plugin } from 'vite';

/**
 * Lit adds a property to `Symbol`, which fails in a page that has frozen the built-in objects, as `lockdown()` of SES
 * does (https://github.com/endojs/endo/tree/master/packages/ses). Lit works without it.
 */
export const frozenSymbol: Plugin = {
  name: 'frozen-symbol',
  transform(code, id) {
    if (!/[\\/]@lit[\\/]reactive-element[\\/](development[\\/])?reactive-element\.js$/.test(id))
      return undefined;
    const own = code.replace(
      /Symbol\.metadata\s*\?\?=\s*Symbol\((['"])metadata\1\)/,
      (assignment) => `Object.isExtensible(Symbol)&&(${assignment})`,
    );
    if (own === code) this.error('Lit sets Symbol.metadata in another way now.');
    return { code: own, map: null };
  },
};

/**
 * The bundler's helper makes exports of all keys that `for … in` finds, and so of those that a page adds to
 * `Object.prototype`.
 */
export const ownExportsOnly: Plugin = {
  name: 'own-exports-only',
  renderChunk(code) {
    const own = code.replace('for (var name in all)', 'for (var name of Object.keys(all))');
    if (own === code && code.includes('__exportAll = '))
      this.error('The bundler makes exports in another way now.');
    return { code: own, map: null };
  },
};
