/**
 * Puts a journal back: after a failed change, whatever part of it was done, and for "Gỡ kết quả". It looks at the
 * workbook first and asks for nothing that is so already, hence it can be tried again after it failed itself.
 */
import { runExcel, sendSteps, type WriteStep } from "../requests/batching";
import type { Journal, JournalCell, JournalFormulas, JournalSheet } from "./journal";
import { askJournal } from "./found-journal";
import { keepOn, type KeptJournal } from "./kept-journal";
import { currentName, findCreated } from "./journal-sheets";
import { forgetReturning, noteReturning, readReturning } from "./returning";
import { generalFormat, textFormat } from "../picture/cell-entry";
import { forgetMergesSteps } from "../picture/merge-notes";
import { enterCell } from "../write/enter-cells";
import { nameSteps } from "../write/name-step";
import { readSheets } from "../read/read-workbook";
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

/** `keeping` keeps the same journal in the document until everything is back. */
export async function restoreJournal(journal: Journal, keeping: KeptJournal): Promise<void> {
  await runExcel(async (context) => {
    const found = askJournal(context);
    const state = await readState(context);
    const kept = keepOn(keeping, found());
    const rows = await returnRows(context, { state, journal });
    const created = await findCreated(context, journal, state);
    const returning = journal.sheets.some(({ nameAfter }) => nameAfter === null) ? await readReturning(context) : [];
    const opened = journal.opened.filter(({ sheet }) => findState(state, sheet) !== null);
    const back = [
      ...opened.flatMap(({ sheet }) => (findState(state, sheet)?.isProtected === true ? [unprotectStep(sheet)] : [])),
      ...rows,
      ...sheetSteps(journal, { state, created, returning }),
      ...opened.map(({ sheet, options }) => protectStep(sheet, options)),
    ];
    const steps = [...kept.save, ...kept.withBeats(back)];
    if (journal.formulas.length === 0) {
      await sendSteps(context, [...steps, ...kept.forget]);
      return;
    }
    await sendSteps(context, steps);
    await sendSteps(context, [...kept.withBeats(await formulaSteps(context, journal.formulas)), ...kept.forget]);
  });
}

interface Present {
  readonly state: WorkbookState;
  readonly created: readonly string[];
  /** Sheets that an earlier try began to make again. */
  readonly returning: readonly string[];
}

function sheetSteps(journal: Journal, { state, created, returning }: Present): WriteStep[] {
  const { sheets, names, cells, rows } = journal;
  const nowOf = (sheet: JournalSheet): string | null => currentName(sheet, journal, state);
  const missing = sheets.filter((sheet) => nowOf(sheet) === null);
  const half = sheets.filter((sheet) => !missing.includes(sheet) && returning.includes(sheet.picture.name));
  const anew = [...missing, ...half];
  const updated = sheets.filter((sheet) => sheet.nameAfter !== null && !anew.includes(sheet));
  const changed = [...updated, ...anew];
  const backSteps = ({ name, formula }: Journal["names"][number]): WriteStep[] =>
    nameSteps({ name, formula, before: formulaOfName(state, name), mayChange: rows.length > 0 && !isBroken(formula) });
  return [
    ...(anew.length > 0 ? noteReturning(anew.map(({ picture }) => picture.name)) : []),
    ...missing.map(({ picture }) => createStep(picture.name)),
    ...[...updated, ...half].flatMap((sheet) => openSteps(sheet, { now: nowOf(sheet), state })),
    ...names.filter(({ formula }) => formula !== null).flatMap(backSteps),
    ...created.flatMap((name) => [
      ...forgetMergesSteps(name),
      deleteSheetStep(findState(state, name) ?? { name, visibility: "Visible" }),
    ]),
    // As long as a sheet is there, its marker is too: another try must find it.
    ...names.filter(({ formula }) => formula === null).flatMap(backSteps),
    ...changed.flatMap(({ picture }) => writeSteps(picture)),
    // A sheet of the user's that was renamed or deleted since cannot be mended any more.
    ...cells.filter(({ sheet }) => findState(state, sheet) !== null).map(cellStep),
    // From left to right: each finds everything before it in its place.
    ...[...anew].sort((one, other) => one.position - other.position).map(placeStep),
    ...changed.flatMap(({ picture }) => protectSteps(picture)),
    ...updated.flatMap((sheet) => renamedSteps(sheet, nowOf(sheet))),
    ...(anew.length > 0 ? forgetReturning() : []),
  ];
}

/** Rows that come back and go move names; one that pointed nowhere does not, and Excel may refuse to be told so. */
function isBroken(formula: string | null): boolean {
  return formula?.includes("#REF!") === true;
}

interface OpenOptions {
  readonly now: string | null;
  readonly state: WorkbookState;
}

function openSteps({ picture }: JournalSheet, { now, state }: OpenOptions): WriteStep[] {
  const name = now ?? picture.name;
  const rename = step({ name }, (worksheet) => {
    worksheet.name = picture.name;
  });
  return [
    ...(findState(state, name)?.isProtected === true ? [unprotectStep(name)] : []),
    ...(name === picture.name ? [] : [rename]),
  ];
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

/** References into sheets and rows that came back are #REF! by now: every formula that differs is written anew. */
async function formulaSteps(context: Excel.RequestContext, before: readonly JournalFormulas[]): Promise<WriteStep[]> {
  const state = await readState(context);
  const sheets = before.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const now = await readSheets(context, { state, sheets, withTextCells: true });
  return before.flatMap(({ sheet, formulas }) => {
    const current = now.find(({ name }) => name === sheet);
    const wasProtected = findState(state, sheet)?.isProtected === true;
    const broken = Object.entries(formulas).filter(([address, formula]) => current?.formulas.get(address) !== formula);
    if (broken.length === 0) return [];
    const writes = broken.map(([address, formula]) =>
      step({ name: sheet }, (worksheet) => {
        const format = current?.textCells?.has(address) === true ? textFormat : generalFormat;
        enterCell(worksheet.getRange(address), { entry: formula, format, own: format });
      }),
    );
    const options = findState(state, sheet)?.protectionOptions;
    const reprotect = step({ name: sheet }, (worksheet) => worksheet.protection.protect(options));
    return wasProtected ? [unprotectStep(sheet), ...writes, reprotect] : writes;
  });
}
