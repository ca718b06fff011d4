/** What a designer or an editor is told about an element beyond its code: stories/guidance/<tag>.ts, one a file. */
export interface Guidance {
  /** When it is the right element. Markdown, as everything here. */
  readonly use: readonly string[];
  /** When it isn't, and what is. */
  readonly avoid: readonly string[];
  /** Keys, and what they do. */
  readonly keyboard: readonly (readonly [keys: string, effect: string])[];
  /** What it does for people who don't see, hear, point or read as others do, and what its page has to do. */
  readonly accessibility: readonly string[];
}

/** Rows and notes that several elements have. */
export const keys = {
  tab: ['<kbd>Tab</kbd>, <kbd>Shift</kbd> <kbd>Tab</kbd>', 'to the next or the previous control'],
  link: ['<kbd>Enter</kbd>', 'on a link: follows it'],
  button: ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on a button: presses it'],
  details: ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on “Details” or “Sources”: opens or closes them'],
  checkbox: ['<kbd>Space</kbd>', 'on a checkbox: chooses the value, or gives it up'],
  select: ['<kbd>↑</kbd> <kbd>↓</kbd>', 'in a list of choices: changes the choice'],
} as const satisfies Record<string, readonly [string, string]>;

export const notes = {
  heading:
    'Its heading is a real one: set `heading-level` so that it follows the heading above it in the page. The default is 2.',
  status:
    'A change of the result is said by a status line (`role="status"`) which is there from the start; the focus stays where it is.',
  language: 'Each text carries its own `lang`, also one that falls back to another language and says so.',
  targets: 'Every target is at least 24 px high, and the focus ring has a contrast of 3 : 1 or more.',
  count: 'A count is part of the label: “Textile (2 projects)”.',
} as const;
