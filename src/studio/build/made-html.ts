/** The content of a preview as HTML that needs no script. */
import { plainHtml } from '../../prerender/plain.js';

/** HTML of an element's shadow tree, with the shadow trees of the elements inside it. */
function shadowHtml(element: Element): string {
  const { shadowRoot } = element;
  if (!shadowRoot) return element.innerHTML;
  const copy = shadowRoot.ownerDocument.createElement('div');
  copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const originals = [...shadowRoot.querySelectorAll('*')];
  for (const [i, clone] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (original?.shadowRoot) clone.innerHTML = shadowHtml(original);
  }
  return copy.innerHTML;
}

interface PreviewedElement extends Element {
  readonly state?: string;
}

/** Waits for the next frame of a page. */
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Number of frames to wait for an element that loads. */
const mostFrames = 600;

/** Content of a preview, once its element is there. */
export interface ShownPreview {
  readonly html: string;
  /** Number of requests that the page of the preview made. */
  readonly requestCount: number;
}

/** @returns `undefined` if the element does not get ready, or another preview has taken its place */
export async function readPreview(frame: HTMLIFrameElement): Promise<ShownPreview | undefined> {
  const { contentWindow } = frame;
  for (let i = 0; i < mostFrames; i++) {
    if (!frame.isConnected || frame.contentWindow !== contentWindow) return undefined;
    const page = frame.contentDocument;
    const element = page?.querySelector<PreviewedElement>('body > *');
    if (element?.state === 'ready')
      return {
        html: plainHtml(shadowHtml(element)),
        requestCount: frame
          .contentWindow!.performance.getEntriesByType('resource')
          .filter(({ name }) => /^https?:/.test(name)).length,
      };
    await nextFrame();
  }
  return undefined;
}
