/** A picture of a view: title and filters above, source, date, licence and address below, and words for readers. */
import { parentOf } from '../../../core/rendered-parent.js';
import type { Context } from '../../../core/context.js';
import { creditLines, titleWithFilters, type ViewDescription } from '../about.js';
import { escapeXml } from '../files/escape-xml.js';
import { Paint } from './colours.js';
import { PageDrawing, wordsOf } from './drawing.js';

export interface Picture {
  readonly code: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

const margin = 16;
const minWidth = 320;
const titleSize = 18;
const textSize = 12;

interface TextBlock {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** Returns the colour behind an element. */
function groundOf(element: Element, paint: Paint): string {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (paint.isVisible(backgroundColor)) return paint.colour(backgroundColor);
  }
  return getComputedStyle(element).colorScheme.startsWith('dark') ? '#121212' : '#ffffff';
}

/** @param parts elements of the page that make the picture, one below the other */
export function svgOf(context: Context, about: ViewDescription, parts: readonly Element[]): Picture {
  const paint = new Paint();
  const { color, fontFamily } = getComputedStyle(parts[0]!.closest('.base') ?? parts[0]!);
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const width = Math.ceil(Math.max(minWidth, ...boxes.map((box) => box.width))) + 2 * margin;
  let bottom = margin;
  let code = '';
  const write = (text: string, { size, weight, colour }: TextBlock): void => {
    for (const line of paint.lines(text, `${weight} ${size}px ${fontFamily}`, width - 2 * margin)) {
      bottom += size * 1.35;
      const y = Math.round(bottom - size * 0.35);
      const look = `font-size="${size}" font-weight="${weight}" fill="${colour}"`;
      code += `<text x="${margin}" y="${y}" ${look}>${escapeXml(line)}</text>`;
    }
  };
  const ink = paint.colour(color);
  write(about.title, { size: titleSize, weight: 700, colour: ink });
  if (about.filters) write(about.filters, { size: textSize + 2, weight: 400, colour: ink });
  parts.forEach((part, index) => {
    const box = boxes[index]!;
    bottom += margin;
    const drawing = new PageDrawing(paint, { left: box.left - margin, top: box.top - bottom });
    code += drawing.element(part);
    bottom += box.height;
  });
  bottom += margin / 2;
  for (const line of creditLines(context, about)) write(line, { size: textSize, weight: 400, colour: ink });
  const height = Math.ceil(bottom + margin);
  const title = titleWithFilters(about);
  const description = parts.map(wordsOf).filter(Boolean).join('. ');
  const ground = groundOf(parts[0]!, paint);
  return {
    width,
    height,
    title,
    description,
    code: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
      ` viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description"`,
      ` lang="${context.locale}" font-family="${escapeXml(fontFamily)}">`,
      `<title id="title">${escapeXml(title)}</title><desc id="description">${escapeXml(description)}</desc>`,
      `<rect width="100%" height="100%" fill="${ground}"/>${code}</svg>`,
    ].join(''),
  };
}
