/** Starts elements when they are needed: see `load` in docs/embedding.md. */

/** Events that come before a reader uses an element. */
const nearEvents = 'pointerover pointerdown focusin keydown'.split(' ');
/** Events by which a reader uses a prerendered element before its code has arrived. */
const actEvents = 'click input change'.split(' ');

/** An event in prerendered HTML, with its target as it was then. */
export interface Act {
  readonly type: string;
  readonly target: Element;
  readonly value: string | undefined;
  readonly checked: boolean | undefined;
}

/** Keeps the acts of a reader in prerendered HTML until `arrived`: then code repeats them on the ready element. */
function keepActs(element: Element, arrived: Promise<unknown>): void {
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
  arrived
    .then(() => import('./repeat-acts.js'))
    .then(({ repeatActs }) => repeatActs(element, acts, stop), stop);
}

/**
 * Returns true for an element without a box in a visible parent. A page that hides undefined elements, by
 * `:not(:defined) { display: none }`, would hide it for ever; `display: contents` takes its box too.
 */
const isHiddenAlone = (element: Element): boolean | undefined =>
  /none|contents/.test(getComputedStyle(element).display) && element.parentElement?.checkVisibility();

/**
 * Calls `start` with each element when it is needed: at once (`load="now"`), within a screen of the viewport
 * (`visible`, the default), or when pointer, focus or key reach it (`touch`).
 * @param again calls the returned function anew with all elements of the page
 * @param arrived resolves when the core has arrived
 */
export function createStarter(
  start: (element: Element) => void,
  again: () => void,
  arrived: Promise<unknown>,
): (element: Element) => void {
  /** Elements that a touch has started. */
  const touchedElements = new WeakSet<Element>();
  /** True while an event shows the whole page: all elements start, except those with `load="touch"`. */
  let isAll = false;

  function begin(element: Element): void {
    visibility.unobserve(element);
    for (const type of nearEvents) element.removeEventListener(type, touched);
    start(element);
  }
  const touched = ({ currentTarget }: Event): void => {
    touchedElements.add(currentTarget as Element);
    keepActs(currentTarget as Element, arrived);
    begin(currentTarget as Element);
  };
  const visibility = new IntersectionObserver(
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
  );

  const beginAll = (): void => {
    isAll = true;
    again();
    isAll = false;
  };
  addEventListener('beforeprint', beginAll);
  addEventListener('hashchange', beginAll);
  addEventListener('pageshow', ({ persisted }) => persisted && beginAll());
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if (/^(F3|[/'])$/.test(key) || (/^f$/i.test(key) && (ctrlKey || metaKey))) beginAll();
    },
    true,
  );

  return (element) => {
    if (touchedElements.has(element)) return;
    const mode = element.getAttribute('load') ?? element.getAttribute('data-load');
    if (mode === 'touch') for (const type of nearEvents) element.addEventListener(type, touched);
    else if (mode === 'now' || isAll || location.hash.length > 1) begin(element);
    else visibility.observe(element);
  };
}
