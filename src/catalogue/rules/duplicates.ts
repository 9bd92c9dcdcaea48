/**
 * E301: no row repeats the task, detail and output of another, whatever the case, spacing or Unicode form.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule } from "../../findings/rule";
import { comparisonKey } from "../../text/normalize";
import type { CatalogueRow } from "../catalogue-row";
import { cellOf, type PlacedRow } from "../placed-row";
import type { CatalogueContext } from "./catalogue-context";

export const exactDuplicate = rule("E301", "error", ({ rows, catalogue }: CatalogueContext) => {
  const feeding = new Map(catalogue.sheets.map((sheet) => [sheet.name, new Set(sheet.inheritedFrom.values())]));
  const firstByKey = new Map<string, PlacedRow>();
  return remarkOnEach(rows, (place) => {
    const { row } = place;
    const key = textsKey(row);
    const first = key === null ? undefined : firstByKey.get(key);
    if (key !== null && !first) firstByKey.set(key, place);
    if (!first) return null;
    const original = first.row.source;
    return {
      at: cellOf(place, "detail", "task"),
      params: {
        row: row.source.row,
        otherRow: original.row,
        otherSheet: original.sheet === row.source.sheet ? "" : original.sheet,
      },
      // Rows below that take their task or another merged cell from this row would lose it.
      fix: feeding.get(row.source.sheet)?.has(row.source.row) ? null : deleteRow(row),
      related: [cellOf(first, "detail", "task")],
    };
  });
});

/** `null` for a row that names no work, which other rules report. */
function textsKey({ task, detail, output }: CatalogueRow): string | null {
  return detail === "" && output === "" ? null : JSON.stringify([task, detail, output].map(comparisonKey));
}

function deleteRow({ source }: CatalogueRow): Fix {
  return { kind: "deleteRow", value: "", edits: [{ kind: "deleteRows", ...source, count: 1 }] };
}
