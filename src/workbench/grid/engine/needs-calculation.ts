/**
 * Whether something has to be calculated after sheets changed. A plan writes sheets with their results, and what no
 * other formula points to is not missed; a sheet that was only edited still shows the results from before.
 */
import type { NameLook } from "../../../hosts/xlsx/looks/looks";
import { parseSheetRangeReference } from "../../../workbook/address";
import { foldSheetName } from "../../../workbook/sheet-name";
import { sliceLength, type Slices } from "../../../workbook/slices";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import type { GridChange } from "../grid";

export interface CalculationNeed extends GridChange {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameLook[];
}

/** A sheet in quotes, or any word: a bare sheet, a defined name, a function, an address. */
const word = /'(?:[^']|'')+'(?=!)|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** True when a changed sheet lacks the results of its formulas, or a formula of another sheet points into a changed one. */
export function* needsCalculation({ sheets, names, changed, calculated }: CalculationNeed): Slices<boolean> {
  const wanted = wordsFor(changed, names);
  const total = sheets.reduce((sum, { formulas }) => sum + formulas.size, 0);
  let count = 0;
  for (const { name, formulas } of sheets) {
    if (changed.has(name)) {
      if (formulas.size > 0 && !calculated.has(name)) return true;
      continue;
    }
    for (const formula of formulas.values()) {
      if (mentions(formula, wanted)) return true;
      count += 1;
      if (count % sliceLength === 0) yield count / total;
    }
  }
  return false;
}

/** The sheets, and the names that point into them, be it through other names in whatever order. */
function wordsFor(sheets: ReadonlySet<string>, names: readonly NameLook[]): ReadonlySet<string> {
  const wanted = new Set([...sheets].map(foldSheetName));
  let left: NameLook[] = [];
  for (const look of names) {
    const area = parseSheetRangeReference(look.formula);
    if (!area) left.push(look);
    else if (wanted.has(foldSheetName(area.sheet))) wanted.add(foldSheetName(look.name));
  }
  for (let before = wanted.size - 1; before < wanted.size;) {
    before = wanted.size;
    for (const { name, formula } of left) if (mentions(formula, wanted)) wanted.add(foldSheetName(name));
    left = left.filter(({ name }) => !wanted.has(foldSheetName(name)));
  }
  return wanted;
}

/** An area over several sheets ("Đầu:Cuối!A1") counts by its ends; a name of ours never stands inside. */
function mentions(formula: string, wanted: ReadonlySet<string>): boolean {
  for (const [found] of formula.matchAll(word)) {
    const name = found.startsWith("'") ? found.slice(1, -1).replaceAll("''", "'") : found;
    if (wanted.has(foldSheetName(name))) return true;
  }
  return false;
}
