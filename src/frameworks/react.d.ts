/** Types for JSX in React 19 and later: `import type {} from 'forem-widgets/react'` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ForemElements, ForemListeners } from './elements.d.js';

type Props<T extends keyof ForemElements> = ForemElements[T] &
  ForemListeners &
  Omit<
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>,
    keyof ForemElements[T]
  >;

type Elements = { [T in keyof ForemElements]: Props<T> };

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to add them
    interface IntrinsicElements extends Elements {}
  }
}
