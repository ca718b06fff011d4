/**
 * Libraries that replace the document when a reader goes back, each by the state object that it has written. A step
 * between two entries of elements changes nothing that such a library shows, so that its state is hidden for this step.
 */

import { pageWide } from '../dataset/page-wide.js';

/** The keys of a state: Turbo, Turbolinks, htmx, Unpoly, Livewire; Swup; pjax; Astro; barba.js. */
const restoringKeys = [
  ['turbo'],
  ['turbolinks'],
  ['htmx'],
  ['up'],
  ['alpine'],
  ['url', 'source'],
  ['url', 'container'],
  ['index', 'scrollX'],
  ['index', 'states'],
];

/** htmx reads the state in a timer after the step. */
const hiddenMs = 100;

const isObject = (state: unknown): state is Record<string, unknown> =>
  typeof state === 'object' && state !== null;

/** True if a library replaces the document when a reader returns to an entry with this state. */
const isRestoring = (state: unknown): boolean =>
  isObject(state) && restoringKeys.some((keys) => keys.every((key) => Object.hasOwn(state, key)));

interface Hidden {
  readonly state: Record<string, unknown>;
  /** Puts the keys back. */
  readonly show: () => void;
}

const shared = (): { hidden?: Hidden | undefined } => pageWide('hidden-state', () => ({}));

/** Ends `hideState` before its time: the state of the entry is about to be read or replaced. */
export const showState = (): void => shared().hidden?.show();

/**
 * Removes the keys of the current state for a moment, from the object that a page reads and not from the entry.
 * `event.state` of `popstate` is the same object: https://html.spec.whatwg.org/#restore-the-history-object-state
 * @returns whether the state is of a library, and hidden
 */
export function hideState(): boolean {
  const place = shared();
  const state = history.state as unknown;
  if (place.hidden && place.hidden.state === state) return true;
  showState();
  if (!isObject(state) || !isRestoring(state)) return false;
  const kept = { ...state };
  for (const key of Object.keys(kept)) delete state[key];
  const timer = setTimeout(showState, hiddenMs);
  const show = (): void => {
    clearTimeout(timer);
    place.hidden = undefined;
    Object.assign(state, kept);
  };
  place.hidden = { state, show };
  return true;
}

/** Returns the state for a new address. Swup and pjax restore the address that their state names. */
export function stateFor(address: string): unknown {
  const state = history.state as unknown;
  if (!isObject(state) || !isRestoring(state) || typeof state['url'] !== 'string') return state;
  const { href, pathname, search, hash } = new URL(address, location.href);
  return { ...state, url: URL.canParse(state['url']) ? href : pathname + search + hash };
}

/**
 * barba.js compares the address with the one that it has noted itself:
 * https://barba.js.org/docs/advanced/utils/#history
 */
export function tellBarba(): void {
  const { barba } = globalThis as { readonly barba?: { history?: { current?: { url?: string } } } };
  const current = barba?.history?.current;
  if (current?.url) current.url = location.href;
}

/**
 * Keeps the focus where it is while a navigation ends that a library has intercepted: the browser moves it to the body.
 * https://html.spec.whatwg.org/#potentially-reset-the-focus
 */
export function keepFocus(navigation: EventTarget): void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return;
  const controller = new AbortController();
  const { signal } = controller;
  const refocus = (): void => {
    controller.abort();
    const { activeElement, body } = document;
    if (focused?.isConnected && (!activeElement || activeElement === body))
      (focused as HTMLElement).focus({ preventScroll: true });
  };
  navigation.addEventListener('navigatesuccess', refocus, { signal });
  navigation.addEventListener('navigateerror', () => controller.abort(), { signal });
}
