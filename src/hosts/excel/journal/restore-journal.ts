/**
 * Puts a journal back: after a failed change, whatever part of it was done, and for "Gỡ kết quả". It looks at the
 * workbook first and asks for nothing that is so already, hence it can be tried again after it failed itself.
 * Our sheets and what the change did to people's cells and rows must come back; what only suffered from it — people's
 * formulas and names elsewhere, places of tabs, looks — comes back as far as Excel takes it, and is told where not.
 */
import { parseSheetRangeReference, type CellRef } from "../../../workbook/address";
import { runExcel, sendSteps, type WriteStep } from "../requests/batching";
import type { Waiting } from "../requests/cell-editing";
import { sendLenient, type Piece } from "../requests/lenient";
import { finishSheets } from "../change/finish-sheets";
import { calculateStep, isManual, type CalculationMode } from "../change/calculation";
import type { Journal, JournalCell, JournalSheet } from "./journal";
import { askJournal, type FoundJournal } from "./found-journal";
import { keepOn, unkept, type KeptJournal } from "./kept-journal";
import { currentName, findCreated } from "./journal-sheets";
import { clearRefused, isSaveRefused } from "./refused-save";
import { forgetReturning, noteReturning, readReturning } from "./returning";
import { forgetMergesSteps } from "../picture/merge-notes";
import { enterCell } from "../write/enter-cells";
import { nameSteps } from "../write/name-step";
import { returnRows } from "./return-rows";
import {
  createStep,
  deleteSheetStep,
  protectStep,
  protectSteps,
  step,
  unprotectStep,
  writeSteps,
} from "../write/write-plan";
import { findState, formulaOfName, readState, type WorkbookState } from "../read/workbook-state";
import { putFormulasBack } from "./user-formulas";

export interface RestoreOptions {
  readonly journal: Journal;
  /** Keeps the same journal in the document until everything is back. */
  readonly kept: KeptJournal;
  /** Whose pane puts it back. */
  readonly owner: string;
  readonly onRemark?: Waiting["onRemark"];
}

/** Tells by `formulasLeft` which formulas of the user's Excel would not take. */
export async function restoreJournal(options: RestoreOptions): Promise<void> {
  const { kept, onRemark } = options;
  const attempt = (keeping: KeptJournal): Promise<readonly CellRef[]> =>
    putBack({ ...options, kept: keeping }).catch(async (error: unknown) => {
      // A document that takes no journal must not keep a workbook half-written.
      if (!(await isSaveRefused(error, keeping))) throw error;
      await clearRefused();
      return attempt(unkept(keeping.id));
    });
  const cells = await attempt(kept);
  if (cells.length > 0) onRemark?.({ kind: "formulasLeft", cells });
}

/** The cells whose formulas Excel would not take. */
async function putBack({ journal, kept: keeping, owner, onRemark }: RestoreOptions): Promise<readonly CellRef[]> {
  return runExcel(
    async (context) => {
      const surroundings = askSurroundings(context);
      const state = await readState(context);
      const { found, mode } = surroundings();
      const kept = keepOn(keeping, found, owner);
      const rows = await returnRows(context, { state, journal });
      const created = await findCreated(context, journal, state);
      const returning = journal.sheets.some(({ nameAfter }) => nameAfter === null) ? await readReturning(context) : [];
      const present = presentOf(journal, { state, created, returning });
      const back = [...openSteps(journal, present), ...rows, ...sheetSteps(journal, present)];
      const closing = [...closingSteps(journal, present), ...kept.forget];
      const pictures = present.changed.map(({ picture }) => picture);
      const spared = sparedPieces(journal, present);
      const steps = [...kept.save, ...kept.withBeats(back)];
      if (journal.formulas.length + spared.length + pictures.length === 0 && !isManual(mode)) {
        await sendSteps(context, [...steps, ...closing]);
        return [];
      }
      await sendSteps(context, steps);
      await sendLenient(context, spared);
      const left = await putFormulasBack(context, { before: journal.formulas, withBeats: kept.withBeats });
      await finishSheets(context, { pictures, besides: [calculateStep(mode)], closing, isApart: true });
      return left;
    },
    onRemark ? { onRemark } : {},
  );
}

interface Surroundings {
  /** The journal in the document, whoever left it. */
  readonly found: FoundJournal | null;
  readonly mode: CalculationMode;
}

function askSurroundings(context: Excel.RequestContext): () => Surroundings {
  const found = askJournal(context);
  const { application } = context.workbook;
  application.load("calculationMode");
  return () => ({ found: found(), mode: application.calculationMode });
}

interface Present {
  readonly state: WorkbookState;
  readonly created: readonly string[];
  readonly nowOf: (sheet: JournalSheet) => string | null;
  /** Taken out, and not there. */
  readonly missing: readonly JournalSheet[];
  /** Taken out; an earlier try began to make them again. */
  readonly half: readonly JournalSheet[];
  readonly updated: readonly JournalSheet[];
  /** All that are written. */
  readonly changed: readonly JournalSheet[];
}

interface Found {
  readonly state: WorkbookState;
  readonly created: readonly string[];
  /** Sheets that an earlier try began to make again. */
  readonly returning: readonly string[];
}

function presentOf(journal: Journal, { state, created, returning }: Found): Present {
  const { sheets } = journal;
  const nowOf = (sheet: JournalSheet): string | null => currentName(sheet, journal, state);
  const missing = sheets.filter((sheet) => nowOf(sheet) === null);
  const half = sheets.filter((sheet) => !missing.includes(sheet) && returning.includes(sheet.picture.name));
  const updated = sheets.filter(
    (sheet) => sheet.nameAfter !== null && !missing.includes(sheet) && !half.includes(sheet),
  );
  return { state, created, nowOf, missing, half, updated, changed: [...updated, ...missing, ...half] };
}

