/** Mends a catalogue by the fixes that were asked for, and judges it again. */
import type { Finding, FindingCode } from "../rulebook/rulebook";
import type { AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { applyFixes } from "./apply-fixes";
import type { AssessOptions, Assessment } from "./assessment";
import { check } from "./check";
import type { AppliedFix, LeftFinding, LeftReason } from "./compose-fixes";
import { phaseOf } from "./phase";

/** `safe`: those that nobody has to judge. Rules that are named are mended whether their fixes are safe or not. */
export type AskedFixes = "safe" | "all" | ReadonlySet<FindingCode>;

export interface FixCatalogueRequest extends AssessOptions {
  readonly asked: AskedFixes;
}

export interface MendedCatalogue {
  /** As it was, whose cells and rows `applied` and `left` name. */
  readonly before: Assessment;
  readonly applied: readonly AppliedFix[];
  readonly left: readonly LeftFinding[];
  readonly after: Assessment;
  /** What the host needs to take it back; `null` when nothing was changed. */
  readonly change: AppliedChange | null;
}

/** Throws what `check` and the host throw; the workbook is then as it was. */
export async function fixCatalogue(
  host: WorkbookHost,
  { asked, ...options }: FixCatalogueRequest,
  work: WorkOptions = {},
): Promise<MendedCatalogue> {
  const before = await check(host, options, phaseOf(work, { from: 0, to: 0.4 }));
  const unasked = new Map<Finding, LeftReason>();
  for (const finding of before.findings) {
    const reason = reasonToLeave(finding, asked);
    if (reason !== null) unasked.set(finding, reason);
  }
  const findings = before.findings.filter((finding) => !unasked.has(finding));
  const mended = await applyFixes(host, { assessment: before, findings }, phaseOf(work, { from: 0.4, to: 0.6 }));
  const unmended = new Map(mended.left.map(({ finding, reason }) => [finding, reason]));
  return {
    before,
    applied: mended.applied,
    // In the order of the sheet, whatever kept them.
    left: before.findings.flatMap((finding) => {
      const reason = unasked.get(finding) ?? unmended.get(finding);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    change: mended.change,
    after: mended.change ? await check(host, options, phaseOf(work, { from: 0.6, to: 1 })) : before,
  };
}

/** `null` where the finding is to be mended, as far as it can be. */
function reasonToLeave({ code, fix }: Finding, asked: AskedFixes): LeftReason | null {
  if (typeof asked === "object" && !asked.has(code)) return "notAsked";
  if (!fix) return "noFix";
  return asked === "safe" && !fix.isSafe ? "notSafe" : null;
}
