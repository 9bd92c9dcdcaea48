/**
 * E101–E104 and E107: each product names its task, detail and output, its group and its time (LC point 1).
 */
import { remarkOnEach, rule } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";
import { isHoursRow } from "../catalogue-row";
import { cellOf, choiceCellOf, type PlacedRow } from "../placed-row";
import { hasError, type CatalogueContext } from "./catalogue-context";

/** A remark on each row that misses something in its cell; a cell with an Excel error is no empty one. */
function onMissing(
  context: CatalogueContext,
  cellOfField: (place: PlacedRow) => CellRef,
  isMissing: (place: PlacedRow) => boolean,
) {
  return remarkOnEach(context.rows, (place) => {
    if (!isMissing(place)) return null;
    const at = cellOfField(place);
    return hasError(context, place, at) ? null : { at, params: { row: place.row.source.row } };
  });
}

const taskCell = (place: PlacedRow) => cellOf(place, "task");
const detailCell = (place: PlacedRow) => cellOf(place, "detail", "task");
const outputCell = (place: PlacedRow) => cellOf(place, "output", "task");
const groupCell = (place: PlacedRow) => choiceCellOf(place, "group");
const bandCell = (place: PlacedRow) => choiceCellOf(place, "band");

export const taskMissing = rule("E101", "error", (context: CatalogueContext) =>
  onMissing(context, taskCell, ({ row }) => row.task === ""),
);

/** Where a table has no column of details, its task and output name the product. */
export const detailMissing = rule("E102", "error", (context: CatalogueContext) =>
  onMissing(
    context,
    detailCell,
    ({ row, sheet: { columns } }) =>
      row.detail === "" && (columns.detail !== undefined || columns.task === undefined || columns.output === undefined),
  ),
);

/** Support work that is measured in hours has no product of its own (TN). */
export const outputMissing = rule("E103", "error", (context: CatalogueContext) =>
  onMissing(context, outputCell, ({ row }) => row.output === "" && !isHoursRow(row)),
);

/** A sheet of Phụ lục 3's levels has no groups at all. */
export const groupMissing = rule("E104", "error", (context: CatalogueContext) =>
  onMissing(
    context,
    groupCell,
    ({ row, sheet }) => row.group.kind === "missing" && !(sheet.layout.group === "none" && row.level !== null),
  ),
);

export const bandMissing = rule("E107", "error", (context: CatalogueContext) =>
  onMissing(
    context,
    bandCell,
    ({ row, sheet }) => row.band.kind === "missing" && context.tablesWithBands.has(sheet) && !isHoursRow(row),
  ),
);
