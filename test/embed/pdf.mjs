// Reads where the text of a PDF stands.
import { getDocumentProxy } from 'unpdf';

/**
 * @typedef {object} Run Text of one line in one font, with its box in points from the lower left corner of the page.
 * @property {string} text
 * @property {number} left
 * @property {number} right
 * @property {number} top
 * @property {number} bottom
 */

/** Parts of the font size above and below the baseline that most letters fill. */
const ascent = 0.7;
const descent = 0.15;

/** Returns the runs of each page. @param {Buffer} pdf @returns {Promise<Run[][]>} */
export async function textOf(pdf) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .filter(({ str }) => str.trim())
        .map(({ str, width, transform: [size, , , , left, baseline] }) => ({
          text: str.trim(),
          left,
          right: left + width,
          top: baseline + ascent * size,
          bottom: baseline - descent * size,
        })),
    );
  }
  await document.loadingTask.destroy();
  return pages;
}

/** Distance in points by which boxes of neighbours may reach into each other. */
const slack = 1;

const isOver = (one, other) =>
  one.bottom < other.top - slack &&
  other.bottom < one.top - slack &&
  one.left < other.right - slack &&
  other.left < one.right - slack;

/** A halo is the same text, drawn twice at one place. */
const isHalo = (one, other) =>
  one.text === other.text && Math.abs(one.left - other.left) < slack && Math.abs(one.top - other.top) < slack;

/** Names the runs of a page that are printed over each other. @param {Run[]} runs */
export function overlapsIn(runs) {
  const found = [];
  for (const [index, one] of runs.entries())
    for (const other of runs.slice(index + 1))
      if (isOver(one, other) && !isHalo(one, other)) found.push(`${one.text} / ${other.text}`);
  return found;
}

/** Names the runs of a page that reach beyond `box`. @param {Run[]} runs */
export const cutIn = (runs, { left, right, top, bottom }) =>
  runs
    .filter(
      (run) =>
        run.left < left - slack ||
        run.right > right + slack ||
        run.top > top + slack ||
        run.bottom < bottom - slack,
    )
    .map(({ text }) => text);

/** Names the titles of a page without text near below them. @param {Run[]} runs @param {string[]} titles */
export function loneTitlesIn(runs, titles) {
  const isTitle = ({ text }) =>
    titles.some((title) => title === text || (title.endsWith(` ${text}`) && text.includes(' ')));
  const isNear = (title, run) =>
    run.top < title.bottom + slack &&
    run.top > title.bottom - 5 * (title.top - title.bottom) &&
    run.left < title.right &&
    title.left < run.right;
  const follows = (title) => runs.filter((run) => isNear(title, run) && !isTitle(run));
  // A subtitle between a title and its text continues the title.
  return runs
    .filter((run) => isTitle(run) && !follows(run).length)
    .filter((run) => !runs.some((next) => isTitle(next) && isNear(run, next) && follows(next).length))
    .map(({ text }) => text);
}
