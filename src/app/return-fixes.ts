/**
 * Taking fixes back one by one where the host cannot take the whole change back any more, because people typed or moved
 * rows since: a cell gets its earlier content where it still holds what the fix wrote, a row that became several is one
 * again where nobody touched them, a row that went comes back. What else there is stays and is told.
 */
import type { CellRef } from "../workbook/address";
import { cellAddress } from "../workbook/address";
import { sameCellValue, type CellValue } from "../workbook/cell-value";
import {
  isRowEdit,
  noChange,
  type AppliedChange,
  type DeleteRows,
  type EnteredValue,
  type InsertRows,
  type SetCell,
  type SheetEdit,
} from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import {
  cellAt,
  findSheet,
  lastColumnOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/workbook-snapshot";
import { leftRows, type LeftRows } from "./find-left-rows";

/** What fixes did, one list for each of them, and the workbook that they did it to. */
export interface DoneFixes {
  readonly before: WorkbookSnapshot;
  readonly fixes: readonly (readonly SheetEdit[])[];
}

export interface ReturnPlan {
  /** On the workbook as it is now. */
  readonly edits: readonly SheetEdit[];
  /** Where something stays as it is, in the order of the fixes. */
  readonly left: readonly CellRef[];
}

export interface ReturnedFixes {
  /** `null` where nothing could be taken back. */
  readonly change: AppliedChange | null;
  readonly count: number;
  readonly left: readonly CellRef[];
}

/** Throws what the host throws; the workbook is then as it was. */
export async function returnFixes(host: WorkbookHost, done: DoneFixes, work: WorkOptions = {}): Promise<ReturnedFixes> {
  const { edits, left } = planReturn(done, await host.read());
  const change = edits.length === 0 ? null : await host.apply({ ...noChange, edits }, work);
  return { change, count: edits.length, left };
}

/** Fixes that move rows go back whole or not at all; others cell by cell. */
export function planReturn({ before, fixes }: DoneFixes, now: WorkbookSnapshot): ReturnPlan {
  const all = [...new Set(fixes.flat())];
  const places = new Map<string, Place | null>();
  const placeIn = (name: string): Place | null => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const [was, is] = [findSheet(before, name), findSheet(now, name)];
    const own = all.filter(({ sheet }) => sheet === name);
    const place = was && is && { was, is, rows: leftRows({ before: was, now: is, edits: own }) };
    places.set(name, place);
    return place;
  };
  const edits = new Map<string, SheetEdit>();
  const left = new Map<string, CellRef>();
  for (const unit of unitsOf(fixes)) {
    const [first] = unit;
    const place = first ? placeIn(first.sheet) : null;
    const back = place && unitBack(unit, place);
    for (const edit of back ?? []) edits.set(JSON.stringify(edit), edit);
    if (back === null && first) {
      const column = first.kind === "setCell" ? first.column : 1;
      const at = { sheet: first.sheet, row: place?.rows.leftAt(first.row) ?? first.row, column };
      left.set(JSON.stringify(at), at);
    }
  }
  return { edits: [...edits.values()], left: [...left.values()] };
}

/** Cells of fixes that do not hold what they held before, although the host took the change back: people typed into them. */
export function typedOver({ before, fixes }: DoneFixes, now: WorkbookSnapshot): readonly CellRef[] {
  const edits = [...new Set(fixes.flat())];
  if (edits.some(isRowEdit)) return [];
  return edits.flatMap(({ sheet: name, row, ...edit }): CellRef[] => {
    const [was, is] = [findSheet(before, name), findSheet(now, name)];
    if (!was || !is || edit.kind !== "setCell") return [];
    const { column } = edit;
    return sameCellValue(cellAt(was, row, column), cellAt(is, row, column)) ? [] : [{ sheet: name, row, column }];
  });
}

interface Place {
  readonly was: SheetSnapshot;
  readonly is: SheetSnapshot;
  readonly rows: LeftRows;
}

/** Each of them goes back whole or not at all. */
function unitsOf(fixes: DoneFixes["fixes"]): readonly (readonly SheetEdit[])[] {
  const units = fixes.flatMap((edits) => (edits.some(isRowEdit) ? [edits] : edits.map((edit) => [edit])));
  return [...new Map(units.map((unit) => [JSON.stringify(unit), unit])).values()];
}

/** `null` where it has to stay. */
function unitBack(unit: readonly SheetEdit[], place: Place): readonly SheetEdit[] | null {
  const back: SheetEdit[] = [];
  for (const edit of unit) {
    const own =
      edit.kind === "setCell"
        ? cellBack(edit, place, unit.length > 1)
        : edit.kind === "insertRows"
          ? rowsAway(edit, place)
          : rowsBack(edit, place);
    if (own === null) return null;
    back.push(...own);
  }
  return back;
}

/** @param isPart of a fix that moves rows: then its whole row must be as it was left */
function cellBack(edit: SetCell, { was, is, rows }: Place, isPart: boolean): readonly SetCell[] | null {
  const value = enterable(was, edit.row, edit.column);
  const row = rows.findWhole(edit.row) ?? (isPart ? null : rows.findTyped(edit.row));
  if (value === undefined || row === null) return null;
  const holds = cellAt(is, row, edit.column);
  if (is.formulas.has(cellAddress(row, edit.column)) || !holdsSame(holds, edit.value)) return null;
  return [{ kind: "setCell", sheet: edit.sheet, row, column: edit.column, value }];
}

function rowsAway({ sheet, row, count }: InsertRows, { rows }: Place): readonly DeleteRows[] | null {
  const above = rows.findWhole(row - 1);
  if (above === null || !rows.areNewRowsAt(row, above)) return null;
  return [{ kind: "deleteRows", sheet, row: above + 1, count }];
}

/** Below the row that was above it, or above the one that was below. */
function rowsBack({ sheet, row, count }: DeleteRows, { was, rows }: Place): readonly InsertRows[] | null {
  const above = rows.findWhole(row - 1);
  const below = above === null ? rows.findWhole(row + count) : above + 1;
  if (below === null) return null;
  const cells: NonNullable<InsertRows["cells"]>[number][] = [];
  for (let place = 1; place <= count; place++) {
    for (let column = was.firstColumn; column <= lastColumnOf(was); column++) {
      const value = enterable(was, row + place - 1, column);
      if (value === undefined) return null;
      if (value !== null) cells.push({ row: place, column, value });
    }
  }
  return [{ kind: "insertRows", sheet, row: below, count, cells }];
}

/** `undefined` for what no edit can enter: a formula, a date, an error. */
function enterable(sheet: SheetSnapshot, row: number, column: number): EnteredValue | undefined {
  if (sheet.formulas.has(cellAddress(row, column))) return undefined;
  const value = cellAt(sheet, row, column);
  return value === null || typeof value === "string" || typeof value === "number" ? value : undefined;
}

function holdsSame(now: CellValue, written: EnteredValue): boolean {
  return sameCellValue(now === "" ? null : now, written === "" ? null : written);
}
