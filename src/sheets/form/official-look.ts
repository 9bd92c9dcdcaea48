/**
 * What every form of ours looks like, whichever program writes it: Nghị định 30/2020/NĐ-CP, Phụ lục I (Times New
 * Roman 13–14; margins of 20–25 mm above and below, 30–35 mm on the left and 15–20 mm on the right). The decree makes no
 * exception for tables across the page, which are bound with the letter they go with: they keep the 30 mm as well.
 */
import type { PlannedLook } from "../../workbook/sheet-plan";

export const officialLook: PlannedLook = {
  font: { name: "Times New Roman", hasSerifs: true },
  fontSize: 13,
  lineHeight: 16.5,
  vertical: "middle",
  dateFormat: "dd/mm/yyyy",
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 7.5, footer: 7.5 },
};
