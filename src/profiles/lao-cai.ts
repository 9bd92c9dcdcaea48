/**
 * Lào Cai, the default profile: the template of Văn phòng UBND tỉnh (LC, 4/2026) gives each row a group and
 * a time band, the province's plan (LCP, 2/2026) the way to the converted catalogue. Neither publishes a
 * matrix of points: weights and minutes are our proposals.
 */
import { laoCaiLetter as letter, laoCaiPlan as plan } from "./documents";
import { type Profile, profileOf } from "./profile";
import { sharedParameters } from "./shared-parameters";

export const laoCai: Profile = profileOf({
  id: "lao-cai",
  name: { vi: "Lào Cai", en: "Lào Cai province" },
  province: "Lào Cai",
  citation: `${plan}; ${letter}`,
  parameters: {
    ...sharedParameters,
    scale: {
      value: "matrix",
      unit: "",
      source: `${letter}: mỗi dòng có phân nhóm và định lượng thời gian`,
      from: "2026-04",
    },
    codePrefix: { ...sharedParameters.codePrefix, value: "VP", from: "2026-04" },
  },
});
