/** Views: elements as the build has drawn them, in files beside the script (scripts/lib/views.ts). */

export type ViewAttributes = Readonly<Record<string, string>>;

/** An element: its name and attributes, its shadow root if it has one, and its children. */
export interface ViewElement extends ReadonlyArray<unknown> {
  readonly 0: string;
  readonly 1: ViewAttributes;
  readonly 2: ViewRoot | 0;
}

/** A text, a comment, or an element. */
export type ViewNode = string | readonly [comment: string] | ViewElement;

/** Index of a style sheet, and the nodes that it styles. */
export interface ViewRoot extends ReadonlyArray<number | ViewNode> {
  readonly 0: number;
}

/** The content of one file. */
export interface Views {
  readonly sheets: readonly string[];
  /** Attributes that change what an element shows. */
  readonly attributes: readonly string[];
  /** Views by tag and attributes: `forem-network-card network=eures`. */
  readonly views: Readonly<Record<string, ViewRoot>>;
  /** The day on which a view becomes wrong, `YYYY-MM-DD`: a project starts or ends. */
  readonly until?: string | undefined;
}
