/// <reference types="vite/client" />
/** The way from the documentation of an element to the studio, where `npm run build` has made the studio. */
const isBuilt = import.meta.env['STORYBOOK_STUDIO'] === 'true';

/** @returns the address of the studio with an element, and with the way back; `undefined` where there is no studio */
export function studioAddress(tag: string | undefined): string | undefined {
  if (!isBuilt || tag === undefined) return undefined;
  const address = new URL('forem-widgets.studio.html', location.href);
  address.searchParams.set('lang', 'en');
  // The page around the frame of the documentation.
  address.searchParams.set('from', parent.location.pathname + parent.location.search);
  address.hash = `build/${tag.replace('forem-', '')}`;
  return address.href;
}
