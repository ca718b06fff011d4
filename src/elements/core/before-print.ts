const listeners = new Set<() => void>();
let paper: MediaQueryList | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** The control key comes before the letter: content has more time to arrive before paper or a search shows it. */
const tellOfKeys = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
  if (key === 'F3' || ctrlKey || metaKey) tell();
};

function watch(): void {
  addEventListener('beforeprint', tell);
  addEventListener('keydown', tellOfKeys, true);
  // Browsers that emulate paper fire no `beforeprint`. Media queries of unit tests may have `addListener` only.
  paper = matchMedia('print');
  paper.addEventListener?.('change', tell);
}

function unwatch(): void {
  removeEventListener('beforeprint', tell);
  removeEventListener('keydown', tellOfKeys, true);
  paper?.removeEventListener?.('change', tell);
  paper = undefined;
}

/**
 * Calls a listener before the page is printed, and when a reader searches it: both show folded content. All elements of
 * a page share the listeners of the page.
 * @returns a function that ends this
 */
export function beforePrint(listener: () => void): () => void {
  // Node and the DOM of unit tests have no paper.
  if (typeof matchMedia === 'undefined') return () => {};
  if (!listeners.size) watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) unwatch();
  };
}
