/** Draws elements of the page as they look, as code of a stand-alone SVG. */
import { escapeXml } from '../files/escape-xml.js';
import type { Paint } from './colours.js';

/** Paints of SVG, with the values that need no attribute. */
const inherited = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
} as const;
const geometry =
  /^(?:d|x[12]?|y[12]?|dx|dy|cx|cy|r|rx|ry|width|height|points|transform|viewBox|id|patternUnits|patternTransform|preserveAspectRatio|lang)$/;

const attribute = (name: string, value: string | number): string => ` ${name}="${escapeXml(String(value))}"`;
const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => attribute(name, value))
    .join('');
const rounded = (value: number): number => Math.round(value * 100) / 100;

const isShown = ({ display, visibility, opacity }: CSSStyleDeclaration): boolean =>
  display !== 'none' && visibility !== 'hidden' && opacity !== '0';

/** Comments of templates stand before texts. */
const firstText = (element: Element): ChildNode | undefined =>
  [...element.childNodes].find((node) => node instanceof Text && node.data.trim());

export class PageDrawing {
  /** @param origin place of the page that is the origin of the drawing */
  constructor(
    private readonly paint: Paint,
    private readonly origin: { readonly left: number; readonly top: number },
  ) {}

  element(element: Element): string {
    const style = getComputedStyle(element);
    if (!isShown(style) || element.matches('.visually-hidden, input, button, select, style')) return '';
    if (element instanceof SVGSVGElement) return this.#svg(element);
    return this.#box(element, style) + this.#children(element, style);
  }

  #children(parent: Element, style: CSSStyleDeclaration): string {
    return [...parent.childNodes]
      .map((child) => {
        if (child instanceof Element) return this.element(child);
        return child instanceof Text ? this.#text(child, parent, style) : '';
      })
      .join('');
  }

  #place({ left, top }: DOMRect): readonly [x: number, y: number] {
    return [rounded(left - this.origin.left), rounded(top - this.origin.top)];
  }

  /** Draws background and borders. */
  #box(element: Element, style: CSSStyleDeclaration): string {
    const rect = element.getBoundingClientRect();
    const [x, y] = this.#place(rect);
    const { width, height } = rect;
    if (!width || !height) return '';
    const at =
      attribute('x', x) +
      attribute('y', y) +
      attribute('width', rounded(width)) +
      attribute('height', rounded(height));
    const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
    const round = radius ? attribute('rx', radius) : '';
    let code = '';
    if (this.paint.isVisible(style.backgroundColor))
      code += `<rect${at}${round}${attribute('fill', this.paint.colour(style.backgroundColor))}/>`;
    const sides = [
      ['Top', x, y, x + width, y],
      ['Bottom', x, y + height, x + width, y + height],
      ['Left', x, y, x, y + height],
      ['Right', x + width, y, x + width, y + height],
    ] as const;
    for (const [side, x1, y1, x2, y2] of sides) {
      const thickness = Number.parseFloat(style[`border${side}Width`]);
      const colour = style[`border${side}Color`];
      if (!thickness || style[`border${side}Style`] === 'none' || !this.paint.isVisible(colour)) continue;
      const ends = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) };
      const look = { ...ends, stroke: this.paint.colour(colour), 'stroke-width': thickness };
      code += `<line${attributes(look)}/>`;
    }
    return code;
  }

  /** Draws a text line by line, where the browser has put its words. */
  #text(node: Text, parent: Element, style: CSSStyleDeclaration): string {
    const lines: { text: string; rect: DOMRect }[] = [];
    const range = document.createRange();
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const rect = range.getBoundingClientRect();
      const last = lines[lines.length - 1];
      if (!rect.width) continue;
      if (last && Math.abs(last.rect.top - rect.top) < 2) last.text += ` ${word}`;
      else lines.push({ text: word, rect });
    }
    const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const isCapital =
      style.textTransform === 'uppercase' ||
      (node === firstText(parent) &&
        getComputedStyle(parent, '::first-letter').textTransform === 'uppercase');
    return lines
      .map(({ text, rect }, index) => {
        const [x, y] = this.#place(rect);
        const ascent = this.paint.measure(text, font).ascent ?? rect.height * 0.8;
        const shown = isCapital && index === 0 ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
        const look = {
          x,
          y: rounded(y + ascent),
          'font-size': style.fontSize,
          'font-weight': style.fontWeight,
          fill: this.paint.colour(style.color),
        };
        return `<text${attributes(look)}>${escapeXml(shown)}</text>`;
      })
      .join('');
  }

  #svg(svg: SVGSVGElement): string {
    const rect = svg.getBoundingClientRect();
    const [x, y] = this.#place(rect);
    if (!rect.width || !rect.height) return '';
    const { width, height } = rect;
    const viewBox = svg.getAttribute('viewBox');
    const at = {
      x,
      y,
      width: rounded(width),
      height: rounded(height),
      overflow: getComputedStyle(svg).overflow,
    };
    return `<svg${attributes(at)}${viewBox ? attribute('viewBox', viewBox) : ''}>${this.#shapes(svg, {})}</svg>`;
  }

  #shapes(parent: Element, above: Readonly<Record<string, string>>): string {
    return [...parent.childNodes]
      .map((child) => {
        if (child instanceof SVGElement) return this.#shape(child, above);
        return child instanceof Text && parent.matches('text, tspan') ? escapeXml(child.data) : '';
      })
      .join('');
  }

  #shape(shape: SVGElement, above: Readonly<Record<string, string>>): string {
    const style = getComputedStyle(shape);
    const name = shape.localName;
    const isDefinition = shape.closest('defs') !== null;
    if (!isDefinition && !isShown(style)) return '';
    let code = [...shape.attributes]
      .filter((each) => geometry.test(each.name))
      .map((each) => attribute(each.name, each.value))
      .join('');
    // Styles may have given a bar its height.
    if (shape instanceof SVGRectElement && !isDefinition) {
      const { x, y, width, height } = shape.getBBox();
      code = Object.entries({ x, y, width, height })
        .map(([key, value]) => attribute(key, rounded(value)))
        .join('');
      if (Number.parseFloat(style.rx)) code += attribute('rx', Number.parseFloat(style.rx));
    }
    const own: Record<string, string> = { ...above };
    for (const [property, initial] of Object.entries(inherited)) {
      const value = this.paint.colour(style.getPropertyValue(property));
      // Opacity and effects are those of each shape alone.
      const before = /opacity|effect/.test(property)
        ? initial
        : (above[property] ?? this.paint.colour(initial));
      if (value !== before) code += attribute(property, value);
      own[property] = value;
    }
    if (/^t(?:ext|span)$/.test(name))
      code += attribute('font-size', style.fontSize) + attribute('font-weight', style.fontWeight);
    return `<${name}${code}>${this.#shapes(shape, own)}</${name}>`;
  }
}

/** Returns what a drawing says in words: names of shapes, and texts of entries. */
export function wordsOf(root: Element): string {
  const words: string[] = [];
  const visit = (element: Element): void => {
    const label = element.getAttribute('aria-label');
    if (element.getAttribute('aria-hidden') === 'true' || !isShown(getComputedStyle(element))) return;
    if (element.matches('li') && !element.querySelector('li')) {
      words.push(spoken(element));
      return;
    }
    if (label) words.push(label);
    else if (element.matches('h1, h2, h3, h4, h5, h6')) words.push(spoken(element));
    for (const child of element.children) visit(child);
  };
  visit(root);
  return words.filter(Boolean).join('; ');
}

/** Returns the text of an element without the parts that are hidden from assistive technology. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], button')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
