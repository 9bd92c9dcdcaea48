/**
 * Khánh Hòa (KH, letter 7680-CV/VPTU of 3 April 2025): four groups of work, A, B and D the same in the whole
 * province, C approved by each office with at most 50 items. The letter fixes no points: frames are ST's.
 */
import { khanhHoaLetter as letter } from "./documents";
import { type Profile, profileOf } from "./profile";
import { sharedParameters } from "./shared-parameters";
import { soTayBnv } from "./so-tay-bnv";

export const khanhHoa: Profile = profileOf({
  id: "khanh-hoa",
  name: { vi: "Khánh Hòa", en: "Khánh Hòa province" },
  province: "Khánh Hòa",
  citation: `${letter}; ${soTayBnv.citation}`,
  parameters: {
    ...sharedParameters,
    scale: soTayBnv.parameters.scale,
    parts: {
      value: [
        { id: "A", title: "Công việc theo vị trí việc làm lãnh đạo, quản lý", maxRows: null },
        { id: "B", title: "Công việc theo vị trí việc làm chuyên môn dùng chung", maxRows: null },
        { id: "C", title: "Công việc chuyên môn nghiệp vụ", maxRows: 50 },
        { id: "D", title: "Công việc khác", maxRows: null },
      ],
      unit: "đầu công việc",
      source: `${letter}, mục (2)`,
      from: "2025-04",
    },
  },
});
