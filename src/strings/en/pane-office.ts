import type { PaneText } from "../vi/pane";

export const office: PaneText["office"] = {
  title: "Office details",
  intro: "Filled in once, used by every form. What is left blank stays blank on paper.",
  missing: (what) => `missing: ${what}`,
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
    basis: "Documents as the form cites them, in Vietnamese",
    parent: "In capitals, as at the head of a letter",
    office: "In capitals",
    place: "Name of the province or commune",
    date: "In Vietnamese words, as it is printed",
    preparer: "Full name",
    headTitle: "In capitals",
    head: "Full name",
  },
  useBasis: (profile) => `Use the basis of “${profile}”`,
  save: "Save details",
  saved: "Saved in the workbook; the forms follow.",
  waits: "Kept: forms written from now on follow. The settings sheet takes it when the converted catalogue is written.",
};
