/**
 * Parameters that several profiles share: what ND 335/2025/NĐ-CP and the ministry's handbook (ST) fix for
 * everybody, and our own proposals where no document gives a figure. A profile spreads them and overrides
 * what its own letter says.
 */
import type * as z from "zod";

import { checkingParameters } from "./checking-parameters";
import { decree, decreeFrom, fourLevels, handbook, ours } from "./documents";
import type { profileSchema } from "./profile";
import { generalCriteria } from "./general-criteria";

export type ParametersInput = z.input<typeof profileSchema>["parameters"];

/** What reads the same in every profile, unless a profile says otherwise. */
export const sharedParameters: Omit<ParametersInput, "scale"> = {
  sheetScales: {
    value: [],
    unit: "",
    source: "Theo những gì đã ghi trong từng trang, hoặc cơ quan chọn",
    from: decreeFrom,
  },
  standardPoints: {
    value: { matrix: null, frames: null, levels: null },
    unit: "điểm",
    source: `${ours}: để trống thì chấm sản phẩm chuẩn theo chính thang ấy`,
    from: decreeFrom,
    suggested: true,
  },
  digits: {
    value: 2,
    unit: "chữ số thập phân",
    source: `${ours}: danh mục đã phê duyệt dùng ROUND(điểm/5,2); Sổ tay in một chữ số`,
    from: decreeFrom,
    suggested: true,
  },
  codePrefix: { value: "CV", unit: "", source: ours, from: decreeFrom, suggested: true },
  groupWeights: {
    value: [1, 1.2, 1.5, 2, 2.5],
    unit: "lần",
    source: `${ours}: nối tiếp bốn mức 100, 120, 150, 200 điểm của ${fourLevels}`,
    from: decreeFrom,
    suggested: true,
  },
  bandMinutes: {
    value: [2.5, 10, 20, 35, 60, 90, 120, 187.5, 360, 720, 1200, 1680, 2160, 2400],
    unit: "phút",
    source: `${ours}: điểm giữa của 14 khoảng thời gian; khoảng cuối lấy cận dưới`,
    from: decreeFrom,
    suggested: true,
  },
  frames: {
    value: [100, 200, 300, 400, 500].map((max) => ({ min: 0, max })),
    unit: "điểm",
    source: `${handbook}: khung điểm tối đa của năm nhóm`,
    from: decreeFrom,
  },
  levelPoints: { value: [100, 120, 150, 200], unit: "điểm", source: fourLevels, from: "2026-06" },
  groupLevels: {
    value: [1, 2, 3, 4, 4],
    unit: "mức",
    source: `${ours}: dùng khi dòng chưa ghi mức theo ${fourLevels}`,
    from: "2026-06",
    suggested: true,
  },
  standardHours: {
    value: null,
    unit: "giờ",
    source: `${ours}: để trống thì lấy thời gian của sản phẩm chuẩn (việc hỗ trợ quy đổi theo giờ: ${handbook})`,
    from: decreeFrom,
    suggested: true,
  },
  parts: {
    value: [
      { id: "A", title: "Nhiệm vụ lãnh đạo, quản lý", maxRows: null },
      { id: "B.I", title: "Nhiệm vụ chuyên môn dùng chung", maxRows: null },
      { id: "B.II", title: "Nhiệm vụ chuyên môn riêng của từng phòng, đơn vị", maxRows: null },
    ],
    unit: "",
    source: `${handbook}, Phụ lục I`,
    from: decreeFrom,
  },
  delayUnit: { value: "day", unit: "", source: `${handbook}, ví dụ tính số ngày chậm`, from: decreeFrom },
  failurePenalty: { value: 0.25, unit: "tỷ lệ mỗi lần", source: `${decree}, Điều 12–17`, from: decreeFrom },
  delayPenalty: { value: 0.25, unit: "tỷ lệ mỗi lần", source: `${decree}, Điều 12–17`, from: decreeFrom },
  cap: {
    value: "ratio",
    unit: "",
    source: `${ours}: văn bản chưa nói rõ phần vượt 100 % tính thế nào`,
    from: decreeFrom,
    suggested: true,
  },
  deduction: {
    value: "line",
    unit: "",
    source: `${handbook}, ví dụ trừ 25 % cả dòng; thực tế Hải quan khu vực VIII chỉ trừ sản phẩm lỗi, chậm`,
    from: decreeFrom,
  },
  restDays: {
    value: "counted",
    unit: "",
    source: `${handbook}, ví dụ hạn rơi vào thứ Bảy vẫn tính ngày chậm từ hạn`,
    from: decreeFrom,
  },
  holidays: {
    value: [],
    unit: "ngày",
    source: "Thông báo nghỉ lễ, tết hằng năm; cơ quan tự ghi",
    from: decreeFrom,
  },
  leaderFormula: {
    value: "decree",
    unit: "",
    source: `${decree}, Điều 16–17: (a + b + c + d + đ + e) : 6; khối Đảng: 05-HD/TU, 03-HD/TU Thanh Hóa`,
    from: decreeFrom,
  },
  resultMax: { value: 70, unit: "điểm", source: `${decree}, Điều 12–17`, from: decreeFrom },
  generalCriteria: {
    value: generalCriteria,
    unit: "điểm",
    source: `${decree}, Phụ lục I, Mẫu số 01`,
    from: decreeFrom,
  },
  levels: {
    value: { excellent: 90, good: 70, complete: 50 },
    unit: "điểm",
    source: `${decree}, Điều 20`,
    from: decreeFrom,
  },
  excellentShare: { value: 0.2, unit: "tỷ lệ", source: `${decree}, Điều 20`, from: decreeFrom },
  excellentReading: {
    value: "literal",
    unit: "",
    source: `${ours}: đọc đúng câu chữ ${decree}, Điều 20 (tính trên số người xếp loại tốt)`,
    from: decreeFrom,
    suggested: true,
  },
  ...checkingParameters,
};
