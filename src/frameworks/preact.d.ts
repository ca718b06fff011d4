/** Types for JSX in Preact 10 and later: `import type {} from 'forem-widgets/preact'` once in a project. */
import type { JSX } from 'preact';
import type { ForemElements, ForemListeners } from './elements.d.js';

type Elements = {
  [T in keyof ForemElements]: ForemElements[T] &
    ForemListeners &
    Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof ForemElements[T]>;
};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to add them
    interface IntrinsicElements extends Elements {}
  }
}
