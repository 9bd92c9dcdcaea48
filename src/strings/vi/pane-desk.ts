/** The month's desk: everybody's marks, ratios, total and level in one table. */
import type { Assumption } from "../../scoring/provisional";

export const desk = {
  title: (month: string, count: string) => `Bàn chấm tháng ${month} (${count} người)`,
  columns: {
    name: "Họ và tên",
    self: "Tự chấm",
    authority: "Cấp trên chấm",
    a: "a",
    b: "b",
    c: "c",
    total: "Điểm",
    level: "Xếp loại",
  },
  sortBy: (column: string) => `Xếp theo “${column}”`,
  filter: "Lọc",
  filters: {
    all: "Tất cả",
    provisional: "Tạm tính",
    unmarked: "Chưa chấm tiêu chí chung",
    over: "Vượt tỷ lệ xuất sắc",
    unrated: "Chưa xếp loại",
  },
  shown: (shown: string, all: string) => `${shown} / ${all} người`,
  provisional: "tạm tính",
  assumptions: {
    criteriaMissing: "chưa chấm đủ tiêu chí chung, phần thiếu tạm lấy điểm tối đa",
    linesLeftOut: "có ô không đọc được nên chưa đủ dữ liệu",
    ratiosAssumed: "chưa chọn đ, e của người lãnh đạo, tạm lấy 100%",
  } satisfies Record<Assumption, string>,
  provisionalCount: (count: string) =>
    `${count} người còn tạm tính: chưa chấm đủ tiêu chí chung hoặc có dòng chưa tính.`,
  markOf: (column: string, name: string) => `${column}, tiêu chí chung của ${name}`,
  criterionOf: (column: string, criterion: string, name: string) => `${column}, tiêu chí ${criterion} của ${name}`,
  /** Where a mark stands, without whose it is; `null` = the total. */
  placeOf: (column: string, criterion: string | null) =>
    criterion === null ? column : `${column}, tiêu chí ${criterion}`,
  refused: (place: string, typed: string, most: string) =>
    `${place} ghi “${typed}”. Hãy ghi một số từ 0 đến ${most}, hoặc để trống.`,
  /** Why the month is not written. `place`: whose mark, and of what. */
  held: (place: string, typed: string, most: string) =>
    `Chưa ghi được: ${place} đang ghi “${typed}”. Hãy ghi một số từ 0 đến ${most}, hoặc để trống.`,
  toRefused: (count: string) => (count === "1" ? "Đến điểm cần sửa" : `Đến điểm cần sửa (còn ${count})`),
  newer: {
    title: (count: string) => `${count} điểm vừa nhập không còn tính: phiếu có điểm mới hơn`,
    line: (place: string, typed: string, inSheet: string) => `${place}: vừa nhập ${typed}, trong phiếu ${inSheet}`,
    none: "để trống",
    takeSheet: "Theo phiếu",
    takeTyped: "Lấy điểm vừa nhập",
  },
  absent: (count: string, names: string) =>
    `Đang giữ điểm vừa nhập của ${count} người chưa có trong tháng này: ${names}. Hãy đưa lại bảng giao việc để tính tiếp.`,
  kept: "Điểm vừa nhập được giữ trong sổ tính này cho đến khi ghi vào phiếu.",
  missing: (count: string) => `còn ${count} tiêu chí`,
  spread: "Điểm tổng được chia theo điểm tối đa của từng tiêu chí. Hãy xem và sửa lại nếu khác.",
  openCriteria: (name: string) => `Từng tiêu chí của ${name}`,
  over: "vượt tỷ lệ",
  typed: "vừa nhập, chưa ghi",
  keys: "Mũi tên lên, xuống hoặc Enter: người trước, người sau. Esc: bỏ phần đang gõ.",
  howScored: "Cách tính",
  openSheet: "Mở phiếu",
  dropTyped: "Bỏ điểm vừa nhập",
  cap: {
    free: (free: string, most: string) => `Còn ${free} suất xuất sắc (tối đa ${most}).`,
    full: (most: string) => `Đã đủ ${most} suất xuất sắc.`,
    none: "Chưa có suất xuất sắc nào theo số người đạt loại tốt.",
    over: (count: string, most: string) => `${count} người phải hạ: xuất sắc vượt tối đa ${most} suất.`,
    inGroup: (group: string) => `Nhóm ${group}:`,
    provisional: "Tạm tính:",
  },
};
