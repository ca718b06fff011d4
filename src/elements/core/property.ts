import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Declares a property that updates the element. Lit's decorator of this name does the same, and supports a second
 * kind of decorators too: https://lit.dev/docs/components/decorators/
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Declares a property that updates the element and has no attribute. */
export const state = (): Decorator => property({ state: true, attribute: false });
