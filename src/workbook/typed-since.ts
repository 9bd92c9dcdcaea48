/**
 * What people typed into sheets of ours since a change wrote them: taking that change back would lose it.
 * Formulas may show something else by now; a formula that is no longer the one that was written is typing too.
 */
import { cellAddress, type CellRange, type CellRef } from "./address";
import { isCellDate, isCellError, type CellValue } from "./cell-value";
import type { PlannedCell, PlannedValue, SheetPlan } from "./sheet-plan";
import { UserError } from "./user-error";
import {
  cellAt,
  findMarkedSheet,
  findSheet,
  lastColumnOf,
  lastRowOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "./workbook-snapshot";

/** Throws `typedSince`, naming the sheet and its first such cell. */
export function refuseTyped(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): void {
  const typed = findTyped(workbook, plans);
  if (typed) throw new UserError("typedSince", { sheet: typed.sheet, cell: cellAddress(typed.row, typed.column) });
}

/** The first cell that holds something else than its plan left there, in the order of the plans; `null` for none. */
export function findTyped(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): CellRef | null {
  for (const plan of plans) {
    const sheet = findWritten(workbook, plan);
    const typed = sheet && firstTyped(sheet, plan);
    if (typed) return typed;
  }
  return null;
}

/** The sheet of a plan, whatever people renamed it to; the name finds one whose first row, and so its mark, is gone. */
export function findWritten(
  workbook: WorkbookSnapshot,
  { marker, name }: Pick<SheetPlan, "marker" | "name">,
): SheetSnapshot | null {
  return findMarkedSheet(workbook, marker) ?? findSheet(workbook, name);
}

function firstTyped(sheet: SheetSnapshot, { rows, merges }: SheetPlan): CellRef | null {
  const bottom = Math.max(rows.length, lastRowOf(sheet));
  const right = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), lastColumnOf(sheet));
  const covered = coveredCells(merges, bottom);
  for (let row = 1; row <= bottom; row++) {
    const hidden = covered.get(row);
    for (let column = 1; column <= right; column++) {
      // Spreadsheets keep nothing below a merged cell.
      const planned = hidden?.has(column) === true ? null : (rows[row - 1]?.cells[column - 1] ?? null);
      const formula = sheet.formulas.get(cellAddress(row, column)) ?? null;
      if (!isAsPlanned(planned, { value: cellAt(sheet, row, column), formula })) {
        return { sheet: sheet.name, row, column };
      }
    }
  }
  return null;
}

/** Columns that merged areas cover, by row; not the corner that holds their content. */
function coveredCells(merges: readonly CellRange[], bottom: number): ReadonlyMap<number, ReadonlySet<number>> {
  const covered = new Map<number, Set<number>>();
  for (const range of merges) {
    for (let row = range.top; row <= Math.min(range.bottom, bottom); row++) {
      const columns = covered.get(row) ?? new Set<number>();
      covered.set(row, columns);
      for (let column = range.left; column <= range.right; column++) {
        if (row !== range.top || column !== range.left) columns.add(column);
      }
    }
  }
  return covered;
}

interface FoundCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

function isAsPlanned(planned: PlannedCell | null, { value, formula }: FoundCell): boolean {
  if (planned?.formula !== undefined) return formula !== null && shapeOf(formula) === shapeOf(planned.formula);
  return formula === null && sameContent(planned?.value ?? null, value);
}

/** Digits beyond a spreadsheet's own precision. */
const roundingError = 1e-12;

function sameContent(planned: PlannedValue, found: CellValue): boolean {
  if (isCellError(found)) return false;
  const [one, other] = [plain(planned), plain(found)];
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= roundingError * Math.max(Math.abs(one), Math.abs(other));
}

/** What is left of a value when spreadsheets disagree about its form: blanks, dates, line ends, a leading apostrophe. */
function plain(value: Exclude<CellValue, { readonly kind: "error" }>): string | number | boolean {
  if (value === null) return "";
  if (isCellDate(value)) return value.serial;
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").replace(/^'/, "") : value;
}

const quotedText = String.raw`"(?:[^"]|"")*"`;
const otherSheet = String.raw`(?:'(?:[^']|'')+'|[^\s'"!(){}+\-*/&=<>,;:^%]+)!`;
const cells = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|#REF!)`;
const spelling = new RegExp(`(${quotedText})|${otherSheet}(?:${cells})?|[\\s$@]`, "g");

/** A formula without what a spreadsheet spells in its own way, and without cells of other sheets, which move and are renamed. */
function shapeOf(formula: string): string {
  return formula.replace(spelling, (_whole, text: string | undefined) => text ?? "").toUpperCase();
}
