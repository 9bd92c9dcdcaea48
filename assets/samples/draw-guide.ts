/** Sheet 1 of a template workbook: how to fill sheet 2, and the lists that its drop-downs take. */
import type { Workbook } from "@cj-tech-master/excelts";
import { timeBands } from "../../src/catalogue/time-band";
import { setPage, writeCell, writeMerged, type Look } from "./form-look";

export const guideName = "Hướng dẫn";
/** Where the drop-downs of sheet 2 find their choices. */
export const groupList = "'Hướng dẫn'!$A$5:$A$9";
export const bandList = "'Hướng dẫn'!$B$13:$B$26";

const groups: readonly (readonly [string, string])[] = [
  ["N1", "Việc đơn giản, lặp lại, đã có biểu mẫu; việc hỗ trợ, phục vụ"],
  ["N2", "Việc chuyên môn thường xuyên, đã có quy trình, cần tổng hợp số liệu"],
  ["N3", "Việc nghiên cứu, báo cáo chuyên đề trong một lĩnh vực"],
  ["N4", "Việc xây dựng văn bản, kế hoạch có tính mới, liên quan nhiều lĩnh vực, nhiều bên"],
  ["N5", "Việc dự báo, hoạch định chiến lược, phạm vi rộng"],
];

const notes: readonly string[] = [
  "Mỗi dòng của trang Danh mục là một sản phẩm. Nhiệm vụ lớn tách thành nhiều bước, mỗi bước một dòng, có sản phẩm riêng.",
  "Phân nhóm và định lượng thời gian chọn trong danh sách thả xuống; thời gian là thời gian làm thực, không tính thời gian chờ.",
  "Gửi về phòng Hành chính - Quản trị trước ngày 15 tháng 4 năm 2026.",
];

export function drawGuide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(guideName);
  sheet.getColumn(1).width = 8;
  sheet.getColumn(2).width = 92;
  const head: Look = { bold: true, horizontal: "center", border: true, fill: "FFE7E6E6" };
  const title: Look = { bold: true, size: 14, horizontal: "center" };
  writeMerged(sheet, { row: 1, from: 1, to: 2 }, "HƯỚNG DẪN LẬP DANH MỤC", title);
  writeMerged(sheet, { row: 2, from: 1, to: 2 }, "(kèm mẫu tại trang Danh mục)", {
    italic: true,
    horizontal: "center",
  });
  writeCell(sheet, { row: 4, column: 1 }, "Nhóm", head);
  writeCell(sheet, { row: 4, column: 2 }, "Nhận biết", head);
  groups.forEach(([group, sign], index) => {
    writeCell(sheet, { row: 5 + index, column: 1 }, group, { horizontal: "center", border: true });
    writeCell(sheet, { row: 5 + index, column: 2 }, sign, { border: true });
  });
  writeCell(sheet, { row: 12, column: 1 }, "Số", head);
  writeCell(sheet, { row: 12, column: 2 }, "Khung thời gian làm thực bình quân", head);
  timeBands.forEach(({ number, label }, index) => {
    writeCell(sheet, { row: 13 + index, column: 1 }, number, { horizontal: "center", border: true });
    writeCell(sheet, { row: 13 + index, column: 2 }, label, { border: true });
  });
  notes.forEach((note, index) => {
    writeMerged(sheet, { row: 28 + index, from: 1, to: 2 }, `${index + 1}. ${note}`, {});
    sheet.getRow(28 + index).height = 34;
  });
  setPage(sheet, { orientation: "portrait" });
}
