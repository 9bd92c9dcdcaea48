/** A text that the browser or web view keeps on this machine: never in the document. */
export interface MachineText {
  /** What was kept last; `null` while there is nothing. */
  readonly load: () => string | null;
  readonly keep: (text: string) => void;
}

export type TextStorage = () => Pick<Storage, "getItem" | "setItem"> | null;

/** The storage may be refused, or be missing in a web view: the text then holds as long as the page is open. */
export function machineText(key: string, storage: TextStorage = () => window.localStorage): MachineText {
  let now: string | null = guarded(() => storage()?.getItem(key) ?? null);
  return {
    load: () => now,
    keep(text) {
      now = text;
      guarded(() => {
        storage()?.setItem(key, text);
        return null;
      });
    },
  };
}

/** `null` where the storage refuses; anything else that goes wrong is thrown. */
function guarded<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
