/**
 * The areas that defined names stand for, looked up by name: a month of 200 people names thousands.
 */
import type { NameLook } from "../../../hosts/xlsx/looks/looks";
import { parseSheetRangeReference } from "../../../workbook/address";

/** Gives the area of a name as a formula in that sheet sees it, as a reference; `null` when it is none. */
export type NameAreas = (name: string, sheet: string) => string | null;

export function nameAreas(names: readonly NameLook[]): NameAreas {
  const byName = new Map<string, NameLook[]>();
  for (const look of names) {
    const key = look.name.toLowerCase();
    const same = byName.get(key);
    if (same) same.push(look);
    else byName.set(key, [look]);
  }
  return (name, sheet) => {
    const same = byName.get(name.toLowerCase()) ?? [];
    const found = same.find((look) => look.sheet === sheet) ?? same.find((look) => look.sheet === null);
    return found && parseSheetRangeReference(found.formula) ? found.formula : null;
  };
}
