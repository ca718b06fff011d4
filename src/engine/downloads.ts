import { fetchBytes, type Bytes } from './fetch-json.js';
import { createYielder } from '../scheduling/time-slices.js';

/** The content of an address as a blob: a worker gets it without a copy, and again after a crash. */
export interface Download {
  readonly address: string;
  readonly blob: Blob;
}

interface SharedDownload {
  readonly download: Promise<Download>;
  readonly abort: AbortController;
  holders: number;
}

const downloads = new Map<string, SharedDownload>();

/** Bytes copied at once, at least; one piece from the network has up to 2 MB. */
const chunkBytes = 1_000_000;

/** Copies in time slices: 50 MB at once would block the page. */
async function blobOf(bytes: Bytes): Promise<Blob> {
  const yieldIfDue = createYielder();
  const parts: Blob[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size < chunkBytes) continue;
    parts.push(new Blob(pieces.splice(0)));
    size = 0;
    await yieldIfDue();
  }
  return new Blob([...parts, ...pieces]);
}

function start(address: string): SharedDownload {
  const abort = new AbortController();
  const download = fetchBytes(address, { signal: abort.signal }).then(async (bytes) => ({
    address,
    blob: await blobOf(bytes),
  }));
  const held = { download, abort, holders: 0 };
  downloads.set(address, held);
  // A failure is not kept: the next caller tries again.
  download.catch(() => forget(address, held));
  return held;
}

function forget(address: string, held: SharedDownload): void {
  if (downloads.get(address) === held) downloads.delete(address);
}

/**
 * Downloads an address once, however many datasets of the page it is part of. The download is kept until the signals of
 * all its holders are aborted; an unfinished one is cancelled then.
 * @param fresh true to download again instead of sharing a download
 */
export function download(address: string, signal: AbortSignal, fresh: boolean): Promise<Download> {
  const held = (!fresh && downloads.get(address)) || start(address);
  held.holders++;
  const letGo = (): void => {
    if (--held.holders) return;
    forget(address, held);
    held.abort.abort();
  };
  if (signal.aborted) letGo();
  else signal.addEventListener('abort', letGo, { once: true });
  return held.download;
}
