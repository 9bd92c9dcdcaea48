/**
 * Reading a complexity group from a cell: the template's "N2" and every other way that people write it
 * (template.md point 5).
 */
import { normalizeText } from "../text/normalize";
import { foldText } from "../text/search-key";
import { isCellDate, isCellError } from "../workbook/cell-value";
import type { CellValue } from "../workbook/cell-value";
import { cellText, isEmptyCell } from "./cell-text";
import { complexityGroups } from "./complexity-group";
import type { ComplexityGroup } from "./complexity-group";
import type { Reading } from "./catalogue-row";

/** Longer texts are read for no group at all. */
const longestGroup = 300;

/** Other names of each group, folded, by its place. */
const names: readonly (readonly string[])[] = [
  ["1", "01", "i", "mot"],
  ["2", "02", "ii", "hai"],
  ["3", "03", "iii", "ba"],
  ["4", "04", "iv", "bon", "tu"],
  ["5", "05", "v", "nam"],
];

const groupByName: ReadonlyMap<string, ComplexityGroup> = new Map(
  complexityGroups.flatMap((group, index) => (names[index] ?? []).map((name) => [name, group] as const)),
);

/** "n2", "nhom 2", "nhom n2", "N.II", "nhóm hai"; "n" alone stands only before a digit or a Roman numeral. */
const named =
  /\b(?:nhom\s*(?:so\s*)?n?[\s.:-]*(0?[1-5]|iv|v|i{1,3}|mot|hai|ba|bon|tu|nam)|n[\s.:-]*(0?[1-5]|iv|v|i{1,3}))\b/g;
/** What follows a group and names another: "N1 hoặc 2", "nhóm 2, 3", "N3/4". */
const further = /^\s*(?:[,;/+&-]|va|hoac|den)\s*(0?[1-5]|iv|v|i{1,3})(?![\p{L}\p{N}]|[.,]\d|\s*\p{L})/u;
/** "2-3", "1 hoặc 2": nothing but two groups by their numbers. */
const bareGroups = /^(0?[1-5]|iv|v|i{1,3})\s*(?:[,;/+&-]|va|hoac|den)\s*(0?[1-5]|iv|v|i{1,3})$/;
const templateLabel = /^(?:n|nhom)([1-5])(?:\((?:n|nhom)\1\))?$/;
const nearMiss = /^\P{N}{0,6}([1-5])\P{N}{0,6}$/u;

/** Reads a cell of the group column. Errors count as missing: rule E307 speaks of them. */
export function readGroup(value: CellValue): Reading<ComplexityGroup> {
  if (isEmptyCell(value) || isCellError(value)) return { kind: "missing" };
  const text = normalizeText(cellText(value));
  if (isCellDate(value) || text.length > longestGroup) {
    return { kind: "unknown", nearest: null, text, asDate: isCellDate(value) };
  }
  const folded = foldText(text);
  const label = groupByName.get(templateLabel.exec(folded.replace(/\s/g, ""))?.[1] ?? "");
  if (label) return { kind: "read", value: label, exact: true, text };
  const bare = groupByName.get(folded.replace(/(?:[.,]0+)?[.)\s]*$/, ""));
  if (bare) return { kind: "read", value: bare, exact: false, text };
  const [, one, other] = bareGroups.exec(folded) ?? [];
  const [from, to] = [groupByName.get(one ?? ""), groupByName.get(other ?? "")];
  if (from && to && from !== to) return { kind: "several", values: [from, to] };
  return readNamedGroups(text, folded);
}

/** Groups named somewhere in the text: "Nhóm 2 - chuyên môn" is N2, "N2 hoặc N3" is several. */
function readNamedGroups(text: string, folded: string): Reading<ComplexityGroup> {
  const found = new Set<ComplexityGroup>();
  for (const match of folded.matchAll(named)) {
    const group = groupByName.get(match[1] ?? match[2] ?? "");
    if (group) found.add(group);
    for (const other of furtherGroups(folded.slice(match.index + match[0].length))) found.add(other);
  }
  const [first, ...others] = complexityGroups.filter((group) => found.has(group));
  if (first && others.length > 0) return { kind: "several", values: [first, ...others] };
  if (first && /^[^\p{L}\p{N}]*(?:nhom|n)/u.test(folded)) return { kind: "read", value: first, exact: false, text };
  // "Nl": a small L typed for 1.
  const digit = /^n[l|]$/.test(folded) ? "1" : nearMiss.exec(folded)?.[1];
  return { kind: "unknown", nearest: first ?? groupByName.get(digit ?? "") ?? null, text, asDate: false };
}

/** Groups that a text goes on to name by their number alone. */
function furtherGroups(text: string): ComplexityGroup[] {
  const match = further.exec(text);
  const group = groupByName.get(match?.[1] ?? "");
  return match && group ? [group, ...furtherGroups(text.slice(match[0].length))] : [];
}
