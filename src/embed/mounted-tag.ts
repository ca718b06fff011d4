/** Returns the tag for a `<div data-forem="project-list">`, the form for content systems that strip unknown tags. */
export const mountedTag = (element: Element): string | undefined => {
  const name = element.getAttribute('data-forem');
  return name ? `forem-${name}` : undefined;
};
