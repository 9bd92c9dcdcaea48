/** All sheets of a workbook as the engine takes them, drawn in slices. */
import { runWithPauses, type SliceClock } from "../../../workbook/slice-clock";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import type { GridWorkbook } from "../grid";
import type { ShownAs } from "../geometry/fitting-zoom";
import type { ShownSheets } from "./shown-sheets";
import { drawSheetInSlices, type SheetDrawing } from "./workbook-data";

type SheetLooks = NonNullable<ReturnType<GridWorkbook["looks"]["sheets"]["get"]>>;

export interface DrawWorkbookOptions extends GridWorkbook {
  /** Gets the sheets. */
  readonly sheets: ShownSheets;
  readonly shownAs: (sheet: SheetSnapshot, looks: SheetLooks) => ShownAs;
  readonly clock: SliceClock;
}

export async function drawWorkbook({
  snapshot,
  looks,
  sheets,
  shownAs,
  clock,
}: DrawWorkbookOptions): Promise<SheetDrawing[]> {
  const drawings: SheetDrawing[] = [];
  for (const sheet of snapshot.sheets) {
    const look = looks.sheets.get(sheet.name);
    if (!look) continue;
    const slices = drawSheetInSlices({
      ...sheets.add(sheet, look),
      areas: sheets.areas(),
      cells: looks.cells,
      shownAs: shownAs(sheet, look),
    });
    drawings.push(await runWithPauses(slices, { clock }));
    if (clock.isDue()) await clock.pause();
  }
  // The engine takes them up in one go, the longest that the page is held: nothing else stands before it.
  await clock.pause();
  return drawings;
}
