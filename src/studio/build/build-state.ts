/** Everything that is chosen in the builder, and its form in the address of the page. */
import { languages, type Language } from '../../dataset/languages.js';

/** Forms in which the code can be taken. */
export const codeForms = [
  'script',
  'file',
  'div',
  'html',
  'frame',
  'react',
  'vue',
  'svelte',
  'angular',
  'wordpress',
  'drupal',
  'typo3',
  'joomla',
  'sharepoint',
] as const;
export type CodeForm = (typeof codeForms)[number];

/** Grounds on which the preview shows the element. */
export const grounds = ['light', 'dark', 'footer', 'print'] as const;
export type Ground = (typeof grounds)[number];

export interface BuildState {
  /** Name without prefix: `project-list`. */
  readonly element: string;
  readonly lang: Language;
  readonly attributes: Readonly<Record<string, string>>;
  readonly form: CodeForm;
  /** Address of `dist/` in the code. */
  readonly base: string;
  /** Width of the preview in CSS pixels; absent: as wide as there is room. */
  readonly width?: number | undefined;
  readonly ground: Ground;
  /** True where the text is twice as large. */
  readonly isLarge: boolean;
  /** Colour, typeface and radius, as values of CSS. */
  readonly accent?: string | undefined;
  readonly font?: string | undefined;
  readonly radius?: string | undefined;
}

export const defaultBase = 'https://cdn.example/';

export const initialState = (lang: Language): BuildState => ({
  element: 'partnerships',
  lang,
  attributes: {},
  form: 'script',
  base: defaultBase,
  ground: 'light',
  isLarge: false,
});

/**
 * Returns the attributes that an element may get from an address or from pasted code, which anybody may have written:
 * none that runs a script, and none that HTML cannot hold.
 */
export const safeAttributes = (
  attributes: Iterable<readonly [name: string, value: string]>,
): Readonly<Record<string, string>> =>
  Object.fromEntries([...attributes].filter(([name]) => /^(?!on)[a-z][\w-]*$/i.test(name)));

/** Settings of the studio itself begin with this sign: no attribute does. */
const own = '~';

/** @returns the address of a state: `project-list?lang=nl&theme=skills&~form=react` */
export function addressOfState(state: BuildState): string {
  const { element, lang, attributes } = state;
  const query = new URLSearchParams({ lang, ...attributes });
  const settings: Readonly<Record<string, string | undefined>> = {
    form: state.form === 'script' ? undefined : state.form,
    base: state.base === defaultBase ? undefined : state.base,
    width: state.width === undefined ? undefined : String(state.width),
    ground: state.ground === 'light' ? undefined : state.ground,
    large: state.isLarge ? '1' : undefined,
    accent: state.accent,
    font: state.font,
    radius: state.radius,
  };
  for (const [name, value] of Object.entries(settings)) if (value) query.set(own + name, value);
  return `${element}?${query}`;
}

/** @returns the address at which the studio opens with a state; `undefined` for a studio that is a file of the disk */
export function changeAddress(
  state: BuildState,
  { href }: Pick<Location, 'href'> = location,
): string | undefined {
  const address = new URL(href);
  if (!isWebAddress(href)) return undefined;
  address.searchParams.delete('from');
  address.hash = `build/${addressOfState(state)}`;
  return address.href;
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((each) => each === text);

const minWidthPx = 160;
const maxWidthPx = 3000;

/**
 * Reads an address. Values that no setting can have are left out.
 * @param known names of the elements
 */
export function stateOfAddress(address: string, known: readonly string[], lang: Language): BuildState {
  const [path = '', search = ''] = address.split('?', 2);
  const query = new URLSearchParams(search);
  const initial = initialState(oneOf(languages, query.get('lang')) ?? lang);
  const element = oneOf(known, path);
  if (!element) return initial;
  const attributes = safeAttributes([...query].filter(([name]) => name !== 'lang'));
  const setting = (name: string): string | null => query.get(own + name);
  const width = Number(setting('width'));
  return {
    ...initial,
    element,
    attributes,
    form: oneOf(codeForms, setting('form')) ?? initial.form,
    base: isWebAddress(setting('base')) ?? initial.base,
    width: width >= minWidthPx && width <= maxWidthPx ? Math.round(width) : undefined,
    ground: oneOf(grounds, setting('ground')) ?? initial.ground,
    isLarge: setting('large') === '1',
    accent: setting('accent') ?? undefined,
    font: setting('font') ?? undefined,
    radius: setting('radius') ?? undefined,
  };
}

/** @returns the text if it is the address of a folder on the web */
export const isWebAddress = (text: string | null): string | undefined =>
  text !== null && URL.canParse(text) && /^https?:/i.test(text) ? text : undefined;
