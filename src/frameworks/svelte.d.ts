/** Types for templates of Svelte 5: `import type {} from 'forem-widgets/svelte'` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ForemElements, ForemListeners } from './elements.d.js';

type Elements = {
  [T in keyof ForemElements]: ForemElements[T] &
    ForemListeners &
    Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof ForemElements[T]>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to add them
  interface SvelteHTMLElements extends Elements {}
}
