/** Hồ sơ cơ quan: what every form says of the office. */
export const office = {
  title: "Hồ sơ cơ quan",
  intro: "Điền một lần, mọi biểu mẫu lấy theo. Ô nào để trống thì trên giấy cũng để trống.",
  /** "thiếu: tên cơ quan, người ký" */
  missing: (what: string) => `thiếu: ${what}`,
  complete: "đủ thông tin",
  needed: {
    office: "tên cơ quan",
    place: "địa danh",
    preparer: "người lập biểu",
    head: "người ký",
  },
  fields: {
    basis: "Căn cứ ghi trên biểu mẫu",
    parent: "Cơ quan cấp trên trực tiếp (nếu có)",
    office: "Cơ quan, đơn vị",
    place: "Địa danh",
    date: "Ngày ký (để trống: viết tay)",
    preparer: "Người lập biểu",
    headTitle: "Chức vụ người ký",
    head: "Người ký",
  },
  examples: {
    basis: "Kế hoạch số …",
    parent: "ỦY BAN NHÂN DÂN TỈNH …",
    office: "VĂN PHÒNG",
    place: "Tên tỉnh, xã, phường",
    date: "ngày 05 tháng 6 năm 2026",
    preparer: "Họ và tên",
    headTitle: "CHÁNH VĂN PHÒNG",
    head: "Họ và tên",
  },
  useBasis: (profile: string) => `Lấy căn cứ của bộ tham số “${profile}”`,
  save: "Lưu hồ sơ",
  saved: "Đã lưu vào sổ tính; các biểu mẫu đã theo.",
  /** The workbook has no cells for them yet, or not for all: an earlier version made its settings. */
  waits: "Đã giữ; biểu mẫu ghi từ nay sẽ theo. Trang “Cấu hình KPI” nhận khi ghi danh mục quy đổi.",
};
