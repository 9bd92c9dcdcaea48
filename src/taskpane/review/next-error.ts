import { concerns } from "../../findings/concerns";
import type { Finding } from "../../rulebook/rulebook";
import type { CellRef } from "../../workbook/address";
import { inListOrder } from "../state/list-order";

/** The error behind the one that is selected, in the order of the list; after the last comes the first. `null` without one. */
export function nextError(findings: readonly Finding[], selection: CellRef | null): Finding | null {
  const errors = inListOrder(findings.filter(({ severity }) => severity === "error"));
  const here = selection ? errors.findIndex((finding) => concerns(finding, selection)) : -1;
  return errors[(here + 1) % errors.length] ?? null;
}
