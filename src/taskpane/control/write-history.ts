/**
 * Everything that was done to the workbook in this session, the latest last: our writes with the choices that they took
 * over, and between them what people typed. Writes are taken back by the host, one after the other, the latest first.
 */
import type { DoneFixes } from "../../app/return-fixes";
import type { CellRef } from "../../workbook/address";
import type { ChangedCell, ChangedCells } from "../../workbook/changed-cells";
import { UserError } from "../../workbook/user-error";
import type { AppliedChange } from "../../workbook/workbook-change";
import type { HistoryEntry, HistoryWhat } from "../state/history-entry";
import type { PaneStore } from "../state/store";
import { choicesOf, exchange, type Choices } from "./choices";

export interface TakenWrite {
  readonly applied: AppliedChange;
  /** The choices that were written; a write that takes none over leaves both out. */
  readonly before?: Choices;
  /** What is left of them to be written. */
  readonly after?: Choices;
  /** Where in people's sheets it wrote first. */
  readonly first?: CellRef | null;
  /** What people had typed and it put back: taking it back gives that back, too. */
  readonly typed?: readonly ChangedCell[];
  /** Of fixes: what goes back one by one where the whole no longer does. */
  readonly fixes?: DoneFixes | null;
}

/** One thing of the history: a write, or what was typed. */
export interface HistoryStep {
  readonly entry: HistoryEntry;
  readonly write: Required<Omit<TakenWrite, "first" | "typed">> | null;
  readonly typed: readonly ChangedCell[];
}

export interface WriteHistoryOptions {
  readonly store: PaneStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is typed within this many milliseconds is one thing. */
const together = 60_000;

export class WriteHistory {
  private steps: readonly HistoryStep[] = [];
  private count = 0;

  constructor(private readonly options: WriteHistoryOptions) {}

  /** The latest write that the host takes back; `null` when there is none. */
  get latest(): HistoryStep | null {
    return [...this.steps].reverse().find(({ write, entry }) => write !== null && entry.canGoBack) ?? null;
  }

  /** From the latest back to that one, it included. */
  back(id: string): readonly HistoryStep[] {
    const index = this.steps.findIndex(({ entry }) => entry.id === id);
    return index < 0 ? [] : this.steps.slice(index).reverse();
  }

  /** Remembers a write, and lets go what it took over. */
  take(what: HistoryWhat, { applied, before, after, first = null, typed = [], fixes = null }: TakenWrite): void {
    const from = before ?? choicesOf(this.options.store.state());
    const to = after ?? from;
    const sheets = [...applied.written.map(({ name }) => name), ...applied.removed];
    // Fixes hold the workbook as it was: only the latest write keeps it.
    this.steps = this.steps.map((step) => (step.write ? { ...step, write: { ...step.write, fixes: null } } : step));
    const write = { applied, before: from, after: to, fixes };
    this.add({ what, cells: applied.edits, sheets, first }, { write, typed });
    this.exchange(from, to);
  }

  /** Remembers what people typed; what follows within a minute belongs to it. */
  typed({ cells, moved }: ChangedCells): void {
    if (moved.length > 0) this.add({ what: "moved", cells: 0, sheets: moved, first: null }, { write: null, typed: [] });
    if (cells.length === 0) return;
    const last = this.steps.at(-1);
    const isTogether = last?.entry.what === "typed" && this.options.now() - last.entry.at < together;
    if (isTogether) this.steps = this.steps.slice(0, -1);
    const all = isTogether ? joined(last.typed, cells) : cells;
    const sheets = [...new Set(all.map(({ sheet }) => sheet))];
    this.add({ what: "typed", cells: all.length, sheets, first: all[0] ?? null }, { write: null, typed: all });
  }

  /** To be called once the workbook is as before the step: people get their choices back. */
  wasUndone({ entry, write }: HistoryStep): void {
    if (write) this.exchange(write.after, write.before);
    this.show(this.steps.filter((step) => step.entry.id !== entry.id));
  }

  /** To be called when taking back failed: of `undoGone` nothing that a person does would make it possible again. */
  wasRefused(error: unknown): void {
    if (!(error instanceof UserError) || error.key !== "undoGone") return;
    this.show(this.steps.map((step) => ({ ...step, entry: { ...step.entry, canGoBack: false } })));
  }

  private add(entry: Omit<HistoryEntry, "id" | "at" | "canGoBack">, step: Pick<HistoryStep, "write" | "typed">): void {
    this.count += 1;
    const known = { ...entry, id: `step-${this.count}`, at: this.options.now(), canGoBack: entry.what !== "moved" };
    this.show([...this.steps, { ...step, entry: known }]);
  }

  private show(steps: readonly HistoryStep[]): void {
    this.steps = steps;
    this.options.store.dispatch({ type: "historyChanged", history: steps.map(({ entry }) => entry) });
  }

  private exchange(from: Choices, to: Choices): void {
    const { store } = this.options;
    for (const action of exchange(store.state(), from, to)) store.dispatch(action);
  }
}

/** Of a cell that was typed into twice, what it held first and what it holds now. */
function joined(before: readonly ChangedCell[], cells: readonly ChangedCell[]): ChangedCell[] {
  const all = new Map(before.map((cell) => [placeOf(cell), cell]));
  for (const cell of cells) {
    const known = all.get(placeOf(cell));
    all.set(
      placeOf(cell),
      known ? { ...cell, before: known.before, hasFormula: known.hasFormula || cell.hasFormula } : cell,
    );
  }
  return [...all.values()];
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}

/** Cells to set so that they hold what they held before all of these steps, the latest first; dates and formulas stay. */
export function cellsToReturn(steps: readonly HistoryStep[]): {
  readonly cells: readonly ChangedCell[];
  readonly left: number;
} {
  const earliest = new Map<string, ChangedCell>();
  for (const { typed } of steps) {
    for (const cell of typed) {
      const later = earliest.get(placeOf(cell));
      const hasFormula = cell.hasFormula || (later?.hasFormula ?? false);
      earliest.set(placeOf(cell), { ...cell, after: later?.after ?? cell.after, hasFormula });
    }
  }
  const cells = [...earliest.values()].filter(({ hasFormula, before }) => !hasFormula && isEnterable(before));
  return { cells, left: earliest.size - cells.length };
}

function isEnterable(value: ChangedCell["before"]): value is string | number | null {
  return value === null || typeof value === "string" || typeof value === "number";
}
