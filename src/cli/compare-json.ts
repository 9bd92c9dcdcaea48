/** The document of `kpi compare`: names and shapes are a contract. */
import type { VersionComparison } from "../review/versions/compare-versions";
import type { VersionRow } from "../review/versions/pair-rows";
import { rowJson } from "./json";

export function compareJson({ added, gone, changed, moved, same }: VersionComparison, written: readonly string[]) {
  return {
    added: added.map(({ row }) => rowJson(row)),
    removed: gone.map(({ row }) => rowJson(row)),
    changed: changed.map(({ old, now, fields }) => ({
      old: placeJson(old),
      new: placeJson(now),
      fields: Object.fromEntries(fields.map((field) => [field.field, [field.old, field.new]])),
    })),
    moved: moved.length,
    same: same.length,
    written,
  };
}

function placeJson({ row: { row, code } }: VersionRow) {
  return { ...row.source, code };
}
