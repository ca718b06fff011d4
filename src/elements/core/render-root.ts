import type { LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';

type ShadowTree = HTMLElement | DocumentFragment;

/**
 * Attaches a declarative shadow root that has remained a `<template>`. The parser of a page attaches it; `innerHTML`
 * and libraries that replace parts of a page don't:
 * https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/template#shadowrootmode
 */
function attachInertRoot(element: LitElement): void {
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  const templates = [...element.children].filter(
    (each): each is HTMLTemplateElement =>
      each.localName === 'template' && each.hasAttribute('shadowrootmode'),
  );
  for (const template of templates) {
    if (!element.shadowRoot) element.attachShadow(shadowRootOptions).append(template.content);
    template.remove();
  }
}

/**
 * Creates the root that an element draws into, or takes the one that a server has drawn.
 * @param create creates it as Lit does
 */
export function createRoot(
  element: LitElement,
  create: () => ShadowTree,
): { root: ShadowTree; isPrerendered: boolean } {
  attachInertRoot(element);
  // Without content, a root holds the outline of embed/outline.ts at most.
  const isPrerendered = Boolean(element.shadowRoot?.querySelector('.base'));
  try {
    return { root: create(), isPrerendered };
  } catch (error) {
    // The element was created in one document and draws for the first time in another one.
    if (!element.shadowRoot) throw error;
    adoptStyles(element);
    return { root: element.shadowRoot, isPrerendered };
  }
}
