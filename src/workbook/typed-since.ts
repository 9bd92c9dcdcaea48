/**
 * What people typed into sheets of ours since a change wrote them: taking that change back would lose it.
 * Formulas may show something else by now; a formula that is no longer the one that was written is typing too.
 */
import { cellAddress, type CellRange, type CellRef } from "./address";
import { isCellDate, isCellError, type CellValue } from "./cell-value";
import type { PlannedCell, PlannedValue, SheetPlan } from "./sheet-plan";
import { eachInSlices, type Slices } from "./slices";
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
export function* refuseTyped(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): Slices<void> {
  const typed = yield* findTyped(workbook, plans);
  if (typed) throw new UserError("typedSince", { sheet: typed.sheet, cell: cellAddress(typed.row, typed.column) });
}

/** The first cell that holds something else than its plan left there, in the order of the plans; `null` for none. */
export function* findTyped(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): Slices<CellRef | null> {
  const typed = yield* eachInSlices(
    plans,
    function* (plan): Slices<CellRef | null> {
      const sheet = findWritten(workbook, plan);
      return sheet && (yield* firstTyped(sheet, plan));
    },
    ({ rows }) => rows.length,
  );
  return typed.find((cell) => cell !== null) ?? null;
}

/** The plans whose sheet is not there or holds something else. */
export function* plansToCarryOut(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): Slices<SheetPlan[]> {
  const isToDo = yield* eachInSlices(
    plans,
    function* (plan): Slices<boolean> {
      return findWritten(workbook, plan) === null || (yield* findTyped(workbook, [plan])) !== null;
    },
    ({ rows }) => rows.length,
  );
  return plans.filter((_plan, index) => isToDo[index]);
}

/** The sheet of a plan, whatever people renamed it to; the name finds one whose first row, and so its mark, is gone. */
export function findWritten(
  workbook: WorkbookSnapshot,
  { marker, name }: Pick<SheetPlan, "marker" | "name">,
): SheetSnapshot | null {
  return findMarkedSheet(workbook, marker) ?? findSheet(workbook, name);
}

/** A row has some twenty cells to compare. */
const rowsBetweenStops = 100;

function* firstTyped(sheet: SheetSnapshot, plan: SheetPlan): Slices<CellRef | null> {
  const bottom = Math.max(plan.rows.length, lastRowOf(sheet));
  const right = plan.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), lastColumnOf(sheet));
  const covered = coveredCells(plan.merges, bottom);
  for (let top = 1; top <= bottom; top += rowsBetweenStops) {
    yield (top - 1) / bottom;
    const rows = { top, bottom: Math.min(top + rowsBetweenStops - 1, bottom), left: 1, right };
    const typed = firstTypedIn(rows, { sheet, plan, covered });
    if (typed) return typed;
  }
  return null;
}

interface Comparison {
  readonly sheet: SheetSnapshot;
  readonly plan: SheetPlan;
  readonly covered: CoveredCells;
}

function firstTypedIn({ top, bottom, left, right }: CellRange, { sheet, plan, covered }: Comparison): CellRef | null {
  for (let row = top; row <= bottom; row++) {
    const cells = plan.rows[row - 1]?.cells ?? [];
    const hidden = covered.get(row);
    for (let column = left; column <= right; column++) {
      // Spreadsheets keep nothing below a merged cell.
      const planned = hidden?.has(column) === true ? null : (cells[column - 1] ?? null);
      const formula = sheet.formulas.get(cellAddress(row, column)) ?? null;
      if (!isAsPlanned(planned, { value: cellAt(sheet, row, column), formula })) {
        return { sheet: sheet.name, row, column };
      }
    }
  }
  return null;
}

type CoveredCells = ReadonlyMap<number, ReadonlySet<number>>;

/** Columns that merged areas cover, by row; not the corner that holds their content. */
function coveredCells(merges: readonly CellRange[], bottom: number): CoveredCells {
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
  if (planned?.formula !== undefined) return formula !== null && sameFormula(planned.formula, formula);
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

/** Nearly all are spelled as they were written. */
function sameFormula(planned: string, found: string): boolean {
  return planned === found || shapeOf(planned) === shapeOf(found);
}

/** A formula without what a spreadsheet spells in its own way, and without cells of other sheets, which move and are renamed. */
function shapeOf(formula: string): string {
  return formula.replace(spelling, (_whole, text: string | undefined) => text ?? "").toUpperCase();
}
