/**
 * Applies a change whole or not at all. Excel has no transactions, so everything the change touches is read into
 * a journal first, sources are compared right before the first write, and any failure puts the journal back.
 * New content goes to our sheets first; what cannot be done twice (removing sheets, deleting rows) comes last.
 */
import type { AppliedChange, WorkbookChange } from "../../../workbook/workbook-change";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { runExcel, type WriteStep } from "../requests/batching";
import { requireFloor } from "../requests/capabilities";
import { withRestored } from "../requests/excel-error";
import { retry, type Patience } from "../requests/retry";
import type { ChangeTargets } from "./change-targets";
import { calculateStep, isManual } from "./calculation";
import { changeSteps, closingSteps } from "./change-steps";
import { finishSheets } from "./finish-sheets";
import { lostCells } from "./lost-cells";
import { namesInTheWay, type NamesOfActive } from "./names-in-the-way";
import { openSheets } from "./open-sheets";
import { prepareChange, type Prepared } from "./prepare-change";
import { keepJournal, unkept, type KeptJournal } from "../journal/kept-journal";
import { clearRefused, isSaveRefused } from "../journal/refused-save";
import { restoreJournal } from "../journal/restore-journal";
import type { DoneChange } from "../journal/undo";
import { UnrestoredError } from "../journal/unrestored-error";

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
async function applyWith(
  { change, id, work, patience, owner }: ApplyOptions,
  active: NamesOfActive | null,
): Promise<Applied> {
  const { signal, onRemark } = work;
  const prepared = await runExcel((context) => prepareChange(context, change, work), {
    ...(signal ? { signal } : {}),
    ...(onRemark ? { onRemark } : {}),
  });
  const { targets, pictures, journal, otherNotes, shown } = prepared;
  const front = { active, shown };
  const plans = change.sheets.filter(({ name }) => pictures.some(({ picture }) => picture.name === name));
  const result = { applied: summaryOf({ change, targets, id }), done: { journal, plans } };
  const stepsOf = (inOnePiece: boolean) => changeSteps({ change, targets, pictures, journal, front, inOnePiece });
  const changing = stepsOf(false);
  if (changing.length === 0) return result;
  const kept = await keepJournal(journal, { owner, otherNotes });
  const writing = { prepared, work, patience, owner };
  if (!kept.isKept) onRemark?.({ kind: "notKept" });
  if ((await write({ ...writing, kept, changing: kept.isKept ? changing : stepsOf(true) })) === "notSaved") {
    onRemark?.({ kind: "notKept" });
    await clearRefused();
    await write({ ...writing, kept: unkept(kept.id), changing: stepsOf(true) });
  }
  if (isManual(prepared.calculation)) onRemark?.({ kind: "calculatedOnce" });
  const lost = await lostCells({ journal, plans, work });
  if (lost.length > 0) onRemark?.({ kind: "writeLost", cells: lost });
  return result;
}

interface WriteOptions extends Omit<ApplyOptions, "id" | "change"> {
  readonly prepared: Prepared;
  readonly kept: KeptJournal;
  /** What makes the change. */
  readonly changing: readonly WriteStep[];
}

/** "notSaved" when the document would not take the journal, which comes first: nothing else is done then. */
async function write(options: WriteOptions): Promise<"done" | "notSaved"> {
  const { prepared, kept, changing, work, patience, owner } = options;
  const { targets, pictures, journal, atRisk } = prepared;
  const { onRemark } = work;
  const told = onRemark ? { onRemark } : {};
  const rewritten = pictures.flatMap(({ existing }) => (existing?.isProtected === true ? [existing] : []));
  const locked = [...rewritten, ...targets.opened, ...atRisk.map(({ sheet }) => sheet)];
  const isSaved = await openSheets({ locked, atRisk, journal, kept, patience, ...told });
  if (isSaved === "notSaved") return "notSaved";
  const steps = [...(isSaved ? [] : kept.save), ...kept.withBeats(changing)];
  const closing = [...closingSteps({ pictures, journal }), ...kept.forget];
  try {
    const written = pictures.map(({ picture }) => picture);
    const besides = written.length > 0 || isManual(prepared.calculation) ? [calculateStep(prepared.calculation)] : [];
    const finish = { before: steps, pictures: written, besides, closing, work };
    const looksLeft = await runExcel((context) => finishSheets(context, finish), told);
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
