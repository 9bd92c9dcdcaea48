/**
 * Single cells of a score sheet inside its named areas, for formulas of other sheets and for readers. The rows of the
 * result are counted from below: how many ratios stand above them depends on the role. Sheets of earlier versions have a
 * name for each cell.
 */
import type { Period } from "../../text/period";
import type { CellRange } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell-value";
import { ourNamePrefix } from "../../workbook/sheet-marker";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { rangeOf } from "../form/plan-builder";
import { scoreSheetMarker } from "../our-sheets";
import { criteriaTable, lineColumns, resultTable, scoreAreaName } from "./score-columns";

interface ResultPlace {
  /** Rows above the last one of the result. */
  readonly up: number;
  /** 1-based column of the sheet. */
  readonly column: number;
  /** What an earlier version called the cell; `null` for one that it did not have. */
  readonly earlier: string | null;
}

const { counted, rule } = resultTable.number;
const { check } = lineColumns;

export const resultPlaces = {
  mean: { up: 5, column: counted, earlier: "R" },
  points: { up: 4, column: counted, earlier: "KetQua" },
  general: { up: 3, column: counted, earlier: "G" },
  total: { up: 2, column: counted, earlier: "Tong" },
  /** How many cells wait for somebody to look at them. */
  open: { up: 2, column: check, earlier: null },
  level: { up: 1, column: rule, earlier: "XepLoai" },
  /** What the total rests on, or why there is none. */
  note: { up: 1, column: check, earlier: null },
  ground: { up: 0, column: rule, earlier: "CanCu" },
} as const satisfies Readonly<Record<string, ResultPlace>>;
export type ResultCell = keyof typeof resultPlaces;

/** The result without its ratios: the mean, the points, the general criteria, the total, the level and the ground. */
export const rowsBelowRatios = 6;

/** A reference to a cell of the result, for formulas of any sheet. */
export function resultReference(period: Period, personId: string, cell: ResultCell): string {
  const name = scoreAreaName(period, personId, "result");
  const { up, column } = resultPlaces[cell];
  const row = up === 0 ? `ROWS(${name})` : `ROWS(${name})-${up}`;
  return `INDEX(${name},${row},${column - resultTable.number.title + 1})`;
}

export interface ScoreSheetOfPerson {
  readonly workbook: WorkbookSnapshot;
  readonly period: Period;
  readonly personId: string;
}

export interface PlacedArea {
  readonly sheet: string;
  readonly range: CellRange;
}

export function linesOf({ workbook, period, personId }: ScoreSheetOfPerson): PlacedArea | null {
  return findName(workbook, scoreAreaName(period, personId, "lines"));
}

/** Where a cell of the result stands; `null` where the sheet has none. */
export function resultCellOf(sheet: ScoreSheetOfPerson, cell: ResultCell): PlacedArea | null {
  const area = findName(sheet.workbook, scoreAreaName(sheet.period, sheet.personId, "result"));
  const { up, column, earlier } = resultPlaces[cell];
  if (area) return { sheet: area.sheet, range: rangeOf(area.range.bottom - up, column) };
  return earlier === null ? null : earlierArea(sheet, earlier);
}

/** The rows of a result that hold the ratios of the role's form; in a sheet of an earlier version the role's own ones alone. */
export function ratioRowsOf(sheet: ScoreSheetOfPerson): PlacedArea | null {
  const area = findName(sheet.workbook, scoreAreaName(sheet.period, sheet.personId, "result"));
  if (!area) return earlierArea(sheet, "TyLe");
  const { top, left, bottom } = area.range;
  return { sheet: area.sheet, range: rangeOf(top, left, bottom - rowsBelowRatios) };
}

export function resultValueOf(sheet: ScoreSheetOfPerson, cell: ResultCell): CellValue {
  return valueAt(sheet.workbook, resultCellOf(sheet, cell), 0);
}

const earlierCriteria = { number: "TieuChi", self: "TuCham", authority: "CapTren" } as const;

/** One column of the general criteria. */
export function criteriaColumnOf(sheet: ScoreSheetOfPerson, column: keyof typeof earlierCriteria): PlacedArea | null {
  const area = findName(sheet.workbook, scoreAreaName(sheet.period, sheet.personId, "criteria"));
  if (!area) return earlierArea(sheet, earlierCriteria[column]);
  const { top, bottom } = area.range;
  return { sheet: area.sheet, range: rangeOf(top, criteriaTable.number[column], bottom) };
}

/** Strengths, weaknesses, the authority's opinion. */
const earlierRemarks = ["UuDiem", "HanChe", "NhanXet"] as const;
export type RemarkPlace = 0 | 1 | 2;

export function remarkOf(sheet: ScoreSheetOfPerson, place: RemarkPlace): CellValue {
  const area = findName(sheet.workbook, scoreAreaName(sheet.period, sheet.personId, "remarks"));
  if (area) return valueAt(sheet.workbook, area, place);
  return valueAt(sheet.workbook, earlierArea(sheet, earlierRemarks[place]), 0);
}

/** Who scored the sheet first, who looked through it, who confirmed it: one beside each remark, in this order. */
export const reviewSteps = ["self", "leader", "confirmed"] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** The cell of a step; `null` in a sheet of an earlier version, which had none. */
export function reviewCellOf(sheet: ScoreSheetOfPerson, place: RemarkPlace): PlacedArea | null {
  const area = findName(sheet.workbook, scoreAreaName(sheet.period, sheet.personId, "remarks"));
  return area && { sheet: area.sheet, range: rangeOf(area.range.top + place, lineColumns.check) };
}

export function reviewOf(sheet: ScoreSheetOfPerson, place: RemarkPlace): CellValue {
  return valueAt(sheet.workbook, reviewCellOf(sheet, place), 0);
}

/** @param down 0-based row of the area */
export function valueAt(workbook: WorkbookSnapshot, area: PlacedArea | null, down: number): CellValue {
  const sheet = area && findSheet(workbook, area.sheet);
  return area && sheet ? cellAt(sheet, area.range.top + down, area.range.left) : null;
}

function earlierArea({ workbook, period, personId }: ScoreSheetOfPerson, name: string): PlacedArea | null {
  return findName(workbook, `${ourNamePrefix}${scoreSheetMarker(period, personId)}_${name}`);
}
