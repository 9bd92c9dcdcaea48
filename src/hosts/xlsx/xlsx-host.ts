/**
 * The port over an .xlsx in memory, for Node and browsers alike. Every change is made on a copy that takes the
 * place of the old state only when all of it succeeded.
 */
import type { CellRef } from "../../workbook/address";
import { fingerprintInSlices } from "../../workbook/fingerprint";
import { rowMapOf, type RowMap } from "../../workbook/row-map";
import { runWithPauses, startSliceClock } from "../../workbook/slice-clock";
import { UserError } from "../../workbook/user-error";
import { editsBySheet, isRowEdit, type AppliedChange, type WorkbookChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import { findMarkedSheet, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { applyChange } from "./apply-change";
import { loadNote, saveNote } from "./parts/document-notes";
import { editByHand } from "./edit/edit-by-hand";
import { FileMarks } from "./marks/file-marks";
import { emptyPackage } from "./parts/empty-package";
import type { HandEdit } from "./edit/hand-edit";
import type { WorkbookLooks } from "./looks/looks";
import { openPackage, readingFile } from "./package/open-package";
import { PackageError } from "./package/package-error";
import { packageForSaving } from "./parts/package-for-saving";
import { readLooks } from "./looks/read-looks";
import { onlyMoves } from "./read/moved-sheet";
import { readSnapshot, type KnownState } from "./read/read-snapshot";
import { readWorkbookPart } from "./parts/workbook-part";
import { whatOutlives, type Step } from "./what-outlives";

/** The workbook at one moment, for going back to it. */
export interface Checkpoint {
  readonly state: KnownState;
  readonly history: readonly Step[];
}

/** Opens the bytes of a file; `file` is the name that errors show. Every part that is read is checked here. */
export async function openXlsx(bytes: Uint8Array, file = ""): Promise<XlsxHost> {
  return readingFile(file, async () => {
    const pack = openPackage(bytes, file);
    const snapshot = await readSnapshot(pack);
    if (snapshot.sheets.length === 0) {
      if ((await readWorkbookPart(pack)).hasOtherTabs) throw new UserError("fileOnlyCharts", { file });
      throw new PackageError("no sheets");
    }
    return new XlsxHost({ pack, snapshot });
  });
}

/** A workbook without sheets, for writing ours into. */
export async function emptyWorkbook(): Promise<XlsxHost> {
  const pack = emptyPackage();
  return new XlsxHost({ pack, snapshot: await readSnapshot(pack) });
}

export class XlsxHost implements WorkbookHost {
  private readonly changeListeners = new Set<(sheet: string | null) => void>();
  private readonly selectionListeners = new Set<(cell: CellRef) => void>();
  /** Changes that can be taken back, the latest one last, each with the state before it. */
  private history: readonly Step[] = [];
  /** Notes written since the file was opened; taking a change back does not touch them. */
  private readonly notes = new Map<string, string | null>();
  private changes = 0;
  readonly keptMarks = new FileMarks(() => this.state);

  constructor(private state: KnownState) {}

  read({ signal, onProgress }: WorkOptions = {}): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.state.snapshot).then((snapshot) => {
      signal?.throwIfAborted();
      const total = snapshot.sheets.length;
      onProgress?.({ done: total, total, unit: "sheets" });
      return snapshot;
    });
  }

  async apply(change: WorkbookChange, options: WorkOptions = {}): Promise<AppliedChange> {
    options.signal?.throwIfAborted();
    const before = this.state;
    await refuseStale(before.snapshot, change, options.signal);
    refuseProtected(before.snapshot, change);
    const pack = before.pack.copy();
    const { written, removed } = await applyChange(pack, change, options);
    const snapshot = await readSnapshot(pack, {
      known: before,
      moved: movedSheets(before.snapshot, change),
      written: new Map(change.sheets.map((plan) => [plan.name, plan])),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    options.signal?.throwIfAborted();
    this.state = { pack, snapshot };
    this.changes++;
    const id = `change-${this.changes}`;
    this.history = [...this.history, { id, before, change, since: [] }];
    this.tellChanged();
    return { id, written, removed, edits: change.edits.length };
  }

  async undo(applied: AppliedChange): Promise<void> {
    const latest = this.history[this.history.length - 1];
    if (latest?.id !== applied.id) throw new UserError("undoGone");
    const outliving = whatOutlives(latest, this.state.snapshot);
    const kept = await runWithPauses(outliving, { clock: startSliceClock() });
    this.state = kept.length === 0 ? latest.before : await stateAfter(latest.before, kept);
    this.history = this.history.slice(0, -1).map((step) => {
      const earlier = step.since.slice(0, step.since.length - latest.since.length);
      return { ...step, since: [...earlier, ...kept] };
    });
    this.tellChanged();
  }

  /** Carries out what a person did by hand. It is no step of its own for `undo`, and undoing a change keeps it. */
  async editByHand(edits: readonly HandEdit[]): Promise<void> {
    if (edits.length === 0) return;
    this.state = await stateAfter(this.state, edits);
    this.history = sinceThen(this.history, edits);
    this.tellChanged();
  }

  checkpoint(): Checkpoint {
    return { state: this.state, history: this.history };
  }

  /** Goes back to an earlier moment. */
  restore({ state, history }: Checkpoint): void {
    this.state = state;
    this.history = history;
    this.tellChanged();
  }

  /** Names of the sheets that hold or show something else than at that moment, new ones included. */
  async changedSince({ state }: Checkpoint): Promise<ReadonlySet<string>> {
    const { sheets } = await readWorkbookPart(this.state.pack);
    const changed = sheets.filter(({ name, path }) => {
      const wasThere = findSheet(state.snapshot, name) !== null;
      return !wasThere || !this.state.pack.shares(path, state.pack);
    });
    return new Set(changed.map(({ name }) => name));
  }

  /** How the sheets look, all or those named. */
  async looks(only?: ReadonlySet<string>): Promise<WorkbookLooks> {
    return this.keptMarks.shown(await readLooks(this.state.pack, this.state.snapshot, only));
  }

  select(cell: CellRef): Promise<void> {
    if (!findSheet(this.state.snapshot, cell.sheet)) {
      return Promise.reject(new UserError("sheetMissing", { sheet: cell.sheet }));
    }
    this.state = { ...this.state, snapshot: { ...this.state.snapshot, activeSheet: cell.sheet } };
    for (const listener of this.selectionListeners) listener(cell);
    return Promise.resolve();
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelect(listener: (cell: CellRef) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  loadNote(key: string): Promise<string | null> {
    const written = this.notes.get(key);
    return written === undefined ? loadNote(this.state.pack, key) : Promise.resolve(written);
  }

  saveNote(key: string, text: string | null): Promise<void> {
    this.notes.set(key, text);
    return Promise.resolve();
  }

  /** The workbook as an .xlsx file. */
  async toBytes(): Promise<Uint8Array> {
    const pack = await packageForSaving(this.state.pack);
    await this.keptMarks.writeInto(pack);
    for (const [key, text] of this.notes) await saveNote(pack, key, text);
    return pack.toBytes();
  }

  private tellChanged(): void {
    for (const listener of this.changeListeners) listener(null);
  }
}

/** Sheets of the user's in which rows move and nothing else is changed; formulas of others may follow them anywhere. */
function movedSheets({ sheets }: WorkbookSnapshot, change: WorkbookChange): Map<string, RowMap> {
  const moved = new Map<string, RowMap>();
  // Sheets that go leave #REF! behind, and rows of another sheet move what points there.
  const groups = editsBySheet(change.edits);
  if (change.remove.length > 0 || groups.size !== 1) return moved;
  for (const [name, edits] of groups) {
    const rows = rowMapOf(edits.filter(isRowEdit));
    const isUsers = sheets.some((sheet) => sheet.name === name && sheet.marker === null);
    if (isUsers && edits.every(isRowEdit) && onlyMoves(rows)) moved.set(name, rows);
  }
  return moved;
}

async function stateAfter(before: KnownState, edits: readonly HandEdit[]): Promise<KnownState> {
  const pack = before.pack.copy();
  await editByHand(pack, edits);
  return { pack, snapshot: await readSnapshot(pack, { known: before }) };
}

function sinceThen(history: readonly Step[], edits: readonly HandEdit[]): Step[] {
  return history.map((step) => ({ ...step, since: [...step.since, ...edits] }));
}

async function refuseStale(
  workbook: WorkbookSnapshot,
  { basedOn }: WorkbookChange,
  signal: AbortSignal | undefined,
): Promise<void> {
  const clock = startSliceClock();
  for (const { sheet: name, fingerprint } of basedOn) {
    const sheet = findSheet(workbook, name);
    const now = sheet && (await runWithPauses(fingerprintInSlices(sheet), { clock, signal }));
    if (now !== fingerprint) throw new UserError("sourceChanged", { sheet: name });
  }
}

/** Sheets of ours are protected by us; those of the user's by the user, whose wish counts. */
function refuseProtected(workbook: WorkbookSnapshot, { edits, sheets }: WorkbookChange): void {
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const sheet = findSheet(workbook, name);
    if (!sheet) throw new UserError("sheetMissing", { sheet: name });
    if (sheet.isProtected && sheet.marker === null) throw new UserError("sheetProtected", { sheet: name });
  }
  for (const { marker, name } of sheets) {
    const taken = findSheet(workbook, name);
    // The core gave a free name: the user's sheet has it only since then.
    if (taken && findMarkedSheet(workbook, marker) !== taken) throw new UserError("sourceChanged", { sheet: name });
  }
}
