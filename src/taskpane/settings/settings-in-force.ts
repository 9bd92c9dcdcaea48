import { effectiveSettings } from "../../app/effective-settings";
import { defaultProfile, findProfile } from "../../profiles/profiles";
import { settingsOf, type Profile, type Settings } from "../../profiles/profile";
import type { PaneState } from "../state/pane-state";

export interface SettingsInForce {
  readonly profile: Profile;
  /** The profile's own. */
  readonly initial: Settings;
  /** Without what is tried out. */
  readonly base: Settings;
  readonly settings: Settings;
}

/** The profile and figures that people see: what they chose shows at once; the assessment by it follows. */
export function settingsInForce({ options, catalogue }: Pick<PaneState, "options" | "catalogue">): SettingsInForce {
  const { tried } = options;
  const reading = catalogue.kind === "ready" ? catalogue.reading : null;
  const profile = findProfile(tried.profile ?? "") ?? reading?.assessment.profile ?? defaultProfile;
  const known = reading?.assessment.profile.id === profile.id ? reading : null;
  const { initial, base } = known ?? { initial: settingsOf(profile), base: settingsOf(profile) };
  const scale = tried.scale ?? known?.assessment.conversion.scale ?? base.scale;
  return { profile, initial, base, settings: { ...effectiveSettings({ base, tried }), scale } };
}
