/**
 * E301: no row repeats the task, detail and output of another, whatever the case, spacing or Unicode form.
 */
import { comparisonHash, comparisonKey } from "../../text/normalize";
import type { CatalogueRow } from "../catalogue-row";
import { feedingRows } from "../inherited-cells";
import type { Fix } from "../../findings/finding";
import { catalogueRule, cellOf } from "./catalogue-rule";
import type { PlacedRow } from "./catalogue-rule";

export const exactDuplicate = catalogueRule({
  code: "E301",
  severity: "error",
  *check({ rows, catalogue }) {
    const feeding = new Map(catalogue.sheets.map((sheet) => [sheet.name, feedingRows(sheet.inheritedFrom)]));
    const mayRepeat = sharedHashes(rows);
    const firstByKey = new Map<string, PlacedRow>();
    for (const [index, place] of rows.entries()) {
      if (!mayRepeat(index)) continue;
      const { row } = place;
      const key = textsKey(row);
      const first = key === null ? undefined : firstByKey.get(key);
      if (key !== null && !first) firstByKey.set(key, place);
      if (!first) continue;
      const original = first.row.source;
      yield {
        at: cellOf(place, "detail"),
        params: {
          row: row.source.row,
          otherRow: original.row,
          otherSheet: original.sheet === row.source.sheet ? "" : original.sheet,
        },
        // Rows below that take their task or another merged cell from this row would lose it.
        fix: feeding.get(row.source.sheet)?.has(row.source.row) ? null : deleteRow(row),
        related: [cellOf(first, "detail")],
      };
    }
  },
});

/**
 * Tells by its index whether a row's texts have the hash of another row's: only such rows can repeat one another, and
 * only their texts are cleaned and compared.
 */
function sharedHashes(rows: readonly PlacedRow[]): (index: number) => boolean {
  const hashes = new Int32Array(rows.length);
  const once = new Set<number>();
  const again = new Set<number>();
  let task = { text: "", hash: comparisonHash("") };
  for (const [index, { row }] of rows.entries()) {
    // Steps of one task share its text.
    if (row.task !== task.text) task = { text: row.task, hash: comparisonHash(row.task) };
    const hash = joined(joined(task.hash, comparisonHash(row.detail)), comparisonHash(row.output));
    hashes[index] = hash;
    if (once.has(hash)) again.add(hash);
    else once.add(hash);
  }
  return (index) => again.has(hashes[index] ?? Number.NaN);
}

/** Two hashes as one of 32 bits, in which their order counts. */
function joined(left: number, right: number): number {
  return (Math.imul(left, 31) + right) | 0;
}

/** `null` for a row that names no work, which other rules report. */
function textsKey({ task, detail, output }: CatalogueRow): string | null {
  return detail === "" && output === "" ? null : JSON.stringify([task, detail, output].map(comparisonKey));
}

function deleteRow({ source }: CatalogueRow): Fix {
  return { kind: "deleteRow", value: "", edits: [{ kind: "deleteRow", ...source }] };
}
