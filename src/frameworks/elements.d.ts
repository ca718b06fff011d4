/** Types of the elements for templates of frameworks, derived from the element classes. */
import type { LitElement } from 'lit';
import type { ForemEvents } from '../elements/core/events.js';
import type {} from '../embed/generated/classes.js';

export type { ForemEvents };

type Tag = Extract<keyof HTMLElementTagNameMap, `forem-${string}`>;

type IfEqual<A, B, Then> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? Then : never;
/** Names of the writable properties that an element adds to its base class. */
type Settable<E> = {
  [K in Exclude<keyof E, keyof LitElement>]-?: E[K] extends (...args: never) => unknown
    ? never
    : IfEqual<{ [P in K]: E[K] }, { -readonly [P in K]: E[K] }, K>;
}[Exclude<keyof E, keyof LitElement>];

/** Name of the attribute for a property: `heading-level` for `headingLevel`. */
type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : S;

/** Properties, with their comments. */
type Properties<E> = { -readonly [K in keyof E as Extract<K, Settable<E>>]?: E[K] | undefined };
/** Properties with another attribute name, by that name. */
type AttributesOf<E> = {
  [K in Settable<E> as K extends string ? (Kebab<K> extends K ? never : Kebab<K>) : never]?: E[K] | undefined;
};

/** Properties and attributes of each element, by tag. */
export type ForemElements = {
  [T in Tag]: Properties<HTMLElementTagNameMap[T]> & AttributesOf<HTMLElementTagNameMap[T]>;
};
/** Listeners as attributes, `onforem-load`: React and Svelte. */
export type ForemListeners = {
  [E in keyof ForemEvents as `on${E}`]?: ((event: ForemEvents[E]) => void) | undefined;
};

type Camel<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : S;
/** Listeners as Vue names them, `onForemLoad` for `@forem-load`. */
export type ForemVueListeners = {
  [E in keyof ForemEvents as `on${Capitalize<Camel<E>>}`]?: ((event: ForemEvents[E]) => void) | undefined;
};
