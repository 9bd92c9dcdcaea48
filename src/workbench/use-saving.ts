/** One saving at a time; a press in its middle is answered once more when the file lacks what came after its start. */
import { useRef } from "react";

/** @param saveOnce Resolves to whether everything is in the file. */
export function useSaving(saveOnce: () => Promise<boolean>): () => Promise<void> {
  const isSaving = useRef(false);
  const isAskedAgain = useRef(false);
  return async () => {
    isAskedAgain.current = isSaving.current;
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      let isAll = await saveOnce();
      while (!isAll && isAskedAgain.current) {
        isAskedAgain.current = false;
        isAll = await saveOnce();
      }
    } finally {
      isSaving.current = false;
    }
  };
}
