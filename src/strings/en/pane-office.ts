import type { PaneText } from "../vi/pane";

export const office: PaneText["office"] = {
  title: "Office details",
  intro: "Filled in once, used by every form. What is left blank stays blank on paper.",
  missing: (what) => `missing: ${what.join(", ")}`,
  complete: "complete",
  needed: { office: "name of the office", place: "place", preparer: "who prepares lists", head: "who signs" },
  fields: {
    basis: "Legal basis on the forms",
    parent: "Superior body (if any)",
    office: "Office",
    place: "Place",
    date: "Date of signing (blank: by hand)",
    preparer: "Prepared by",
    headTitle: "Title of the signer",
    head: "Signer",
  },
  examples: {
    basis: "Nghị định 335/2025/NĐ-CP; Kế hoạch số …",
    parent: "ỦY BAN NHÂN DÂN TỈNH …",
    office: "VĂN PHÒNG",
    place: "Name of the province or commune",
    date: "ngày 05 tháng 6 năm 2026",
    preparer: "Full name",
    headTitle: "CHÁNH VĂN PHÒNG",
    head: "Full name",
  },
  useBasis: (profile) => `Use the basis of “${profile}”`,
  save: "Save details",
  saved: "Saved in the workbook; the forms follow.",
  waits: "Goes into the workbook with the next write.",
};
