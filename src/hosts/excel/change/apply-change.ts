/**
 * Applies a change whole or not at all. Excel has no transactions, so everything the change touches is read into
 * a journal first, sources are compared right before the first write, and any failure puts the journal back.
 * New content goes to our sheets first; what cannot be done twice (removing sheets, deleting rows) comes last.
 */
import { fingerprintInSlices } from "../../../workbook/fingerprint";
import { runWithPauses, startSliceClock } from "../../../workbook/slice-clock";
import { UserError } from "../../../workbook/user-error";
import type { AppliedChange, WorkbookChange } from "../../../workbook/workbook-change";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { runExcel, sendSteps } from "../requests/batching";
import { requireFloor } from "../requests/capabilities";
import { targetsOf, type ChangeTargets } from "./change-targets";
import { calculateStep, isManual, type CalculationMode } from "./calculation";
import { changeSteps, closingSteps, type PlanPicture } from "./change-steps";
import { finishSheets } from "./finish-sheets";
import { formulasAtRisk, type LockedFormulas } from "./formulas-at-risk";
import { withRestored } from "../requests/excel-error";
import { askJournal, type FoundJournal } from "../journal/found-journal";
import type { Journal } from "../journal/journal";
import { keepJournal, unkept, type KeptJournal } from "../journal/kept-journal";
import { askNotesSize } from "../journal/notes-size";
import { clearRefused, isSaveRefused } from "../journal/refused-save";
import { openSheets } from "./open-sheets";
import { pictureOfPlan } from "../picture/picture-of-plan";
import { readSheets } from "../read/read-workbook";
import type { DoneChange } from "../journal/undo";
import { restoreJournal } from "../journal/restore-journal";
import { retry, type Patience } from "../requests/retry";
import { samePicture } from "../picture/same-picture";
import { UnrestoredError } from "../journal/unrestored-error";
import { readJournal } from "./write-journal";
import { lostCells } from "./lost-cells";
import { findState, readState, type SheetState, type WorkbookState } from "../read/workbook-state";

export interface ApplyOptions {
  readonly change: WorkbookChange;
  readonly id: string;
  readonly work: WorkOptions;
  readonly patience: Patience;
  /** Whose pane writes. */
  readonly owner: string;
}

export interface Applied {
  readonly applied: AppliedChange;
  readonly done: DoneChange;
}

/** Throws `UserError`s, the signal's reason, and `UnrestoredError` when the workbook is in between. */
export async function applyChange({ change, id, work, patience, owner }: ApplyOptions): Promise<Applied> {
  requireFloor();
  const { signal, onRemark } = work;
  const prepared = await runExcel((context) => prepare(context, change, work), {
    ...(signal ? { signal } : {}),
    ...(onRemark ? { onRemark } : {}),
  });
  const { targets, pictures, journal, otherNotes } = prepared;
  const plans = change.sheets.filter(({ name }) => pictures.some(({ picture }) => picture.name === name));
  const result = { applied: summaryOf({ change, targets, id }), done: { journal, plans } };
  const steps = changeSteps({ change, targets, pictures, journal });
  if (steps.length === 0) return result;
  const kept = await keepJournal(journal, { owner, otherNotes });
  const writing = { change, prepared, work, patience, owner };
  if (!kept.isKept) onRemark?.({ kind: "notKept" });
  if ((await write({ ...writing, kept })) === "notSaved") {
    onRemark?.({ kind: "notKept" });
    await clearRefused();
    await write({ ...writing, kept: unkept(kept.id) });
  }
  if (isManual(prepared.calculation)) onRemark?.({ kind: "calculatedOnce" });
  const lost = await lostCells({ journal, plans, work });
  if (lost.length > 0) onRemark?.({ kind: "writeLost", cells: lost });
  return result;
}

interface Prepared {
  readonly targets: ChangeTargets;
  /** Only of the sheets that are not yet what they are to be. */
  readonly pictures: readonly PlanPicture[];
  readonly journal: Journal;
  readonly atRisk: readonly LockedFormulas[];
  readonly calculation: CalculationMode;
  /** What our notes in the document take, in bytes. */
  readonly otherNotes: number;
}

/** Everything that only reads; nothing has happened to the workbook when it throws. */
async function prepare(context: Excel.RequestContext, change: WorkbookChange, work: WorkOptions): Promise<Prepared> {
  const { workbook } = context;
  const found = askJournal(context);
  const otherNotes = askNotesSize(context);
  workbook.load("readOnly");
  workbook.application.load("calculationMode");
  const state = await readState(context);
  refuseClosed(workbook, found());
  const targets = targetsOf(change, state);
  work.signal?.throwIfAborted();
  const read = await readJournal(context, { change, state, targets });
  work.signal?.throwIfAborted();
  await refuseStale(context, change, { state, signal: work.signal });
  const all = targets.plans.map(({ plan, existing }) => ({ picture: pictureOfPlan(plan), existing }));
  const { pictures, journal } = withoutFinished(all, read);
  const atRisk = work.acceptsLoss === true ? [] : formulasAtRisk(journal, state);
  return {
    targets,
    pictures,
    journal: { ...journal, opened: [...journal.opened, ...atRisk.map(({ sheet }) => openedOf(sheet))] },
    atRisk,
    calculation: workbook.application.calculationMode,
    otherNotes: otherNotes(),
  };
}

