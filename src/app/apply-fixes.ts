/**
 * Applies fixes that the user chose. Only here is a sheet of the user's changed, and the host can undo it.
 */
import type { Finding } from "../rulebook/rulebook";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { findSheet } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";
import { composeFixes, type AppliedFix, type LeftFinding } from "./compose-fixes";
import { fingerprintsOfSources } from "./fingerprints";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";

export interface FixesRequest {
  readonly assessment: Assessment;
  /** In the order in which they go first where two do not go together. */
  readonly findings: readonly Finding[];
}

export interface FixesResult {
  /** `null` when nothing was changed. */
  readonly change: AppliedChange | null;
  readonly applied: readonly AppliedFix[];
  readonly left: readonly LeftFinding[];
}

/** Throws what the host throws; the workbook is then as it was. */
export async function applyFixes(
  host: WorkbookHost,
  { assessment, findings }: FixesRequest,
  work: WorkOptions = {},
): Promise<FixesResult> {
  const isLocked = (name: string): boolean => {
    const sheet = findSheet(assessment.workbook, name);
    return sheet !== null && sheet.isProtected && sheet.marker === null;
  };
  const { edits, applied, left } = composeFixes(findings, isLocked);
  if (edits.length === 0) return { change: null, applied, left };
  const touched = new Set(edits.map(({ sheet }) => sheet));
  const sources = await createPacer(phaseOf(work, { from: 0, to: 0.1 })).run(fingerprintsOfSources(assessment));
  const basedOn = sources.filter(({ sheet }) => touched.has(sheet));
  const change = await host.apply({ ...noChange, edits, basedOn }, phaseOf(work, { from: 0.1, to: 1 }));
  return { change, applied, left };
}
