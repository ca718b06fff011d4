/** Drafts that survive a crash, in the IndexedDB of the browser. */

const databaseName = 'forem-widgets-studio';
const storeName = 'drafts';

/** Fired on the page when a draft has been kept or forgotten. */
export const draftsChanged = 'studio-drafts-changed';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const database = await open();
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error!);
    });
  } catch {
    // Private windows of some browsers have no storage: the studio works without drafts.
    return undefined;
  }
}

const tell = (): boolean => window.dispatchEvent(new Event(draftsChanged));

/** Keeps a draft under a name, in place of the last one. */
export async function keepDraft(name: string, draft: unknown): Promise<void> {
  await run('readwrite', (store) => store.put(draft, name));
  tell();
}

export const readDraft = <T>(name: string): Promise<T | undefined> =>
  run('readonly', (store) => store.get(name) as IDBRequest<T>);

/** @returns true if any draft is kept */
export const hasDrafts = async (): Promise<boolean> =>
  ((await run('readonly', (store) => store.count())) ?? 0) > 0;

export async function forgetDraft(name: string): Promise<void> {
  await run('readwrite', (store) => store.delete(name));
  tell();
}

export async function forgetDrafts(): Promise<void> {
  await run('readwrite', (store) => store.clear());
  tell();
}
