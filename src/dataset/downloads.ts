import { fetchBytes, type Bytes } from './fetch-json.js';

interface Download {
  readonly bytes: Promise<Bytes>;
  readonly abort: AbortController;
  holders: number;
}

const downloads = new Map<string, Download>();

function start(address: string): Download {
  const abort = new AbortController();
  const download = { bytes: fetchBytes(address, { signal: abort.signal }), abort, holders: 0 };
  downloads.set(address, download);
  // A failure is not kept: who comes next tries again.
  download.bytes.catch(() => forget(address, download));
  return download;
}

function forget(address: string, download: Download): void {
  if (downloads.get(address) === download) downloads.delete(address);
}

/**
 * What lies at an address: asked for once, however many datasets of the page it is part of. It is kept until the
 * signals of all who hold it are aborted; if it is still on its way then, it is given up.
 * @param fresh whether to ask anew instead of taking what others hold
 */
export function download(address: string, signal: AbortSignal, fresh: boolean): Promise<Bytes> {
  const held = (!fresh && downloads.get(address)) || start(address);
  held.holders++;
  const letGo = (): void => {
    if (--held.holders) return;
    forget(address, held);
    held.abort.abort();
  };
  if (signal.aborted) letGo();
  else signal.addEventListener('abort', letGo, { once: true });
  return held.bytes;
}
