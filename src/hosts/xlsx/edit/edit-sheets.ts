/** Carries out the edits of a change in the user's sheets: first the cells, then all rows of a sheet at once. */
import { rowMapOf } from "../../../workbook/row-map";
import { startSliceClock } from "../../../workbook/slice-clock";
import { editsBySheet, isRowEdit, type SheetEdit } from "../../../workbook/workbook-change";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { setCells } from "./edit-cells";
import { moveRows } from "./move-rows";
import type { OfficePackage } from "../package/office-package";
import { joinSheet, splitSheet } from "../parts/sheet-text";
import { readWorkbookPart } from "../parts/workbook-part";
import { writeOutSharedFormulas } from "./shared-formulas";

/** Progress is told in rows of the sheets whose rows move. On a throw `pack` is half-changed. */
export async function editSheets(
  pack: OfficePackage,
  edits: readonly SheetEdit[],
  { signal, onProgress }: WorkOptions,
): Promise<void> {
  const groups = editsBySheet(edits);
  if (groups.size === 0) return;
  const { sheets } = await readWorkbookPart(pack);
  const clock = startSliceClock();
  const moving = sheets.filter(({ name }) => groups.get(name)?.some(isRowEdit));
  const rowsOf = new Map<string, number>();
  for (const { path } of moving) {
    const xml = await pack.text(path);
    rowsOf.set(path, countRows(xml));
    // It changes anyway: as a text it need not be unpacked again.
    pack.setText(path, xml);
  }
  const total = [...rowsOf.values()].reduce((sum, rows) => sum + rows, 0);
  let before = 0;
  for (const { name, path } of sheets) {
    const own = groups.get(name) ?? [];
    const cells = own.filter((edit) => edit.kind === "setCell");
    if (cells.length > 0) {
      const sheet = writeOutSharedFormulas(splitSheet(await pack.text(path)));
      pack.setText(path, joinSheet(setCells(sheet, cells)));
      signal?.throwIfAborted();
      if (clock.isDue()) await clock.pause();
    }
    const rows = own.filter(isRowEdit);
    if (rows.length === 0) continue;
    const count = rowsOf.get(path) ?? 0;
    const onShare = (share: number): void => {
      onProgress?.({ done: before + Math.round(share * count), total, unit: "rows" });
    };
    await moveRows(pack, { sheet: name, rows: rowMapOf(rows), signal, clock, onShare });
    before += count;
    onProgress?.({ done: before, total, unit: "rows" });
  }
}

const colon = 58;
const less = 60;

/** About: elements that begin so, for telling how far the work is. */
function countRows(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf("row"); at >= 0; at = xml.indexOf("row", at + 3)) {
    const start = xml.charCodeAt(at - 1);
    if (start === less || start === colon) count++;
  }
  return count;
}
