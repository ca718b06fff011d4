/**
 * Steps between entries of the history that elements have made themselves. Each entry has the state object of the
 * page, because a library such as Turbo restores a page by it. But a step between two of these entries changes nothing
 * that the library shows, and it would replace the document: `popstate` and `navigate` of these steps don't reach it.
 * Chromium calls listeners of the window in the order in which they were added, capturing or not, so that there a
 * library that has started first still receives them.
 */

import { pageWide } from '../dataset/page-wide.js';

/** The part of the Navigation API that is used here: https://developer.mozilla.org/docs/Web/API/Navigation_API */
interface NavigationLike extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}
type NavigateLike = Event & {
  readonly navigationType: string;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
};
type EntryChangeLike = Event & { readonly from: { readonly url: string | null } };

/** Address and state of an entry. */
interface Entry {
  readonly address: string;
  readonly state: string | undefined;
}

interface Steps {
  readonly listeners: Set<() => void>;
  /** The entry before the step. */
  entry: Entry;
  /** The address before the step, where the browser tells it. */
  from?: string | undefined;
  isWriting: boolean;
  /** Ends the listening to the history. */
  stop?: () => void;
}

const sharedSteps = (): Steps =>
  pageWide('steps', () => ({
    listeners: new Set(),
    entry: { address: '', state: undefined },
    isWriting: false,
  }));
const navigationOf = (): NavigationLike | undefined =>
  (globalThis as { readonly navigation?: NavigationLike }).navigation;

/** Returns an address without the parameters of elements. */
function foreignPart(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const pieces = search.slice(1).split('&');
  return [origin, pathname, pieces.filter((each) => !/^forem-/i.test(each)).join('&'), hash].join('\n');
}

const differsOnlyInOurs = (before: string, after: string): boolean =>
  before !== after &&
  URL.canParse(before) &&
  URL.canParse(after) &&
  foreignPart(before) === foreignPart(after);

/** Returns the state as text without scroll positions, which libraries update; `undefined` if it has no such text. */
function stateText(): string | undefined {
  try {
    return JSON.stringify(history.state, (key, value: unknown) => (/scroll/i.test(key) ? null : value));
  } catch {
    return undefined;
  }
}

/** The states by which libraries restore a document: Turbo, Turbolinks, htmx, Unpoly, Livewire; Swup; pjax; Astro; barba.js. */
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

/** True if a library replaces the document when a reader returns to an entry with this state. */
const isRestoring = (state: unknown): boolean =>
  typeof state === 'object' &&
  state !== null &&
  restoringKeys.some((keys) => keys.every((key) => Object.hasOwn(state, key)));

const current = (): Entry => ({ address: location.href, state: stateText() });

function onPopState(event: PopStateEvent): void {
  const steps = sharedSteps();
  const before = { ...steps.entry, address: steps.from ?? steps.entry.address };
  const after = current();
  steps.from = undefined;
  steps.entry = after;
  const hasSameState = after.state !== undefined && after.state === before.state;
  const isOwnStep = hasSameState && differsOnlyInOurs(before.address, after.address);
  if (isOwnStep && isRestoring(event.state)) event.stopImmediatePropagation();
  for (const listener of [...steps.listeners]) listener();
}

function onNavigate(event: Event): void {
  const { navigationType, destination } = event as NavigateLike;
  const isOwnStep =
    navigationType === 'traverse' &&
    destination.sameDocument &&
    differsOnlyInOurs(location.href, destination.url);
  if (sharedSteps().isWriting || isOwnStep) event.stopImmediatePropagation();
}

const onEntryChange = (event: Event): void => {
  sharedSteps().from = (event as EntryChangeLike).from.url ?? undefined;
};

/** Calls a listener when a reader goes back or forward; returns a function that ends this. */
export function onReturn(listener: () => void): () => void {
  const steps = sharedSteps();
  const navigation = navigationOf();
  const controller = new AbortController();
  const { signal } = controller;
  if (!steps.listeners.size) {
    steps.entry = current();
    steps.stop = () => controller.abort();
    addEventListener('popstate', onPopState, { capture: true, signal });
    navigation?.addEventListener('navigate', onNavigate, { capture: true, signal });
    navigation?.addEventListener('currententrychange', onEntryChange, { signal });
  }
  steps.listeners.add(listener);
  return () => {
    steps.listeners.delete(listener);
    if (!steps.listeners.size) steps.stop?.();
  };
}

/**
 * Writes an address into the history, and keeps the state object of the page.
 * @param isStep true for an entry of its own
 */
export function writeAddress(address: string, isStep: boolean): void {
  const steps = sharedSteps();
  steps.isWriting = true;
  try {
    history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
  } catch {
    // Refused in a sandbox, in a file, or after too many calls: the selection works without.
  } finally {
    steps.isWriting = false;
  }
  steps.entry = current();
  steps.from = undefined;
}
