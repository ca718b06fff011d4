/** `2021`, `2021-06` or `2021-06-30`: as exact as the source is, and a day that exists. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Number(match[1]), month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** First day that a partial date may mean, as `YYYY-MM-DD`. */
export const firstDay = (date: string): string =>
  date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** Last day that a partial date may mean, as `YYYY-MM-DD`; days sort as text, so a month may end on its 31st. */
export const lastDay = (date: string): string =>
  date + '-12-31'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** Today where the reader is, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
