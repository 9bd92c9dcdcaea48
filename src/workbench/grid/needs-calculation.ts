/**
 * Whether formulas of other sheets need what changed. Where none does, nothing has to be calculated: our sheets come
 * with their results.
 */
import type { NameLook } from "../../hosts/xlsx/looks/looks";
import { parseSheetRangeReference } from "../../workbook/address";
import { foldSheetName } from "../../workbook/sheet-name";
import { sliceLength, type Slices } from "../../workbook/slices";
import type { SheetSnapshot } from "../../workbook/workbook-snapshot";

export interface CalculationNeed {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameLook[];
  /** Names of sheets that came, changed or went. */
  readonly changed: ReadonlySet<string>;
}

/** A sheet in quotes, or any word: a bare sheet, a defined name, a function, an address. */
const word = /'(?:[^']|'')+'(?=!)|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** True when a formula outside the changed sheets, or one in a name, points into them. */
export function* needsCalculation({ sheets, names, changed }: CalculationNeed): Slices<boolean> {
  const wanted = new Set([...changed].map(foldSheetName));
  for (const { name, formula } of names) {
    const area = parseSheetRangeReference(formula);
    if (area ? wanted.has(foldSheetName(area.sheet)) : mentions(formula, wanted)) wanted.add(foldSheetName(name));
  }
  let count = 0;
  for (const { name, formulas } of sheets) {
    if (changed.has(name)) continue;
    for (const formula of formulas.values()) {
      if (mentions(formula, wanted)) return true;
      count += 1;
      if (count % sliceLength === 0) yield;
    }
  }
  return false;
}

/** An area over several sheets ("Đầu:Cuối!A1") counts by its ends; a name of ours never stands inside. */
function mentions(formula: string, wanted: ReadonlySet<string>): boolean {
  for (const [found] of formula.matchAll(word)) {
    const name = found.startsWith("'") ? found.slice(1, -1).replaceAll("''", "'") : found;
    if (wanted.has(foldSheetName(name))) return true;
  }
  return false;
}
