/** Where people type on a score sheet, by the name of the area and a 0-based place in it. */
import {
  criteriaTable,
  lineColumns,
  resultTable,
  scoreAreaName,
  type LineColumn,
} from "../../src/sheets/score/score-columns";
import { resultPlaces, type ResultCell } from "../../src/sheets/score/score-cells";
import { period } from "./score-cases";

export interface Place {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Rows of the result of a member of staff: three ratios and six more. */
const resultRows = 9;

export function linePlace(row: number, column: LineColumn, id = "NV01"): Place {
  return { name: scoreAreaName(period, id, "lines"), row, column: lineColumns[column] - 1 };
}

export function markPlace(row: number, column: "self" | "authority", id = "NV01"): Place {
  const { number } = criteriaTable;
  return { name: scoreAreaName(period, id, "criteria"), row, column: number[column] - number.number };
}

export function resultPlace(cell: ResultCell, id = "NV01"): Place {
  const { up, column } = resultPlaces[cell];
  const row = resultRows - 1 - up;
  return { name: scoreAreaName(period, id, "result"), row, column: column - resultTable.number.title };
}

export function remarkPlace(row: 0 | 1 | 2, id = "NV01"): Place {
  return { name: scoreAreaName(period, id, "remarks"), row, column: 0 };
}
