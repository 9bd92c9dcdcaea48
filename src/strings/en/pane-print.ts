import type { PaneText } from "../vi/pane";
import { counted } from "./counted";

const forms = counted("form", "forms");
const pages = counted("page", "pages");

export const print: PaneText["print"] = {
  title: "KPI forms",
  open: "Show as printed",
  which: "Form",
  all: (count) => `All (${forms(count)})`,
  pages: (count) => `About ${pages(count)} of A4 across`,
  more: (count) => `Show ${count} more`,
  print: "Print / save as PDF",
  printHint: "Opens the browser's print dialog; choose “Save as PDF” there for a file.",
  openSheet: (sheet) => `Open “${sheet}” to print it`,
  openFirst: "Open the sheet to print it",
  fromExcel: "Then choose File > Print in Excel. Its print area is the form alone.",
  writeFirst: "This sheet is not in the workbook yet. Write it under Convert or Score before printing it.",
  none: "No form to print yet",
  noneBody: "Choose a standard unit under Convert, or score a month.",
};
