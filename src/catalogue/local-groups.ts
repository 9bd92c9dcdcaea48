/**
 * Groups under names of an office's own (C1…C5, N1…N18, A–D): which ones a table has, and what people said they are.
 */
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import type { CatalogueSheet, Reading } from "./catalogue-row";
import { lineOf } from "./cell-text";
import type { ComplexityGroup } from "./complexity-group";

/** The template's group for each local name, as printed; said once for a sheet. */
export type GroupNames = Readonly<Record<string, ComplexityGroup>>;

/** By `searchKey`; `null` where nobody said anything. */
export type GroupsByName = ReadonlyMap<string, ComplexityGroup> | null;

export function groupsByName(names: GroupNames | undefined): GroupsByName {
  const entries = Object.entries(names ?? {});
  return entries.length === 0 ? null : new Map(entries.map(([name, group]) => [searchKey(name), group]));
}

/** What people said that the cell's name means; `null` where they said nothing about it. */
export function groupByLocalName(value: CellValue, names: GroupsByName): Reading<ComplexityGroup> | null {
  if (names === null) return null;
  const text = lineOf(value);
  const group = names.get(searchKey(text));
  return group ? { kind: "read", value: group, exact: true, text } : null;
}

/** A name that is none of the template's, and what a reader would take it for. */
export interface LocalGroup {
  readonly name: string;
  readonly nearest: ComplexityGroup | null;
  /** 1-based rows that have it. */
  readonly rows: readonly number[];
}

export interface LocalGroups {
  /** In the order in which the table has them. */
  readonly names: readonly LocalGroup[];
  /** No row has a group of the template: the names are a system of their own, not slips. */
  readonly isOwnSystem: boolean;
}

/** "C1", "N12", "Nhóm 15", "Nhóm 1A", "A": a letter, a number, or both. */
const shortName =
  /^(?:(?:nhom|loai|muc|cap|bac|hang|sp) )?(?:[a-z]{1,3} ?\d{1,2}[a-e]?|[a-e]|\d{1,2}[a-e]?|[ivx]{1,4})$/;

/** The local names of a table; `null` where it has none. Slips such as "khó" among the template's groups are no names. */
export function localGroupsOf({ rows, corrections }: CatalogueSheet): LocalGroups | null {
  // Where people said of some names what they are, the others are names as well.
  const isExplained = Object.keys(corrections?.groupNames ?? {}).length > 0;
  const byKey = new Map<string, { name: string; nearest: ComplexityGroup | null; rows: number[] }>();
  let isOwnSystem = true;
  const named = usesWords(rows) ? wordName : shortName;
  for (const { group, source } of rows) {
    if (group.kind === "read" || group.kind === "several") isOwnSystem = false;
    if (group.kind !== "unknown" || group.asDate) continue;
    const key = searchKey(group.text);
    if (!named.test(key)) continue;
    const known = byKey.get(key) ?? { name: group.text, nearest: group.nearest, rows: [] };
    byKey.set(key, known);
    known.rows.push(source.row);
  }
  if (byKey.size < (isExplained ? 1 : leastNames)) return null;
  return { names: [...byKey.values()], isOwnSystem: isOwnSystem || isExplained };
}

/** "Đơn giản", "Trung bình", "Rất phức tạp". */
const wordName = /^.{1,24}$/;
const mostWords = 7;
const leastRows = 3;

/** A few words again and again, and no group of the template beside them: an office's own scale in words. */
function usesWords(rows: CatalogueSheet["rows"]): boolean {
  const names = new Set<string>();
  let count = 0;
  for (const { group } of rows) {
    if (group.kind === "missing") continue;
    if (group.kind !== "unknown" || group.asDate) return false;
    const key = searchKey(group.text);
    if (!wordName.test(key)) return false;
    names.add(key);
    if (names.size > mostWords) return false;
    count++;
  }
  return names.size >= leastNames && count >= leastRows;
}

/** One name that nobody knows is a slip. */
const leastNames = 2;
