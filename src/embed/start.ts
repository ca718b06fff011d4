/** Starts elements when they are needed: see `load` in docs/embedding.md. */

/** Events that come before a reader uses an element. */
const nearEvents = 'pointerover pointerdown focusin keydown'.split(' ');
/** Events by which a reader uses a prerendered element before its code has arrived. */
const actEvents = ['click', 'input'];

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
  const recording = new AbortController();
  const stop = (): void => recording.abort();
  for (const type of actEvents)
    element.addEventListener(type, record, { capture: true, signal: recording.signal });
  arrived
    .then(() => import('./repeat-acts.js'))
    .then(({ repeatActs }) => repeatActs(element, acts, stop), stop);
}

/** True for an element without HTML made beforehand. A paragraph with a link says where to read on without script. */
const isEmpty = (element: Element): boolean => !element.shadowRoot && !element.querySelector(':not(p,a)');

/**
 * Returns true for an element without a box in a visible parent. A page that hides undefined elements, by
 * `:not(:defined) { display: none }`, would hide it for ever; `display: contents` takes its box too.
 */
const isHiddenAlone = (element: Element): boolean | undefined =>
  /none|contents/.test(getComputedStyle(element).display) && element.parentElement?.checkVisibility();

/**
 * Calls `start` with each element when it is needed: at once (`load="now"`), within a screen of the viewport
 * (`visible`, the default), or when pointer, focus or key reach it (`touch`).
 * @param showView shows the view of an element that waits for a touch; resolves to false where there is none
 * @param again calls the returned function anew with all elements of the page
 * @param arrived resolves when the core has arrived
 */
export function createStarter(
  start: (element: Element) => void,
  showView: (element: Element, change: (element: Element) => void) => Promise<boolean>,
  again: () => void,
  arrived: Promise<unknown>,
): (element: Element) => void {
  /** Elements with `load="touch"` that have started. */
  const touchedElements = new WeakSet<Element>();
  /** Elements whose views have been requested. */
  const viewed = new WeakSet<Element>();
  /** The group of an element that a reader has just touched. */
  let group: string | undefined;
  /** True while an event shows the whole page: all elements start, except those with `load="touch"`. */
  let isAll = false;

  const groupOf = (element: Element): string => element.getAttribute('group') ?? '';
  const modeOf = (element: Element): string | null =>
    element.getAttribute('load') ?? element.getAttribute('data-load');

  function begin(element: Element): void {
    visibility.unobserve(element);
    for (const type of nearEvents) element.removeEventListener(type, touched);
    start(element);
  }
  const touched = ({ currentTarget }: Event): void => {
    const element = currentTarget as Element;
    for (const each of [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
      if (each.shadowRoot) keepActs(each, arrived);
    beginTouched(element);
    // An act in one element changes the others of its group.
    group = groupOf(element);
    again();
    group = undefined;
  };
  function beginTouched(element: Element): void {
    touchedElements.add(element);
    begin(element);
  }
  /** Starts an element that has come near, or shows its view. */
  function near(element: Element): void {
    if (modeOf(element) !== 'touch') return begin(element);
    visibility.unobserve(element);
    viewed.add(element);
    void showView(element, beginTouched)
      .catch(() => false)
      .then((isShown) => isShown || beginTouched(element));
  }
  const visibility = new IntersectionObserver(
    (entries) =>
      entries.forEach(
        ({ isIntersecting, target }) => (isIntersecting || isHiddenAlone(target)) && near(target),
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
    // Parts of an element that waits for a touch start with it.
    const { host } = element.getRootNode() as Partial<ShadowRoot>;
    const isWaiting = host && modeOf(host) === 'touch' && !customElements.get(host.localName);
    if (isWaiting || touchedElements.has(element)) return;
    const mode = modeOf(element);
    if (mode === 'touch') {
      if (group === groupOf(element)) return beginTouched(element);
      for (const type of nearEvents) element.addEventListener(type, touched);
      if (isEmpty(element) && !viewed.has(element)) visibility.observe(element);
    } else if (mode === 'now' || isAll || location.hash) begin(element);
    else visibility.observe(element);
  };
}
