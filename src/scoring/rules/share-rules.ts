/** E610: the shares of one product over people in a period must not be more than the whole of it (TN 3.2.d, ST). */
import { rule, type Remarks } from "../../findings/rule";
import { comparisonKey } from "../../text/normalize";
import type { CellRef } from "../../workbook/address";
import { sliceLength } from "../../workbook/slices";
import type { AssignmentLine } from "../assignment";
import type { ScoredMonth } from "./month-rules";

/** Sums of decimals are held against the whole to this. */
const tolerance = 1e-9;

interface Holder {
  readonly name: string;
  readonly line: AssignmentLine;
  readonly at: CellRef;
}

/**
 * Lines are parts of one product where they name the same one with the same due date, or both without: two products of a
 * kind that are shared in one month are told apart by their dates. Of lines without a share only those count that were
 * given as much of it as a shared one; work that was handed back is nobody's part.
 */
export const sharesExceed = rule("E610", "error", function* (month: ScoredMonth): Remarks {
  const products = new Map<string, Holder[]>();
  for (const [index, { work }] of month.people.entries()) {
    if (index % sliceLength === 0) yield (0.9 * index) / month.people.length;
    work.lines.forEach((line, place) => {
      if (line.kind === "returned") return;
      const sheet = month.sheetOf(work.person) ?? month.roster;
      const at = work.places?.[place] ?? { sheet, row: 1, column: 1 };
      const key = `${line.code === null ? `"${comparisonKey(line.title)}"` : comparisonKey(line.code)} ${line.due ?? ""}`;
      const holders = products.get(key) ?? [];
      products.set(key, holders);
      holders.push({ name: work.person.name, line, at });
    });
  }
  for (const holders of products.values()) yield* remarkOn(holders);
});

function* remarkOn(all: readonly Holder[]): Remarks {
  const amounts = new Set(all.filter(({ line }) => line.share < 1).map(({ line }) => line.assigned));
  if (amounts.size === 0) return;
  const holders = all.filter(({ line }) => line.share < 1 || amounts.has(line.assigned));
  const sum = holders.reduce((total, { line }) => total + line.share, 0);
  const [first, ...others] = holders;
  if (!first || sum <= 1 + tolerance) return;
  const parts = holders.map(({ name, line }) => `${name} ${percent(line.share)}`).join(", ");
  const { code, title } = first.line;
  yield {
    at: first.at,
    related: others.map(({ at }) => at),
    params: { product: code ?? title, parts, sum: percent(sum) },
  };
}

/** "33,3%" of a third. */
function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10).replace(".", ",")}%`;
}
