/**
 * Takes what the forms say of the office into the workbook, whose forms follow; as long as there is no cell for it, it
 * waits for the write that makes one.
 */
import type { OfficeDetails } from "../../sheets/form/office-fields";
import { noChange } from "../../workbook/workbook-change";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { PaneStore } from "../state/store";
import { choicesOf } from "./choices";
import type { WorkbookReader } from "./workbook-reader";
import type { WriteRequest } from "./workbook-writer";

/** Where reading the workbook ends; mostly it is. */
const readAt = 0.2;

interface OfficeTaskOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly reader: WorkbookReader;
  /** Chosen already. */
  readonly details: OfficeDetails;
}

export function officeTask({ host, store, reader, details }: OfficeTaskOptions): WriteRequest["task"] {
  return async (core, work) => {
    const edits = core.officeEdits(await reader.current(core, core.phaseOf(work, { from: 0, to: readAt })), details);
    const [first] = edits ?? [];
    if (!edits || !first) return null;
    const before = choicesOf(store.state());
    const applied = await host.apply({ ...noChange, edits }, core.phaseOf(work, { from: readAt, to: 1 }));
    const { office: _saved, ...tried } = before.options.tried;
    const after = { ...before, options: { ...before.options, tried } };
    const notice = { kind: "written", sheets: [first.sheet] } as const;
    const place = first.kind === "setCell" ? first : null;
    return { applied, before, after, first: place, what: "office", notice };
  };
}
