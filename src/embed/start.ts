/** Starts elements when they are needed: see `load` in docs/embedding.md. */

/** Events that come before a reader uses an element. */
const nearEvents = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;
/** Events by which a reader uses a prerendered element before its code has arrived. */
const actEvents = ['click', 'input', 'change'] as const;

/** An event in prerendered HTML, with its target as it was then. */
export interface Act {
  readonly type: string;
  readonly target: Element;
  readonly value: string | undefined;
  readonly checked: boolean | undefined;
}

/** Keeps the acts of a reader in prerendered HTML, and loads the code that repeats them on the ready element. */
function keepActs(element: Element): void {
  const acts: Act[] = [];
  const record = (event: Event): void => {
    // A ready element has answered the act itself. This file can't import the type of its state.
    const { state = 'loading' } = element as { readonly state?: string };
    const target = event.composedPath()[0] as HTMLInputElement;
    const { value, checked } = target;
    if (state === 'loading' && element.shadowRoot?.contains(target))
      acts.push({ type: event.type, target, value, checked });
  };
  const listen = (method: 'addEventListener' | 'removeEventListener'): void =>
    actEvents.forEach((type) => element[method](type, record, true));
  const stop = (): void => listen('removeEventListener');
  listen('addEventListener');
  import('./repeat-acts.js').then(({ repeatActs }) => repeatActs(element, acts, stop), stop);
}

/**
 * Returns true for an element without a box in a visible parent. A page that hides undefined elements, by
 * `:not(:defined) { display: none }`, would hide it for ever; `display: contents` takes its box too.
 */
const isHiddenAlone = (element: Element): boolean =>
  /none|contents/.test(getComputedStyle(element).display) &&
  Boolean(element.parentElement?.checkVisibility());

/**
 * Calls `start` with each element when it is needed: at once (`load="now"`), within a screen of the viewport
 * (`visible`, the default), or when pointer, focus or key reach it (`touch`).
 */
export function createStarter(start: (element: Element) => void): (element: Element) => void {
  const waiting = new WeakSet<Element>();
  /**
   * The elements in `waiting`, and some that have left it. An element that a page removes while it waits is not kept.
   */
  let references: WeakRef<Element>[] = [];
  let maxReferences = 64;
  /** Elements that a touch has started. */
  const touchedElements = new WeakSet<Element>();

  function begin(element: Element): void {
    if (!waiting.delete(element)) return;
    visibility?.unobserve(element);
    for (const type of nearEvents) element.removeEventListener(type, touched);
    start(element);
  }
  const touched = ({ currentTarget }: Event): void => {
    touchedElements.add(currentTarget as Element);
    keepActs(currentTarget as Element);
    begin(currentTarget as Element);
  };
  const visibility =
    'IntersectionObserver' in globalThis
      ? new IntersectionObserver(
          (entries) =>
            entries.forEach(
              ({ isIntersecting, target }) => (isIntersecting || isHiddenAlone(target)) && begin(target),
            ),
          {
            // Pages move undefined elements out of sight sideways: `left: -9999px`.
            rootMargin: '100% 99999px',
            // WebKit reports no empty element in an empty box that scrolls, such as a modal dialog:
            // https://w3c.github.io/IntersectionObserver/#compute-the-intersection
            scrollMargin: '9px',
          },
        )
      : undefined;
  const attributes = new MutationObserver((records) =>
    records.forEach(({ target }) => waiting.has(target as Element) && wait(target as Element)),
  );

  const waitingElements = (): Element[] =>
    references
      .map((each) => each.deref())
      .filter((each) => each !== undefined && waiting.has(each)) as Element[];

  /** Drops stale references whenever their number has doubled, so that the average cost per reference is constant. */
  function remember(element: Element): void {
    waiting.add(element);
    if (references.length >= maxReferences) {
      references = waitingElements().map((each) => new WeakRef(each));
      maxReferences = Math.max(64, 2 * references.length);
    }
    references.push(new WeakRef(element));
  }

  /** Starts all elements except those with `load="touch"`, for events that show the whole page. */
  const beginAll = (): void =>
    waitingElements().forEach((element) => modeOf(element) === 'touch' || begin(element));
  addEventListener('beforeprint', beginAll);
  addEventListener('hashchange', beginAll);
  addEventListener('pageshow', ({ persisted }) => persisted && beginAll());
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      const isFind =
        key === 'F3' || key === '/' || key === "'" || (key.toLowerCase() === 'f' && (ctrlKey || metaKey));
      if (isFind) beginAll();
    },
    true,
  );

  const modeOf = (element: Element): string | null =>
    element.getAttribute('load') ?? element.getAttribute('data-load');

  function wait(element: Element): void {
    const mode = modeOf(element);
    if (mode === 'touch') for (const type of nearEvents) element.addEventListener(type, touched);
    else if (mode === 'now' || !visibility || location.hash.length > 1) begin(element);
    else visibility.observe(element);
  }

  return (element) => {
    if (waiting.has(element) || touchedElements.has(element)) return;
    remember(element);
    attributes.observe(element, { attributeFilter: ['load', 'data-load'] });
    wait(element);
  };
}
