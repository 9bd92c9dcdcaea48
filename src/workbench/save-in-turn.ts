/** One saving at a time. A press in its middle is answered by another one where the file lacks what came meanwhile. */

/** Resolves to whether everything is in the file, with nothing changed while it was made. */
export type SaveOnce = () => Promise<boolean>;

/** Keeps the turns of one page: give each press to the function that comes back. */
export function savingInTurn(): (saveOnce: SaveOnce) => Promise<void> {
  let isSaving = false;
  let isAskedAgain = false;
  return async (saveOnce) => {
    isAskedAgain = isSaving;
    if (isSaving) return;
    isSaving = true;
    try {
      let isAll = await saveOnce();
      while (!isAll && isAskedAgain) {
        isAskedAgain = false;
        isAll = await saveOnce();
      }
    } finally {
      isSaving = false;
    }
  };
}
