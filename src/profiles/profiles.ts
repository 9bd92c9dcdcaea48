/**
 * All profiles, in the order in which people choose among them.
 */
import { khanhHoa } from "./khanh-hoa";
import { laoCai } from "./lao-cai";
import { phuLuc3 } from "./phu-luc-3";
import type { Profile } from "./profile";
import { soTayBnv } from "./so-tay-bnv";
import { thaiNguyen } from "./thai-nguyen";

export const profiles: readonly Profile[] = [laoCai, soTayBnv, phuLuc3, khanhHoa, thaiNguyen];

/** The profile of a workbook that names none. */
export const defaultProfile: Profile = laoCai;

export function findProfile(id: string): Profile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}
