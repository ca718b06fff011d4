/**
 * Page of one element, for hosts that allow only frames: `frame/?element=project-list&lang=nl`. It takes the element
 * and its attributes from its address, and reports its height to the page around it.
 */
import type { HeightMessage } from './frame-protocol.js';

/** Returns the origin of the page around the frame, if known. Without it, no message is sent. */
function siteAround(): string | undefined {
  const address = location.ancestorOrigins?.[0] ?? document.referrer;
  if (parent === window || !URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return origin === 'null' ? undefined : origin;
}

const site = siteAround();
if (site)
  new ResizeObserver(() => {
    const message: HeightMessage = { type: 'forem-frame', height: document.body.offsetHeight };
    parent.postMessage(message, site);
  }).observe(document.body);

// Mounted as in a content system, so that other attributes, such as `onclick`, are left out.
const place = document.createElement('div');
for (const [name, value] of new URLSearchParams(location.search))
  // Looks of the page around, which no style sheet brings into a frame.
  if (/^--forem-[a-z-]+$/.test(name)) document.documentElement.style.setProperty(name, value);
  else if (/^[a-z][\w-]*$/.test(name))
    place.setAttribute(`data-${name === 'element' ? 'forem' : name}`, value);
document.documentElement.lang = place.getAttribute('data-lang') ?? 'fr';
// The element is the only content of this document, so that its heading is the title.
document.addEventListener('forem-load', ({ target }) => {
  const element = target as Element & { headingLevel: number };
  if (!element.hasAttribute('heading-level')) element.headingLevel = 1;
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  new MutationObserver((_, observer) => {
    const title = shadowRoot.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim();
    if (!title) return;
    document.title = title;
    observer.disconnect();
  }).observe(shadowRoot, { childList: true, subtree: true });
});
document.querySelector('main')?.append(place);
