/** Vite plugins for pages that change or freeze the built-in objects of JavaScript. */
import type { Plugin } from 'vite';

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
