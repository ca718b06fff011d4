import { fetchBytes, type Bytes } from './fetch-json.js';
import { createYielder } from '../scheduling/time-slices.js';

/** What lies at an address, where a worker can have it without a copy, and again if it breaks down. */
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

/** Bytes that are copied at once, or one piece of the network's, which has up to 2 MB. */
const chunkBytes = 1_000_000;

/** In short stretches: copying 50 MB keeps a page busy. */
async function blobOf(bytes: Bytes): Promise<Blob> {
  const due = createYielder();
  const parts: Blob[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size < chunkBytes) continue;
    parts.push(new Blob(pieces.splice(0)));
    size = 0;
    await due();
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
  // A failure is not kept: who comes next tries again.
  download.catch(() => forget(address, held));
  return held;
}

function forget(address: string, held: SharedDownload): void {
  if (downloads.get(address) === held) downloads.delete(address);
}

/**
 * What lies at an address: asked for once, however many datasets of the page it is part of. It is kept until the
 * signals of all who hold it are aborted; if it is still on its way then, it is given up.
 * @param fresh whether to ask anew instead of taking what others hold
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
