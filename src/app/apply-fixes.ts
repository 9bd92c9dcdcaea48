/**
 * Applies fixes that the user chose. Only here is a sheet of the user's changed, and the host can undo it.
 */
import type { Finding } from "../rulebook/rulebook";
import { noChange, type AppliedChange, type SheetEdit } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { Assessment } from "./assessment";
import { fingerprintsOfSources } from "./fingerprints";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";

/** `null` when none of the findings has a fix. */
export async function applyFixes(
  host: WorkbookHost,
  request: { readonly assessment: Assessment; readonly findings: readonly Finding[] },
  work: WorkOptions = {},
): Promise<AppliedChange | null> {
  const edits = uniqueEdits(request.findings.flatMap((finding) => finding.fix?.edits ?? []));
  if (edits.length === 0) return null;
  const touched = new Set(edits.map((edit) => edit.sheet));
  const sources = await createPacer(phaseOf(work, { from: 0, to: 0.1 })).run(fingerprintsOfSources(request.assessment));
  const basedOn = sources.filter(({ sheet }) => touched.has(sheet));
  return host.apply({ ...noChange, edits, basedOn }, phaseOf(work, { from: 0.1, to: 1 }));
}

/** Two findings may mend the same cell or row; the first one wins. */
function uniqueEdits(edits: readonly SheetEdit[]): SheetEdit[] {
  const byPlace = new Map<string, SheetEdit>();
  for (const edit of edits) {
    const place = edit.kind === "setCell" ? [edit.sheet, edit.row, edit.column] : [edit.sheet, edit.row];
    const key = JSON.stringify(place);
    if (!byPlace.has(key)) byPlace.set(key, edit);
  }
  return [...byPlace.values()];
}
