/**
 * E301: no row repeats the task, detail and output of another, whatever the case, spacing or Unicode form.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import { comparisonHash, comparisonKey } from "../../text/normalize";
import { roughHash } from "../../text/plain-text";
import type { CatalogueRow } from "../catalogue-row";
import { feedingRows } from "../inherited-cells";
import { cellOf, type PlacedRow } from "../placed-row";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { CatalogueContext } from "./catalogue-context";

export const exactDuplicate = rule("E301", "error", function* ({ rows, catalogue }: CatalogueContext): Remarks {
  const part = inParts({ rough: 8, whole: 1, texts: 1 });
  // Only rows that share a hash with another can repeat one another, and only their texts are cleaned and compared.
  const alike = yield* part("rough", sharingHash(rows, roughHash));
  const repeated = yield* part("whole", sharingHash(alike, comparisonHash));
  const feeding = new Map(catalogue.sheets.map((sheet) => [sheet.name, feedingRows(sheet.inheritedFrom)]));
  const firstByKey = new Map<string, PlacedRow>();
  const remarks = remarkOnEach(repeated, (place) => {
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
  yield* part("texts", remarks);
});

/** The rows, in their order, whose texts have the hash of another row's. */
function* sharingHash(rows: readonly PlacedRow[], hashOf: (text: string) => number): Slices<readonly PlacedRow[]> {
  const hashOfRow = rowHasher(hashOf);
  const hashes = new Int32Array(rows.length);
  const once = new Set<number>();
  const again = new Set<number>();
  yield* forEachInSlices(rows, ({ row }, index) => {
    const hash = hashOfRow(row);
    hashes[index] = hash;
    if (once.has(hash)) again.add(hash);
    else once.add(hash);
  });
  return again.size === 0 ? [] : rows.filter((_place, index) => again.has(hashes[index] ?? Number.NaN));
}

/** One hash of a row's three texts. Steps of one task share its text, whose hash is kept for the next row. */
function rowHasher(hashOf: (text: string) => number): (row: CatalogueRow) => number {
  let task = { text: "", hash: hashOf("") };
  return (row) => {
    if (row.task !== task.text) task = { text: row.task, hash: hashOf(row.task) };
    return joined(joined(task.hash, hashOf(row.detail)), hashOf(row.output));
  };
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
  return { kind: "deleteRow", value: "", isSafe: false, edits: [{ kind: "deleteRows", ...source, count: 1 }] };
}
