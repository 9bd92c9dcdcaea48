/** Settings that are tried out: only what differs from what holds without them, so that nothing else counts as changed. */
import type { TriedChoices } from "../../app/assessment";
import type { ParameterKey, Settings } from "../../profiles/profile";
import { isScoringKey, movesCoefficients } from "../../profiles/scoring-keys";

export function trySettings(tried: TriedChoices, base: Settings, changed: Partial<Settings>): TriedChoices {
  const { settings, ...others } = tried;
  const left = Object.entries({ ...settings, ...changed }).filter(
    ([key, value]) => !isSame(value, Reflect.get(base, key)),
  );
  return left.length > 0 ? { ...others, settings: Object.fromEntries(left) } : others;
}

export interface ResetOptions {
  readonly tried: TriedChoices;
  readonly base: Settings;
  readonly initial: Settings;
  readonly keys: readonly ParameterKey[];
}

/** The profile's own values for these parameters. */
export function resetSettings({ tried, base, initial, keys }: ResetOptions): TriedChoices {
  return trySettings(tried, base, Object.fromEntries(keys.map((key) => [key, initial[key]])));
}

/** Parameters whose value is not the profile's. */
export function changedKeys(settings: Settings, initial: Settings, keys: readonly ParameterKey[]): ParameterKey[] {
  return keys.filter((key) => !isSame(settings[key], initial[key]));
}

/** True when all that is tried out are scoring rules, which are written with the scores. */
export function triesScoringOnly({ profile, scale, settings }: TriedChoices): boolean {
  const keys = Object.keys(settings ?? {});
  return profile === undefined && scale === undefined && keys.length > 0 && keys.every(isScoringKey);
}

/** True when all that is tried out leaves the published coefficients alone: scoring rules, and rules of the check. */
export function leavesCoefficients({ profile, scale, settings }: TriedChoices): boolean {
  const keys = Object.keys(settings ?? {});
  return profile === undefined && scale === undefined && keys.length > 0 && !keys.some(movesCoefficients);
}

/** What is left once everything that moves coefficients is let go: the office's details, the scoring rules, the check's. */
export function withoutConversionTrial({ office, settings = {} }: TriedChoices): TriedChoices {
  const rules = Object.entries(settings).filter(([key]) => !movesCoefficients(key));
  return {
    ...(office ? { office } : {}),
    ...(rules.length > 0 ? { settings: Object.fromEntries(rules) } : {}),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
