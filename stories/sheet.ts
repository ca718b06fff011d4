/**
 * Draws an element as SVG with real text and shapes, for design tools: they take no `foreignObject`. Shapes of
 * pseudo-elements are left out.
 */
import { settled } from './settled.js';

const marginPx = 24;

const svgName = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(svgName, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

interface Origin {
  readonly left: number;
  readonly top: number;
}
const placed = ({ left, top }: DOMRect, origin: Origin): { x: number; y: number } => ({
  x: Math.round((left - origin.left) * 100) / 100,
  y: Math.round((top - origin.top) * 100) / 100,
});

const isSeen = (color: string): boolean => !/^(transparent|rgba\(.*, 0\))$/.test(color);

/** Returns the ground and the edges of a box. */
function boxShapes(box: DOMRect, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const { x, y } = placed(box, origin);
  const { width, height } = box;
  const rx = parseFloat(style.borderTopLeftRadius) || 0;
  const shapes: SVGElement[] = [];
  if (isSeen(style.backgroundColor))
    shapes.push(shape('rect', { x, y, width, height, rx, fill: style.backgroundColor }));
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const edges = sides.map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    color: style[`border${side}Color`],
  }));
  const [top] = edges;
  if (edges.every((edge) => edge.width && edge.width === top!.width)) {
    const half = top!.width / 2;
    shapes.push(
      shape('rect', {
        x: x + half,
        y: y + half,
        width: Math.max(0, width - 2 * half),
        height: Math.max(0, height - 2 * half),
        rx,
        fill: 'none',
        stroke: top!.color,
        'stroke-width': top!.width,
      }),
    );
    return shapes;
  }
  for (const { side, width: size, color } of edges) {
    if (!size || !isSeen(color)) continue;
    const isAcross = side === 'Top' || side === 'Bottom';
    shapes.push(
      shape('rect', {
        x: side === 'Right' ? x + width - size : x,
        y: side === 'Bottom' ? y + height - size : y,
        width: isAcross ? width : size,
        height: isAcross ? size : height,
        fill: color,
      }),
    );
  }
  return shapes;
}

const canvas = document.createElement('canvas').getContext('2d')!;

/** Returns the lines of a text, each at its place. */
function textShapes(node: Text, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const lines: { box: DOMRect; text: string }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) last.text += ` ${word}`;
    else if (box.width) lines.push({ box, text: word });
  }
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent } = canvas.measureText('x');
  return lines.map(({ box, text }) => {
    const { x, y } = placed(box, origin);
    return shape(
      'text',
      {
        x,
        y: Math.round((y + ascent) * 100) / 100,
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle,
        ...(style.textDecorationLine === 'underline' && { 'text-decoration': 'underline' }),
      },
      style.textTransform === 'uppercase' ? text.toUpperCase() : text,
    );
  });
}

function shownText(control: Element): string | undefined {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text;
  return control instanceof HTMLInputElement ? control.value || control.placeholder : undefined;
}

/** Returns the shapes of a control that the browser draws. */
function controlShapes(
  element: Element,
  box: DOMRect,
  style: CSSStyleDeclaration,
  origin: Origin,
): SVGElement[] {
  const { x, y } = placed(box, origin);
  if (element instanceof HTMLInputElement && /checkbox|radio/.test(element.type)) {
    const rx = element.type === 'radio' ? box.width / 2 : 2;
    return [
      shape('rect', {
        x: x + 0.5,
        y: y + 0.5,
        width: box.width - 1,
        height: box.height - 1,
        rx,
        fill: element.checked ? style.accentColor : 'none',
        stroke: style.color,
      }),
    ];
  }
  const text = shownText(element);
  if (!text) return [];
  const size = parseFloat(style.fontSize);
  return [
    shape(
      'text',
      {
        x: x + parseFloat(style.paddingLeft) + 4,
        y: y + box.height / 2 + size * 0.35,
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
      },
      text,
    ),
  ];
}

/** Returns a drawing of the page with its colours written out. */
function drawing(svg: SVGSVGElement, box: DOMRect, origin: Origin): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [svg, ...svg.querySelectorAll<SVGElement>('*')].forEach((each, i) => {
    const { fill, stroke, strokeWidth, display, fontSize, fontFamily } = getComputedStyle(each);
    const written = {
      fill,
      stroke,
      'stroke-width': strokeWidth,
      display,
      'font-size': fontSize,
      'font-family': fontFamily,
    };
    for (const [name, value] of Object.entries(written)) copies[i]!.setAttribute(name, value);
    copies[i]!.removeAttribute('class');
  });
  const { x, y } = placed(box, origin);
  for (const [name, value] of Object.entries({ x, y, width: box.width, height: box.height }))
    copy.setAttribute(name, String(value));
  return copy;
}

function shapesOf(node: Node, origin: Origin): SVGElement[] {
  if (node instanceof Text) {
    const parent = node.parentElement;
    return parent ? textShapes(node, getComputedStyle(parent), origin) : [];
  }
  if (!(node instanceof Element)) return [];
  const style = getComputedStyle(node);
  const isHidden = style.visibility === 'hidden' || style.opacity === '0' || style.clipPath === 'inset(50%)';
  if (style.display === 'none' || isHidden || node.localName === 'style') return [];
  const box = node.getBoundingClientRect();
  if (node instanceof SVGSVGElement) return [drawing(node, box, origin)];
  const own = style.display === 'contents' || !box.width ? [] : boxShapes(box, style, origin);
  if (/^(input|select)$/.test(node.localName)) return [...own, ...controlShapes(node, box, style, origin)];
  if (node.localName === 'details' && !(node as HTMLDetailsElement).open)
    return [...own, ...[...node.children].slice(0, 1).flatMap((child) => shapesOf(child, origin))];
  const children =
    node instanceof HTMLSlotElement && node.assignedNodes().length
      ? node.assignedNodes()
      : (node.shadowRoot ?? node).childNodes;
  return [...own, ...[...children].flatMap((child) => shapesOf(child, origin))];
}

/** @param make makes the element; it is shown out of sight while it is drawn */
export async function sheetOf(
  make: () => HTMLElement,
  scheme: string,
  lang: string,
  widthPx: number,
): Promise<string> {
  const page = document.createElement('div');
  page.lang = lang;
  page.setAttribute(
    'style',
    `position: absolute; inset-inline-start: -9999px; inline-size: ${widthPx}px; padding: ${marginPx}px; color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#12181f' : '#fff'}; font: 16px/1.5 sans-serif`,
  );
  page.append(make());
  document.body.append(page);
  try {
    await settled(page);
    await document.fonts.ready;
    const { left, top, width, height } = page.getBoundingClientRect();
    const sheet = shape('svg', { xmlns: svgName, width, height, viewBox: `0 0 ${width} ${height}` });
    sheet.append(...shapesOf(page, { left, top }));
    return new XMLSerializer().serializeToString(sheet);
  } finally {
    page.remove();
  }
}
