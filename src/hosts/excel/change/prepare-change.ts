/** What a change will touch and what stands in its way, read and compared before anything is written. */
import { fingerprintInSlices } from "../../../workbook/fingerprint";
import { runWithPauses, startSliceClock } from "../../../workbook/slice-clock";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { UserError } from "../../../workbook/user-error";
import type { WorkbookChange } from "../../../workbook/workbook-change";
import type { WorkOptions } from "../../../workbook/workbook-host";
import type { CalculationMode } from "./calculation";
import type { PlanPicture } from "./change-steps";
import { targetsOf, type ChangeTargets } from "./change-targets";
import { formulasAtRisk, type LockedFormulas } from "./formulas-at-risk";
import { askJournal, type FoundJournal } from "../journal/found-journal";
import type { Journal } from "../journal/journal";
import { askNotesSize } from "../journal/notes-size";
import { pictureOfPlan } from "../picture/picture-of-plan";
import { samePicture } from "../picture/same-picture";
import { dateOffset } from "../read/date-system";
import { readSheets } from "../read/read-workbook";
import { findState, readState, type SheetState, type WorkbookState } from "../read/workbook-state";
import { readJournal } from "./write-journal";

export interface Prepared {
  readonly targets: ChangeTargets;
  /** Only of the sheets that are not yet what they are to be. */
  readonly pictures: readonly PlanPicture[];
  readonly journal: Journal;
  readonly atRisk: readonly LockedFormulas[];
  readonly calculation: CalculationMode;
  /** What our notes in the document take, in bytes. */
  readonly otherNotes: number;
  /** Visible sheets that keep their names. */
  readonly shown: readonly string[];
}

interface Surroundings extends Pick<Prepared, "calculation" | "otherNotes"> {
  /** Of a write that is not finished. */
  readonly found: FoundJournal | null;
  readonly isReadOnly: boolean;
}

function askSurroundings(context: Excel.RequestContext): () => Surroundings {
  const { workbook } = context;
  const found = askJournal(context);
  const otherNotes = askNotesSize(context);
  workbook.load("readOnly");
  workbook.application.load("calculationMode");
  return () => ({
    found: found(),
    isReadOnly: workbook.readOnly,
    calculation: workbook.application.calculationMode,
    otherNotes: otherNotes(),
  });
}

/** Everything that only reads; nothing has happened to the workbook when it throws. */
export async function prepareChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  work: WorkOptions,
): Promise<Prepared> {
  const surroundings = askSurroundings(context);
  const state = await readState(context);
  const { found, isReadOnly, calculation, otherNotes } = surroundings();
  refuseClosed(isReadOnly, found);
  const targets = targetsOf(change, state);
  work.signal?.throwIfAborted();
  const read = await readJournal(context, { change, state, targets });
  work.signal?.throwIfAborted();
  await refuseStale(context, change, { state, known: read.sheets, signal: work.signal });
  const all = targets.plans.map(({ plan, existing }) => ({
    picture: pictureOfPlan(plan, dateOffset()),
    existing,
  }));
  const { pictures, journal } = withoutFinished(all, read.journal);
  const atRisk = work.acceptsLoss === true ? [] : formulasAtRisk(journal, state);
  return {
    targets,
    pictures,
    journal: { ...journal, opened: [...journal.opened, ...atRisk.map(({ sheet }) => openedOf(sheet))] },
    atRisk,
    calculation,
    otherNotes,
    shown: shownSheets(state, targets),
  };
}

function openedOf({ name, protectionOptions }: SheetState): Journal["opened"][number] {
  return { sheet: name, options: protectionOptions };
}

/** Two writes at once would take each other's journal for their own. */
function refuseClosed(isReadOnly: boolean, found: FoundJournal | null): void {
  if (isReadOnly) throw new UserError("workbookReadOnly");
  if (found?.isWriting === true || found?.isSaving === true) throw new UserError("othersWriting");
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
