import type { Project } from '../../../../dataset/reading/schema.js';

/** Writes a file piece by piece, so that many projects don't freeze a page. */
export interface Writer {
  readonly type: string;
  readonly extension: string;
  readonly start: string;
  readonly separator: string;
  project(project: Project): string;
  readonly end: string;
  /** Turns the written text into the file, where that is more than text. */
  finish?(text: Blob): Promise<Blob>;
}

/** JSON in which no script can start or end; written by hand, since old libraries change how arrays turn into JSON. */
export function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => toJson(each ?? null)).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.keys(value)
      .map((key) => [key, (value as Record<string, unknown>)[key]] as const)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => `${toJson(key)}:${toJson(each)}`)
      .join()}}`;
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
