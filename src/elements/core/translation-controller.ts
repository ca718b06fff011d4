import type { LitElement, ReactiveController } from 'lit';

const isTranslation = (node: Node): node is Element => node.nodeName === 'FONT';

/**
 * Keeps the element updating while a page translator works in it. A translator replaces text nodes by `<font>`
 * elements (https://github.com/facebook/react/issues/11538). Lit goes on writing into the removed nodes, or fails where
 * one of them marked the end of a part. So the nodes come back before each draw, with the translated text in them.
 */
export class TranslationController implements ReactiveController {
  readonly #observer = globalThis.MutationObserver && new MutationObserver((records) => this.#read(records));
  /** The text node that each group of `<font>` elements replaces. */
  readonly #originals = new Map<Text, Element[]>();
  /** Elements in `#originals`, and some that have left it. */
  readonly #known = new WeakSet<Element>();
  #isObserving = false;

  constructor(private readonly host: LitElement) {}

  hostUpdated(): void {
    if (this.#isObserving) return;
    this.#isObserving = true;
    this.#observer?.observe(this.host.renderRoot, { childList: true, subtree: true });
  }

  /** Puts the text nodes back before each draw. */
  hostUpdate(): void {
    this.#read(this.#observer?.takeRecords() ?? []);
    if (!this.#originals.size) return;
    for (const [text, [first, ...others]] of this.#originals) {
      if (!first?.isConnected) continue;
      const translated = [first, ...others].map((each) => each.textContent).join('');
      first.replaceWith(text);
      for (const each of others) each.remove();
      if (text.data !== translated) text.data = translated;
    }
    this.#originals.clear();
    this.#observer?.takeRecords();
  }

  #read(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
      for (const removed of removedNodes) {
        if (removed.nodeType !== Node.TEXT_NODE) continue;
        const added = [...addedNodes].filter(isTranslation);
        const beside = [previousSibling, nextSibling].find((node) => node && isTranslation(node));
        const fonts = !added.length && beside ? [beside as Element] : added;
        if (!fonts.length || this.#known.has(fonts[0]!)) continue;
        for (const font of fonts) this.#known.add(font);
        this.#originals.set(removed as Text, fonts);
      }
  }
}
