/** Copies of unfinished work, kept by the browser on this machine so that a closed page loses nothing. */

export interface RecoveryCopy {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const database = "danh-muc-kpi";
const store = "unfinished-work";

export async function keepCopy(copy: RecoveryCopy): Promise<void> {
  await inStore("readwrite", (copies) => copies.put(copy));
}

export async function forgetCopy(id: string): Promise<void> {
  await inStore("readwrite", (copies) => copies.delete(id));
}

/** The latest first. */
export async function listCopies(): Promise<RecoveryCopy[]> {
  const found = await inStore("readonly", (all): IDBRequest<unknown[]> => all.getAll());
  return found.filter(isCopy).sort((left, right) => right.time - left.time);
}

/** An older version of this page may have left something else there. */
function isCopy(found: unknown): found is RecoveryCopy {
  if (typeof found !== "object" || found === null) return false;
  return "id" in found && "file" in found && "time" in found && "bytes" in found && found.bytes instanceof Uint8Array;
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (copies: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: "id" });
  const opened = await answerOf(opening);
  try {
    const transaction = opened.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    // Only a finished transaction is on the disk.
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("the copy was not kept"));
    });
    return request.result;
  } finally {
    opened.close();
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the copies cannot be opened"));
  });
}
