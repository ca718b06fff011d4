/** Outlines the parts and slots of a rendered element, from the element and its manifest entry. */
import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { documented } from '../.storybook/documentation.js';
import { settled } from './settled.js';

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
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = (kind === 'part' ? node : range).getBoundingClientRect();
    if (box.width > 1 && box.height > 1) return box;
  }
  return undefined;
}

const badge = 20;
const styles = html`<style>
  .anatomy {
    position: relative;
  }
  .anatomy .box {
    position: absolute;
    outline: 1px dashed var(--line);
    outline-offset: 1px;
    pointer-events: none;
  }
  .anatomy .slot {
    outline-style: dotted;
    outline-width: 2px;
  }
  .anatomy .number,
  .pieces .number {
    display: inline-grid;
    place-items: center;
    block-size: ${badge - 2}px;
    min-inline-size: ${badge - 2}px;
    padding-inline: 3px;
    box-sizing: border-box;
    border-radius: 9px;
    background: var(--line);
    color: #fff;
    font: bold 11px/1 sans-serif;
  }
  .anatomy .number {
    position: absolute;
  }
  .pieces {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 0.5em 1.5em;
    margin: 2em 0 0;
    padding: 0;
    list-style: none;
    font: 14px/1.45 sans-serif;
  }
  .pieces li {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    align-items: baseline;
  }
  .part {
    --line: #a3195b;
  }
  .slot {
    --line: #1d5fae;
  }
</style>`;

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
        style="left:${box.left - frame.left}px;top:${y}px;width:${box.width}px;height:${box.height}px"
      ></span
      ><span class="number ${kind}" style="left:${x - 6}px;top:${y - 9}px">${number}</span>`;
  };
  return html`<div aria-hidden="true">${found.map((piece, i) => label(piece, i + 1))}</div>`;
}

function row({ kind, name, description }: Piece, number: number | undefined): TemplateResult {
  const slot = name ? `slot="${name}"` : 'default slot';
  return html`<li class=${kind}>
    <span>${number ? html`<span class="number">${number}</span>` : '–'}</span>
    <span><code>${kind === 'part' ? `::part(${name})` : slot}</code> ${description}</span>
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
      ${absent.length ? html`<p style="margin: 1.5em 0 -1.25em; font: bold 14px/1.45 sans-serif">In other states</p>` : ''}
      <ul class="pieces" ?hidden=${!absent.length}>
        ${absent.map((piece) => row(piece, undefined))}
      </ul>`,
    holder.parentElement!.querySelector<HTMLElement>('.list')!,
  );
}

export function anatomy(element: HTMLElement): TemplateResult {
  const start = async (holder?: Element): Promise<void> => {
    if (!holder) return;
    // The holder is rendered first, the element afterwards.
    await Promise.resolve();
    await settled(holder);
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    const observer = new ResizeObserver(() => {
      if (holder.isConnected) show(holder, element);
      else observer.disconnect();
    });
    observer.observe(holder);
  };
  return html`${styles}
    <div>
      <div class="anatomy" ${ref((holder) => void start(holder))}>
        ${element}
        <div class="overlay"></div>
      </div>
      <div class="list"></div>
    </div>`;
}