/** First of all, because a sheet that people gave a password since can be neither opened nor put back. */
function openSteps(journal: Journal, { state, nowOf, updated, half }: Present): WriteStep[] {
  const edited = journal.opened.filter((one) => isEdited(journal, one.sheet)).map(({ sheet }) => sheet);
  const names = [...edited, ...[...updated, ...half].map((sheet) => nowOf(sheet) ?? sheet.picture.name)];
  return names.filter((name) => findState(state, name)?.isProtected === true).map(unprotectStep);
}

/** Sheets that were only opened lest their formulas be lost need no opening before those are put right. */
function isEdited({ cells }: Journal, name: string): boolean {
  return cells.some(({ sheet }) => sheet === name);
}

function sheetSteps(journal: Journal, present: Present): WriteStep[] {
  const { names, cells } = journal;
  const { state, created, missing, half, updated, changed, nowOf } = present;
  const anew = [...missing, ...half];
  const ours = names.filter((name) => !isElsewhere(name.formula, present));
  return [
    ...(anew.length > 0 ? noteReturning(anew.map(({ picture }) => picture.name)) : []),
    ...missing.map(({ picture }) => createStep(picture.name)),
    ...[...updated, ...half].flatMap((sheet) => renameSteps(sheet, nowOf(sheet))),
    ...ours.filter(({ formula }) => formula !== null).flatMap((name) => backSteps(name, journal, state)),
    ...created.flatMap((name) => [
      ...forgetMergesSteps(name),
      deleteSheetStep(findState(state, name) ?? { name, visibility: "Visible" }),
    ]),
    // As long as a sheet is there, its marker is too: another try must find it.
    ...ours.filter(({ formula }) => formula === null).flatMap((name) => backSteps(name, journal, state)),
    ...changed.flatMap(({ picture }) => writeSteps(picture)),
    // A sheet of the user's that was renamed or deleted since cannot be mended any more.
    ...cells.filter(({ sheet }) => findState(state, sheet) !== null).map(cellStep),
  ];
}

/** Names that point to a sheet which is not there any more, and places of tabs: nothing else hangs on them. */
function sparedPieces(journal: Journal, present: Present): Piece[] {
  const { state, missing, half } = present;
  const names = journal.names.filter(({ formula }) => isElsewhere(formula, present));
  // From left to right: each finds everything before it in its place.
  const anew = [...missing, ...half].sort((one, other) => one.position - other.position);
  return [
    ...names.map((name) => ({ steps: backSteps(name, journal, state) })).filter(({ steps }) => steps.length > 0),
    ...anew.map((sheet) => ({ steps: [placeStep(sheet)] })),
  ];
}

function isElsewhere(formula: string | null, { state, changed, created }: Present): boolean {
  const sheet = formula === null ? null : (parseSheetRangeReference(formula)?.sheet ?? null);
  if (sheet === null) return false;
  const isThere = findState(state, sheet) !== null || changed.some(({ picture }) => picture.name === sheet);
  return !isThere || created.includes(sheet);
}

function backSteps({ name, formula }: Journal["names"][number], { rows }: Journal, state: WorkbookState): WriteStep[] {
  const mayChange = rows.length > 0 && !isBroken(formula);
  return nameSteps({ name, formula, before: formulaOfName(state, name), mayChange });
}

function closingSteps(journal: Journal, { state, changed, updated, nowOf }: Present): WriteStep[] {
  const opened = journal.opened.filter(({ sheet }) => {
    const known = findState(state, sheet);
    return known !== null && (isEdited(journal, sheet) || !known.isProtected);
  });
  return [
    ...changed.flatMap(({ picture }) => protectSteps(picture)),
    ...opened.map(({ sheet, options }) => protectStep(sheet, options)),
    ...updated.flatMap((sheet) => renamedSteps(sheet, nowOf(sheet))),
    // Also where an earlier try had come as far as this.
    ...(journal.sheets.some(({ nameAfter }) => nameAfter === null) ? forgetReturning() : []),
  ];
}

/** Rows that come back and go move names; one that pointed nowhere does not, and Excel may refuse to be told so. */
function isBroken(formula: string | null): boolean {
  return formula?.includes("#REF!") === true;
}

function renameSteps({ picture }: JournalSheet, now: string | null): WriteStep[] {
  if (now === null || now === picture.name) return [];
  const rename = step({ name: now }, (worksheet) => {
    worksheet.name = picture.name;
  });
  return [rename];
}

/** A name that people gave the sheet since the change is theirs; names and formulas follow it by themselves. */
function renamedSteps({ picture, nameAfter }: JournalSheet, now: string | null): WriteStep[] {
  if (now === null || now === picture.name || now === nameAfter) return [];
  const rename = step(picture, (sheet) => {
    sheet.name = now;
  });
  return [rename];
}

function placeStep({ picture, position, visibility }: JournalSheet): WriteStep {
  return step(picture, (sheet) => {
    sheet.position = position;
    sheet.visibility = visibility;
  });
}

function cellStep({ sheet, row, column, entry, format }: JournalCell): WriteStep {
  return step({ name: sheet }, (worksheet) =>
    enterCell(worksheet.getRangeByIndexes(row - 1, column - 1, 1, 1), { entry, format, own: null }),
  );
}
