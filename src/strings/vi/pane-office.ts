/** Hồ sơ cơ quan: what every form says of the office. */
import type { OfficeField, RequiredOfficeField } from "../../sheets/form/office-fields";

export const office = {
  title: "Hồ sơ cơ quan",
  intro: "Điền một lần, mọi biểu mẫu lấy theo. Ô nào để trống thì trên giấy cũng để trống.",
  /** "thiếu: tên cơ quan, người ký" */
  missing: (what: readonly string[]) => `thiếu: ${what.join(", ")}`,
  complete: "đủ thông tin",
  needed: {
    office: "tên cơ quan",
    place: "địa danh",
    preparer: "người lập biểu",
    head: "người ký",
  } satisfies Record<RequiredOfficeField, string>,
  fields: {
    basis: "Căn cứ ghi trên biểu mẫu",
    parent: "Cơ quan cấp trên trực tiếp (nếu có)",
    office: "Cơ quan, đơn vị",
    place: "Địa danh",
    date: "Ngày ký (để trống: viết tay)",
    preparer: "Người lập biểu",
    headTitle: "Chức vụ người ký",
    head: "Người ký",
  } satisfies Record<OfficeField, string>,
  examples: {
    basis: "Nghị định 335/2025/NĐ-CP; Kế hoạch số …",
    parent: "ỦY BAN NHÂN DÂN TỈNH …",
    office: "VĂN PHÒNG",
    place: "Tên tỉnh, xã, phường",
    date: "ngày 05 tháng 6 năm 2026",
    preparer: "Họ và tên",
    headTitle: "CHÁNH VĂN PHÒNG",
    head: "Họ và tên",
  } satisfies Record<OfficeField, string>,
  useBasis: (profile: string) => `Lấy căn cứ của bộ tham số “${profile}”`,
  save: "Lưu hồ sơ",
  saved: "Đã lưu vào sổ tính; các biểu mẫu đã theo.",
  waits: "Sẽ ghi vào sổ tính cùng lần ghi tới.",
};
