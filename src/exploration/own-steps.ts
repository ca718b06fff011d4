/**
 * Steps between entries of the history that elements have made themselves. Each entry has the state object of the
 * page, because a library such as Turbo restores a page by it. But a step between two of these entries changes nothing
 * that the library shows, and it would replace the document: `popstate` and `navigate` of these steps don't reach it.
 * Chromium calls listeners of the window in the order in which they were added, capturing or not. A library that has
 * started first still receives them there, and finds a state without its keys (`restoring-libraries.ts`).
 */

import { pageWide } from '../dataset/page-wide.js';
import { hideState, keepFocus, showState, stateFor, tellBarba } from './restoring-libraries.js';

/** The part of the Navigation API that is used here: https://developer.mozilla.org/docs/Web/API/Navigation_API */
interface NavigationLike extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}
type NavigateLike = Event & {
  readonly navigationType: string;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
};
type EntryChangeLike = Event & {
  readonly from: { readonly url: string | null };
  readonly navigationType: string | null;
};

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

/**
 * Returns the state as text, `undefined` if it has no such text; without scroll positions, which libraries update, and
 * without the address of the entry.
 */
function stateText(): string | undefined {
  try {
    return JSON.stringify(history.state, (key, value: unknown) => (/scroll|^url$/i.test(key) ? null : value));
  } catch {
    return undefined;
  }
}

const current = (): Entry => ({ address: location.href, state: stateText() });

/** True if the step to the current entry has changed nothing but parameters of elements. */
function isOwnStep({ entry, from }: Steps): boolean {
  // Without the address before the step, an equal state tells that the page has made no step in between.
  const isKnown = from !== undefined || (entry.state !== undefined && entry.state === stateText());
  return isKnown && differsOnlyInOurs(from ?? entry.address, location.href);
}

function onPopState(event: PopStateEvent): void {
  const steps = sharedSteps();
  const isOwn = isOwnStep(steps);
  steps.entry = current();
  steps.from = undefined;
  if (isOwn && hideState()) event.stopImmediatePropagation();
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

/** Called before `popstate`. */
function onEntryChange(event: Event): void {
  const { from, navigationType } = event as EntryChangeLike;
  const steps = sharedSteps();
  steps.from = from.url ?? undefined;
  if (navigationType !== 'traverse' || !isOwnStep(steps)) return;
  hideState();
  tellBarba();
  keepFocus(event.currentTarget as EventTarget);
}

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
  showState();
  steps.isWriting = true;
  try {
    history[isStep ? 'pushState' : 'replaceState'](stateFor(address), '', address);
  } catch {
    // Refused in a sandbox, in a file, or after too many calls: the selection works without.
  } finally {
    steps.isWriting = false;
  }
  steps.entry = current();
  steps.from = undefined;
}
