/**
 * Phụ lục 3 of a Đảng ủy plan (PL3, 6/2026): four levels of 100, 120, 150 and 200 points; the standard unit
 * has 100.
 */
import { fourLevels } from "./documents";
import { type Profile, profileOf } from "./profile";
import { sharedParameters } from "./shared-parameters";

export const phuLuc3: Profile = profileOf({
  id: "phu-luc-3",
  name: { vi: "Phụ lục 3 (bốn mức điểm)", en: "Appendix 3 (four levels)" },
  province: null,
  citation: fourLevels,
  parameters: {
    ...sharedParameters,
    scale: { value: "levels", unit: "", source: `${fourLevels}, mục 2, Bước 3`, from: "2026-06" },
  },
});
