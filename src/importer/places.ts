/** Reads coordinates, codes of places and addresses that are no web pages. */
import type { Place } from '../dataset/reading/schema.js';
import type { Piece } from './field.js';
import { clean } from './text.js';
import { toAddress, type Reader } from './values.js';

type Position = Pick<Place, 'latitude' | 'longitude'>;

/** Reads degrees, whose decimal mark is a point or a comma: a thousands separator does not occur. */
export function degrees(text: string | number, most: 90 | 180): number | undefined {
  const plain = String(text).replace(',', '.').replace(/°$/, '').trim();
  if (!/^[-+]?\d{1,3}(?:\.\d+)?$/.test(plain)) return undefined;
  const found = Number(plain);
  return Math.abs(found) <= most ? found : undefined;
}

const position = (latitude: string, longitude: string): Position | undefined => {
  const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
  return north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
};

/** Reads `50.46, 4.86`, `50,46; 4,86`, `POINT (4.86 50.46)`, or the JSON of a point. */
export function readPosition(text: string): Position | undefined {
  const point = /^(?:SRID=\d+;\s*)?POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(text.trim());
  if (point) return position(point[2]!, point[1]!);
  const inJson = /"lat(?:itude)?"\s*:\s*(-?[\d.]+).*"lon(?:gitude|g)?"\s*:\s*(-?[\d.]+)/s.exec(text);
  const turned = /"lon(?:gitude|g)?"\s*:\s*(-?[\d.]+).*"lat(?:itude)?"\s*:\s*(-?[\d.]+)/s.exec(text);
  if (inJson) return position(inJson[1]!, inJson[2]!);
  if (turned) return position(turned[2]!, turned[1]!);
  const parts = text
    .trim()
    .replace(/^[[(]|[\])]$/g, '')
    .split(/\s*[;|]\s*|,\s+|\s+/)
    .filter(Boolean);
  // A comma without a space separates two numbers with decimal points.
  const [latitude, longitude, ...more] = parts.length === 1 ? parts[0]!.split(',') : parts;
  return latitude && longitude && !more.length ? position(latitude, longitude) : undefined;
}

const nutsCode = /^[A-Z]{2}[0-9A-Z]{0,3}$/;
/** Reads a code of a region by NUTS: `BE35`, or with its name behind it. */
export const readNuts = (text: string): string | undefined =>
  [text.trim(), text.trim().split(/[\s:–-]/)[0] ?? '']
    .map((each) => each.toUpperCase())
    .find((each) => nutsCode.test(each) && (/\d/.test(each) || each.length === 2));

export function toNuts({ row, field, findings }: Reader, piece: Piece): string | undefined {
  const code = readNuts(String(piece.value));
  if (!code) findings.value(row, field.column, 'not-a-place', piece.from);
  return code;
}

export function toPosition({ row, field, findings }: Reader, piece: Piece): Position | undefined {
  const { key } = field;
  const most = key === 'latitude' ? 90 : 180;
  const found =
    key === 'coordinates' ? readPosition(String(piece.value)) : { [key]: degrees(piece.value, most) };
  if (found && Object.values(found).every((each) => each !== undefined)) return found;
  findings.value(row, field.column, 'not-a-place', piece.from);
  return undefined;
}

const relativeImage = /^(?!www\.)[^\s:?#]+\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
/** Reads the address of an image, in full or relative to the dataset. */
export const toImageAddress = (reader: Reader, piece: Piece): string | undefined =>
  relativeImage.test(piece.from.trim()) ? piece.from.trim() : toAddress(reader, piece);

export function toEmail({ row, field, findings }: Reader, piece: Piece): string | undefined {
  const text = clean(piece.from).replace(/^mailto:/i, '');
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
  findings.value(row, field.column, 'not-an-address', piece.from);
  return undefined;
}
