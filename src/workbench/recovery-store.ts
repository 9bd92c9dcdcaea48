/**
 * Copies of open workbooks, kept by the browser on this machine: of unfinished work, so that a closed page loses nothing,
 * and of files that are only open, so that a reload shows them again.
 */

export interface RecoveryCopy {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Holds work that is in no file yet. */
  readonly isUnsaved: boolean;
  /** Of the product's own example. */
  readonly isSample: boolean;
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
  return found.flatMap(copyOf).sort((left, right) => right.time - left.time);
}

/** An older version of this page may have left something else there, and kept unfinished work alone. */
function copyOf(found: unknown): RecoveryCopy[] {
  if (typeof found !== "object" || found === null) return [];
  if (!("id" in found && "file" in found && "time" in found && "bytes" in found)) return [];
  const { id, file, time, bytes } = found;
  if (typeof id !== "string" || typeof file !== "string" || typeof time !== "number") return [];
  if (!(bytes instanceof Uint8Array)) return [];
  const isUnsaved = !("isUnsaved" in found && found.isUnsaved === false);
  const isSample = "isSample" in found && found.isSample === true;
  return [{ id, file, time, bytes, isUnsaved, isSample }];
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
