/**
 * Which rows are leaders' work (part A): those that their own catalogue calls so, and where it names no parts at all those
 * that begin with leading or approving, which belongs to part A alone (NA).
 */
import { leadingPhraseFinder, type LeadingWords } from "../../catalogue/rules/leading-work";
import type { SourceRow } from "./source-row";

const leadersPart = "A";

/** @param leading how leading work begins (W401) */
export function leadersWorkTeller(leading: LeadingWords): (row: SourceRow) => boolean {
  const find = leadingPhraseFinder(leading);
  return ({ row }) => (row.part === null ? find(row) !== null : row.part === leadersPart);
}
