/** Settings that are tried out: only what differs from what holds without them, so that nothing else counts as changed. */
import type { AssessOptions } from "../../app/assessment";
import type { ParameterKey, Settings } from "../../profiles/profile";
import { isScoringKey } from "../../profiles/scoring-keys";

export function trySettings(options: AssessOptions, base: Settings, changed: Partial<Settings>): AssessOptions {
  const { settings, ...others } = options;
  const tried = Object.entries({ ...settings, ...changed }).filter(
    ([key, value]) => !isSame(value, Reflect.get(base, key)),
  );
  return tried.length > 0 ? { ...others, settings: Object.fromEntries(tried) } : others;
}

export interface ResetOptions {
  readonly options: AssessOptions;
  readonly base: Settings;
  readonly initial: Settings;
  readonly keys: readonly ParameterKey[];
}

/** The profile's own values for these parameters. */
export function resetSettings({ options, base, initial, keys }: ResetOptions): AssessOptions {
  const { digits, ...others } = options;
  const kept = keys.includes("digits") || digits === undefined ? others : options;
  return trySettings(kept, base, Object.fromEntries(keys.map((key) => [key, initial[key]])));
}

/** Parameters whose value is not the profile's. */
export function changedKeys(settings: Settings, initial: Settings, keys: readonly ParameterKey[]): ParameterKey[] {
  return keys.filter((key) => !isSame(settings[key], initial[key]));
}

/** True when all that is tried out are scoring rules, which are written with the scores. */
export function triesScoringOnly({ profile, scale, digits, settings }: AssessOptions): boolean {
  const tried = Object.keys(settings ?? {});
  const triesConversion = [profile, scale, digits].some((choice) => choice !== undefined);
  return !triesConversion && tried.length > 0 && tried.every(isScoringKey);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
