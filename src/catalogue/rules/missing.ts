/**
 * E101–E104 and E107: each product names its task, detail and output, its group and its time (LC point 1). A column that
 * a table does not have is missed once, by E312 or at its header, never in each of its rows.
 */
import { remarkOnEach, rule } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";
import { isHoursRow, type CatalogueSheet } from "../catalogue-row";
import { cellOf, choiceCellOf, type PlacedRow } from "../placed-row";
import { hasError, type CatalogueContext } from "./catalogue-context";
import { hasGroups, headerCell, isMeasured } from "./table-rules";

/** A remark on each row that misses something in its cell; a cell with an Excel error is no empty one. */
function onMissing(
  context: CatalogueContext,
  cellOfField: (place: PlacedRow) => CellRef,
  isMissing: (place: PlacedRow) => boolean,
  hasColumn: (sheet: CatalogueSheet) => boolean = () => true,
) {
  const told = new Set<CatalogueSheet>();
  return remarkOnEach(context.rows, (place) => {
    if (!isMissing(place)) return null;
    const { row, sheet } = place;
    if (!hasColumn(sheet)) {
      if (told.has(sheet)) return null;
      told.add(sheet);
      return { at: headerCell(sheet, "output", "task"), params: { row: sheet.headerRow, reason: "column" } };
    }
    const at = cellOfField(place);
    return hasError(context, place, at) ? null : { at, params: { row: row.source.row, reason: "cell" } };
  });
}

const taskCell = (place: PlacedRow) => cellOf(place, "task");
const detailCell = (place: PlacedRow) => cellOf(place, "detail", "task");
const outputCell = (place: PlacedRow) => cellOf(place, "output", "task");
const groupCell = (place: PlacedRow) => choiceCellOf(place, "group");
const bandCell = (place: PlacedRow) => choiceCellOf(place, "band");

export const taskMissing = rule("E101", "error", (context: CatalogueContext) =>
  onMissing(context, taskCell, ({ row, sheet }) => row.task === "" && sheet.columns.task !== undefined),
);

/** Where a table has no column of details, its task and output name the product. */
export const detailMissing = rule("E102", "error", (context: CatalogueContext) =>
  onMissing(context, detailCell, ({ row, sheet }) => row.detail === "" && sheet.columns.detail !== undefined),
);

/** Support work that is measured in hours has no product of its own (TN). */
export const outputMissing = rule("E103", "error", (context: CatalogueContext) =>
  onMissing(
    context,
    outputCell,
    ({ row, sheet }) => row.output === "" && sheet.columns.output !== undefined && !isHoursRow(row),
  ),
);

/**
 * A sheet of Phụ lục 3's levels has no groups at all, nor has a list of coefficients that a decision gives. Support work
 * that is measured in hours has none either (TN).
 */
export const groupMissing = rule("E104", "error", (context: CatalogueContext) =>
  onMissing(
    context,
    groupCell,
    ({ row, sheet }) =>
      row.group.kind === "missing" &&
      isMeasured(sheet) &&
      !isHoursRow(row) &&
      (hasGroups(sheet) || (!hasLevels(context, sheet) && row.level === null && context.scaleOf(sheet) !== "given")),
    hasGroups,
  ),
);

function hasLevels({ scaleOf }: CatalogueContext, sheet: CatalogueSheet): boolean {
  return scaleOf(sheet) === "levels" && sheet.columns.level !== undefined;
}

export const bandMissing = rule("E107", "error", (context: CatalogueContext) =>
  onMissing(
    context,
    bandCell,
    ({ row, sheet }) =>
      row.band.kind === "missing" && isMeasured(sheet) && context.tablesWithBands.has(sheet) && !isHoursRow(row),
    ({ layout }) => layout.band !== "none",
  ),
);
