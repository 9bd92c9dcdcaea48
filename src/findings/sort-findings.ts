import type { Finding } from "./finding";

/** Findings in reading order: sheet by sheet as they stand in the workbook, then row, column and code. */
export function sortFindings(findings: readonly Finding[], sheetOrder: readonly string[]): Finding[] {
  const place = new Map(sheetOrder.map((name, index) => [name, index]));
  const placeOf = (sheet: string) => place.get(sheet) ?? sheetOrder.length;
  return [...findings].sort(
    (left, right) =>
      placeOf(left.at.sheet) - placeOf(right.at.sheet) ||
      left.at.row - right.at.row ||
      left.at.column - right.at.column ||
      (left.code < right.code ? -1 : left.code > right.code ? 1 : 0),
  );
}
