/**
 * What people type into a person's score sheet, cell by cell, under keys that hold wherever the cell stands: two copies
 * of a sheet are held against each other by them.
 */
import type { LineField } from "../../scoring/assignment-columns";
import { cellAddress } from "../../workbook/address";
import { isCellDate, isCellError, type CellValue } from "../../workbook/cell-value";
import { cellAt, findName, findSheet, type SheetSnapshot } from "../../workbook/workbook-snapshot";
import { columnOfLine } from "../score/line-check";
import { ownPlacesOf } from "../score/own-cells";
import {
  criteriaColumnOf,
  linesOf,
  resultCellOf,
  reviewCellOf,
  reviewSteps,
  type PlacedArea,
  type RemarkPlace,
  type ScoreSheetOfPerson,
} from "../score/score-cells";
import { lineColumns, scoreAreaName } from "../score/score-columns";

/** Whose cell it is: the person's own, or of whoever reviews the sheet. */
export type InputOwner = "person" | "authority";

export interface InputCell {
  /** "line.3.done", "self.I.1", "remark.0". */
  readonly key: string;
  readonly owner: InputOwner;
  /** What it is called in sentences, by a key of the words for fields, and of which line or criterion. */
  readonly field: InputField;
  /** "3", "I.1"; "" where there is only one. */
  readonly of: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /** What was typed: `null` for a blank cell and for one that a formula fills. */
  readonly value: PlainValue;
}

export type InputField = LineField | "self" | "authority" | "ownRatio" | "remark" | "ground" | "review";

/** A cell as it is compared: a date is its serial, an error its code, "" nothing. */
export type PlainValue = string | number | boolean | null;

export function plainValue(value: CellValue): PlainValue {
  if (isCellDate(value)) return value.serial;
  if (isCellError(value)) return value.code;
  return value === "" ? null : value;
}

const fields: readonly LineField[] = Object.keys(columnOfLine).filter((key): key is LineField => key in columnOfLine);
const remarkPlaces: readonly RemarkPlace[] = [0, 1, 2];

/** By their keys, in the order of the sheet; none where the workbook has no sheet of that person and period. */
export function inputCellsOf(of: ScoreSheetOfPerson): ReadonlyMap<string, InputCell> {
  const cells = new Map<string, InputCell>();
  const sheetOf = (name: string) => findSheet(of.workbook, name);
  const put = (key: string, facts: Pick<InputCell, "owner" | "field" | "of">, sheet: SheetSnapshot, at: Place) => {
    const isFormula = sheet.formulas.has(cellAddress(at.row, at.column));
    const value = isFormula ? null : plainValue(cellAt(sheet, at.row, at.column));
    cells.set(key, { key, ...facts, sheet: sheet.name, ...at, value });
  };
  const putArea = (
    key: string,
    facts: Pick<InputCell, "owner" | "field" | "of">,
    area: PlacedArea | null,
    down = 0,
  ) => {
    const sheet = area && sheetOf(area.sheet);
    if (area && sheet) put(key, facts, sheet, { row: area.range.top + down, column: area.range.left });
  };

  const numbers = criteriaColumnOf(of, "number");
  const criteriaSheet = numbers && sheetOf(numbers.sheet);
  if (numbers && criteriaSheet) {
    for (let row = numbers.range.top; row <= numbers.range.bottom; row++) {
      const number = plainValue(cellAt(criteriaSheet, row, numbers.range.left));
      if (typeof number !== "string") continue;
      for (const column of ["self", "authority"] as const) {
        const owner = column === "self" ? "person" : "authority";
        const area = criteriaColumnOf(of, column);
        putArea(`${column}.${number}`, { owner, field: column, of: number }, area, row - numbers.range.top);
      }
    }
  }
  const lines = linesOf(of);
  const lineSheet = lines && sheetOf(lines.sheet);
  if (lines && lineSheet) {
    for (let row = lines.range.top; row <= lines.range.bottom; row++) {
      const line = String(row - lines.range.top + 1);
      for (const field of fields) {
        const at = { row, column: lineColumns[columnOfLine[field]] };
        put(`line.${line}.${field}`, { owner: "person", field, of: line }, lineSheet, at);
      }
    }
  }
  for (const { cell, sheet, row, column } of ownPlacesOf(of)) {
    put(`own.${cell}`, { owner: "authority", field: "ownRatio", of: cell }, sheet, { row, column });
  }
  putArea("ground", { owner: "authority", field: "ground", of: "" }, resultCellOf(of, "ground"));
  const remarks = findName(of.workbook, scoreAreaName(of.period, of.personId, "remarks"));
  for (const place of remarkPlaces) {
    const [owner, number]: [InputOwner, string] = [place === 2 ? "authority" : "person", String(place + 1)];
    putArea(`remark.${place}`, { owner, field: "remark", of: number }, remarks, place);
    const owns = reviewSteps[place] === "self" ? "person" : "authority";
    putArea(`review.${place}`, { owner: owns, field: "review", of: number }, reviewCellOf(of, place));
  }
  return cells;
}

interface Place {
  readonly row: number;
  readonly column: number;
}
