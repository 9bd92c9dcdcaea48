/**
 * Takes what the forms say of the office into the workbook, whose forms follow; as long as there is no cell for it, it
 * waits for the write that makes one.
 */
import type { OfficeDetails } from "../../sheets/form/office-fields";
import { noChange } from "../../workbook/workbook-change";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { PaneStore } from "../state/store";
import { choicesOf } from "./choices";
import type { WriteRequest } from "./workbook-writer";

interface OfficeTaskOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  /** Chosen already. */
  readonly details: OfficeDetails;
}

export function officeTask({ host, store, details }: OfficeTaskOptions): WriteRequest["task"] {
  return async (core, work) => {
    const { catalogue } = store.state();
    if (catalogue.kind !== "ready") return null;
    const edits = core.officeEdits(catalogue.reading.assessment.workbook, details);
    const [first] = edits ?? [];
    if (!edits || !first) return null;
    const before = choicesOf(store.state());
    const applied = await host.apply({ ...noChange, edits }, work);
    const { office: _saved, ...tried } = before.options.tried;
    const after = { ...before, options: { ...before.options, tried } };
    return { applied, before, after, notice: { kind: "written", sheets: [first.sheet] } };
  };
}
