/**
 * Takes the team lead's confirmation into `Kết quả rà soát`. Judged anew where somebody typed since: what is no longer ready
 * is not confirmed, and the pane then says what stands in the way.
 */
import { findingWords } from "../../strings/finding-words";
import { messagesOf } from "../../strings/messages";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { PaneStore } from "../state/store";
import { choicesOf } from "./choices";
import type { WorkbookReader } from "./workbook-reader";
import { written, type WriteRequest } from "./workbook-writer";

/** Where reading the workbook ends; mostly it is. */
const readAt = 0.3;

interface ConfirmTaskOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly reader: WorkbookReader;
  /** Who confirms. */
  readonly by: string;
  readonly moment: Date;
}

export function confirmTask({ host, store, reader, by, moment }: ConfirmTaskOptions): WriteRequest["task"] {
  return async (core, work) => {
    const before = choicesOf(store.state());
    const reading = core.phaseOf(work, { from: 0, to: readAt });
    const { checked } = await reader.currentReading(core, before.options, reading);
    if (!checked.summary.ready) return null;
    // The forms that are written speak Vietnamese, whatever the pane speaks.
    const messages = messagesOf("vi");
    const request = {
      assessment: checked,
      wordsOf: (finding: (typeof checked.findings)[number]) => findingWords(finding, messages),
    };
    const applied = await core.confirm(host, { ...request, by, moment }, core.phaseOf(work, { from: readAt, to: 1 }));
    return { applied, notice: written(applied) };
  };
}
