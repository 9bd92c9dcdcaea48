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
  readonly isStructureProtected: boolean;
}

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const state = askState(context);
  await context.sync();
  return state();
}

/**
 * Name of the active sheet, which Excel does not tell while a sheet with nothing but a chart is in front, or another
 * workbook (OfficeDev/office-js#2444, #6365). Never needed to put a workbook right.
 */
export function askActiveSheet({ workbook }: Excel.RequestContext): () => string {
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  return () => nameOf(active);
}

function nameOf({ name }: Excel.Worksheet): string {
  return name;
}

/** Gives the state after the sync. */
export function askState({ workbook }: Excel.RequestContext): () => WorkbookState {
  const { worksheets, names, protection } = workbook;
  worksheets.load(["items/name", "items/visibility", "items/protection/protected", "items/protection/options"]);
  names.load(["items/name", "items/formula"]);
  protection.load("protected");
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      protectionOptions: sheet.protection.options,
    })),
    // The type says `any`: a name for a constant has the constant here.
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    isStructureProtected: protection.protected,
  });
}

/** What is asked of a state again and again, found once. */
interface StateIndex {
  readonly names: readonly DefinedName[];
  readonly sheetOfMarker: ReadonlyMap<string, string>;
  readonly markerOfSheet: ReadonlyMap<string, string>;
  /** By lower-case name. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  /** By lower-case name. */
  readonly formulaOfName: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<WorkbookState, StateIndex>();

function indexOf(state: WorkbookState): StateIndex {
  const known = indexes.get(state);
  if (known) return known;
  const index = makeIndex(state);
  indexes.set(state, index);
  return index;
}

/** The first of several names or sheets counts. */
function makeIndex({ names, sheets }: WorkbookState): StateIndex {
  const existing = new Set(sheets.map((sheet) => sheet.name));
  const defined = names.flatMap(({ name, formula }) => {
    const reference = parseSheetRangeReference(formula);
    return reference && existing.has(reference.sheet) ? [{ name, ...reference }] : [];
  });
  const marks = defined.flatMap(({ name, sheet }) => {
    const marker = markerOfName(name);
    return marker === null ? [] : [{ marker, sheet }];
  });
  marks.reverse();
  return {
    names: defined,
    sheetOfMarker: new Map(marks.map(({ marker, sheet }) => [marker, sheet])),
    markerOfSheet: new Map(marks.map(({ marker, sheet }) => [sheet, marker])),
    sheets: new Map([...sheets].reverse().map((sheet) => [sheet.name.toLowerCase(), sheet])),
    formulaOfName: new Map([...names].reverse().map(({ name, formula }) => [name.toLowerCase(), formula])),
  };
}

/** Names that refer to one area of cells of a sheet that exists; a broken one says "=#REF!$A$1". */
export function definedNames(state: WorkbookState): readonly DefinedName[] {
  return indexOf(state).names;
}

/** Name of the sheet with this marker, whatever people renamed it to; `null` when there is none. */
export function sheetOfMarker(state: WorkbookState, marker: string): string | null {
  return indexOf(state).sheetOfMarker.get(marker) ?? null;
}

/** Marker of a sheet; `null` for a sheet of the user's. */
export function markerOfSheet(state: WorkbookState, sheet: string): string | null {
  return indexOf(state).markerOfSheet.get(sheet) ?? null;
}

/** With its leading "="; `null` when there is no such name. Excel's names do not distinguish case. */
export function formulaOfName(state: WorkbookState, name: string): string | null {
  return indexOf(state).formulaOfName.get(name.toLowerCase()) ?? null;
}

export function findState(state: WorkbookState, name: string): SheetState | null {
  return indexOf(state).sheets.get(name.toLowerCase()) ?? null;
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
