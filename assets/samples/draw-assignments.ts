/** The month's assignments as a workbook: giao-viec-2026-05.csv beside this file, and the general criteria in a second sheet. */
import type { CellValue, Workbook } from "@cj-tech-master/excelts";
import { readFileSync } from "node:fs";
import { setPage, writeCell, type Look } from "./form-look";

const widths = [22, 10, 14, 14, 10, 14, 16, 12, 12, 12, 12, 9, 40];
const head: Look = { bold: true, horizontal: "center", border: true, fill: "FFFFF2CC" };

/** Criteria of Mẫu số 01, and the marks that each person gave (self) and got (authority), in that order. */
const criteria = ["I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4"];
const marks: readonly {
  readonly person: string;
  readonly self: readonly number[];
  readonly authority: readonly number[];
}[] = [
  {
    person: "Hoàng Thu Trang",
    self: [5, 5, 2.5, 2.5, 2.5, 2.5, 2, 2.5, 2.5, 2],
    authority: [5, 5, 2.5, 2.5, 2.5, 2.5, 2, 2.5, 2.5, 2],
  },
  {
    person: "Vũ Đình Khải",
    self: [5, 5, 2.5, 2.5, 2.5, 2.5, 2, 2, 2.5, 2],
    authority: [5, 4.5, 2, 2, 2, 2.5, 1.5, 2, 2.5, 2],
  },
  {
    person: "Lò Minh Tâm",
    self: [5, 5, 2.5, 2.5, 2.5, 2.5, 2, 2, 2, 2],
    authority: [5, 5, 2.5, 2.5, 2.5, 2.5, 1.5, 2, 2, 2],
  },
  {
    person: "Nguyễn Bích Liên",
    self: [5, 5, 2.5, 2, 2.5, 2.5, 1.5, 2, 2.5, 2],
    authority: [5, 4, 2, 2, 2, 2.5, 1, 2, 2, 1.5],
  },
  {
    person: "Đặng Quốc Toản",
    self: [5, 5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5],
    authority: [5, 5, 2.5, 2.5, 2.5, 2.5, 2, 2.5, 2.5, 2],
  },
  {
    person: "Triệu Kim Oanh",
    self: [5, 4.5, 2.5, 2, 2, 2.5, 2, 2, 2, 2],
    authority: [5, 4, 2, 1.5, 2, 2.5, 1.5, 2, 2, 1.5],
  },
  {
    person: "Phùng Đức Mạnh",
    self: [5, 5, 2.5, 2.5, 2.5, 2, 2, 2.5, 2, 2],
    authority: [5, 4.5, 2, 2, 2.5, 2, 1.5, 2, 2, 2],
  },
];

export function drawAssignments(workbook: Workbook): void {
  const text = readFileSync(new URL("./giao-viec-2026-05.csv", import.meta.url), "utf8");
  // The mark at the start tells Excel that the file is UTF-8; it is no part of the first heading.
  const [headings = [], ...lines] = text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(";"));
  const sheet = workbook.addWorksheet("Giao việc tháng 5");
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  headings.forEach((heading, index) => writeCell(sheet, { row: 1, column: index + 1 }, heading, head));
  sheet.getRow(1).height = 36;
  lines.forEach((line, lineIndex) => {
    line.forEach((cell, index) => {
      const value = typed(cell);
      const look: Look = { border: true, horizontal: index === 0 || index === 12 ? "left" : "center" };
      const numFmt = value instanceof Date ? "dd/mm/yyyy" : cell.endsWith("%") ? "0%" : "General";
      writeCell(sheet, { row: lineIndex + 2, column: index + 1 }, value, { ...look, numFmt });
    });
  });
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
  setPage(sheet, { orientation: "landscape", titleRows: "1:1" });
  drawCriteria(workbook);
}

function drawCriteria(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("criteria");
  [22, 12, 14, 22].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const headings = ["Họ và tên", "Tiêu chí", "Tự chấm", "Cấp có thẩm quyền"];
  headings.forEach((heading, index) => writeCell(sheet, { row: 1, column: index + 1 }, heading, head));
  let row = 2;
  for (const { person, self, authority } of marks) {
    for (const [index, criterion] of criteria.entries()) {
      const values = [person, criterion, self[index] ?? null, authority[index] ?? null];
      values.forEach((value, place) => {
        writeCell(sheet, { row, column: place + 1 }, value, {
          border: true,
          horizontal: place === 0 ? "left" : "center",
        });
      });
      row++;
    }
  }
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: 1 }];
  setPage(sheet, { orientation: "portrait", titleRows: "1:1" });
}

/** What Excel makes of the text when a person types it: dates, numbers with a decimal comma, percentages. */
function typed(text: string): CellValue {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (/^\d+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^\d+(,\d+)?$/.test(text)) return Number(text.replace(",", "."));
  return text === "" ? null : text;
}
