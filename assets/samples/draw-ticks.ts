/** Draws a small catalogue in the other layout: one column for each group and each time band, with a tick. */
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { timeBands } from "../../src/catalogue/time-band";
import { heightFor, setPage, writeCell, writeHead, writeMerged, writeSignatures, type Look } from "./form-look";
import type { SampleRow } from "./sample-catalogue";

const texts = [
  { heading: "STT", width: 5 },
  { heading: "Mã CV", width: 11 },
  { heading: "Tên nhiệm vụ", width: 22 },
  { heading: "Công việc chi tiết", width: 36 },
  { heading: "Sản phẩm đầu ra", width: 26 },
];
const groups = ["N1", "N2", "N3", "N4", "N5"];
const firstGroup = texts.length + 1;
const firstBand = firstGroup + groups.length;
const noteColumn = firstBand + timeBands.length;
/** People tick in their own ways. */
const ticks = ["x", "X", "x", "✓", "x "];

const head: Look = { bold: true, horizontal: "center", border: true, fill: "FFE2EFDA", size: 11 };
const cell: Look = { border: true, size: 11 };
const centred: Look = { ...cell, horizontal: "center" };

/** Mistakes of this sheet by product: a second tick, and a code given twice (E106, E109, E304). */
export const tickMistakes = {
  secondGroup: { product: 60, group: 2, finding: "E106" },
  secondBand: { product: 64, band: 3, finding: "E109" },
  sameCode: { product: 66, as: 65, finding: "E304" },
} as const;

export function drawTicks(workbook: Workbook, rows: readonly SampleRow[]): void {
  const sheet = workbook.addWorksheet("Danh mục");
  texts.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width));
  for (let column = firstGroup; column < noteColumn; column++) sheet.getColumn(column).width = 5;
  sheet.getColumn(noteColumn).width = 15;
  const headerRow = writeHead(sheet, {
    title: ["DANH MỤC SẢN PHẨM, CÔNG VIỆC", "CỦA TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG NĂM 2026"],
    basis: "(Đánh dấu x vào một ô phân nhóm, một ô định lượng thời gian cho mỗi sản phẩm)",
    columns: noteColumn,
  });
  writeTickHeader(sheet, headerRow);
  let at = headerRow + 2;
  rows.forEach((row, index) => {
    writeTicked(sheet, { row, at, ordinal: index + 1 });
    at++;
  });
  writeSignatures(sheet, { row: at + 1, columns: noteColumn });
  setPage(sheet, { orientation: "landscape", titleRows: `${headerRow}:${headerRow + 1}` });
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: headerRow + 1 }];
}

function writeTickHeader(sheet: Worksheet, row: number): void {
  texts.forEach(({ heading }, index) =>
    writeMerged(sheet, { row, toRow: row + 1, from: index + 1, to: index + 1 }, heading, head),
  );
  writeMerged(sheet, { row, from: firstGroup, to: firstBand - 1 }, "Phân nhóm mức độ phức tạp", head);
  writeMerged(sheet, { row, from: firstBand, to: noteColumn - 1 }, "Định lượng thời gian", head);
  writeMerged(sheet, { row, toRow: row + 1, from: noteColumn, to: noteColumn }, "Ghi chú", head);
  groups.forEach((group, index) => writeCell(sheet, { row: row + 1, column: firstGroup + index }, group, head));
  timeBands.forEach(({ label }, index) =>
    writeCell(sheet, { row: row + 1, column: firstBand + index }, label, {
      ...head,
      rotated: 90,
      size: 10,
      bold: false,
    }),
  );
  sheet.getRow(row).height = 34;
  sheet.getRow(row + 1).height = 215;
}

function writeTicked(sheet: Worksheet, { row, at, ordinal }: { row: SampleRow; at: number; ordinal: number }): void {
  const { secondGroup, secondBand, sameCode } = tickMistakes;
  const codeOf = (product: number): string => `PVHCC.${String(product - 56).padStart(2, "0")}`;
  const code = codeOf(row.product === sameCode.product ? sameCode.as : row.product);
  const { task, detail, output, note } = row.cells;
  const words = [row.startsTask ? task : null, detail, output].map((word) => (typeof word === "string" ? word : ""));
  [ordinal, code, ...words].forEach((value, index) => {
    writeCell(sheet, { row: at, column: index + 1 }, value === "" ? null : value, index < 2 ? centred : cell);
  });
  const ticked = new Set([firstGroup + row.groupNumber - 1, firstBand + row.bandNumber - 1]);
  if (row.product === secondGroup.product) ticked.add(firstGroup + secondGroup.group - 1);
  if (row.product === secondBand.product) ticked.add(firstBand + secondBand.band - 1);
  for (let column = firstGroup; column < noteColumn; column++) {
    writeCell(
      sheet,
      { row: at, column },
      ticked.has(column) ? (ticks[row.product % ticks.length] ?? "x") : null,
      centred,
    );
  }
  writeCell(sheet, { row: at, column: noteColumn }, typeof note === "string" ? note : null, cell);
  const wrapped = words.map((text, index) => ({ text, width: texts[index + 2]?.width ?? 10 }));
  sheet.getRow(at).height = heightFor(wrapped);
}
