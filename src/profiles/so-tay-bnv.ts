/**
 * The ministry's handbook (ST, 2026): experts give points within the frame of the group, 100 to 500.
 */
import { type Profile, profileOf } from "./profile";
import { decree, decreeFrom, handbook } from "./documents";
import { sharedParameters } from "./shared-parameters";

export const soTayBnv: Profile = profileOf({
  id: "so-tay-bnv",
  name: { vi: "Sổ tay Bộ Nội vụ", en: "Ministry of Home Affairs handbook" },
  province: null,
  citation: `${decree}; ${handbook}`,
  parameters: {
    ...sharedParameters,
    scale: { value: "frames", unit: "", source: `${handbook}, Phụ lục III`, from: decreeFrom },
  },
});
