/**
 * E510: what a product is split into counts for no more than the product (TN: Σ k of the children ≤ k of the parent). The
 * children are known by their printed codes: VP.001.1 and VP.001.2 under VP.001. Shares of a product that is done over
 * months or by several people stand on score sheets, and are judged there.
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { comparisonKey } from "../../text/normalize";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { ConvertedRow } from "../converted-catalogue";
import type { ConversionContext } from "./conversion-context";

interface Split {
  readonly parent: ConvertedRow;
  readonly children: ConvertedRow[];
}

export const childrenExceedParent = rule("E510", "error", function* ({ conversion, cellOf }: ConversionContext) {
  const part = inParts({ splits: 3, remarks: 1 });
  const splits = yield* part("splits", splitsOf(conversion.rows));
  const remarks = remarkOnEach(splits, ({ parent, children }) => {
    const isOneScale = children.every(({ basis }) => basis === parent.basis);
    const hasPoints = isOneScale && [parent, ...children].every(({ points }) => points !== null);
    const measure = hasPoints ? "points" : "coefficient";
    const whole = parent[measure];
    const sum = children.reduce((total, child) => total + (child[measure] ?? 0), 0);
    if (whole === null || sum <= whole + least) return null;
    const cell = ({ row }: ConvertedRow) => cellOf(row, "coefficient", "points", "band", "detail");
    const params = {
      row: parent.row.source.row,
      code: parent.code,
      measure,
      whole,
      sum: tidy(sum),
      count: children.length,
    };
    return { at: cell(parent), params, related: children.map(cell) };
  });
  yield* part("remarks", remarks);
});

/** Sums are compared unrounded, but for what adding decimals leaves. */
const least = 1e-9;

function tidy(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}

/** A code in letters and figures, one level below another one; bare numbers are only an order. */
const child = /^(.*\p{L}.*)\.\d{1,3}$/u;

function* splitsOf(rows: readonly ConvertedRow[]): Slices<readonly Split[]> {
  const part = inParts({ children: 1, parents: 1 });
  const byParent = new Map<string, ConvertedRow[]>();
  yield* part(
    "children",
    forEachInSlices(rows, (row) => {
      const parent = child.exec(comparisonKey(row.row.code ?? ""))?.[1];
      if (parent === undefined) return;
      const others = byParent.get(parent);
      if (others) others.push(row);
      else byParent.set(parent, [row]);
    }),
  );
  const splits: Split[] = [];
  if (byParent.size === 0) return splits;
  yield* part(
    "parents",
    forEachInSlices(rows, (parent) => {
      const children = byParent.get(comparisonKey(parent.row.code ?? ""));
      if (children) splits.push({ parent, children });
    }),
  );
  return splits;
}
