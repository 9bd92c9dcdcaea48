/** Settings with what is tried out on top of them: the only place where the two meet. */
import type { Settings } from "../profiles/profile";
import type { TriedChoices } from "./assessment";

export interface EffectiveSettingsOptions {
  /** What holds without anything tried out: the workbook's own, else the profile's. */
  readonly base: Settings;
  readonly tried: Pick<TriedChoices, "settings">;
}

/** Which scale is used is told by `chooseScale`: here it stays that of `base`. */
export function effectiveSettings({ base, tried }: EffectiveSettingsOptions): Settings {
  return { ...base, ...tried.settings };
}
