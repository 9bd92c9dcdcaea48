/** Every change of the workbook that the pane makes or takes back: made, told, and followed by one look at the sheets. */
import { UserError, type UserErrorKey } from "../../workbook/user-error";
import type { AppliedChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { Notice } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { LastWrite, type TakenWrite } from "./last-write";
import type { OneWork } from "./one-work";
import type { UseCases } from "./use-cases";
import type { WorkbookReader } from "./workbook-reader";

export interface WorkbookWriterOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly work: OneWork;
  readonly reader: WorkbookReader;
  /** Told when a host refused because a sheet is no longer what the pane read. */
  readonly onSourceChanged: () => void;
}

/** What a task wrote, and what people are told of it. */
export interface Written extends TakenWrite {
  readonly notice: Notice;
}

export interface WriteRequest {
  /** `null` where nothing was written after all. */
  readonly task: (core: UseCases, work: WorkOptions) => Promise<Written | null>;
  /** The task asks the reader for what it writes: refused for a changed sheet, it is done again, once, on what stands there now. */
  readonly followsSheets?: boolean;
  /** What is shown anew in either case. */
  readonly after?: (core: UseCases) => Promise<void>;
}

export class WorkbookWriter {
  private readonly lastWrite: LastWrite;
  /** A write that was refused for what it would cost people, until they decide or do something else. */
  private refused: WriteRequest | null = null;

  constructor(private readonly options: WorkbookWriterOptions) {
    this.lastWrite = new LastWrite(options.store);
  }

  async write(request: WriteRequest, acceptsLoss = false): Promise<void> {
    const { task, followsSheets = false, after } = request;
    const { store, work, reader, onSourceChanged } = this.options;
    await work.run("write", async (core, options) => {
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
      if (written) {
        this.lastWrite.take(written);
        store.dispatch({ type: "workBegan", work: { kind: "read", canStop: false, done: 0, total: 0 } });
        await reader.read(core, told(options));
        this.notify(written.notice);
      }
      await after?.(core);
    });
  }

  /** Does the refused write all the same: the person has read what it costs. */
  async insist(): Promise<void> {
    if (this.refused) await this.write(this.refused, true);
  }

  /** Puts an unfinished write back, or leaves it as it is for good; then the workbook is looked at anew. */
  async settle(how: "putBack" | "leftAsIs"): Promise<void> {
    const { host, work, reader } = this.options;
    await work.run("undo", async (core, options) => {
      if (how === "putBack") await host.putBack?.(told(options));
      else await host.leaveAsIs?.();
      await reader.read(core, told(options));
      this.notify({ kind: how });
    });
  }

  async undo(): Promise<void> {
    const { host, work, reader } = this.options;
    const { applied } = this.lastWrite;
    if (!applied) return;
    await work.run("undo", async (core, options) => {
      await host.undo(applied, told(options)).catch((error: unknown) => {
        this.lastWrite.wasRefused(error);
        throw error;
      });
      this.lastWrite.wasUndone();
      await reader.read(core, told(options));
      this.notify({ kind: "undone" });
    });
  }

  notify(notice: Notice): void {
    this.options.store.dispatch({ type: "noticed", notice, canUndo: this.lastWrite.applied !== null });
  }
}

function isError(error: unknown, key: UserErrorKey): boolean {
  return error instanceof UserError && error.key === key;
}

/** What follows a write is not stopped any more, and neither counted. */
function told({ onRemark }: WorkOptions): WorkOptions {
  return onRemark ? { onRemark } : {};
}

export function written(applied: AppliedChange): Notice {
  return { kind: "written", sheets: applied.written.map(({ name }) => name) };
}
