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
  fromExcel: "Print from Excel: open the sheet and choose File > Print. Its print area is the form alone.",
  none: "No form to print yet",
  noneBody: "Choose a standard unit under Convert, or score a month.",
};
