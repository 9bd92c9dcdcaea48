/** Fixes of findings: applied together as one change, and what comes next is shown. */
import type { Finding } from "../../rulebook/rulebook";
import type { CellRef } from "../../workbook/address";
import { UserError } from "../../workbook/user-error";
import type { SheetEdit } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { PaneStore } from "../state/store";
import { cellsAfter } from "./cells-after";
import type { UseCases } from "./use-cases";
import type { WorkbookWriter, Written } from "./workbook-writer";

export interface FixerOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly writer: WorkbookWriter;
  readonly goTo: (cell: CellRef) => Promise<void>;
}

export class Fixer {
  constructor(private readonly options: FixerOptions) {}

  async apply(findings: readonly Finding[]): Promise<void> {
    const { host, store, writer } = this.options;
    const { catalogue } = store.state();
    if (catalogue.kind !== "ready") return;
    const { assessment } = catalogue.reading;
    const [first, ...others] = findings;
    const isOne = first !== undefined && others.length === 0;
    let mended: readonly SheetEdit[] = [];
    const task = async (core: UseCases, work: WorkOptions): Promise<Written | null> => {
      const { change, applied, left } = await core.applyFixes(host, { assessment, findings }, work);
      const locked = left.find(({ reason }) => reason === "protected");
      if (!change && locked) throw new UserError("sheetProtected", { sheet: locked.finding.at.sheet });
      if (!change) return null;
      // Rows that move up may stand where others of the preview stood.
      store.dispatch({ type: "previewClosed" });
      mended = applied.flatMap(({ edits }) => edits);
      const shown = cellsAfter(mended)[0] ?? null;
      const fixes = { before: assessment.workbook, fixes: applied.map(({ edits }) => edits) };
      return {
        applied: change,
        first: shown,
        fixes,
        notice: { kind: "fixed", count: applied.length, left: left.length },
      };
    };
    if (isOne) store.dispatch({ type: "mending", cell: first.at });
    try {
      await writer.write({ task });
    } finally {
      if (isOne) store.dispatch({ type: "mending", cell: null });
    }
    if (mended.length > 0) await this.show(cellsAfter(mended), isOne);
  }

  /** After one fix comes the next finding; after many the first of the cells that changed. */
  private async show(cells: readonly CellRef[], isOne: boolean): Promise<void> {
    const { host, store, goTo } = this.options;
    const { mended } = store.state().review.fixing;
    const next = isOne ? mended?.next?.at : undefined;
    const target = next ?? cells[0];
    if (target) await goTo(target);
    host.flash?.(cells);
  }
}
