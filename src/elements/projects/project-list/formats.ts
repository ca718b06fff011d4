import type { Msg } from '../../../localization/messages.js';

/** Formats of downloads, in the order of display. */
export const formats = ['csv', 'json', 'json-ld'] as const;
export type Format = (typeof formats)[number];

export const formatNames: Record<Format, string> = { csv: 'CSV', json: 'JSON', 'json-ld': 'JSON-LD' };

/** Returns what a format is for, to stand in brackets beside its name. */
export function formatUse(msg: Msg, format: Format): string {
  switch (format) {
    case 'csv':
      return msg('tableur', { id: 'export.csv' });
    case 'json':
      return msg('données', { id: 'export.json' });
    case 'json-ld':
      return msg('données liées', { id: 'export.json-ld' });
  }
}

/** Returns the formats that an attribute asks for: all without a value, else those it names. */
export function formatsIn(value: string | boolean | null | undefined): readonly Format[] {
  if (value === undefined || value === null || value === false) return [];
  const named = value === true ? [] : value.split(/\s+/).filter(Boolean);
  return named.length ? formats.filter((format) => named.includes(format)) : formats;
}
