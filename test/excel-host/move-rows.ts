/**
 * Deleting and inserting whole rows: cells, merged areas, names and the references of every formula
 * move along, and what referred to a deleted row becomes #REF!.
 */
import { placedCells, type ModelArea, type ModelSheet, type ModelWorkbook } from "./model-workbook";

/** Where a row ends up; `null` when it is gone. */
type MoveRow = (row: number) => number | null;

export function deleteRows(workbook: ModelWorkbook, sheet: ModelSheet, { top, bottom }: ModelArea): void {
  const count = bottom - top + 1;
  moveRows(workbook, sheet, (row) => (row < top ? row : row <= bottom ? null : row - count));
}

export function insertRows(workbook: ModelWorkbook, sheet: ModelSheet, { top, bottom }: ModelArea): void {
  const count = bottom - top + 1;
  moveRows(workbook, sheet, (row) => (row < top ? row : row + count));
}

function moveRows(workbook: ModelWorkbook, sheet: ModelSheet, move: MoveRow): void {
  const cells = [...placedCells(sheet)];
  sheet.cells.clear();
  for (const { row, column, cell } of cells) {
    const target = move(row);
    if (target !== null) sheet.cells.set(`${target},${column}`, cell);
  }
  sheet.rowHeights = new Map([...sheet.rowHeights].flatMap(([row, height]) => pairOf(move(row), height)));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => move(row) ?? []));
  sheet.merges = sheet.merges.flatMap((area) => {
    const top = move(area.top);
    const bottom = move(area.bottom);
    return top === null || bottom === null ? [] : [{ ...area, top, bottom }];
  });
  for (const other of workbook.sheets) {
    for (const { cell } of placedCells(other)) {
      if (cell.formula !== null) cell.formula = movedFormula(cell.formula, { sheet, isLocal: other === sheet, move });
    }
  }
  for (const name of workbook.names) name.formula = movedFormula(name.formula, { sheet, isLocal: false, move });
}

function pairOf(row: number | null, height: number): [number, number][] {
  return row === null ? [] : [[row, height]];
}

const reference = /(?:('(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/g;

function movedFormula(
  formula: string,
  { sheet, isLocal, move }: { sheet: ModelSheet; isLocal: boolean; move: MoveRow },
): string {
  return formula.replaceAll(reference, (whole: string, quoted: string | undefined, column: string, row: string) => {
    const named = quoted?.replace(/^'|'$/g, "").replaceAll("''", "'");
    if (named === undefined ? !isLocal : named !== sheet.name) return whole;
    const target = move(Number(row));
    const prefix = quoted === undefined ? "" : `${quoted}!`;
    return target === null ? `${prefix}#REF!` : `${prefix}${column}${target}`;
  });
}

/** Formulas and names that spoke of a deleted sheet lose it; of a renamed one, follow it. */
export function renameInFormulas(workbook: ModelWorkbook, from: string, to: string | null): void {
  const quoted = `'${from.replaceAll("'", "''")}'!`;
  const replace = (formula: string): string => {
    if (to !== null) return formula.replaceAll(quoted, `'${to.replaceAll("'", "''")}'!`);
    return formula.includes(quoted) ? formula.replaceAll(quoted, "#REF!") : formula;
  };
  for (const sheet of workbook.sheets) {
    for (const { cell } of placedCells(sheet)) if (cell.formula !== null) cell.formula = replace(cell.formula);
  }
  for (const name of workbook.names) name.formula = replace(name.formula);
}
