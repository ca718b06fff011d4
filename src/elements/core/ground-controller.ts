import type { LitElement, ReactiveController } from 'lit';
import { contrast, groundOf, parseColor, type Color } from './ground.js';

/** Custom states that `src/styles/host.ts` turns into a colour scheme, or into a surface of the element's own. */
const adaptations = ['on-light', 'on-dark', 'on-image'] as const;
type Adaptation = (typeof adaptations)[number];

/** Contrast of text by WCAG 2.2 AA. */
const minContrast = 4.5;
/** Pages fade from one scheme to the other: their ground is read again after that time. */
const fadeMs = 400;

const watchers = new Set<() => void>();
let isWatching = false;

/** Calls all watchers when the system's scheme changes, or a page switches its own by an attribute. */
function watchPage(): void {
  if (isWatching) return;
  isWatching = true;
  let timer: ReturnType<typeof setTimeout>;
  const check = (): void => watchers.forEach((watcher) => watcher());
  const checkTwice = (): void => {
    check();
    clearTimeout(timer);
    timer = setTimeout(check, fadeMs);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', checkTwice);
  const observer = new MutationObserver(checkTwice);
  for (const each of [document.documentElement, document.body])
    if (each) observer.observe(each, { attributes: true });
}

/** Keeps an element readable on the ground of its page: it takes the other scheme, or paints its own surface. */
export class GroundController implements ReactiveController {
  #scheme: string | undefined;
  readonly #check = (): void => this.check();

  constructor(
    private readonly host: LitElement & { readonly scheme: string },
    private readonly internals: ElementInternals,
  ) {}

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

  check(): void {
    this.#adapt(undefined);
    const { host } = this;
    if (!host.isConnected || host.scheme !== 'auto' || matchMedia('(forced-colors: active)').matches) return;
    const ground = groundOf(host);
    if (ground === 'image') return this.#adapt('on-image');
    if (this.#isReadable(ground)) return;
    for (const each of ['on-dark', 'on-light'] as const) {
      this.#adapt(each);
      if (this.#isReadable(ground)) return;
    }
    this.#adapt('on-image');
  }

  #adapt(adaptation: Adaptation | undefined): void {
    for (const each of adaptations) this.internals.states?.[each === adaptation ? 'add' : 'delete'](each);
  }

  /** Returns true if text, quiet text and links are as readable as on the element's own surface, or readable enough. */
  #isReadable(ground: Color): boolean {
    const region = this.host.renderRoot.querySelector('[role=status]');
    if (!region) return true;
    // The region is out of sight: base.ts gives it the colours that are read here.
    const { color, outlineColor, backgroundColor } = getComputedStyle(region);
    const texts = [getComputedStyle(this.host).color, color, outlineColor].map(parseColor);
    const surface = parseColor(backgroundColor);
    return texts.every((text) => {
      if (!text) return true;
      const least = surface ? Math.min(minContrast, contrast(text, surface)) : minContrast;
      return contrast(text, ground) >= least - 0.05;
    });
  }
}
