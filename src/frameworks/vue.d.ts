/** Types for templates of Vue 3: `import type {} from 'forem-widgets/vue'` once in a project. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ForemElements, ForemVueListeners } from './elements.d.js';

type Elements = {
  [T in keyof ForemElements]: DefineComponent<
    ForemElements[T] & ForemVueListeners & Omit<HTMLAttributes, keyof ForemElements[T]>
  >;
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to add them
  interface GlobalComponents extends Elements {}
}
