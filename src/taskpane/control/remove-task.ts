/** Taking every sheet of ours out of the workbook, as one write. */
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { UseCases } from "./use-cases";
import type { WorkbookWriter, WriteRequest } from "./workbook-writer";

/** Where there is none, that is told instead. */
export function removeTask(host: WorkbookHost, writer: Pick<WorkbookWriter, "notify">): WriteRequest["task"] {
  return async (core: UseCases, work: WorkOptions) => {
    const applied = await core.removeOutput(host, work);
    if (applied) return { applied, notice: { kind: "removed", count: applied.removed.length } };
    writer.notify({ kind: "nothingToRemove" });
    return null;
  };
}
