/** The file as readers see it while what was typed waits to be carried into it. */
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { GridEdit } from "../grid/grid";
import { isCellEdit, withHandEdits } from "../grid/editing/with-hand-edits";

interface Laid {
  readonly file: WorkbookSnapshot;
  readonly edits: number;
  readonly snapshot: WorkbookSnapshot;
}

/** Lays waiting edits of cells over the file; asked again with nothing new, it gives the same snapshot. */
export function editsOverFile(): (file: WorkbookSnapshot, waiting: readonly GridEdit[]) => WorkbookSnapshot {
  let last: Laid | null = null;
  return (file, waiting) => {
    const edits = waiting.filter((edit) => isCellEdit(edit));
    if (last?.file !== file || last.edits !== edits.length) {
      last = { file, edits: edits.length, snapshot: withHandEdits(file, edits) };
    }
    return last.snapshot;
  };
}
