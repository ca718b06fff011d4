/** Returns an observer of sizes; none in jsdom, whose documents have no layout. */
export const createResizeObserver = (callback: ResizeObserverCallback): ResizeObserver | undefined =>
  typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(callback);
