/** Outlines the parts and slots of a rendered element, from the element and its manifest entry. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { documented } from '../.storybook/documentation.js';
import { styles } from './anatomy.styles.js';
import { settled } from './settled.js';
import { withCode } from './with-code.js';

interface Piece {
  readonly kind: 'part' | 'slot';
  readonly name: string;
  readonly description: string;
}
interface Found extends Piece {
  readonly box: DOMRect;
}

function piecesOf(tag: string): Piece[] {
  const { cssParts = [], slots = [] } = documented(tag) ?? {};
  const of = (kind: Piece['kind'], list: typeof slots): Piece[] =>
    list.map(({ name, description = '' }) => ({ kind, name, description }));
  return [...of('part', cssParts), ...of('slot', slots)];
}

/** Returns the first visible box of a piece. A slot has no box of its own, so the box of its content counts. */
function boxOf(root: ShadowRoot, { kind, name }: Piece): DOMRect | undefined {
  const slot = name ? `slot[name="${name}"]` : 'slot:not([name])';
  const selector = kind === 'part' ? `[part~="${name}"]` : slot;
  for (const node of root.querySelectorAll(selector)) {
    // Content of a closed disclosure has a box and is not visible.
    if (!node.checkVisibility() && kind === 'part') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = (kind === 'part' ? node : range).getBoundingClientRect();
    if (box.width > 1 && box.height > 1) return box;
  }
  return undefined;
}

const badge = 20;
function overlay(found: readonly Found[], frame: DOMRect): TemplateResult {
  const taken: (readonly [x: number, y: number])[] = [];
  const label = ({ box, kind }: Found, number: number): TemplateResult => {
    let x = box.left - frame.left;
    const y = box.top - frame.top;
    // Numbers of pieces at the same place are drawn side by side.
    while (taken.some(([left, top]) => Math.abs(left - x) < badge && Math.abs(top - y) < badge)) x += badge;
    taken.push([x, y]);
    return html`<span
        class="box ${kind}"
        data-piece=${number}
        style="left:${box.left - frame.left}px;top:${y}px;width:${box.width}px;height:${box.height}px"
      ></span
      ><span class="number ${kind}" style="left:${x - 6}px;top:${y - 9}px">${number}</span>`;
  };
  return html`<div aria-hidden="true">${found.map((piece, i) => label(piece, i + 1))}</div>`;
}

/** Marks the outline of a piece while the pointer or the focus is on its entry of the key. */
function point(event: Event, isOn: boolean): void {
  const entry = event.currentTarget as HTMLElement;
  entry
    .closest('.anatomy-page')!
    .querySelector(`.box[data-piece="${entry.dataset['piece']}"]`)
    ?.classList.toggle('pointed', isOn);
}
const on = (event: Event): void => point(event, true);
const off = (event: Event): void => point(event, false);

function row({ kind, name, description }: Piece, number?: number): TemplateResult {
  const slot = name ? `slot="${name}"` : 'default slot';
  return html`<li
    class=${kind}
    data-piece=${number ?? nothing}
    @pointerenter=${on}
    @pointerleave=${off}
    @focusin=${on}
    @focusout=${off}
  >
    <span
      >${number ? html`<button class="number" aria-label="${number}: ${name || 'slot'}">${number}</button>` : '–'}</span
    >
    <span><code>${kind === 'part' ? `::part(${name})` : slot}</code> ${withCode(description)}</span>
  </li>`;
}

function show(holder: Element, element: HTMLElement): void {
  const root = element.shadowRoot;
  if (!root) return;
  const frame = holder.getBoundingClientRect();
  const pieces = piecesOf(element.localName);
  const found = pieces
    .flatMap((piece) => {
      const box = boxOf(root, piece);
      return box ? [{ ...piece, box }] : [];
    })
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const seen = new Set(found.map(({ kind, name }) => `${kind} ${name}`));
  const absent = pieces.filter(({ kind, name }) => !seen.has(`${kind} ${name}`));
  render(overlay(found, frame), holder.querySelector<HTMLElement>('.overlay')!);
  render(
    html`<ul class="pieces">
        ${found.map((piece, i) => row(piece, i + 1))}
      </ul>
      ${
        absent.length
          ? html`<p class="absent">In other states</p>
              <ul class="pieces">
                ${absent.map((piece) => row(piece))}
              </ul>`
          : nothing
      }`,
    holder.parentElement!.querySelector<HTMLElement>('.key')!,
  );
}

export function anatomy(element: HTMLElement): TemplateResult {
  const start = async (holder?: Element): Promise<void> => {
    if (!holder) return;
    // The holder is rendered first, the element afterwards.
    await Promise.resolve();
    await settled(holder);
    const observer = new ResizeObserver(() => {
      if (holder.isConnected) show(holder, element);
      else observer.disconnect();
    });
    observer.observe(holder);
  };
  return html`${styles}
    <div class="anatomy-page">
      <div class="anatomy" ${ref((holder) => void start(holder))}>
        ${element}
        <div class="overlay"></div>
      </div>
      <div class="key" lang="en"></div>
    </div>`;
}
