/** An element in a use of it, as the markup of a page. */
export interface Shown {
  readonly caption: string;
  /** `GROUP` stands for a name of a group of this example alone. */
  readonly markup: string;
  /** CSS of the ground around the markup. */
  readonly style?: string;
}

/** Guidance for designers and editors, one file per element: stories/guidance/<tag>.ts. */
export interface Guidance {
  /** When to use the element, in Markdown like all fields. */
  readonly use: readonly string[];
  /** When not to use it, and what to use instead. */
  readonly avoid: readonly string[];
  /** Right and wrong uses, shown side by side. */
  readonly examples: readonly { readonly right: Shown; readonly wrong: Shown }[];
  /** Keyboard keys and their effects. */
  readonly keyboard: readonly (readonly [keys: string, effect: string])[];
  /** Accessibility features of the element, and duties of its page. */
  readonly accessibility: readonly string[];
}

/** Rows and notes shared by several elements. */
export const keys = {
  tab: ['<kbd>Tab</kbd>, <kbd>Shift</kbd> <kbd>Tab</kbd>', 'to the next or the previous control'],
  link: ['<kbd>Enter</kbd>', 'on a link: follows it'],
  button: ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on a button: presses it'],
  details: ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on “Details” or “Sources”: opens or closes them'],
  checkbox: ['<kbd>Space</kbd>', 'on a checkbox: chooses the value, or removes the choice'],
  select: ['<kbd>↑</kbd> <kbd>↓</kbd>', 'in a list of choices: changes the choice'],
} as const satisfies Record<string, readonly [string, string]>;

export const notes = {
  heading:
    'The heading is an HTML heading: set `heading-level` so that it follows the heading above it in the page. The default is 2.',
  status: 'A status line (`role="status"`) announces each change of the result, and the focus does not move.',
  language: 'Each text has its own `lang`, also a text that stands in for a missing translation.',
  targets: 'Every target is at least 24 px high, and the focus ring has a contrast of 3:1 or more.',
  count: 'A count is part of the label: “Textile (2 projects)”.',
} as const;
