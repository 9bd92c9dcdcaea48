/** Every change of the workbook that the pane makes or takes back: made, told, and followed by one look at the sheets. */
import type { CellRef } from "../../workbook/address";
import { startSliceClock } from "../../workbook/slice-clock";
import { UserError, type UserErrorKey } from "../../workbook/user-error";
import type { ChangedCell } from "../../workbook/changed-cells";
import type { AppliedChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { HistoryWhat } from "../state/history-entry";
import type { Notice } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import type { OneWork } from "./one-work";
import type { UseCases } from "./use-cases";
import type { WorkbookReader } from "./workbook-reader";
import { cellsToReturn, type HistoryStep, type TakenWrite, type WriteHistory } from "./write-history";

export interface WorkbookWriterOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly work: OneWork;
  readonly reader: WorkbookReader;
  readonly history: WriteHistory;
  /** Told when a host refused because a sheet is no longer what the pane read. */
  readonly onSourceChanged: () => void;
  /** Told when the workbook was changed or put back, before it is looked at anew. */
  readonly onWritten: () => void;
}

/** What a task wrote, and what people are told of it. */
export interface Written extends TakenWrite {
  readonly notice: Notice;
  /** In the history, where the notice does not say it. */
  readonly what?: HistoryWhat;
}

export interface WriteRequest {
  /** `null` where nothing was written after all. */
  readonly task: (core: UseCases, work: WorkOptions) => Promise<Written | null>;
  /** The task asks the reader for what it writes: refused for a changed sheet, it is done again, once, on what stands there now. */
  readonly followsSheets?: boolean;
  /** Marker of the written sheet that comes into sight. */
  readonly shows?: string;
  /** What is kept in either case, once people were told. */
  readonly keeps?: (core: UseCases) => Promise<void>;
  /** What is scored anew in either case, unless a person stopped the look before it. */
  readonly scores?: (core: UseCases, work: WorkOptions) => Promise<void>;
}

export class WorkbookWriter {
  /** A write that was refused for what it would cost people, until they decide or do something else. */
  private refused: WriteRequest | null = null;

  constructor(private readonly options: WorkbookWriterOptions) {}

  async write(request: WriteRequest, acceptsLoss = false): Promise<void> {
    const { task, followsSheets = false, shows, keeps, scores } = request;
    const { work, reader, history, onSourceChanged, onWritten } = this.options;
    await work.run("write", async (core, options, follow) => {
      this.refused = null;
      const attempt = () =>
        task(core, acceptsLoss ? { ...options, acceptsLoss } : options).catch((error: unknown) => {
          if (isError(error, "sourceChanged")) onSourceChanged();
          if (isError(error, "formulasLocked")) this.refused = request;
          throw error;
        });
      const written = await attempt().catch((error: unknown) => {
        if (followsSheets && isError(error, "sourceChanged")) return attempt();
        throw error;
      });
      let isSeen = true;
      if (written) {
        onWritten();
        history.take(written.what ?? whatOf(written.notice), written);
        isSeen = await follow("read", async (looking) => {
          await reader.read(core, looking, true);
        });
        this.notify(written.notice);
        const shown = written.applied.written.find(({ marker }) => marker === shows)?.name;
        if (shown !== undefined) await this.show({ sheet: shown, row: 1, column: 1 });
      }
      await keeps?.(core);
      if (scores && isSeen) await follow("score", (scoring) => scores(core, scoring));
    });
  }

  /** Does the refused write all the same: the person has read what it costs. */
  async insist(): Promise<void> {
    if (this.refused) await this.write(this.refused, true);
  }

  /** Puts an unfinished write back, or leaves it as it is for good; then the workbook is looked at anew. */
  async settle(how: "putBack" | "leftAsIs"): Promise<void> {
    const { host, work, reader, onWritten } = this.options;
    await work.run("undo", async (core, options, follow) => {
      if (how === "putBack") await host.putBack?.(told(options));
      else await host.leaveAsIs?.();
      onWritten();
      await follow("read", async (looking) => {
        await reader.read(core, looking, true);
      });
      this.notify({ kind: how });
    });
  }

