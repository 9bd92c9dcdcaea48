/**
 * Thái Nguyên (TN, guidance for 870-QĐ/TU of 29 April 2026): monthly evaluation, 30 points of general
 * criteria and 70 of results, at most five groups, support work converted by hours. Frames are ST's.
 */
import { thaiNguyenGuidance as guidance } from "./documents";
import { type Profile, profileOf } from "./profile";
import { sharedParameters } from "./shared-parameters";
import { soTayBnv } from "./so-tay-bnv";

const from = "2026-05";

export const thaiNguyen: Profile = profileOf({
  id: "thai-nguyen",
  name: { vi: "Thái Nguyên", en: "Thái Nguyên province" },
  province: "Thái Nguyên",
  citation: `${guidance}; ${soTayBnv.citation}`,
  parameters: {
    ...sharedParameters,
    scale: soTayBnv.parameters.scale,
    standardHours: {
      ...sharedParameters.standardHours,
      source: `${guidance}, mục 3.2.d: việc hỗ trợ độc lập quy đổi theo số giờ; số giờ của sản phẩm chuẩn là đề xuất`,
      from,
    },
    resultMax: { ...sharedParameters.resultMax, source: `${guidance}, mục 2.2`, from },
    generalCriteria: {
      ...sharedParameters.generalCriteria,
      source: `${guidance}, mục 2.1 (30 điểm); ${sharedParameters.generalCriteria.source}`,
      from,
    },
  },
});
