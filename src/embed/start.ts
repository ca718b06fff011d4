/** Starts elements when they are needed: see `load` in docs/embedding.md. */

/** Events that come before a reader uses an element. */
const nearEvents = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;
/** Events by which a reader uses a prerendered element before its code has arrived. */
const actEvents = ['click', 'input', 'change'] as const;

/** The state of `ForemElement`, which this file can't import. */
interface Started extends Element {
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
}

async function whenReady(element: Element): Promise<void> {
  await customElements.whenDefined(element.localName);
  const started = element as Started;
  for (;;) {
    await started.updateComplete;
    if (started.state !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Returns the control, or its successor where the element differs from its prerendered HTML and has drawn anew. */
function currentOf(element: Element, control: HTMLElement): HTMLElement | undefined {
  if (control.isConnected) return control;
  const { localName, textContent, id } = control;
  const value = control.getAttribute('value');
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(localName) ?? [])].find(
    (each) => each.id === id && each.getAttribute('value') === value && each.textContent === textContent,
  );
}

/** Keeps the acts of a reader in prerendered HTML, and repeats the latest one of each control on the ready element. */
function repeatActs(element: Element): void {
  const acts = new Map<HTMLElement, { readonly isInput: boolean; readonly value: string | boolean }>();
  const record = (event: Event): void => {
    const target = event.composedPath()[0];
    const control =
      target instanceof Element ? target.closest<HTMLInputElement>('button, input, select') : null;
    if (!control || !element.shadowRoot?.contains(control)) return;
    const isBox = control.type === 'checkbox' || control.type === 'radio';
    if (event.type === 'click' ? control.localName === 'button' || isBox : !isBox)
      acts.set(control, {
        isInput: event.type !== 'click',
        value: isBox ? control.checked : control.value,
      });
  };
  for (const type of actEvents) element.addEventListener(type, record, true);
  const focused = (): HTMLElement | null => element.shadowRoot?.activeElement as HTMLElement | null;
  void whenReady(element).then(() => {
    for (const type of actEvents) element.removeEventListener(type, record, true);
    const last = focused() ?? [...acts.keys()].at(-1);
    for (const [control, { isInput, value }] of acts) {
      const input = currentOf(element, control) as HTMLInputElement | undefined;
      if (!input) continue;
      if (isInput) {
        input.value = String(value);
        const type = control.localName === 'select' ? 'change' : 'input';
        input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      } else if (typeof value === 'string' || input.checked !== value) input.click();
    }
    // The focus falls back to the page when a draw removes the control that had it.
    const isLost = document.activeElement === document.body || document.activeElement === element;
    if (last && isLost && !focused()) currentOf(element, last)?.focus();
  });
}

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
    repeatActs(currentTarget as Element);
    begin(currentTarget as Element);
  };
  const visibility =
    'IntersectionObserver' in globalThis
      ? new IntersectionObserver(
          (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && begin(target)),
          { rootMargin: '100%' },
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
