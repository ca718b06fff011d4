/** Packs files into a ZIP archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). */
import { crc32 } from './crc32.js';

interface ZipEntry {
  readonly name: string;
  readonly content: Blob;
}

const readBytes = 1 << 20;

/** Returns numbers as bytes, the lowest byte first. Each has its length in bytes. */
function littleEndian(numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  let size = 0;
  for (const [, length] of numbers) size += length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of numbers) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

async function checksum(content: Blob): Promise<number> {
  let sum = 0;
  for (let at = 0; at < content.size; at += readBytes)
    sum = crc32(new Uint8Array(await content.slice(at, at + readBytes).arrayBuffer()), sum);
  return sum;
}

/** Compresses where the browser can: Safari from 16.4, Firefox from 113. */
async function deflated(content: Blob): Promise<Blob | undefined> {
  try {
    const packed = content.stream().pipeThrough(new CompressionStream('deflate-raw'));
    return await new Response(packed).blob();
  } catch {
    return undefined;
  }
}

const deflate = 8;
const version = 20;
const utf8Names = 0x800;
/** 1 January 1980: equal content gives an equal file. */
const day = 0x21;

export async function zip(entries: readonly ZipEntry[], type: string): Promise<Blob> {
  const files: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let [offset, directorySize] = [0, 0];
  for (const { name, content } of entries) {
    const path = new TextEncoder().encode(name);
    const packed = await deflated(content);
    const body = packed ?? content;
    const shared = [
      [version, 2],
      [utf8Names, 2],
      [packed ? deflate : 0, 2],
      [0, 2],
      [day, 2],
      [await checksum(content), 4],
      [body.size, 4],
      [content.size, 4],
      [path.length, 2],
      [0, 2],
    ] as const;
    const head = littleEndian([[0x04034b50, 4], ...shared]);
    const entry = littleEndian([
      [0x02014b50, 4],
      [version, 2],
      ...shared,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]);
    files.push(head, path, body);
    directory.push(entry, path);
    offset += head.length + path.length + body.size;
    directorySize += entry.length + path.length;
  }
  const end = littleEndian([
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [directorySize, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Blob([...files, ...directory, end], { type });
}
