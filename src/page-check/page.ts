/** A tag of a checked page. Tags come in document order from any parser. */
export interface PageTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The nearest `lang`, of the tag itself or around it. */
  readonly lang: string | undefined;
  /** True if the tag holds text or other tags. */
  readonly isFilled: boolean;
}

export interface CheckedPage {
  readonly tags: readonly PageTag[];
  /** Policies of the page: the contents of its headers; those of `<meta>` are found among the tags. */
  readonly policies: readonly string[];
  /** Elements as a browser shows them, in document order; absent where only the HTML is known. */
  readonly shown?: readonly ShownElement[] | undefined;
}

/** An element on the page that a browser shows. Colours are values of CSS. */
export interface ShownElement {
  readonly ink: string;
  /** Colour behind the element. */
  readonly ground: string;
  readonly heading: string;
  /** The last heading of the page before the element. */
  readonly headingBefore: string;
  /** Date of its own data; an empty text where none is told. */
  readonly asOf: string;
}

/** The elements that the check knows. */
export interface KnownElements {
  /** Attributes by the name of an element without prefix. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Digests of the files of this build, by name. */
  readonly digests: Readonly<Record<string, string>>;
}

export type PageFindingCode =
  | 'no-element'
  | 'no-script'
  | 'not-module'
  | 'delayed'
  | 'no-digest'
  | 'other-digest'
  | 'no-crossorigin'
  | 'twice'
  | 'policy'
  | 'no-language'
  | 'unknown-language'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'heading-skips'
  | 'double-heading'
  | 'shared-group'
  | 'low-contrast'
  | 'stale-data'
  | 'no-fallback'
  | 'fine';

export interface PageFinding {
  readonly code: PageFindingCode;
  /** `error`: the elements do not work; `warning`: something is worse than it could be. */
  readonly level: 'error' | 'warning' | 'fine';
  /** The tag, as people recognise it: `<forem-project-list sector="textile">`. */
  readonly where?: string | undefined;
  readonly found?: string | undefined;
  /** The right word, or the value that is needed. */
  readonly wanted?: string | undefined;
}
