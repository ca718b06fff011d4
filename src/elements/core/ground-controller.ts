import type { LitElement, ReactiveController } from 'lit';
import { parentOf } from './rendered-parent.js';

/** Pages fade from one scheme to the other: their ground is read again after that time. */
const fadeMs = 400;

let adapting: typeof import('./ground/adapt.js') | undefined;
let loading: Promise<void> | undefined;

const watchers = new Set<() => void>();
const check = (): void => watchers.forEach((watcher) => watcher());
let isWatching = false;

/** Calls all watchers when the system's scheme changes, or a page switches its own by an attribute. */
function watchPage(): void {
  if (isWatching) return;
  isWatching = true;
  let timer: ReturnType<typeof setTimeout>;
  const checkTwice = (): void => {
    check();
    clearTimeout(timer);
    timer = setTimeout(check, fadeMs);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener?.('change', checkTwice);
  const observer = new MutationObserver(checkTwice);
  for (const each of [document.documentElement, document.body])
    if (each) observer.observe(each, { attributes: true });
}

const loadAdapting = (): Promise<void> =>
  (loading ??= import('./ground/adapt.js').then(
    (code) => {
      adapting = code;
      check();
    },
    () => {
      // The next check tries again.
      loading = undefined;
    },
  ));

/** True if the ground below an element has the colour of the element's own surface, on which all is readable. */
function hasOwnGround(host: LitElement): boolean {
  const region = host.renderRoot.querySelector('[role=status]');
  if (!region) return true;
  const own = getComputedStyle(region).backgroundColor;
  for (let each = parentOf(host); each; each = parentOf(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return false;
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor === own;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isMaybeDark = /dark/.test(colorScheme) || document.querySelector('meta[name=color-scheme]');
  return own === 'rgb(255, 255, 255)' && !isMaybeDark;
}

/**
 * Keeps an element readable on the ground of its page. The code that takes the other scheme, or paints a surface, is
 * loaded for a ground of another colour.
 */
export class GroundController implements ReactiveController {
  #scheme: string | undefined;
  readonly #check = (): void => this.check();

  constructor(
    private readonly host: LitElement & { readonly scheme: string },
    private readonly internals: ElementInternals,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    // jsdom has no media queries and no layout.
    if (typeof matchMedia === 'undefined') return;
    if (this.#scheme === this.host.scheme || !this.host.isConnected) return;
    this.#scheme = this.host.scheme;
    watchers.add(this.#check);
    watchPage();
    this.check();
  }

  hostDisconnected(): void {
    watchers.delete(this.#check);
    this.#scheme = undefined;
  }

  /** Resolves when the code has arrived that the ground needs; `undefined` where there is nothing to wait for. */
  get ready(): Promise<void> | undefined {
    return adapting ? undefined : loading;
  }

  check(): void {
    const { host, internals } = this;
    if (adapting) adapting.adaptToGround(host, internals);
    else if (host.isConnected && !hasOwnGround(host)) void loadAdapting();
  }
}
