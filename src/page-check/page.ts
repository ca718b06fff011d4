/** A tag of a checked page. Tags come in document order from any parser. */
export interface PageTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The nearest `lang`, of the tag itself or around it. */
  readonly lang: string | undefined;
  /** True if the tag holds text or other tags. */
  readonly isFilled: boolean;
  /** Code of a script without an address. */
  readonly code?: string | undefined;
}

export interface CheckedPage {
  readonly tags: readonly PageTag[];
  /** Policies of the page: the contents of its headers; those of `<meta>` are found among the tags. */
  readonly policies: readonly string[];
  /** Elements as a browser shows them; absent where only the HTML is known. */
  readonly shown?: readonly ShownElement[] | undefined;
}

/** An element on the page that a browser shows. Colours are values of CSS. */
export interface ShownElement {
  /** Name of its tag. */
  readonly name: string;
  /** Place among the elements of that name. */
  readonly index: number;
  /** True for an element that a script has defined. */
  readonly isDefined: boolean;
  readonly ink: string;
  /** Colour behind the element. */
  readonly ground: string;
  readonly heading: string;
  /** The last heading of the page before the element. */
  readonly headingBefore: string;
  /** Date of its own data; an empty text where none is told. */
  readonly asOf: string;
}

/** A tag as people recognise it: `<forem-project-list sector="textile">`. */
export const tagText = ({ name, attributes }: PageTag): string =>
  `<${name}${[...attributes].map(([key, value]) => ` ${key}${value ? `="${value}"` : ''}`).join('')}>`;

/** A value that an attribute may not have. */
export interface WrongValue {
  readonly name: string;
  readonly value: string;
  /** The value that it resembles. */
  readonly meant?: string | undefined;
}

/** The elements that the check knows. */
export interface KnownElements {
  /** Attributes by the name of an element without prefix. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Digests of the files of this build, by name. */
  readonly digests: Readonly<Record<string, string>>;
  /** Returns the values that an element does not know, by its name without prefix. */
  wrongValues(name: string, attributes: ReadonlyMap<string, string>): readonly WrongValue[];
}

export type PageFindingCode =
  | 'no-element'
  | 'no-script'
  | 'not-module'
  | 'delayed'
  | 'consent'
  | 'no-digest'
  | 'other-digest'
  | 'no-crossorigin'
  | 'twice'
  | 'policy'
  | 'nonce'
  | 'inline-script'
  | 'trusted-types'
  | 'no-language'
  | 'unknown-language'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'unknown-value'
  | 'heading-skips'
  | 'double-heading'
  | 'second-title'
  | 'shared-group'
  | 'low-contrast'
  | 'stale-data'
  | 'no-fallback'
  | 'frame-title'
  | 'fine';

export interface PageFinding {
  readonly code: PageFindingCode;
  /** `error`: the elements do not work; `warning`: something is worse than it could be. */
  readonly level: 'error' | 'warning' | 'fine';
  /** {@link tagText} of the tag. */
  readonly where?: string | undefined;
  readonly found?: string | undefined;
  /** The right word, or the value that is needed. */
  readonly wanted?: string | undefined;
}
