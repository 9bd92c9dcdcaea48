/**
 * E101–E104 and E107: each product names its task, detail and output, its group and its time (LC point 1).
 */
import { isHoursRow } from "../catalogue-row";
import type { CatalogueField } from "../catalogue-row";
import type { CatalogueRuleCode } from "../../findings/finding";
import { catalogueRule, cellOf, hasError } from "./catalogue-rule";
import type { CatalogueContext, CatalogueRule, PlacedRow } from "./catalogue-rule";

function missingField(
  code: CatalogueRuleCode,
  field: CatalogueField,
  isMissing: (place: PlacedRow, context: CatalogueContext) => boolean,
): CatalogueRule {
  return catalogueRule({
    code,
    severity: "error",
    *check(context) {
      for (const place of context.rows) {
        if (!isMissing(place, context) || hasError(context, place, field)) continue;
        yield { at: cellOf(place, field), params: { row: place.row.source.row } };
      }
    },
  });
}

export const taskMissing = missingField("E101", "task", ({ row }) => row.task === "");

export const detailMissing = missingField("E102", "detail", ({ row }) => row.detail === "");

/** Support work that is measured in hours has no product of its own (TN). */
export const outputMissing = missingField("E103", "output", ({ row }) => row.output === "" && !isHoursRow(row));

/** A sheet of Phụ lục 3's levels has no groups at all. */
export const groupMissing = missingField(
  "E104",
  "group",
  ({ row, sheet }) => row.group.kind === "missing" && !(sheet.layout.group === "none" && row.level !== null),
);

export const bandMissing = missingField(
  "E107",
  "band",
  ({ row, sheet }, { sheetsWithBands }) =>
    row.band.kind === "missing" && sheetsWithBands.has(sheet.name) && !isHoursRow(row),
);
