/** One saving at a time. A press in its middle is answered by another one where the file lacks what came meanwhile. */

/** Resolves to whether everything is in the file, with nothing changed while it was made. */
export type SaveOnce = () => Promise<boolean>;

export interface Press {
  /** Brings what is still being typed into the workbook: until then nobody knows that it is a change. */
  readonly finishTyping: () => Promise<void>;
  readonly saveOnce: SaveOnce;
}

/** Keeps the turns of one page: give each press to the function that comes back. */
export function savingInTurn(): (press: Press) => Promise<void> {
  let isSaving = false;
  let isAskedAgain = false;
  return async ({ finishTyping, saveOnce }) => {
    await finishTyping();
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
