/**
 * Carries out on a package what a person did in the grid: cells in one go per sheet, moved rows one after the other.
 */
import { isCellDate, type CellValue } from "../../../workbook/cell-value";
import { days1904 } from "../../../workbook/serial-date";
import { rowMapOf } from "../../../workbook/row-map";
import { editsBySheet, isRowEdit, type RowEdit } from "../../../workbook/workbook-change";
import { setCells, type CellEdit } from "./edit-cells";
import type { HandEdit } from "./hand-edit";
import { moveRows } from "./move-rows";
import type { OfficePackage } from "../package/office-package";
import { openStyles } from "../parts/open-styles";
import { setStyles } from "../parts/known-styles";
import { askForRecalculation } from "../parts/recalculation";
import { setSizes } from "./set-sizes";
import { writeOutSharedFormulas } from "./shared-formulas";
import { joinSheet, splitSheet } from "../parts/sheet-text";
import { StyleBook } from "../write/style-book";
import { readWorkbookPart, type WorkbookPart } from "../parts/workbook-part";

type CellHandEdit = Exclude<HandEdit, RowEdit>;

/** Changes `pack`; on a throw it is half-changed and must be thrown away. */
export async function editByHand(pack: OfficePackage, edits: readonly HandEdit[]): Promise<void> {
  let waiting: CellHandEdit[] = [];
  for (const edit of edits) {
    if (!isRowEdit(edit)) {
      waiting.push(edit);
      continue;
    }
    await editCells(pack, waiting);
    waiting = [];
    await moveRows(pack, { sheet: edit.sheet, rows: rowMapOf([edit]) });
  }
  await editCells(pack, waiting);
  await askForRecalculation(pack);
}

async function editCells(pack: OfficePackage, edits: readonly CellHandEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const workbook = await readWorkbookPart(pack);
  const needsStyles = edits.some((edit) => edit.kind === "setCell" && edit.numberFormat !== undefined);
  const styles = needsStyles ? await openStyles(pack) : null;
  const book = styles && new StyleBook(styles.sheet);
  const groups = editsBySheet(edits);
  for (const { name, path } of workbook.sheets) {
    const own = groups.get(name);
    if (!own) continue;
    const cells = own.flatMap((edit) => cellEdit(edit, workbook, book) ?? []);
    const sheet = setSizes(splitSheet(await pack.text(path)), own);
    const edited = cells.length === 0 ? sheet : setCells(writeOutSharedFormulas(sheet), cells);
    pack.setText(path, joinSheet(edited));
  }
  if (styles) setStyles(pack, styles.path, styles.sheet);
}

function cellEdit(edit: CellHandEdit, workbook: WorkbookPart, book: StyleBook | null): CellEdit | null {
  if (edit.kind !== "setCell" && edit.kind !== "setResult") return null;
  const { row, column } = edit;
  const value = storedValue(edit.value, workbook);
  if (edit.kind === "setResult") return { row, column, value, isResult: true };
  const { numberFormat, formula } = edit;
  return {
    row,
    column,
    value,
    ...(formula === null ? {} : { formula }),
    ...(numberFormat === undefined || !book
      ? {}
      : { restyle: (style: number) => book.withNumberFormat(style, numberFormat) }),
  };
}

function storedValue(value: CellValue, { usesDates1904 }: WorkbookPart): CellValue {
  return usesDates1904 && isCellDate(value) ? { ...value, serial: value.serial - days1904 } : value;
}
