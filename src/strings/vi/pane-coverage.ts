/** Whose work the catalogue shows, in step 1 of the pane. */
export const coverage = {
  title: "Người và việc",
  /** Beside the title: how many of the roster have work. */
  covered: (some: string, all: string) => `${some}/${all} người có việc`,
  named: (count: string) => `${count} người được ghi tên`,
  noPerformers:
    "Danh mục không có cột “Người thực hiện”, hoặc cột để trống, nên chưa đối chiếu được ai có việc, ai chưa. Có thể thêm cột này rồi rà soát lại.",
  noRoster: "Sổ tính chưa có trang Nhân sự, nên chưa biết ai chưa có việc. Trang này được ghi khi chấm điểm lần đầu.",
  /** A column of the table. */
  columns: { name: "Người", rows: "Dòng việc", hours: "Giờ một năm", share: "So với năm" },
  noRow: "chưa có việc",
  notOnRoster: "ngoài danh sách",
  over: "quá nhiều",
  under: "quá ít",
  noHours: "chưa tính được",
  note: (hours: string) =>
    `Giờ một năm = số phút × tần suất, chia đều cho những người cùng làm; so với ${hours} giờ làm việc một năm. Chỉ tính dòng có cả thời gian và tần suất.`,
  more: (count: string) => `và ${count} người khác`,
};

/** Rules that the settings turn off: said wherever the result of the check is said. */
export const silentRules = {
  title: (count: string) => `${count} quy tắc đang tắt`,
  rule: (code: string, title: string, count: string) => `${title} (${code}): ${count} nội dung không nêu`,
  none: (code: string, title: string) => `${title} (${code})`,
  change: "Mở cài đặt",
};
