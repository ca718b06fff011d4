/** Findings about elements as a browser shows them: contrast, headings, the age of the data. */
import { fold } from '../text/fold.js';
import type { PageFinding, ShownElement } from './page.js';

/** WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;
/** Months after which data is old. */
const mostMonths = 12;

/** Red, green and blue of `rgb(…)`, from 0 to 255. */
const channelsOf = (color: string): number[] | undefined => {
  const found = color.match(/^rgba?\(([^)]*)\)/)?.[1]?.match(/[\d.]+/g);
  return found && found.length >= 3 ? found.slice(0, 3).map(Number) : undefined;
};

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = (channels: readonly number[]): number => {
  const [red, green, blue] = channels.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** @returns the contrast of two colours; `undefined` for a colour that is no `rgb(…)` */
export function contrastOf(ink: string, ground: string): number | undefined {
  const [a, b] = [channelsOf(ink), channelsOf(ground)];
  if (!a || !b) return undefined;
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const isOld = (asOf: string, today: Date): boolean => {
  const [year, month = 1] = asOf.split('-').map(Number);
  return Boolean(year) && (today.getFullYear() - year!) * 12 + today.getMonth() + 1 - month > mostMonths;
};

/** @param where the tag, as people recognise it */
export function shownFindings(
  { ink, ground, heading, headingBefore, asOf }: ShownElement,
  where: string,
  today = new Date(),
): PageFinding[] {
  const findings: PageFinding[] = [];
  const contrast = contrastOf(ink, ground);
  if (contrast !== undefined && contrast < leastContrast)
    findings.push({
      code: 'low-contrast',
      level: 'warning',
      where,
      found: contrast.toFixed(1),
      wanted: String(leastContrast),
    });
  if (heading && fold(heading) === fold(headingBefore))
    findings.push({ code: 'double-heading', level: 'warning', where, found: heading });
  if (isOld(asOf, today)) findings.push({ code: 'stale-data', level: 'warning', where, found: asOf });
  return findings;
}
