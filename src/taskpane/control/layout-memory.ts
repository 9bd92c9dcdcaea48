/**
 * What people corrected of tables, kept by the browser or web view on this machine for the next workbook of their office:
 * next month's file has the same headings and no note of ours. Headings and names of groups, never a row.
 */
import type { ReadingChoices } from "../../app/assessment";
import { machineText, type MachineText, type TextStorage } from "./machine-text";

const key = "danh-muc-kpi.tables";

export type KnownTables = Pick<ReadingChoices, "layouts" | "headers">;

/** A text, as a note in a document is. */
export type LayoutMemory = MachineText;

export function layoutMemory(storage?: TextStorage): LayoutMemory {
  return machineText(key, storage);
}

/** More nobody corrects; the oldest go first. */
const mostKept = 40;

/** What the machine knows once a workbook's own corrections went from `before` to `after`. */
export function knownAfter(known: KnownTables, before: KnownTables, after: KnownTables): KnownTables {
  return {
    layouts: merged(known.layouts, before.layouts, after.layouts),
    headers: merged(known.headers, before.headers, after.headers),
  };
}

function merged<Item>(
  known: readonly Item[] = [],
  before: readonly Item[] = [],
  after: readonly Item[] = [],
): readonly Item[] {
  const texts = new Set([...before, ...after].map((item) => JSON.stringify(item)));
  const others = known.filter((item) => !texts.has(JSON.stringify(item)));
  return [...after, ...others].slice(0, mostKept);
}
