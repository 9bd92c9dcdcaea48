import { defaultProfile, findProfile } from "../../profiles/profiles";
import { settingsOf, type Profile, type Settings } from "../../profiles/profile";
import type { PaneState } from "../state/pane-state";

/** The profile and figures that people see: what they chose shows at once; the assessment by it follows. */
export function settingsInForce({ options, catalogue }: Pick<PaneState, "options" | "catalogue">): {
  readonly profile: Profile;
  readonly settings: Settings;
} {
  const assessment = catalogue.kind === "ready" ? catalogue.reading.assessment : null;
  const profile = findProfile(options.profile ?? "") ?? assessment?.profile ?? defaultProfile;
  const known = assessment?.profile.id === profile.id ? assessment.conversion.settings : settingsOf(profile);
  const scale = options.scale ?? known.scale;
  return { profile, settings: { ...known, scale, ...options.settings } };
}
