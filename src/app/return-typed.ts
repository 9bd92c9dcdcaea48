/** Puts back what cells held before people typed into them, as one change that can be taken back itself. */
import { sameCellValue } from "../workbook/cell-value";
import type { ChangedCell } from "../workbook/changed-cells";
import { noChange, type AppliedChange, type SetCell } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { cellAt, findSheet } from "../workbook/workbook-snapshot";

/**
 * Only into cells that still hold what was typed, of sheets that are still there. `null` where there is none. Throws what
 * the host throws; the workbook is then as it was.
 */
export async function returnTyped(
  host: WorkbookHost,
  typed: readonly ChangedCell[],
  work: WorkOptions = {},
): Promise<AppliedChange | null> {
  if (typed.length === 0) return null;
  const workbook = await host.read();
  const edits = typed.flatMap(({ sheet: name, row, column, before, after }): SetCell[] => {
    const sheet = findSheet(workbook, name);
    if (!sheet || !sameCellValue(cellAt(sheet, row, column), after)) return [];
    if (before !== null && typeof before === "object") return [];
    return [{ kind: "setCell", sheet: name, row, column, value: typeof before === "boolean" ? null : before }];
  });
  return edits.length === 0 ? null : host.apply({ ...noChange, edits }, work);
}
