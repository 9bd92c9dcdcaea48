import { defaultProfile, findProfile, profiles } from "../profiles/profiles";
import type { Profile } from "../profiles/profile";
import { UserError } from "../workbook/user-error";

/** The profile with that id, the default one where none is named. @throws UserError `unknownProfile`. */
export function requireProfile(id: string | undefined): Profile {
  const profile = id === undefined ? defaultProfile : findProfile(id);
  if (!profile) {
    throw new UserError("unknownProfile", {
      profile: id ?? "",
      profiles: profiles.map((known) => known.id).join(", "),
    });
  }
  return profile;
}
