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
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { runExcel, sendSteps } from "../requests/batching";
import { requireFloor } from "../requests/capabilities";
import { targetsOf, type ChangeTargets } from "./change-targets";
import { changeSteps, type PlanPicture } from "./change-steps";
import { namesInTheWay, type NamesOfActive } from "./names-in-the-way";
import { dateOffset } from "../read/date-system";
import { withRestored } from "../requests/excel-error";
import type { Journal } from "../journal/journal";
import { keepJournal } from "../journal/kept-journal";
import { openSheets } from "./open-sheets";
import { pictureOfPlan } from "../picture/picture-of-plan";
import { readSheets } from "../read/read-workbook";
import type { DoneChange } from "../journal/undo";
import { restoreJournal } from "../journal/restore-journal";
import { retry, type Patience } from "../requests/retry";
import { samePicture } from "../picture/same-picture";
import { UnrestoredError } from "../journal/unrestored-error";
import { readJournal } from "./write-journal";
import { findState, readState, type WorkbookState } from "../read/workbook-state";

export interface ApplyOptions {
  readonly change: WorkbookChange;
  readonly id: string;
  readonly work: WorkOptions;
  readonly patience: Patience;
}

export interface Applied {
  readonly applied: AppliedChange;
  readonly done: DoneChange;
}

/** Throws `UserError`s, the signal's reason, and `UnrestoredError` when the workbook is in between. */
export async function applyChange(options: ApplyOptions): Promise<Applied> {
  requireFloor();
  try {
    return await applyWith(options, null);
  } catch (error) {
    const active = await namesInTheWay(error);
    if (active === null) throw error;
    return applyWith(options, active);
  }
}

/** `active` is known to stand in the way of our names. */
async function applyWith({ change, id, work, patience }: ApplyOptions, active: NamesOfActive | null): Promise<Applied> {
  const { targets, pictures, journal, shown } = await prepare(change, work);
  const plans = change.sheets.filter(({ name }) => pictures.some(({ picture }) => picture.name === name));
  const result = { applied: summaryOf({ change, targets, id }), done: { journal, plans } };
  const steps = changeSteps({ change, targets, pictures, journal, front: { active, shown } });
  if (steps.length === 0) return result;
  const kept = await keepJournal(journal);
  const isSaved = await openSheets({ pictures, opened: targets.opened, journal, kept, patience });
  try {
    const all = [...(isSaved ? [] : kept.save), ...kept.withBeats(steps), ...kept.forget];
    await runExcel((context) => sendSteps(context, all, work));
  } catch (error) {
    const failure = await retry(() => restoreJournal(journal, kept), patience);
    throw failure === null
      ? withRestored(error, "yes")
      : new UnrestoredError({ journal, kept }, withRestored(error, "no"));
  }
  return result;
}

interface Prepared {
  readonly targets: ChangeTargets;
  /** Only of the sheets that are not yet what they are to be. */
  readonly pictures: readonly PlanPicture[];
  readonly journal: Journal;
  /** Visible sheets that keep their names. */
  readonly shown: readonly string[];
}

/** Everything that only reads; nothing has happened to the workbook when it throws. */
async function prepare(change: WorkbookChange, work: WorkOptions): Promise<Prepared> {
  return runExcel(async (context) => {
    const state = await readState(context);
    const targets = targetsOf(change, state);
    work.signal?.throwIfAborted();
    const { journal, sheets } = await readJournal(context, { change, state, targets });
    work.signal?.throwIfAborted();
    await refuseStale(context, change, { state, known: sheets, signal: work.signal });
    const pictures = targets.plans.map(({ plan, existing }) => ({
      picture: pictureOfPlan(plan, dateOffset()),
      existing,
    }));
    return { targets, ...withoutFinished(pictures, journal), shown: shownSheets(state, targets) };
  });
}

/** Those that the change leaves their names. */
function shownSheets({ sheets }: WorkbookState, { plans }: ChangeTargets): string[] {
  const own = new Set(plans.map(({ existing }) => existing?.name));
  return sheets.filter(({ name, visibility }) => visibility === "Visible" && !own.has(name)).map(({ name }) => name);
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

interface StaleOptions {
  readonly state: WorkbookState;
  /** All sheets, where they were read a moment ago. */
  readonly known: readonly SheetSnapshot[] | null;
  readonly signal: AbortSignal | undefined;
}

/** Somebody may have typed since the change was computed, here or in another window. */
async function refuseStale(
  context: Excel.RequestContext,
  { basedOn }: WorkbookChange,
  { state, known, signal }: StaleOptions,
): Promise<void> {
  if (basedOn.length === 0) return;
  const gone = basedOn.find(({ sheet }) => findState(state, sheet) === null);
  if (gone) throw new UserError("sourceChanged", { sheet: gone.sheet });
  const sheets = basedOn.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const now = known
    ? sheets.flatMap(({ name }) => known.find((sheet) => sheet.name === name) ?? [])
    : await readSheets(context, { state, sheets });
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
