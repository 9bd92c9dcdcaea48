/** The scales of a catalogue's tables: which there are, and which one a row has. */
import { type Catalogue, type CatalogueRow, tableFinder } from "../catalogue/catalogue-row";
import type { Scale, SheetScale } from "../profiles/profile";
import type { TableScale } from "./converted-catalogue";

export interface ScaledTables {
  readonly catalogue: Catalogue;
  /** Of the workbook. */
  readonly scale: Scale;
  /** One for each table of the catalogue, in its order. */
  readonly tableScales: readonly TableScale[];
}

/** Each scale once, that of the workbook first where a table has it; that one alone without tables. */
export function scalesInUse({ scale, tableScales }: Omit<ScaledTables, "catalogue">): readonly Scale[] {
  const used = new Set(tableScales.map((table) => table.scale));
  if (used.size === 0) return [scale];
  return [...used].sort((left, right) => Number(right === scale) - Number(left === scale));
}

export function scaleFinder({ catalogue, scale, tableScales }: ScaledTables): (row: CatalogueRow) => Scale {
  if (tableScales.every((table) => table.scale === scale)) return () => scale;
  const tableOf = tableFinder(catalogue);
  const byTable = new Map(catalogue.sheets.map((table, index) => [table, tableScales[index]?.scale ?? scale]));
  return ({ source }) => {
    const table = tableOf(source);
    return (table && byTable.get(table)) ?? scale;
  };
}

/** Sheets whose tables all have one scale, and not the workbook's: what its settings keep of them. */
export function sheetScalesOf({ catalogue, scale, tableScales }: ScaledTables): readonly SheetScale[] {
  const byName = new Map<string, Set<Scale>>();
  for (const [index, { name }] of catalogue.sheets.entries()) {
    const known = byName.get(name) ?? new Set<Scale>();
    byName.set(name, known.add(tableScales[index]?.scale ?? scale));
  }
  return [...byName].flatMap(([sheet, own]) => {
    const [only, ...others] = own;
    return only === undefined || others.length > 0 || only === scale ? [] : [{ sheet, scale: only }];
  });
}
