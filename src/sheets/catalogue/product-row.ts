/** A product's row of the converted catalogue. */
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { forms } from "../../strings/vi/forms";
import type { CellPutter } from "../form/plan-builder";
import { standardCells } from "../names";
import { putBand } from "./catalogue-band";
import { sourceColumn } from "./catalogue-baseline";
import { catalogueColumns, catalogueTable } from "./catalogue-columns";
import { coefficientCell, frameCell, levelCell, pointsCell, type FormulaCell } from "./catalogue-formulas";
import type { ShownSource } from "./shown-source";

export interface ProductOptions {
  readonly converted: ConvertedRow;
  readonly conversion: Conversion;
  /** 1-based, through the whole catalogue. */
  readonly ordinal: number;
  /** Note that a person typed into the earlier sheet. */
  readonly note: string | null;
  readonly source: ShownSource;
}

/** One product in its row (1-based), each formula beside its value. */
export function putProduct(
  plan: CellPutter,
  row: number,
  { converted, conversion, ordinal, note, source: shown }: ProductOptions,
): void {
  const columns = catalogueColumns;
  const { row: source } = converted;
  const putFormula = (column: number, { value, formula }: FormulaCell, style: string) =>
    plan.put(row, column, value, style, formula === null ? {} : { formula });

  plan.put(row, columns.ordinal, ordinal, "integer");
  plan.put(row, columns.code, converted.code, "code");
  plan.put(row, columns.task, source.task, "text");
  plan.put(row, columns.detail, source.detail, "text");
  plan.put(row, columns.output, source.output, "text");
  plan.put(row, columns.group, converted.group, "centerInput");
  putBand(plan, row, converted, conversion);
  putFormula(columns.frame, frameCell(row, converted, conversion), "number");
  const points = pointsCell(row, converted);
  putFormula(
    columns.points,
    points,
    points.formula === null && converted.basis === "frames" ? "numberInput" : "number",
  );
  putFormula(columns.coefficient, coefficientCell(row, converted, conversion), "coefficient");
  const { label, link } = shown;
  if (link) plan.put(row, sourceColumn(conversion), label, "sourceLink", { link });
  else plan.put(row, sourceColumn(conversion), label, "sourceText");
  putNote(plan, row, { converted, conversion, note });
  if (conversion.scales.includes("levels")) putFormula(columns.level, levelCell(row, converted), "integerInput");
}

/** The source's own note stays; elsewhere the cell names the standard unit, and people may type over it. */
function putNote(
  plan: CellPutter,
  row: number,
  { converted, conversion, note }: Omit<ProductOptions, "ordinal" | "source">,
): void {
  const printed = converted.row.note ?? "";
  const isOnlyMark = printed.trim().toLowerCase() === forms.standardUnit.toLowerCase();
  if (printed !== "" && !isOnlyMark) {
    plan.put(row, catalogueColumns.note, printed, "text");
    return;
  }
  if (note !== null) {
    plan.put(row, catalogueColumns.note, note, "textInput");
    return;
  }
  const isStandard = conversion.standard?.row.code === converted.code;
  plan.put(row, catalogueColumns.note, isStandard ? forms.standardUnit : "", "textInput", {
    formula: `=IF(${catalogueTable.inColumn("code", row)}=${standardCells.code},"${forms.standardUnit}","")`,
  });
}
