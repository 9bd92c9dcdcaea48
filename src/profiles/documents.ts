/** The documents that profiles and rules rest on, as official forms cite them. */
export const decree = "Nghị định 335/2025/NĐ-CP";
export const handbook = "Sổ tay hướng dẫn xây dựng Bộ tiêu chí của Bộ Nội vụ (2026)";
export const fourLevels = "Phụ lục 3 kèm Kế hoạch 6/2026 của Ban Thường vụ Đảng ủy";
export const laoCaiLetter =
  "Công văn tháng 4/2026 của Văn phòng UBND tỉnh Lào Cai về rà soát, lập danh mục sản phẩm/công việc";
export const laoCaiPlan = "Kế hoạch tháng 02/2026 của UBND tỉnh Lào Cai về xây dựng và áp dụng KPI";
export const khanhHoaLetter = "Công văn 7680-CV/VPTU ngày 03/4/2025 của Văn phòng Tỉnh ủy Khánh Hòa";
export const thaiNguyenGuidance =
  "Hướng dẫn triển khai Quy định 870-QĐ/TU ngày 29/4/2026 của Ban Thường vụ Tỉnh ủy Thái Nguyên";
export const ngheAnLetter = "Công văn thẩm định danh mục tháng 5/2026 của Sở Nội vụ Nghệ An";
/** What no document says. */
export const ours = "Đề xuất của phần mềm";

/** First month in which the decree's monthly evaluation is used. */
export const decreeFrom = "2026-01";
