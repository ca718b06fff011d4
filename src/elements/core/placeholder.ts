import { html, type TemplateResult } from 'lit';

/**
 * Shapes of content that loads: a card of text, a checkbox with its label, a drawing, a row of a list, a row of a
 * table, a name with a bar on a line of time, a control.
 */
export type PlaceholderShape = 'card' | 'value' | 'picture' | 'row' | 'cells' | 'period' | 'control';

/** Widths of the bars of each shape. */
const bars: Record<PlaceholderShape, readonly string[]> = {
  card: ['half', 'short', 'full', 'long', 'full', 'half'],
  value: ['half'],
  picture: [],
  row: ['half'],
  cells: ['long', 'half', 'half', 'short'],
  period: ['long', 'half'],
  control: [],
};

function outline(shape: PlaceholderShape, index: number): TemplateResult {
  // Labels of different length look less like a barcode.
  const isLonger = bars[shape].length === 1 && index % 3 === 1;
  return html`<div class="shape ${shape}">
    ${bars[shape].map((width) => html`<div class="bar ${isLonger ? 'long' : width}"></div>`)}
  </div>`;
}

/**
 * Renders the outlines of content that loads, with about its final size: `src/styles/skeleton.ts`.
 * @param hasTitle whether a bar stands for a heading above
 */
export function placeholder(shape: PlaceholderShape, count = 1, hasTitle = true): TemplateResult {
  const outlines: TemplateResult[] = [];
  for (let index = 0; index < count; index++) outlines.push(outline(shape, index));
  return html`<div class="skeleton" aria-hidden="true">
    ${hasTitle ? html`<div class="bar title-bar"></div>` : ''} ${outlines}
  </div>`;
}
