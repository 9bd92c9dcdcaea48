/** Many fixes by what they do: "2 ngày → Từ 960 phút…: 714 ô". Pure. */
import type { Fix } from "../../findings/finding";
import { isRowEdit } from "../../workbook/workbook-change";
import type { Finding } from "../../rulebook/rulebook";

export interface FixKindGroup {
  /** Tells kinds apart. */
  readonly key: string;
  readonly kind: Fix["kind"];
  /** What the cells hold now, as people read it; empty for blank cells and where rows come or go. */
  readonly from: string;
  readonly fix: Fix;
  readonly findings: readonly Finding[];
  /** False where somebody should look at it first: a guess, or rows that come or go. */
  readonly isSafe: boolean;
}

/** `textOf` gives what a finding's cell holds now. The most frequent kind comes first. */
export function fixKindsOf(findings: readonly Finding[], textOf: (finding: Finding) => string): FixKindGroup[] {
  const byKey = new Map<string, { group: Omit<FixKindGroup, "findings">; findings: Finding[] }>();
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix) continue;
    const from = movesRows(fix) ? "" : textOf(finding);
    const key = JSON.stringify([fix.kind, fix.isSafe, from, fix.value]);
    const known = byKey.get(key);
    if (known) known.findings.push(finding);
    else byKey.set(key, { group: { key, kind: fix.kind, from, fix, isSafe: fix.isSafe }, findings: [finding] });
  }
  return [...byKey.values()]
    .map(({ group, findings: own }) => ({ ...group, findings: own }))
    .sort((left, right) => right.findings.length - left.findings.length);
}

/** Such a fix never happens among others without a person's own mark. */
export function movesRows({ edits }: Fix): boolean {
  return edits.some(isRowEdit);
}
