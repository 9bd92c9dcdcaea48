import { sameCell, type CellRef } from "../workbook/address";
import type { FindingOf, RuleCode } from "./finding";

/** True when the finding is about that cell, in the first or the second place. */
export function concerns({ at, related }: Pick<FindingOf<RuleCode>, "at" | "related">, cell: CellRef): boolean {
  return sameCell(at, cell) || related.some((place) => sameCell(place, cell));
}
