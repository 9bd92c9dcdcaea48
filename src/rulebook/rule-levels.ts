/**
 * What an office may make of a rule (domain point 3: settings per profile): a warning or a hint may be either or nothing.
 * An error stays one, because a catalogue with it is sent back; a few that only ask for something to be there may be
 * turned off, and every check then says so.
 */
import type { FindingOf, RuleCode, Severity } from "../findings/finding";
import type { RuleLevel, Settings } from "../profiles/profile";
import { rulebook, type FindingCode } from "./rulebook";

/** The rules of a check, by their code; those of a month's scores are the decree's. */
export const checkedRules: readonly { readonly code: FindingCode; readonly severity: Severity }[] = [
  ...rulebook.catalogue,
  ...rulebook.conversion,
].sort((one, other) => (one.code.slice(1) < other.code.slice(1) ? -1 : 1));

/** Errors without which a coefficient can be computed and a product be told from others all the same. */
const dispensable: ReadonlySet<FindingCode> = new Set<FindingCode>(["E101", "E102", "E103", "E301", "E402"]);

/** What the rule may be turned to beside its own severity; nothing for most errors. */
export function levelsOf({ code, severity }: { readonly code: FindingCode; readonly severity: Severity }): RuleLevel[] {
  if (severity === "error") return dispensable.has(code) ? ["off"] : [];
  return severity === "warning" ? ["hint", "off"] : ["warning", "off"];
}

/** What holds of a profile's or a workbook's choices: only what the rule may be turned to. */
export function levelOf(
  rule: { readonly code: FindingCode; readonly severity: Severity },
  { ruleLevels }: Pick<Settings, "ruleLevels">,
): RuleLevel | null {
  const level = ruleLevels[rule.code];
  return level !== undefined && levelsOf(rule).includes(level) ? level : null;
}

/** A rule that is turned off, and what it would have found. */
export interface SilentRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
}

export interface Heard<Found> {
  readonly findings: readonly Found[];
  readonly silent: readonly SilentRule[];
}

/** The findings as the settings want them heard. */
export function hear<Found extends FindingOf<FindingCode & RuleCode>>(
  found: readonly Found[],
  settings: Pick<Settings, "ruleLevels">,
): Heard<Found> {
  const levels = new Map(
    checkedRules.flatMap((rule) => {
      const level = levelOf(rule, settings);
      return level === null ? [] : [[rule.code, level] as const];
    }),
  );
  if (levels.size === 0) return { findings: found, silent: [] };
  const findings = found.flatMap((finding) => {
    const level = levels.get(finding.code) ?? null;
    if (level === "off") return [];
    return [level === null ? finding : { ...finding, severity: level }];
  });
  const silent = checkedRules.flatMap(({ code, severity }) =>
    levels.get(code) === "off" ? [{ code, severity, count: found.filter((each) => each.code === code).length }] : [],
  );
  return { findings, silent };
}
