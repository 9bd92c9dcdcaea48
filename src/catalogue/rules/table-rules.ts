/**
 * What is said once of a table, never once a row: E312 it has no column for something that every product needs, E313 a
 * table could not be read at all, W310 what its criteria sum to, W312 how something in it was understood.
 */
import { columnLetters } from "../../workbook/address";
import type { FindingParams } from "../../findings/finding";
import { remarkOnEach, rule, type Remark, type Remarks } from "../../findings/rule";
import { inParts } from "../../workbook/slices";
import { isHoursRow, type CatalogueField, type CatalogueSheet } from "../catalogue-row";
import { cellOf, type PlacedRow } from "../placed-row";
import { usesBareNumbers } from "../plain-columns";
import type { CatalogueContext } from "./catalogue-context";

/** Where something is said of a whole table: its first heading of these, else its leftmost one. */
export function headerCell({ name, headerRow, columns }: CatalogueSheet, ...fields: readonly CatalogueField[]) {
  const known = fields.map((field) => columns[field]).find((column) => column !== undefined);
  return { sheet: name, row: headerRow, column: known ?? Math.min(...Object.values(columns), Infinity, 16_384) };
}

export function hasGroups({ layout }: CatalogueSheet): boolean {
  return layout.group !== "none";
}

/** Group, time, points, level, hours or a printed coefficient: without any of them nobody can tell what a row counts. */
export function isMeasured({ layout, columns }: CatalogueSheet): boolean {
  const fields = ["points", "level", "minutes", "hours", "coefficient"] as const;
  return layout.group !== "none" || layout.band !== "none" || fields.some((field) => columns[field] !== undefined);
}

type NeededColumn = "task" | "output" | "measure";

/** The first row that lacks it, of each table that has no column for it. */
function* withoutColumn(
  { rows }: CatalogueContext,
  needed: NeededColumn,
  isLacking: (place: PlacedRow) => boolean,
): Remarks {
  const told = new Set<CatalogueSheet>();
  yield* remarkOnEach(rows, (place) => {
    const { sheet } = place;
    if (told.has(sheet) || !isLacking(place)) return null;
    told.add(sheet);
    return { at: headerCell(sheet, "task", "detail", "output"), params: { row: sheet.headerRow, field: needed } };
  });
}

export const columnMissing = rule("E312", "error", function* (context: CatalogueContext): Remarks {
  const part = inParts({ task: 1, output: 1, measure: 1 });
  yield* part(
    "task",
    withoutColumn(context, "task", ({ row, sheet }) => sheet.columns.task === undefined && row.task === ""),
  );
  yield* part(
    "output",
    withoutColumn(context, "output", ({ row, sheet }) => sheet.columns.output === undefined && !isHoursRow(row)),
  );
  yield* part(
    "measure",
    withoutColumn(context, "measure", ({ sheet }) => !isMeasured(sheet)),
  );
});

export const tableUnread = rule("E313", "error", ({ catalogue }: CatalogueContext) =>
  remarkOnEach(
    catalogue.sheets.flatMap((sheet): Remark[] => {
      const { name, headerRow, unreadHeaders, unreadBeside: column } = sheet;
      const beside = { sheet: name, row: headerRow };
      return [
        ...(column === undefined
          ? []
          : [{ at: { ...beside, column }, params: { ...beside, reason: "beside", column: columnLetters(column) } }]),
        ...unreadHeaders.map((row) => ({
          at: { ...headerCell(sheet), row },
          params: { row, sheet: name, reason: "below" },
        })),
      ];
    }),
    (remark) => remark,
  ),
);

/** Sums of decimals are compared to a thousandth of a point. */
const least = 0.0005;

export const criteriaDiffer = rule("W310", "warning", ({ rows }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { criteriaSum, points, source } = place.row;
    if (criteriaSum === null || points === null || Math.abs(criteriaSum - points) < least) return null;
    return { at: cellOf(place, "points", "detail"), params: { row: source.row, sum: criteriaSum, points } };
  }),
);

/** W312 by its reason: "detail" no column of details is needed, "minutes" bare numbers were taken for minutes. */
export const tableUnderstood = rule("W312", "hint", ({ catalogue }: CatalogueContext) =>
  remarkOnEach(
    catalogue.sheets.flatMap((sheet): { at: Remark["at"]; params: FindingParams }[] => {
      const { columns, headerRow: row } = sheet;
      const isShort = columns.detail === undefined && columns.task !== undefined && columns.output !== undefined;
      return [
        ...(isShort ? [{ at: headerCell(sheet, "task"), params: { row, reason: "detail" } }] : []),
        ...(usesBareNumbers(sheet) ? [{ at: headerCell(sheet, "band"), params: { row, reason: "minutes" } }] : []),
      ];
    }),
    (said): Remark => said,
  ),
);
