/** Every change of the workbook that the pane makes or takes back: made, told, and followed by one look at the sheets. */
import { UserError } from "../../workbook/user-error";
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

  constructor(private readonly options: WorkbookWriterOptions) {
    this.lastWrite = new LastWrite(options.store);
  }

  async write({ task, followsSheets = false, after }: WriteRequest): Promise<void> {
    const { store, work, reader, onSourceChanged } = this.options;
    await work.run("write", async (core, options) => {
      const attempt = () =>
        task(core, options).catch((error: unknown) => {
          if (isSourceChanged(error)) onSourceChanged();
          throw error;
        });
      const written = await attempt().catch((error: unknown) => {
        if (followsSheets && isSourceChanged(error)) return attempt();
        throw error;
      });
      if (written) {
        this.lastWrite.take(written);
        store.dispatch({ type: "workBegan", work: { kind: "read", canStop: false, done: 0, total: 0 } });
        await reader.read(core, {});
        this.notify(written.notice);
      }
      await after?.(core);
    });
  }

  async undo(): Promise<void> {
    const { host, work, reader } = this.options;
    const { applied } = this.lastWrite;
    if (!applied) return;
    await work.run("undo", async (core) => {
      await host.undo(applied).catch((error: unknown) => {
        this.lastWrite.wasRefused(error);
        throw error;
      });
      this.lastWrite.wasUndone();
      await reader.read(core, {});
      this.notify({ kind: "undone" });
    });
  }

  notify(notice: Notice): void {
    this.options.store.dispatch({ type: "noticed", notice, canUndo: this.lastWrite.applied !== null });
  }
}

function isSourceChanged(error: unknown): boolean {
  return error instanceof UserError && error.key === "sourceChanged";
}
