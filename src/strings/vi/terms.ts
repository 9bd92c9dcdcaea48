import type { Fix, Severity } from "../../findings/finding";
import type { ScaleReason } from "../../conversion/conversion";
import type { Scale } from "../../profiles/profile";
import type { Level } from "../../scoring/monthly-score";

/** Words for the closed lists of the domain. */
export const terms = {
  severity: { error: "lỗi", warning: "cảnh báo", hint: "gợi ý" } satisfies Record<Severity, string>,
  scale: {
    matrix: "ma trận nhóm × thời gian",
    frames: "khung điểm theo nhóm",
    levels: "bốn mức điểm",
  } satisfies Record<Scale, string>,
  scaleReason: {
    option: "do người dùng chọn",
    workbook: "theo trang “Cấu hình KPI” của sổ tính",
    profile: "theo bộ tham số",
    pointsWithoutBands: "vì danh mục có điểm chấm và không có cột định lượng thời gian",
  } satisfies Record<ScaleReason, string>,
  level: {
    excellent: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    complete: "Hoàn thành nhiệm vụ",
    incomplete: "Không hoàn thành nhiệm vụ",
  } satisfies Record<Level, string>,
  fix: {
    setText: (value) => `Ghi “${value}”`,
    deleteRow: () => "Xóa dòng này",
  } satisfies Record<Fix["kind"], (value: string) => string>,
};

export type Terms = typeof terms;
