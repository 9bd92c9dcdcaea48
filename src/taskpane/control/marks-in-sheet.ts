/**
 * The switch "Đánh dấu trong trang tính", for programs whose sheets keep the marks themselves. While it is on the marks
 * follow what is found; one thing after the other, and of what came up meanwhile only the latest.
 */
import type { KeptMarks, MarkedCell } from "../../workbook/kept-marks";
import type { SheetMarks } from "../../workbook/sheet-marks";
import { UserError } from "../../workbook/user-error";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { PaneProblem } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { problemOf } from "./problem-of";

export interface MarksInSheetOptions {
  readonly marks: KeptMarks;
  readonly store: PaneStore;
  /** False where marks are drawn over the sheets: those that a file brought along are only taken out. */
  readonly canPut: boolean;
  readonly onProblem: (problem: PaneProblem) => void;
}

export class MarksInSheet {
  private cells: readonly MarkedCell[] | null = null;
  /** What the workbook was given last, so that the same is not given twice. */
  private given: string | null = null;
  private last: Promise<void> = Promise.resolve();
  private waiting = false;

  constructor(private readonly options: MarksInSheetOptions) {}

  /** Marks that an earlier pane left, or another person, are there to be switched off. */
  async look(): Promise<void> {
    const { marks, store, canPut } = this.options;
    if (store.state().isMarked && canPut) return;
    await this.inTurn(async () => {
      // Nobody asked for it: where it is not to be known now, the switch stays as it is.
      const found = await marks.find().catch((error: unknown) => {
        if (error instanceof UserError) return null;
        throw error;
      });
      const isMarked = found === null ? store.state().isMarked : found.length > 0;
      if (isMarked !== store.state().isMarked) store.dispatch({ type: "marksSwitched", isMarked });
    });
  }

  /** What was found now in the sheets that are judged, no others; `null` while nothing could be judged. */
  follow(marks: Pick<SheetMarks, "cells" | "sheets"> | null): void {
    // Sheets of ours that findings may be about, such as the staff list, are protected.
    const judged = new Set(marks?.sheets.map(({ name }) => name));
    const cells = marks && marks.cells.filter(({ at }) => judged.has(at.sheet));
    this.cells = cells;
    const { store, canPut } = this.options;
    if (!store.state().isMarked || !canPut || this.waiting || cells === null) return;
    this.waiting = true;
    void this.inTurn(async () => {
      this.waiting = false;
      // Somebody may have switched it off while this waited.
      if (store.state().isMarked) await this.put();
    });
  }

  /** A change may have taken marks along with their rows: the next look gives them all anew. */
  disturb(): void {
    this.given = null;
  }

  async switch(isOn: boolean): Promise<void> {
    const { marks, store } = this.options;
    store.dispatch({ type: "markingChanged", isMarking: true });
    await this.inTurn(async () => {
      if (isOn) await this.put(true);
      else {
        this.given = null;
        await marks.clear();
      }
      store.dispatch({ type: "marksSwitched", isMarked: isOn });
    });
    store.dispatch({ type: "markingChanged", isMarking: false });
  }

  private async put(isAsked = false): Promise<void> {
    const cells = this.cells ?? [];
    const wanted = cells.map(({ at, severity }) => `${severity} ${at.row},${at.column},${at.sheet}`).join("\n");
    if (!isAsked && wanted === this.given) return;
    this.given = null;
    await this.options.marks.put(cells);
    this.given = wanted;
  }

  /** What goes wrong is said, and the switch shows what the workbook holds. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const { marks, store, onProblem } = this.options;
    this.last = this.last.then(work).catch(async (error: unknown) => {
      onProblem(problemOf(error));
      const left = await marks.find().catch(() => null);
      if (left) store.dispatch({ type: "marksSwitched", isMarked: left.length > 0 });
    });
    return this.last;
  }
}

/** `null` where the workbook keeps no marks. */
export function marksOfPane(
  { host, store }: { readonly host: WorkbookHost; readonly store: PaneStore },
  onProblem: MarksInSheetOptions["onProblem"],
): MarksInSheet | null {
  const { keptMarks: marks } = host;
  return marks ? new MarksInSheet({ marks, store, canPut: host.mark === undefined, onProblem }) : null;
}
