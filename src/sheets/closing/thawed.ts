/**
 * A workbook as its readers know it, with closed sheets told apart into what people typed and what formulas gave. The
 * formulas themselves are gone; that there was one is all that a reader of typed cells asks.
 */
import { parseCellAddress } from "../../workbook/address";
import { cellAt, lastRowOf, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { stampOf, stampRow } from "./stamp";

/** Stands for every formula of a closed sheet. */
export const formerFormula = "=FORMER()";

export function thawed(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(thawedSheet) };
}

function thawedSheet(sheet: SheetSnapshot): SheetSnapshot {
  const placed = stampOf(sheet);
  if (!placed) return sheet;
  const formulas = new Map(sheet.formulas);
  for (let row = stampRow + 1; row <= lastRowOf(sheet); row++) {
    const letters = cellAt(sheet, row, placed.column);
    if (typeof letters !== "string") continue;
    for (const column of letters.split(" ")) {
      if (parseCellAddress(`${column}${row}`)) formulas.set(`${column}${row}`, formerFormula);
    }
  }
  return { ...sheet, formulas };
}
