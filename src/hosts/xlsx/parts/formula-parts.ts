/**
 * Parts in which formulas stand: the sheets and the charts on them. Where they lie, the relationships say; folders and
 * file names mean nothing.
 */
import type { OfficePackage } from "../package/office-package";
import { readRelationships, relationshipsPath } from "./relationships";

const formulaKinds = new Set(["worksheet", "dialogsheet", "chart", "chartEx"]);
/** What leads to them. */
const pathKinds = new Set(["officeDocument", "worksheet", "dialogsheet", "chartsheet", "drawing", "chart"]);

/** Each path once, the sheets in the order of their relationships. */
export async function formulaParts(pack: OfficePackage): Promise<string[]> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const follow = async (part: string): Promise<void> => {
    if (!pack.has(relationshipsPath(part))) return;
    for (const { kind, target, isExternal, isMissing } of await readRelationships(pack, part)) {
      const key = target.toLowerCase();
      if (isExternal || isMissing || seen.has(key)) continue;
      if (formulaKinds.has(kind)) found.set(key, target);
      if (!pathKinds.has(kind)) continue;
      seen.add(key);
      await follow(target);
    }
  };
  await follow("");
  return [...found.values()];
}
