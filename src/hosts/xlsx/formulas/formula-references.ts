/**
 * Finds the references in an en-US formula and rewrites them: shared formulas are stored once and
 * copied by shifting, and rows that come or go move what pointed below them.
 */
import { columnLetters, columnNumber, lastColumn, lastRow } from "../../../workbook/address";
import type { RowMap } from "../../../workbook/row-map";
import { foldSheetName } from "../../../workbook/sheet-name";

interface Point {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

const broken = "#REF!";

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`${cell}(?::${cell})?|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.\\[\]]+(?::[\p{L}\p{N}_.]+)?)!`;
/** Strings and bracketed column names are matched first, so that nothing inside them is taken for a reference. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\$:!])(${sheetPrefix})?(?:(${area})(?![\p{L}\p{N}_.(!$\[])|#REF!)|'(?:[^']|'')*'|\[[^\[\]]*\]`,
  "gu",
);

/** The formula as it reads when copied by that many rows and columns; references off the sheet become #REF!. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const move = (point: Point): Point => ({
    ...point,
    row: point.isRowFixed ? point.row : point.row + rows,
    column: point.isColumnFixed ? point.column : point.column + columns,
  });
  return mapAreas(formula, (reference) => ({ ...reference, ends: reference.ends.map(move) }));
}

/** The formula after rows of `sheet` moved; `home` is the sheet that the formula stands in. */
export function moveRowsInFormula(
  formula: string,
  options: { readonly sheet: string; readonly rows: RowMap; readonly home: string | null },
): string {
  const { sheet, rows, home } = options;
  return mapAreas(formula, (reference) => {
    const named = reference.sheet ?? home;
    const [start, end = start] = reference.ends;
    if (reference.shape === "columns") return reference;
    if (named === null || foldSheetName(named) !== foldSheetName(sheet) || !start || !end) return reference;
    // Written as cells or not, whole columns stay whole.
    if (start.row === 1 && end.row === lastRow) return reference;
    const span = rows.movedSpan(start.row, end.row);
    if (!span) return null;
    const top = { ...start, row: span.top };
    return { ...reference, ends: reference.ends.length > 1 ? [top, { ...end, row: span.bottom }] : [top] };
  });
}

/** The formula after sheets (folded names) were taken out: what pointed there becomes #REF!, as Excel does it. */
export function dropSheetsFromFormula(formula: string, sheets: ReadonlySet<string>): string {
  return mapAreas(formula, (reference) =>
    reference.sheet !== null && sheets.has(foldSheetName(reference.sheet)) ? null : reference,
  );
}

interface AreaReference {
  readonly sheet: string | null;
  readonly shape: "cells" | "rows" | "columns";
  readonly ends: readonly Point[];
}

function mapAreas(formula: string, map: (reference: AreaReference) => AreaReference | null): string {
  return formula.replace(token, (whole: string, prefix: string | undefined, text: string | undefined) => {
    if (text === undefined) return whole;
    const reference = readArea(prefix ?? null, text);
    if (!reference) return whole;
    const mapped = map(reference);
    if (mapped === reference) return whole;
    return mapped && mapped.ends.every((end) => isOnSheet(mapped, end)) ? (prefix ?? "") + writeArea(mapped) : broken;
  });
}

function readArea(prefix: string | null, text: string): AreaReference | null {
  const sheet = prefix === null ? null : prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  const ends: Point[] = [];
  let shape: AreaReference["shape"] = "cells";
  for (const end of text.split(":")) {
    const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
    if (!match) return null;
    const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = match;
    if (digits === "") shape = "columns";
    else if (letters === "") shape = "rows";
    const column = letters === "" ? 1 : columnNumber(letters);
    if (column === null) return null;
    const isRowFixed = letters === "" ? firstDollar !== "" : secondDollar !== "";
    ends.push({ row: digits === "" ? 1 : Number(digits), column, isRowFixed, isColumnFixed: firstDollar !== "" });
  }
  // Whole columns have no rows that could move, whole rows no columns.
  const pinned = ends.map((end) => ({
    ...end,
    isRowFixed: end.isRowFixed || shape === "columns",
    isColumnFixed: end.isColumnFixed || shape === "rows",
  }));
  return { sheet, shape, ends: shape === "cells" ? ends : pinned };
}

function isOnSheet(reference: AreaReference, { row, column }: Point): boolean {
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn && reference.ends.length > 0;
}

function writeArea({ shape, ends }: AreaReference): string {
  return ends
    .map(({ row, column, isRowFixed, isColumnFixed }) => {
      const letters = `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
      const digits = `${isRowFixed ? "$" : ""}${row}`;
      if (shape === "cells") return letters + digits;
      return shape === "rows" ? digits : letters;
    })
    .join(":");
}
