/**
 * A host over a snapshot, with the doors open: tests see what was asked of it and decide when it answers. It carries out
 * the edits of a change in the user's sheets and leaves the sheets of plans to the tests.
 */
import type { CellRef } from "../../../src/workbook/address";
import type { AppliedChange, WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../../src/workbook/workbook-host";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { workbookAfter } from "../../support/edit-naively";

export class FakeHost implements WorkbookHost {
  readonly applied: WorkbookChange[] = [];
  readonly undone: AppliedChange[] = [];
  readonly selected: CellRef[] = [];
  readonly notes = new Map<string, string>();
  reads = 0;
  /** Thrown by the next apply or undo. */
  failure: Error | null = null;
  /** What an apply waits for; a cancel ends the wait. */
  gate: Promise<void> = Promise.resolve();
  private changeListener: (sheet: string | null) => void = () => undefined;
  private selectionListener: (cell: CellRef) => void = () => undefined;

  /** The workbook before the latest change. */
  private before: WorkbookSnapshot;

  constructor(public workbook: WorkbookSnapshot) {
    this.before = workbook;
  }

  read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    this.reads += 1;
    return Promise.resolve(this.workbook);
  }

  async apply(change: WorkbookChange, { signal }: WorkOptions = {}): Promise<AppliedChange> {
    const cancelled = new Promise<never>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
    });
    await Promise.race([this.gate, cancelled]);
    if (this.failure) throw this.failure;
    this.applied.push(change);
    this.before = this.workbook;
    this.workbook = workbookAfter(this.workbook, change.edits);
    const written = change.sheets.map(({ marker, name }) => ({ marker, name, created: true }));
    return { id: `${this.applied.length}`, written, removed: change.remove, edits: change.edits.length };
  }

  undo(applied: AppliedChange): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.undone.push(applied);
    this.workbook = this.before;
    return Promise.resolve();
  }

  select(cell: CellRef): Promise<void> {
    this.selected.push(cell);
    return Promise.resolve();
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    this.changeListener = listener;
    return () => undefined;
  }

  onSelect(listener: (cell: CellRef) => void): () => void {
    this.selectionListener = listener;
    return () => undefined;
  }

  loadNote(key: string): Promise<string | null> {
    return Promise.resolve(this.notes.get(key) ?? null);
  }

  saveNote(key: string, text: string | null): Promise<void> {
    if (text === null) this.notes.delete(key);
    else this.notes.set(key, text);
    return Promise.resolve();
  }

  /** As if somebody typed into a sheet. */
  change(): void {
    this.changeListener(null);
  }

  /** As if somebody clicked a cell. */
  pick(cell: CellRef): void {
    this.selectionListener(cell);
  }
}
