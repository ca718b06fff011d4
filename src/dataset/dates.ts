/** Completes `YYYY` or `YYYY-MM` by the end of `-MM-DD`. */
const completed = (date: string, ending: string): string => date + ending.slice(date.length - 'YYYY'.length);

/** First day that a partial date may mean, as `YYYY-MM-DD`. */
export const firstDay = (date: string): string => completed(date, '-01-01');

/** Last day that a partial date may mean, as `YYYY-MM-DD`; days sort as text, so a month may end on its 31st. */
export const lastDay = (date: string): string => completed(date, '-12-31');

/** Today where the reader is, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
