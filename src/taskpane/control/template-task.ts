/** Writes the blank form with the office's choices. */
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { PaneStore } from "../state/store";
import { written, type WriteRequest } from "./workbook-writer";

export function templateTask(host: WorkbookHost, store: PaneStore): WriteRequest["task"] {
  const { tried } = store.state().options;
  return async (core, work) => {
    const profile = core.requireProfile(tried.profile);
    const applied = await core.writeTemplate(host, { profile, tried }, work);
    return { applied, notice: written(applied) };
  };
}
