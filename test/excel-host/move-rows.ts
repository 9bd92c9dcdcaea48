/**
 * Deleting and inserting whole rows: cells, merged areas, names and the references of every formula
 * move along, and what referred to a deleted row becomes #REF!.
 */
import { emptyCell, placedCells, type ModelArea, type ModelSheet, type ModelWorkbook } from "./model-workbook";

/** Where a row ends up; `null` when it is gone. */
type MoveRow = (row: number) => number | null;

/** What is left of some rows; `null` when all of them are gone. */
type MoveSpan = (top: number, bottom: number) => { top: number; bottom: number } | null;

export function deleteRows(workbook: ModelWorkbook, sheet: ModelSheet, { top, bottom }: ModelArea): void {
  const count = bottom - top + 1;
  moveRows(workbook, sheet, {
    first: top,
    move: (row) => (row < top ? row : row <= bottom ? null : row - count),
    span: (from, to) => {
      if (from >= top && to <= bottom) return null;
      const end = to > bottom ? to - count : Math.min(to, top - 1);
      return { top: from > bottom ? from - count : Math.min(from, top), bottom: end };
    },
  });
}

/** New rows look like the one above, but are shown even where that is hidden. */
export function insertRows(workbook: ModelWorkbook, sheet: ModelSheet, { top, bottom }: ModelArea): void {
  const count = bottom - top + 1;
  const move = (row: number): number => (row < top ? row : row + count);
  const above = [...sheet.cells].filter(([key]) => Number.parseInt(key, 10) === top - 1);
  const height = sheet.rowHeights.get(top - 1);
  const below = new Map([...sheet.cells].filter(([key]) => Number.parseInt(key, 10) === top));
  moveRows(workbook, sheet, { first: top, move, span: (from, to) => ({ top: move(from), bottom: move(to) }) });
  for (let row = top; row <= bottom; row++) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    for (const [key, { numberFormat, look, borders, validation }] of above) {
      const column = key.slice(key.indexOf(","));
      // A rule that reaches over both neighbours reaches over what comes between them.
      const isOfBoth = JSON.stringify(below.get(`${top}${column}`)?.validation ?? null) === JSON.stringify(validation);
      sheet.cells.set(`${row}${column}`, {
        ...emptyCell(),
        numberFormat,
        look: { ...look },
        borders,
        validation: isOfBoth ? validation : null,
      });
    }
  }
}

interface Moving {
  /** Everything above it stays where it is. */
  readonly first: number;
  readonly move: MoveRow;
  readonly span: MoveSpan;
}

function moveRows(workbook: ModelWorkbook, sheet: ModelSheet, moving: Moving): void {
  const { first, move, span } = moving;
  // Called a thousand times on end, hence without taking every address apart.
  const cells: typeof sheet.cells = new Map();
  for (const [key, cell] of sheet.cells) {
    const row = Number.parseInt(key, 10);
    const target = row < first ? row : move(row);
    if (target === row) cells.set(key, cell);
    else if (target !== null) cells.set(`${target}${key.slice(key.indexOf(","))}`, cell);
  }
  sheet.cells = cells;
  sheet.rowHeights = new Map([...sheet.rowHeights].flatMap(([row, height]) => pairOf(move(row), height)));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => move(row) ?? []));
  sheet.merges = sheet.merges.flatMap((area) => {
    const left = span(area.top, area.bottom);
    const isOneCell = left?.top === left?.bottom && area.left === area.right;
    return left === null || isOneCell ? [] : [{ ...area, ...left }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = movedAreas(format.areas, span);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  for (const other of workbook.sheets) {
    for (const cell of other.cells.values()) {
      if (cell.formula !== null) cell.formula = movedFormula(cell.formula, { sheet, isLocal: other === sheet, moving });
    }
  }
  for (const name of workbook.names) name.formula = movedFormula(name.formula, { sheet, isLocal: false, moving });
}

function movedAreas(areas: readonly ModelArea[], span: MoveSpan): ModelArea[] {
  return areas.flatMap((area) => {
    const left = span(area.top, area.bottom);
    return left === null ? [] : [{ ...area, ...left }];
  });
}

function pairOf(row: number | null, height: number): [number, number][] {
  return row === null ? [] : [[row, height]];
}

const reference =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\w(])/gu;

function movedFormula(
  formula: string,
  { sheet, isLocal, moving }: { sheet: ModelSheet; isLocal: boolean; moving: Moving },
): string {
  return formula.replaceAll(
    reference,
    (whole: string, quoted: string | undefined, column: string, row: string, lastColumn?: string, lastRow?: string) => {
      const named = quoted?.replace(/^'|'$/g, "").replaceAll("''", "'");
      if (named === undefined ? !isLocal : named !== sheet.name) return whole;
      if (lastColumn === undefined && Number(row) < moving.first) return whole;
      const left = moving.span(Number(row), Number(lastRow ?? row));
      const prefix = quoted === undefined ? "" : `${quoted}!`;
      if (left === null) return `${prefix}#REF!`;
      return `${prefix}${column}${left.top}${lastColumn === undefined ? "" : `:${lastColumn}${left.bottom}`}`;
    },
  );
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
