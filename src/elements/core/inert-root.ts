/**
 * Attaches a declarative shadow root that has remained a `<template>`. The parser of a page attaches it; `innerHTML` and
 * libraries that replace parts of a page don't:
 * https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/template#shadowrootmode
 */
export function attachInertRoot(element: Element, options: ShadowRootInit): void {
  const templates = [...element.children].filter(
    (each): each is HTMLTemplateElement =>
      each.localName === 'template' && each.hasAttribute('shadowrootmode'),
  );
  for (const template of templates) {
    if (!element.shadowRoot) element.attachShadow(options).append(template.content);
    template.remove();
  }
}
