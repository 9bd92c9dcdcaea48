/** Edits in the sheets that an assessment read its products from, as one change that can be taken back. */
import { noChange, type AppliedChange, type SheetEdit } from "../workbook/workbook-change";
import { UserError } from "../workbook/user-error";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { findSheet } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";
import { fingerprintsOfSources } from "./fingerprints";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";

export interface EditSourcesOptions {
  readonly assessment: Assessment;
  readonly edits: readonly SheetEdit[];
}

/** @throws UserError `sheetProtected`, and what the host throws; the workbook is then as it was. */
export async function editSources(
  host: WorkbookHost,
  { assessment, edits }: EditSourcesOptions,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const touched = new Set(edits.map(({ sheet }) => sheet));
  for (const sheet of touched) {
    const found = findSheet(assessment.workbook, sheet);
    if (found?.isProtected && found.marker === null) throw new UserError("sheetProtected", { sheet });
  }
  const sources = await createPacer(phaseOf(work, { from: 0, to: 0.1 })).run(fingerprintsOfSources(assessment));
  const basedOn = sources.filter(({ sheet }) => touched.has(sheet));
  return host.apply({ ...noChange, edits, basedOn }, phaseOf(work, { from: 0.1, to: 1 }));
}
