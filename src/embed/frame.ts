/**
 * The page of one element, for hosts that allow a frame and nothing else: `frame/?element=project-list&lang=nl`. It takes
 * the element and its attributes from its address, and tells the page around it how high it is.
 */
import type { HeightMessage } from './frame-protocol.js';

/** The site around us, where it lets itself be known; else nobody is told anything. */
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

// Mounted as in a content system: what isn't an attribute of the element's, as `onclick`, is left out.
const place = document.createElement('div');
for (const [name, value] of new URLSearchParams(location.search))
  if (/^[a-z][\w-]*$/.test(name)) place.setAttribute(`data-${name === 'element' ? 'forem' : name}`, value);
document.documentElement.lang = place.getAttribute('data-lang') ?? 'fr';
document.body.append(place);
