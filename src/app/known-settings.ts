/** Which settings hold: those of the workbook or of the profile, and on top of them what is tried out and not written. */
import { settingsOf, type Profile, type Settings } from "../profiles/profile";
import { scoringKeys } from "../profiles/scoring-keys";
import { readSettings, type StoredSettings } from "../sheets/settings/read-settings";
import { firstMonthOf, type Month, type Period } from "../text/period";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { TriedChoices } from "./assessment";
import { effectiveSettings } from "./effective-settings";
import { requireProfile } from "./require-profile";

export interface KnownSettings {
  readonly stored: StoredSettings | null;
  readonly profile: Profile;
  /** The workbook's own settings, where they were typed for this profile. */
  readonly own: Settings | null;
  /** What holds without anything tried out. */
  readonly base: Settings;
}

/**
 * @param month whose values hold where the workbook has none of its own; the newest for `null`, as for a conversion,
 *   which is published from now on
 * @throws UserError `settingsUnreadable`, `unknownProfile`.
 */
export function knownSettings(
  workbook: WorkbookSnapshot,
  { profile: id }: Pick<TriedChoices, "profile"> = {},
  month: Month | null = null,
): KnownSettings {
  const stored = readSettings(workbook, month);
  const profile = requireProfile(id ?? stored?.settings.profile);
  const own = stored?.settings.profile === profile.id ? stored.settings : null;
  return { stored, profile, own, base: own ?? settingsOf(profile, month) };
}

/** What is tried out of the scoring rules, and on which profile. */
export type TriedRules = Pick<TriedChoices, "profile" | "settings">;

export interface ScoringSettings {
  /** What the workbook says. */
  readonly stored: Settings;
  /** The same with the scoring rules that are tried out. */
  readonly settings: Settings;
}

/**
 * By the rules of the period that is scored. Coefficients are published: what is tried out of the conversion waits until
 * the catalogue is written. `null` when the workbook has no settings of ours.
 */
export function scoringSettings(
  workbook: WorkbookSnapshot,
  period: Period,
  tried: TriedRules = {},
): ScoringSettings | null {
  const { stored, base } = knownSettings(workbook, tried, firstMonthOf(period));
  if (!stored) return null;
  const rules = effectiveSettings({ base, tried });
  const settings = { ...stored.settings, ...Object.fromEntries(scoringKeys.map((key) => [key, rules[key]])) };
  return { stored: stored.settings, settings };
}
