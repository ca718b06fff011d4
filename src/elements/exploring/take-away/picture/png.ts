/** A picture as PNG, with its title and description in the file (https://www.w3.org/TR/png-3/#11iTXt). */
import { crc32 } from '../files/crc32.js';
import type { Picture } from './svg.js';

/** Pixels of a printed column, and the largest canvas of iOS. */
const wantedWidth = 1600;
const maxPixels = 16_000_000;

async function pixelsOf({ code, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // Policies that allow pictures allow `data:`; a picture from a `blob:` address would need one more word there.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(code)}`;
  await image.decode();
  const scale = Math.min(Math.max(2, wantedWidth / width), Math.sqrt(maxPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas is empty.'))), 'image/png'),
  );
}

function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, -4)));
  return bytes;
}

/** Returns a text chunk: keyword, no compression, language, no translated keyword, text. */
const textChunk = (keyword: string, language: string, text: string): Uint8Array<ArrayBuffer> =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text}`));

/** Length of the signature of a PNG and of its first chunk. */
const headBytes = 33;

/** @param texts by keyword (https://www.w3.org/TR/png-3/#11keywords) */
export async function pngOf(
  picture: Picture,
  language: string,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const pixels = await pixelsOf(picture);
  const chunks = Object.entries(texts)
    .filter(([, text]) => text)
    .map(([keyword, text]) => textChunk(keyword, language, text));
  return new Blob([pixels.slice(0, headBytes), ...chunks, pixels.slice(headBytes)], { type: 'image/png' });
}
