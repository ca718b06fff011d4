/** Opens a separate page in an iframe, for changes that would break the page of the test. */
import type { ForemElement } from '../../src/elements/core/forem-element.js';
import { settled } from './mount.js';

type PageWindow = Window & typeof globalThis & Record<string, unknown>;

export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  /** Errors, rejections and policy violations of the page. */
  readonly errors: readonly string[];
  /** Warnings on the console. */
  readonly warnings: readonly string[];
  /** Resolves with the element as soon as it shows its data or an error. */
  settled<T extends ForemElement>(selector: string): Promise<T>;
}

export interface PageOptions {
  /** Document type; quirks mode without one. */
  readonly doctype?: boolean;
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly head?: string;
  /** A script that runs before the elements are defined. */
  readonly before?: string;
  /** Module that defines the elements. */
  readonly module?: string;
}

const watch = `
  errors = []; warnings = [];
  addEventListener('error', (event) => errors.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => errors.push('Rejected: ' + event.reason));
  addEventListener('securitypolicyviolation', (event) => errors.push('Refused: ' + event.violatedDirective));
  console.warn = (...args) => warnings.push(args.join(' '));
`;
/** Sources that a policy must allow for the test itself. */
export const nonce = 'forem';

const open: HTMLIFrameElement[] = [];
export const closePages = (): void => open.splice(0).forEach((frame) => frame.remove());

/** Opens an address of the test server; close the page by `closePages()`. */
export async function openAddress(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  frame.src = address;
  open.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Opens a page with this body; close it by `closePages()`. */
export async function openPage(body: string, options: PageOptions = {}): Promise<Page> {
  const { doctype = true, html = '', head = '', before = '' } = options;
  const { module = '/src/embed/generated/define-all.ts' } = options;
  const text = `${doctype ? '<!doctype html>' : ''}<html ${html}><head><meta charset="utf-8">
    <script nonce="${nonce}">${watch}</script>${head}<script nonce="${nonce}">${before}</script>
    <script type="module" src="${location.origin}${module}"></script></head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  // A srcdoc document is never in quirks mode: https://html.spec.whatwg.org/#parsing-main-inhead
  frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  open.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(frame.src);
  const window = frame.contentWindow as PageWindow;
  return {
    window,
    document: window.document,
    errors: window['errors'] as string[],
    warnings: window['warnings'] as string[],
    async settled<T extends ForemElement>(selector: string) {
      const element = window.document.querySelector<T>(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      await window.customElements.whenDefined(element.localName);
      return settled(element);
    },
  };
}