function openedOf({ name, protectionOptions }: SheetState): Journal["opened"][number] {
  return { sheet: name, options: protectionOptions };
}

/** Two writes at once would take each other's journal for their own. */
function refuseClosed({ readOnly }: Excel.Workbook, found: FoundJournal | null): void {
  if (readOnly) throw new UserError("workbookReadOnly");
  if (found?.isWriting === true || found?.isSaving === true) throw new UserError("othersWriting");
}

interface WriteOptions extends Omit<ApplyOptions, "id"> {
  readonly prepared: Prepared;
  readonly kept: KeptJournal;
}

/** "notSaved" when the document would not take the journal, which comes first: nothing else is done then. */
async function write(options: WriteOptions): Promise<"done" | "notSaved"> {
  const { change, prepared, kept, work, patience, owner } = options;
  const { targets, pictures, journal, atRisk } = prepared;
  const { onRemark } = work;
  const told = onRemark ? { onRemark } : {};
  const rewritten = pictures.flatMap(({ existing }) => (existing?.isProtected === true ? [existing] : []));
  const locked = [...rewritten, ...targets.opened, ...atRisk.map(({ sheet }) => sheet)];
  const isSaved = await openSheets({ locked, atRisk, journal, kept, patience, ...told });
  if (isSaved === "notSaved") return "notSaved";
  const changing = kept.withBeats(changeSteps({ change, targets, pictures, journal, inOnePiece: !kept.isKept }));
  const steps = [...(isSaved ? [] : kept.save), ...changing];
  const closing = [...closingSteps({ pictures, journal }), ...kept.forget];
  try {
    const looksLeft = await runExcel(async (context) => {
      if (pictures.length === 0 && !isManual(prepared.calculation)) {
        await sendSteps(context, [...steps, ...closing], work);
        return [];
      }
      await sendSteps(context, steps, work);
      work.signal?.throwIfAborted();
      const besides = [calculateStep(prepared.calculation)];
      return finishSheets(context, { pictures: pictures.map(({ picture }) => picture), besides, closing });
    }, told);
    if (looksLeft.length > 0) onRemark?.({ kind: "looksLeft", sheets: looksLeft });
    return "done";
  } catch (error) {
    if (!isSaved && (await isSaveRefused(error, kept))) return "notSaved";
    const failure = await retry(() => restoreJournal({ journal, kept, owner, ...told }), patience);
    throw failure === null
      ? withRestored(error, "yes")
      : new UnrestoredError({ journal, kept }, withRestored(error, "no"));
  }
}

/** A sheet that already is what the plan wants is not touched, and so needs no place in the journal. */
function withoutFinished(all: readonly PlanPicture[], journal: Journal): Pick<Prepared, "pictures" | "journal"> {
  const finished = journal.sheets.filter((sheet) =>
    all.some(({ picture, existing }) => existing?.name === sheet.picture.name && samePicture(picture, sheet.picture)),
  );
  const names = new Set(finished.map(({ picture }) => picture.name));
  return {
    pictures: all.filter(({ existing }) => existing === null || !names.has(existing.name)),
    journal: { ...journal, sheets: journal.sheets.filter((sheet) => !finished.includes(sheet)) },
  };
}

/** Somebody may have typed since the change was computed, here or in another window. */
async function refuseStale(
  context: Excel.RequestContext,
  { basedOn }: WorkbookChange,
  { state, signal }: { readonly state: WorkbookState; readonly signal: AbortSignal | undefined },
): Promise<void> {
  if (basedOn.length === 0) return;
  const gone = basedOn.find(({ sheet }) => findState(state, sheet) === null);
  if (gone) throw new UserError("sourceChanged", { sheet: gone.sheet });
  const sheets = basedOn.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const now = await readSheets(context, { state, sheets });
  const clock = startSliceClock();
  for (const [index, sheet] of now.entries()) {
    const fingerprint = await runWithPauses(fingerprintInSlices(sheet), { clock, signal });
    if (fingerprint !== basedOn[index]?.fingerprint) throw new UserError("sourceChanged", { sheet: sheet.name });
  }
}

interface SummaryOptions {
  readonly change: WorkbookChange;
  readonly targets: ChangeTargets;
  readonly id: string;
}

function summaryOf({ change, targets, id }: SummaryOptions): AppliedChange {
  return {
    id,
    written: targets.plans.map(({ plan, existing }) => ({
      marker: plan.marker,
      name: plan.name,
      created: existing === null,
    })),
    removed: targets.removed.map(({ marker }) => marker),
    edits: change.edits.length,
  };
}
