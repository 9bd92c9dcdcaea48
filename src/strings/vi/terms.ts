import type { FixKind, Severity } from "../../findings/finding";
import type { ScaleReason } from "../../conversion/converted-catalogue";
import type { FarHint } from "../../review/references/far-from-neighbours";
import type { Scale } from "../../profiles/profile";
import type { Level } from "../../scoring/monthly-score";

type WordsOfValue = (value: string) => string;

/** A way to mend in words, by its value as people write it. */
interface FixWords {
  /** What a person may do, where a finding is told in full. */
  readonly remedy: WordsOfValue;
  /** On the button that does it. */
  readonly button: WordsOfValue;
  /** Behind what the cell holds now. */
  readonly becomes: WordsOfValue;
}

/** Words for the closed lists of the domain. */
export const terms = {
  severity: { error: "lỗi", warning: "cảnh báo", hint: "gợi ý" } satisfies Record<Severity, string>,
  scale: {
    matrix: "ma trận nhóm × thời gian",
    frames: "khung điểm theo nhóm",
    levels: "bốn mức điểm",
    given: "hệ số cho sẵn",
  } satisfies Record<Scale, string>,
  scaleReason: {
    option: "do người dùng chọn",
    workbook: "theo trang “Cấu hình KPI” của sổ tính",
    profile: "theo bộ tham số",
    pointsWithoutBands: "vì danh mục có điểm chấm và không có cột định lượng thời gian",
    coefficientsOnly: "vì danh mục chỉ in hệ số, không có điểm và thời gian",
    filled: "theo những gì đã ghi trong bảng",
    sheet: "do người dùng chọn riêng cho trang",
  } satisfies Record<ScaleReason, string>,
  level: {
    excellent: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    complete: "Hoàn thành nhiệm vụ",
    incomplete: "Không hoàn thành nhiệm vụ",
  } satisfies Record<Level, string>,
  fix: {
    setText: {
      remedy: (value) => `Ghi “${value}”`,
      button: (value) => (value === "" ? "Xóa nội dung ô" : `Sửa thành “${value}”`),
      becomes: (value) => `thành “${value}”`,
    },
    deleteRow: { remedy: () => "Xóa dòng này", button: () => "Xóa cả dòng này", becomes: () => "xóa cả dòng" },
    splitRow: {
      remedy: (value) => `Tách thành từng dòng: ${value}`,
      button: () => "Tách thành từng dòng",
      becomes: (value) => `tách thành từng dòng: ${value}`,
    },
    insertSteps: {
      remedy: (value) => `Tách thành các bước: ${value}`,
      button: () => "Tách thành các bước",
      becomes: (value) => `tách thành các bước: ${value}`,
    },
  } satisfies Record<FixKind, FixWords>,
  /** A row beside the approved rows that are nearest to it. */
  far: {
    group: ({ here, there, count, of }) => `Nhóm ${here}, trong khi ${nearest(count, of)} là ${there}.`,
    band: ({ here, there, count, of }) => `Thời gian “${here}”, trong khi ${nearest(count, of)} là “${there}”.`,
  } satisfies Record<FarHint["measure"], (words: FarWords) => string>,
};

/** What a row says, what most of its neighbours say, how many of them do, and of how many. */
interface FarWords {
  readonly here: string;
  readonly there: string;
  readonly count: number;
  readonly of: number;
}

function nearest(count: number, of: number): string {
  if (of === 1) return "dòng gần nhất đã duyệt";
  return count === of ? `cả ${of} dòng gần nhất đã duyệt` : `${count} trong ${of} dòng gần nhất đã duyệt`;
}

export type Terms = typeof terms;
