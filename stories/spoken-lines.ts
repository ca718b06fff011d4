/**
 * Roles, names and states of an element, line by line, as axe-core computes them from the flattened tree. Screen readers
 * word and order the same facts in their own ways.
 */
import axe from 'axe-core';

type VirtualNode = axe.VirtualNode;
const { aria, dom, text } = axe.commons as unknown as {
  aria: { getRole: (node: VirtualNode) => string | null };
  dom: { isVisibleToScreenReaders: (node: VirtualNode) => boolean };
  text: { accessibleTextVirtual: (node: VirtualNode) => string; sanitize: (text: string) => string };
};

export interface SpokenLine {
  readonly depth: number;
  /** Role and number, in English. */
  readonly role?: string;
  /** Words of the page. */
  readonly words?: string;
  /** Language of the words. */
  readonly lang?: string | undefined;
  readonly state?: string;
}

/** Roles that are read as one thing: their content is their name. */
const whole = new Set(
  'button checkbox combobox heading img link menuitem option radio searchbox slider spinbutton switch textbox'.split(
    ' ',
  ),
);

/** Names of roles as screen readers say them, where they differ from those of ARIA. */
const said: Readonly<Record<string, string>> = {
  img: 'graphic',
  searchbox: 'search edit',
  textbox: 'edit',
  combobox: 'combo box',
  checkbox: 'check box',
  radio: 'radio button',
  spinbutton: 'spin button',
  listbox: 'list box',
  contentinfo: 'content information',
};

/** Roles whose begin is said, with the number of entries of some. */
const counted: Readonly<Record<string, readonly [entry: string, many: string]>> = {
  list: ['listitem', 'items'],
  listbox: ['option', 'options'],
  table: ['row', 'rows'],
};
const announced = new Set([
  ...Object.keys(counted),
  ...'alert article dialog form group navigation region search status figure radiogroup toolbar'.split(' '),
]);

const elementOf = ({ actualNode }: VirtualNode): Element | undefined =>
  actualNode instanceof Element ? actualNode : undefined;

const childrenOf = ({ children }: VirtualNode): readonly VirtualNode[] => children ?? [];

function langOf(node: VirtualNode): string | undefined {
  for (let each: VirtualNode | undefined = node; each; each = each.parent)
    if (each.attr('lang')) return each.attr('lang')!;
  return undefined;
}

function countOf(node: VirtualNode, role: string): number {
  return childrenOf(node)
    .map((child) => (aria.getRole(child) === role ? 1 : countOf(child, role)))
    .reduce((sum, count) => sum + count, 0);
}

function stateOf(node: VirtualNode, role: string): string {
  const element = elementOf(node) as HTMLInputElement | undefined;
  const states: string[] = [];
  const flag = (name: string, yes: string, no?: string): void => {
    const value = node.attr(`aria-${name}`);
    if (value === 'true') states.push(yes);
    if (value === 'false' && no) states.push(no);
  };
  if (role === 'checkbox' || role === 'radio') states.push(element?.checked ? 'checked' : 'not checked');
  if (role === 'combobox' || role === 'spinbutton' || role === 'searchbox') {
    const options = (element as unknown as HTMLSelectElement).selectedOptions;
    const value = options?.[0]?.text ?? element?.value;
    states.push(value ? `“${value}”` : 'blank');
  }
  if (element?.localName === 'summary')
    states.push((element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed');
  flag('expanded', 'expanded', 'collapsed');
  flag('pressed', 'pressed', 'not pressed');
  flag('selected', 'selected');
  flag('invalid', 'invalid entry');
  if (element?.matches(':disabled') || node.attr('aria-disabled') === 'true') states.push('unavailable');
  return states.join(', ');
}

function roleOf(node: VirtualNode): string | null {
  const role = aria.getRole(node);
  if (elementOf(node)?.localName === 'summary') return 'button';
  return role === 'none' || role === 'presentation' ? null : role;
}

/** Reads a table row by row: the cells of a row stand on one line. */
const rowWords = (node: VirtualNode): string =>
  childrenOf(node)
    .map((cell) => text.sanitize(elementOf(cell)?.textContent ?? ''))
    .filter(Boolean)
    .join(' | ');

function read(node: VirtualNode, depth: number, lines: SpokenLine[]): void {
  if (node.props['nodeType'] === 3) {
    const words = text.sanitize(node.actualNode?.nodeValue ?? '');
    const last = lines.at(-1);
    // Hidden commas between values belong to the value before.
    if (last?.words && /^[,;:·]$/.test(words))
      lines[lines.length - 1] = { ...last, words: `${last.words}${words}` };
    else if (words) lines.push({ depth, words, lang: langOf(node) });
    return;
  }
  if (!dom.isVisibleToScreenReaders(node)) return;
  const role = roleOf(node);
  const name = (): string => text.sanitize(text.accessibleTextVirtual(node));
  if (role && whole.has(role)) {
    const level =
      role === 'heading' ? ` level ${node.attr('aria-level') ?? elementOf(node)?.localName.slice(1)}` : '';
    const holdsLink = role === 'heading' && elementOf(node)?.querySelector('a[href], button');
    const what = `${said[role] ?? role}${level}${holdsLink ? `, ${holdsLink.localName === 'a' ? 'link' : 'button'}` : ''}`;
    lines.push({ depth, role: what, words: name(), lang: langOf(node), state: stateOf(node, role) });
    return;
  }
  if (role === 'row') {
    const words = rowWords(node);
    if (words) lines.push({ depth, role: 'row', words, lang: langOf(node) });
    // Controls in cells are reached one by one.
    for (const cell of childrenOf(node)) readControls(cell, depth + 1, lines);
    return;
  }
  let inner = depth;
  const isNamed = role !== 'group' || Boolean(name());
  if (role && announced.has(role) && isNamed) {
    const label =
      role === 'list' || role === 'status' || role === 'alert' ? (node.attr('aria-label') ?? '') : name();
    const [entry, many] = counted[role] ?? [];
    const count = entry ? ` with ${countOf(node, entry)} ${many}` : '';
    const isSilent = role === 'status' && !elementOf(node)?.textContent?.trim();
    const state = isSilent ? 'silent until something changes' : '';
    lines.push({ depth, role: `${said[role] ?? role}${count}`, words: label, lang: langOf(node), state });
    inner++;
  }
  for (const child of childrenOf(node)) read(child, inner, lines);
}

function readControls(node: VirtualNode, depth: number, lines: SpokenLine[]): void {
  const role = roleOf(node);
  if (role && whole.has(role) && role !== 'heading') read(node, depth, lines);
  else for (const child of childrenOf(node)) readControls(child, depth, lines);
}

/** @returns `undefined` while axe checks the page: it has one tree at a time */
export function spokenLines(element: Element): readonly SpokenLine[] | undefined {
  let root: VirtualNode;
  try {
    root = axe.setup(element);
  } catch {
    return undefined;
  }
  try {
    const lines: SpokenLine[] = [];
    read(root, 0, lines);
    return lines;
  } finally {
    axe.teardown();
  }
}
