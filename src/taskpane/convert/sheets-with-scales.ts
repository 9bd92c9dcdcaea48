/** The sheets of a catalogue, each once, with the scale that a person said for it and those that its tables have. Pure. */
import type { Catalogue } from "../../catalogue/catalogue-row";
import type { Conversion } from "../../conversion/conversion";
import type { Scale, SheetScale } from "../../profiles/profile";
import { comparisonKey } from "../../text/normalize";

export interface SheetWithScales {
  readonly sheet: string;
  readonly said: Scale | null;
  /** More than one where its tables differ. */
  readonly inUse: readonly Scale[];
}

export interface SheetsWithScalesOptions {
  readonly catalogue: Pick<Catalogue, "sheets">;
  readonly conversion: Pick<Conversion, "tableScales">;
  readonly said: readonly SheetScale[];
}

export function sheetsWithScales({ catalogue, conversion, said }: SheetsWithScalesOptions): SheetWithScales[] {
  const byName = new Map<string, Set<Scale>>();
  for (const [index, { name }] of catalogue.sheets.entries()) {
    const scales = byName.get(name) ?? new Set<Scale>();
    const scale = conversion.tableScales[index]?.scale;
    byName.set(name, scale ? scales.add(scale) : scales);
  }
  const saidFor = (name: string) => said.find(({ sheet }) => comparisonKey(sheet) === comparisonKey(name));
  return [...byName].map(([sheet, scales]) => ({ sheet, said: saidFor(sheet)?.scale ?? null, inUse: [...scales] }));
}
