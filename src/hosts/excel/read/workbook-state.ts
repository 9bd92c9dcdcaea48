/** The workbook's outline — sheets, names, protection — in one sync: what writing must know before it starts. */
import { parseSheetRangeReference } from "../../../workbook/address";
import { markerOfName } from "../../../workbook/sheet-marker";
import type { DefinedName, SheetSnapshot } from "../../../workbook/workbook-snapshot";

export interface SheetState {
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly isProtected: boolean;
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
}

export interface WorkbookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** Every workbook name with its formula, those of constants and broken ones too. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly activeSheet: string;
  readonly isStructureProtected: boolean;
}

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load(["items/name", "items/visibility", "items/protection/protected", "items/protection/options"]);
  names.load(["items/name", "items/formula"]);
  protection.load("protected");
  active.load("name");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      protectionOptions: sheet.protection.options,
    })),
    // The type says `any`: a name for a constant has the constant here.
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    activeSheet: active.name,
    isStructureProtected: protection.protected,
  };
}

/** Names that refer to one area of cells of a sheet that exists; a broken one says "=#REF!$A$1". */
export function definedNames({ names, sheets }: WorkbookState): DefinedName[] {
  const existing = new Set(sheets.map((sheet) => sheet.name));
  return names.flatMap(({ name, formula }) => {
    const reference = parseSheetRangeReference(formula);
    return reference && existing.has(reference.sheet) ? [{ name, ...reference }] : [];
  });
}

/** Name of the sheet with this marker, whatever people renamed it to; `null` when there is none. */
export function sheetOfMarker(state: WorkbookState, marker: string): string | null {
  return definedNames(state).find(({ name }) => markerOfName(name) === marker)?.sheet ?? null;
}

/** Marker of a sheet; `null` for a sheet of the user's. */
export function markerOfSheet(state: WorkbookState, sheet: string): string | null {
  const own = definedNames(state).find((defined) => defined.sheet === sheet && markerOfName(defined.name) !== null);
  return own ? markerOfName(own.name) : null;
}

export function findState(state: WorkbookState, name: string): SheetState | null {
  const wanted = name.toLowerCase();
  return state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** Keyed by what Excel says at run time. */
const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export function visibilityOf(sheet: SheetState): SheetSnapshot["visibility"] {
  return visibilities[sheet.visibility] ?? "visible";
}
