/** Types for JSX in Solid 1: `import type {} from 'forem-widgets/solid'` once in a project. */
import type { JSX } from 'solid-js';
import type { ForemElements, ForemEvents } from './elements.d.js';

type Listeners = {
  [E in keyof ForemEvents as `on:${E}`]?: ((event: ForemEvents[E]) => void) | undefined;
};
type Elements = {
  [T in keyof ForemElements]: ForemElements[T] &
    Listeners &
    Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof ForemElements[T]>;
};

declare module 'solid-js' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to add them
    interface IntrinsicElements extends Elements {}
  }
}
