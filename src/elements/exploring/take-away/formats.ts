import type { Msg } from '../../../localization/messages.js';

/** Formats of data, in the order of display. */
export const formats = ['csv', 'xlsx', 'json', 'json-ld'] as const;
export type Format = (typeof formats)[number];

/** Formats of a picture. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Everything that the attribute `export` may name. */
export const takings = [...formats, ...pictureFormats, 'cite', 'embed', 'print'] as const;
export type Taking = (typeof takings)[number];

export const formatNames: Record<Format | PictureFormat, string> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
  'json-ld': 'JSON-LD',
  svg: 'SVG',
  png: 'PNG',
};

/** Returns what a format is for, to stand in brackets beside its name. */
export function formatUse(msg: Msg, format: Format | PictureFormat): string | undefined {
  switch (format) {
    case 'csv':
      return msg('tableur', { id: 'export.csv' });
    case 'xlsx':
      return 'Excel';
    case 'json':
      return msg('données', { id: 'export.json' });
    case 'json-ld':
      return msg('données liées', { id: 'export.json-ld' });
    default:
      return undefined;
  }
}

/** Returns what an attribute asks for: everything without a value, else what it names. */
export function takingsIn(value: string | boolean | null | undefined): readonly Taking[] {
  if (value === undefined || value === null || value === false) return [];
  const named = value === true || value === 'true' ? [] : value.split(/\s+/).filter(Boolean);
  return named.length ? takings.filter((taking) => named.includes(taking)) : takings;
}