  /** Takes the latest write back; what people typed since stays. */
  async undo(): Promise<void> {
    const { history } = this.options;
    const step = history.latest;
    if (step) await this.takeBack([step], [], { kind: "undone" });
  }

  /** Goes back to before that step: every write since is taken back, the latest first, and then what was typed. */
  async undoTo(id: string): Promise<void> {
    const steps = this.options.history.back(id);
    if (steps.length === 0) return;
    const { cells, left } = cellsToReturn(steps);
    await this.takeBack(steps, cells, { kind: "wentBack", count: steps.length, left });
  }

  /** @param typed what is put back to what it held before, once the writes are taken back */
  private async takeBack(steps: readonly HistoryStep[], typed: readonly ChangedCell[], notice: Notice): Promise<void> {
    const { host, work, reader, history, onWritten } = this.options;
    await work.run("undo", async (core, options, follow) => {
      const lookAgain = () => {
        onWritten();
        return follow("read", async (looking) => {
          await reader.read(core, looking, true);
        });
      };
      let isChanged = false;
      let left: readonly CellRef[] = [];
      try {
        for (const step of steps) {
          if (!step.write) continue;
          left = await this.undoWrite(core, step.write, steps.length === 1, options).catch((error: unknown) => {
            history.wasRefused(error);
            throw error;
          });
          isChanged = true;
          history.wasUndone(step);
        }
        const returned = await core.returnTyped(host, typed, told(options));
        for (const step of steps) if (!step.write) history.wasUndone(step);
        if (returned) history.take("returned", { applied: returned, first: typed[0] ?? null, typed });
      } catch (error) {
        // What went back before it stays so, and people see how far it came.
        if (isChanged) await lookAgain();
        throw error;
      }
      const isSeen = await lookAgain();
      // What stands there now is only known once it was looked at.
      const over = left.length > 0 || !isSeen ? left : this.typedOver(core, steps);
      this.notify(over.length > 0 ? { kind: "undoneBut", left: over } : notice);
    });
  }

  /**
   * Takes a write back. Fixes whose sheet was changed since go back one by one, where this is the only write that is asked
   * for: the cells where something stays are given.
   */
  private async undoWrite(
    core: UseCases,
    { applied, fixes }: NonNullable<HistoryStep["write"]>,
    isOnly: boolean,
    options: WorkOptions,
  ): Promise<readonly CellRef[]> {
    const { host, history } = this.options;
    try {
      await host.undo(applied, told(options));
      return [];
    } catch (error) {
      if (!fixes || !isOnly || !isError(error, "undoGone")) throw error;
      const { change, left } = await core.returnFixes(host, fixes, told(options));
      if (!change) throw error;
      history.take("returned", { applied: change, first: left[0] ?? null });
      return left;
    }
  }

  /** Cells that people typed into since, and that kept it. */
  private typedOver(core: UseCases, steps: readonly HistoryStep[]): readonly CellRef[] {
    const { catalogue } = this.options.store.state();
    const [step, ...others] = steps;
    const fixes = others.length === 0 ? step?.write?.fixes : null;
    if (!fixes || catalogue.kind !== "ready") return [];
    return core.typedOver(fixes, catalogue.reading.assessment.workbook);
  }

  /** What was written is in the workbook, whether a host can show it now or not. */
  private async show(cell: CellRef): Promise<void> {
    // What was told is drawn before the sheet is, each in a stretch of its own.
    await startSliceClock().pause();
    await this.options.host.select(cell).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
    });
  }

  notify(notice: Notice): void {
    this.options.store.dispatch({ type: "noticed", notice, canUndo: this.options.history.latest !== null });
  }
}

function isError(error: unknown, key: UserErrorKey): boolean {
  return error instanceof UserError && error.key === key;
}

/** Taking back is not stopped half-way. */
function told({ onRemark }: WorkOptions): WorkOptions {
  return onRemark ? { onRemark } : {};
}

export function written(applied: AppliedChange): Notice {
  return { kind: "written", sheets: applied.written.map(({ name }) => name) };
}

function whatOf({ kind }: Notice): HistoryWhat {
  const kinds = ["fixed", "removed", "takenBack", "takenOver", "rowsAdded"] as const;
  return kinds.find((each) => each === kind) ?? "written";
}
