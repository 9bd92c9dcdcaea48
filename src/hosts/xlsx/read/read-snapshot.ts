/**
 * A whole package as the plain snapshot that the core reads.
 */
import { parseSheetRangeReference, rangeAddress } from "../../../workbook/address";
import { markerOfName } from "../../../workbook/sheet-marker";
import { foldSheetName } from "../../../workbook/sheet-name";
import { runWithPauses, startSliceClock, type PausingOptions } from "../../../workbook/slice-clock";
import type { RowMap } from "../../../workbook/row-map";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import type { WorkOptions } from "../../../workbook/workbook-host";
import {
  findSheet,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../workbook/workbook-snapshot";
import type { OfficePackage } from "../package/office-package";
import type { ValueContext } from "./read-cell";
import { movedSheet } from "./moved-sheet";
import { readDateStyles } from "./read-date-styles";
import { readSheetInSlices } from "./read-sheet";
import { sheetOfPlan, type OwnWords } from "./sheet-of-plan";
import { readSharedStringsInSlices, sharedStringsPath } from "./read-strings";
import { readWorkbookPart, type WorkbookPart } from "../parts/workbook-part";

export interface KnownState {
  readonly pack: OfficePackage;
  readonly snapshot: WorkbookSnapshot;
}

export interface SnapshotOptions extends WorkOptions {
  /** The state before: sheets whose part is still the same are not read again. */
  readonly known?: KnownState;
  /** Sheets of the state before, by name, in which nothing but rows moved, and how. */
  readonly moved?: ReadonlyMap<string, RowMap>;
  /** Plans that were just written, by sheet name: what they say is not read again from our own file. */
  readonly written?: ReadonlyMap<string, SheetPlan>;
}

/** Throws `PackageError` when a part is missing or damaged. */
export async function readSnapshot(pack: OfficePackage, options: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
  const workbook = await readWorkbookPart(pack);
  let context: ValueContext | null = null;
  const markers = readMarkers(workbook);
  const sheets: SheetSnapshot[] = [];
  const clock = startSliceClock();
  for (const { name, path, visibility } of workbook.sheets) {
    if (clock.isDue()) await clock.pause();
    options.signal?.throwIfAborted();
    const own = { name, visibility, marker: markers.get(name) ?? null };
    // A workbook that counts from 1904 says of our numbers what only reading tells.
    const plan = workbook.usesDates1904 ? undefined : options.written?.get(name);
    const moved = options.moved?.get(name);
    const before = moved && options.known ? findSheet(options.known.snapshot, name) : null;
    const same = !plan && options.known?.pack.shares(path, pack) ? findSheet(options.known.snapshot, name) : null;
    if (plan) sheets.push(sheetOfPlan(plan, own));
    else if (moved && before) sheets.push({ ...movedSheet(before, moved), ...own });
    else if (same) sheets.push(isAs(same, own) ? same : { ...same, ...own });
    else {
      const pausing = { clock, signal: options.signal };
      context ??= await readContext(pack, workbook, pausing);
      sheets.push({ ...(await runWithPauses(readSheetInSlices(await pack.pieces(path), context), pausing)), ...own });
    }
    options.onProgress?.({ done: sheets.length, total: workbook.sheets.length, unit: "sheets" });
  }
  const active = workbook.sheets.find(({ index }) => index === workbook.activeTab);
  return { sheets, names: readAreaNames(workbook), activeSheet: active?.name ?? sheets[0]?.name ?? null };
}

/** A sheet of a plan makes its cells when they are asked for: one that stays as it is must not be copied. */
function isAs(sheet: SheetSnapshot, own: OwnWords): boolean {
  return sheet.name === own.name && sheet.visibility === own.visibility && sheet.marker === own.marker;
}

/** Our own writing only adds styles and never touches shared texts, so sheets read earlier stay right. */
async function readContext(
  pack: OfficePackage,
  workbook: WorkbookPart,
  pausing: PausingOptions,
): Promise<ValueContext> {
  const path = sharedStringsPath(pack, workbook);
  return {
    strings: path === null ? [] : await runWithPauses(readSharedStringsInSlices(await pack.pieces(path)), pausing),
    dateStyles: await readDateStyles(pack, workbook),
    usesDates1904: workbook.usesDates1904,
  };
}

/**
 * Names for one area of cells. Those of the whole workbook come first and win over those of one sheet, which
 * appear when people copy a sheet of ours.
 */
export function readAreaNames(workbook: WorkbookPart): DefinedName[] {
  return [...areaNames(workbook, true), ...areaNames(workbook, false)];
}

/** Markers by sheet name: names of ours that refer to the sheet's A1. A copy of our sheet is the user's. */
export function readMarkers(workbook: WorkbookPart): Map<string, string> {
  const markers = new Map<string, string>();
  for (const { name, sheet, range } of areaNames(workbook, true)) {
    const marker = markerOfName(name);
    if (marker !== null && rangeAddress(range) === "A1") markers.set(sheet, marker);
  }
  return markers;
}

/** Sheets are looked up by folded name: a workbook of 200 sheets of ours has thousands of names. */
function areaNames(workbook: WorkbookPart, isOfWorkbook: boolean): DefinedName[] {
  const sheets = new Map([...workbook.sheets].reverse().map((entry) => [foldSheetName(entry.name), entry] as const));
  return workbook.names.flatMap(({ name, formula, scope }) => {
    if (name.startsWith("_xlnm.") || (scope === null) !== isOfWorkbook) return [];
    const area = parseSheetRangeReference(formula);
    const sheet = area && sheets.get(foldSheetName(area.sheet));
    return area && sheet ? [{ name, sheet: sheet.name, range: area.range }] : [];
  });
}
