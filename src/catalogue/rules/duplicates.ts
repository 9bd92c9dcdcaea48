/**
 * E301: no row repeats the task, detail and output of another, whatever the case, spacing or Unicode form.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import { comparisonHash, comparisonKey } from "../../text/normalize";
import type { CatalogueRow } from "../catalogue-row";
import { feedingRows } from "../inherited-cells";
import { cellOf, type PlacedRow } from "../placed-row";
import { inParts, sliceLength, type Slices } from "../../workbook/slices";
import type { CatalogueContext } from "./catalogue-context";

export const exactDuplicate = rule("E301", "error", function* ({ rows, catalogue }: CatalogueContext): Remarks {
  const part = inParts({ hashes: 3, texts: 1 });
  const feeding = new Map(catalogue.sheets.map((sheet) => [sheet.name, feedingRows(sheet.inheritedFrom)]));
  const mayRepeat = yield* part("hashes", sharedHashes(rows));
  const firstByKey = new Map<string, PlacedRow>();
  const remarks = remarkOnEach(rows, (place, index) => {
    if (!mayRepeat(index)) return null;
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

/**
 * Tells by its index whether a row's texts have the hash of another row's: only such rows can repeat one another, and
 * only their texts are cleaned and compared.
 */
function* sharedHashes(rows: readonly PlacedRow[]): Slices<(index: number) => boolean> {
  const hashes = new Int32Array(rows.length);
  const once = new Set<number>();
  const again = new Set<number>();
  let task = { text: "", hash: comparisonHash("") };
  for (const [index, { row }] of rows.entries()) {
    if (index % sliceLength === 0) yield index / rows.length;
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
  return { kind: "deleteRow", value: "", isSafe: false, edits: [{ kind: "deleteRows", ...source, count: 1 }] };
}
