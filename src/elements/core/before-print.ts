const listeners = new Set<() => void>();
let paper: MediaQueryList | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

function watch(): void {
  addEventListener('beforeprint', tell);
  // Browsers that emulate paper fire no `beforeprint`.
  paper = matchMedia('print');
  paper.addEventListener('change', tell);
}

function unwatch(): void {
  removeEventListener('beforeprint', tell);
  paper?.removeEventListener('change', tell);
  paper = undefined;
}

/**
 * Calls a listener before the page is printed. All elements of a page share one pair of listeners.
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
