/**
 * Puts a journal back: after a failed change, whatever part of it was done, and for "Gỡ kết quả". It looks at the
 * workbook first and asks for nothing that is so already, hence it can be tried again after it failed itself.
 */
import { runExcel, sendSteps, type WriteStep } from "../requests/batching";
import type { Journal, JournalCell, JournalFormulas, JournalSheet } from "./journal";
import type { KeptJournal } from "./kept-journal";
import { forgetMergesSteps } from "../picture/merge-notes";
import { nameSteps } from "../write/name-step";
import { readSheets } from "../read/read-workbook";
import { returnRows } from "./return-rows";
import { createStep, protectStep, protectSteps, step, unprotectStep, writeSteps } from "../write/write-plan";
import { findState, markerOfSheet, readState, type WorkbookState } from "../read/workbook-state";

/** `kept` keeps the same journal in the document until everything is back. */
export async function restoreJournal(journal: Journal, kept: KeptJournal): Promise<void> {
  await runExcel(async (context) => {
    const state = await readState(context);
    const rows = await returnRows(context, { state, journal });
    const created = await findCreated(context, journal, state);
    const opened = journal.opened.filter(({ sheet }) => findState(state, sheet) !== null);
    const back = [
      ...opened.flatMap(({ sheet }) => (findState(state, sheet)?.isProtected === true ? [unprotectStep(sheet)] : [])),
      ...rows,
      ...sheetSteps(journal, { state, created }),
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

/**
 * The sheets that the change made, as far as it came: they carry our marker or are still empty. A sheet of that
 * name which somebody else filled in the meantime is theirs.
 */
async function findCreated(
  context: Excel.RequestContext,
  { created }: Journal,
  state: WorkbookState,
): Promise<readonly string[]> {
  const present = created.filter((name) => findState(state, name) !== null);
  if (present.length === 0) return [];
  const asked = present.map((name) => ({
    name,
    used: context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true),
  }));
  for (const { used } of asked) used.load("address");
  await context.sync();
  return asked
    .filter(({ name, used }) => used.isNullObject || markerOfSheet(state, name) !== null)
    .map(({ name }) => name);
}

interface Present {
  readonly state: WorkbookState;
  readonly created: readonly string[];
}

function sheetSteps(journal: Journal, { state, created }: Present): WriteStep[] {
  const { sheets, names, cells } = journal;
  const missing = sheets.filter((sheet) => currentName(sheet, state) === null);
  const present = sheets.filter((sheet) => currentName(sheet, state) !== null);
  const changed = sheets.filter((sheet) => sheet.nameAfter !== null || missing.includes(sheet));
  return [
    ...missing.map(({ picture }) => createStep(picture.name)),
    ...present.filter(({ nameAfter }) => nameAfter !== null).flatMap((sheet) => openSteps(sheet, state)),
    ...names.flatMap(({ name, formula }) => nameSteps({ name, formula, before: nameNow(state, name) })),
    ...created.flatMap((name) => [...forgetMergesSteps(name), step({ name }, (sheet) => sheet.delete())]),
    ...changed.flatMap(({ picture }) => writeSteps(picture)),
    ...cells.map(cellStep),
    ...missing.map(placeStep),
    ...changed.flatMap(({ picture }) => protectSteps(picture)),
  ];
}

/** A renamed sheet is found under either name, because the failed request may not have come so far. */
function currentName({ picture, nameAfter }: JournalSheet, state: WorkbookState): string | null {
  return (findState(state, picture.name) ?? (nameAfter === null ? null : findState(state, nameAfter)))?.name ?? null;
}

function openSteps(sheet: JournalSheet, state: WorkbookState): WriteStep[] {
  const name = currentName(sheet, state) ?? sheet.picture.name;
  const rename = step({ name }, (worksheet) => {
    worksheet.name = sheet.picture.name;
  });
  return [
    ...(findState(state, name)?.isProtected === true ? [unprotectStep(name)] : []),
    ...(name === sheet.picture.name ? [] : [rename]),
  ];
}

function placeStep({ picture, position, visibility }: JournalSheet): WriteStep {
  return step(picture, (sheet) => {
    sheet.position = position;
    sheet.visibility = visibility;
  });
}

function nameNow({ names }: WorkbookState, name: string): string | null {
  return names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? null;
}

function cellStep({ sheet, row, column, entry, format }: JournalCell): WriteStep {
  return step({ name: sheet }, (worksheet) => {
    const range = worksheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
    range.numberFormat = [[format]];
    range.formulas = [[entry]];
  });
}

/** References into sheets and rows that came back are #REF! by now: every formula that differs is written anew. */
async function formulaSteps(context: Excel.RequestContext, before: readonly JournalFormulas[]): Promise<WriteStep[]> {
  const state = await readState(context);
  const sheets = before.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const now = await readSheets(context, { state, sheets });
  return before.flatMap(({ sheet, formulas }) => {
    const current = now.find(({ name }) => name === sheet);
    const wasProtected = findState(state, sheet)?.isProtected === true;
    const broken = Object.entries(formulas).filter(([address, formula]) => current?.formulas.get(address) !== formula);
    if (broken.length === 0) return [];
    const writes = broken.map(([address, formula]) =>
      step({ name: sheet }, (worksheet) => {
        worksheet.getRange(address).formulas = [[formula]];
      }),
    );
    const options = findState(state, sheet)?.protectionOptions;
    const reprotect = step({ name: sheet }, (worksheet) => worksheet.protection.protect(options));
    return wasProtected ? [unprotectStep(sheet), ...writes, reprotect] : writes;
  });
}
