/** Takes accent and weight of headings from the page, on request. */
import type { LitElement } from 'lit';
import { contrast, groundOf, parseColor, type Color } from '../ground/ground.js';

type AccentHost = LitElement & { readonly accent?: 'host' | undefined };

/** Contrast of text by WCAG 2.2 AA. */
const minContrast = 4.5;
/** The first links and headings of a page tell its style. */
const maxCandidates = 60;

const sheets = new WeakMap<AccentHost, CSSStyleSheet>();
const followers = new Set<WeakRef<AccentHost>>();
/** Drops the references to collected elements. */
const collected = new FinalizationRegistry<WeakRef<AccentHost>>((follower) => followers.delete(follower));

/** The nearest matches around an element: those of its closest ancestor that has any. */
function nearby(host: Element, selector: string): HTMLElement[] {
  for (
    let around: Node | null = host;
    around;
    around = around.parentNode ?? (around as ShadowRoot).host ?? null
  ) {
    if (!('querySelectorAll' in around)) continue;
    const found = [...(around as ParentNode).querySelectorAll<HTMLElement>(selector)].filter(
      (each) => !host.contains(each) && each.checkVisibility?.() !== false,
    );
    if (found.length) return found.slice(0, maxCandidates);
  }
  return [];
}

/** The colour of the page's links: of a link in a text before one that looks like a button or like its text. */
function linkColor(host: AccentHost): Color | undefined {
  for (const link of nearby(host, 'a[href]')) {
    const { color, backgroundColor } = getComputedStyle(link);
    const isButton = (parseColor(backgroundColor)?.[3] ?? 1) > 0;
    const isLikeText = link.parentElement && getComputedStyle(link.parentElement).color === color;
    const found = parseColor(color);
    if (found?.[3] === 1 && !isButton && !isLikeText) return found;
  }
  return undefined;
}

const headingWeight = (host: AccentHost): string | undefined => {
  const [heading] = nearby(host, 'h1, h2, h3, h4, h5, h6');
  return heading && getComputedStyle(heading).fontWeight;
};

const css = ([red, green, blue]: Color): string => `rgb(${red} ${green} ${blue})`;
const white: Color = [255, 255, 255, 1];
const black: Color = [0, 0, 0, 1];

/** Reads the colours that the element's own tokens have, by an element in its own shadow root. */
function ownColors(
  host: AccentHost,
): Record<'surface' | 'raised' | 'accent' | 'soft' | 'onSoft', Color | undefined> {
  const probe = document.createElement('span');
  host.renderRoot.append(probe);
  const read = (token: string): Color | undefined => {
    probe.style.color = `var(--_${token})`;
    return parseColor(getComputedStyle(probe).color);
  };
  const colors = {
    surface: read('surface'),
    raised: read('raised'),
    accent: read('accent'),
    soft: read('accent-soft'),
    onSoft: read('on-accent-soft'),
  };
  probe.remove();
  return colors;
}

/** Colours in another notation, such as `oklab()`, count as readable: they are derived from checked ones. */
const isReadable = (text: Color | undefined, ground: Color | undefined): boolean =>
  !text || !ground || contrast(text, ground) >= minContrast;

function styleOf(host: AccentHost): string {
  const weight = headingWeight(host);
  const bold = weight ? `--_bold: ${weight};` : '';
  const inherited = weight ? `--forem-weight-bold: ${weight};` : '';
  const color = linkColor(host);
  const { surface, raised } = ownColors(host);
  const ground = groundOf(host);
  const grounds = [surface, raised, ground === 'image' ? undefined : ground];
  const isBranded = getComputedStyle(host).getPropertyValue('--forem-color-accent').trim() !== '';
  if (!color || isBranded || !grounds.every((each) => isReadable(color, each)))
    return `:host { ${bold} } .base { ${inherited} }`;
  const onColor = css(contrast(white, color) >= contrast(black, color) ? white : black);
  return `:host { --_accent: ${css(color)}; --_on-accent: ${onColor}; ${bold} }
    .base { --forem-color-accent: ${css(color)}; --forem-color-on-accent: ${onColor}; ${inherited} }`;
}

function update(host: AccentHost): void {
  const root = host.renderRoot;
  if (!(root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return;
  const sheet = sheets.get(host) ?? new CSSStyleSheet();
  sheets.set(host, sheet);
  sheet.replaceSync('');
  if (host.accent !== 'host' || matchMedia('(forced-colors: active)').matches) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheet.replaceSync(styleOf(host));
  const { soft, onSoft } = ownColors(host);
  if (!isReadable(onSoft, soft)) sheet.replaceSync('');
}

let isWatching = false;

/** Reads the page again when its scheme changes, when it switches a theme by an attribute, and when it has loaded. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  const updateAll = (): void => {
    for (const follower of followers) {
      const host = follower.deref();
      if (host?.isConnected) update(host);
    }
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener?.('change', updateAll);
  const observer = new MutationObserver(updateAll);
  for (const each of [document.documentElement, document.body])
    observer.observe(each, {
      attributes: true,
      attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme'],
    });
  if (document.readyState !== 'complete') addEventListener('load', updateAll, { once: true });
}

/** Gives an element the accent and the weight of headings of its page, as long as `accent` is `host`. */
export function followHostAccent(host: AccentHost): void {
  if (typeof CSSStyleSheet === 'undefined' || typeof matchMedia === 'undefined') return;
  if (!sheets.has(host)) {
    const follower = new WeakRef(host);
    followers.add(follower);
    collected.register(host, follower);
  }
  update(host);
  watch();
}
