/** Tells on the screen which cells wait to be filled; a filled form has no tint, on no paper. */
import { cellAddress, type CellRange } from "../../workbook/address";
import { formColors } from "./form-styles";
import type { PlanBuilder } from "./plan-builder";

/** @param where a condition for the row as well, such as `$B9<>""` for the first row of the range */
export function tintBlank(plan: PlanBuilder, range: CellRange, where?: string): void {
  const isBlank = `ISBLANK(${cellAddress(range.top, range.left)})`;
  plan.conditional({
    kind: "formula",
    range,
    formula: where === undefined ? `=${isBlank}` : `=AND(${where},${isBlank})`,
    fill: formColors.input,
  });
}
