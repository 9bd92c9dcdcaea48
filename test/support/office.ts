/** Details of an office, for forms that name one. */
import { detailsFrom, type OfficeDetails } from "../../src/sheets/form/office-fields";

export const noDetails: OfficeDetails = detailsFrom(() => "");

export const sampleOffice: OfficeDetails = {
  basis: "Nghị định 335/2025/NĐ-CP; Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh",
  parent: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
  office: "VĂN PHÒNG",
  place: "Lào Cai",
  date: "",
  preparer: "Nguyễn Thị Lan",
  headTitle: "CHÁNH VĂN PHÒNG",
  head: "Trần Văn Bình",
};
