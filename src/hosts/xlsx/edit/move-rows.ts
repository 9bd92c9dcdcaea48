/**
 * Takes rows out of a sheet that is not ours and puts new ones in, all in one pass: rows below move with their heights,
 * merged areas, validations and conditional formats, and every formula, name and chart of the workbook that points below
 * follows.
 */
import type { RowMap } from "../../../workbook/row-map";
import { runWithPauses, startSliceClock, type SliceClock } from "../../../workbook/slice-clock";
import { moveRowsInFormula } from "../formulas/formula-references";
import { mapFormulasInSlices } from "../formulas/map-formulas";
import { moveAttachments } from "./move-attachments";
import { moveSheetRows } from "./move-sheet-rows";
import type { OfficePackage } from "../package/office-package";
import { formulaParts } from "../parts/formula-parts";
import { hasSharedFormulas, writeOutSharedFormulas } from "./shared-formulas";
import { joinSheet, splitSheet } from "../parts/sheet-text";
import { readWorkbookPart } from "../parts/workbook-part";
import { plainXml } from "../xml/plain-xml";
import { writeXml } from "../xml/xml-tree";

export interface MoveRowsOptions {
  readonly sheet: string;
  readonly rows: RowMap;
  readonly signal?: AbortSignal | undefined;
  readonly clock?: SliceClock;
  /** Hears how much of the sheet's own rows is moved, 0–1. */
  readonly onShare?: (share: number) => void;
}

/** Throws the signal's reason when cancelled; `pack` is then half-changed. */
export async function moveRows(pack: OfficePackage, options: MoveRowsOptions): Promise<void> {
  const { sheet, rows, signal, onShare, clock = startSliceClock() } = options;
  const workbook = await readWorkbookPart(pack);
  const target = workbook.sheets.find(({ name }) => name === sheet);
  if (!target) throw new Error(`the sheet ${sheet} is missing`);
  const homes = new Map(workbook.sheets.map(({ path, name }) => [path.toLowerCase(), name]));
  for (const path of await formulaParts(pack)) {
    const home = homes.get(path.toLowerCase()) ?? null;
    const before = plainXml(await pack.text(path));
    let xml = before;
    if (home !== null && hasSharedFormulas(xml)) xml = joinSheet(writeOutSharedFormulas(splitSheet(xml)));
    if (home === sheet) {
      xml = joinSheet(await runWithPauses(moveSheetRows(splitSheet(xml), rows), { clock, signal, onShare }));
    }
    const move = (formula: string): string => moveRowsInFormula(formula, { sheet, rows, home });
    const after = await runWithPauses(mapFormulasInSlices(xml, move), { clock, signal });
    // A part that points nowhere near stays packed, and its sheet is not read or drawn again.
    if (after !== before) pack.setText(path, after);
  }
  await moveAttachments(pack, { sheetPath: target.path, rows });
  for (const { formula, node } of workbook.names) {
    const moved = moveRowsInFormula(formula, { sheet, rows, home: null });
    if (moved !== formula) node.children.splice(0, node.children.length, moved);
  }
  pack.setText(workbook.path, writeXml(workbook.root));
}
