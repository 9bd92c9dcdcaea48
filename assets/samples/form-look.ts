/** How an office's form looks: Times New Roman, thin borders, the two-sided head of an official paper, A4. */
import type { Alignment, Borders, CellValue, Font, Workbook, Worksheet } from "@cj-tech-master/excelts";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  readonly border?: boolean;
  readonly numFmt?: string;
  /** Degrees; 90 reads upwards. */
  readonly rotated?: number;
}

export interface Stretch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Last row, for a stretch over several rows. */
  readonly toRow?: number;
}

const thin: Partial<Borders> = {
  top: { style: "thin" },
  left: { style: "thin" },
  bottom: { style: "thin" },
  right: { style: "thin" },
};

export function writeCell(
  sheet: Worksheet,
  place: { row: number; column: number },
  value: CellValue,
  look: Look,
): void {
  const cell = sheet.getCell(place.row, place.column);
  cell.value = value;
  const font: Partial<Font> = {
    name: "Times New Roman",
    size: look.size ?? 12,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
  };
  const alignment: Partial<Alignment> = {
    horizontal: look.horizontal ?? "left",
    vertical: look.vertical ?? "middle",
    wrapText: true,
    textRotation: look.rotated ?? 0,
  };
  cell.font = font;
  cell.alignment = alignment;
  if (look.border) cell.border = thin;
  if (look.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: look.fill } };
  if (look.numFmt) cell.numFmt = look.numFmt;
}

/** One text over several cells, each with the look, so that borders go all round. */
export function writeMerged(sheet: Worksheet, stretch: Stretch, value: CellValue, look: Look): void {
  const bottom = stretch.toRow ?? stretch.row;
  for (let row = stretch.row; row <= bottom; row++) {
    for (let column = stretch.from; column <= stretch.to; column++) {
      writeCell(sheet, { row, column }, row === stretch.row && column === stretch.from ? value : null, look);
    }
  }
  if (bottom > stretch.row || stretch.to > stretch.from)
    sheet.mergeCells(stretch.row, stretch.from, bottom, stretch.to);
}

/** The head of an official paper and the title; returns the next free row. */
export function writeHead(
  sheet: Worksheet,
  { title, basis, columns }: { title: string[]; basis: string; columns: number },
): number {
  const half = Math.floor(columns / 2);
  const centred: Look = { horizontal: "center" };
  const bold: Look = { ...centred, bold: true };
  const head: readonly (readonly [string, Look, string, Look])[] = [
    ["ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", centred, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold],
    ["VĂN PHÒNG", bold, "Độc lập - Tự do - Hạnh phúc", bold],
    ["Số: 118/DM-VP", centred, "Hà Sơn, ngày 14 tháng 4 năm 2026", { ...centred, italic: true }],
  ];
  head.forEach(([left, leftLook, right, rightLook], index) => {
    writeMerged(sheet, { row: index + 1, from: 1, to: half }, left, leftLook);
    writeMerged(sheet, { row: index + 1, from: half + 1, to: columns }, right, rightLook);
  });
  title.forEach((line, index) => {
    writeMerged(sheet, { row: 5 + index, from: 1, to: columns }, line, { bold: true, size: 14, horizontal: "center" });
  });
  const basisRow = 5 + title.length;
  writeMerged(sheet, { row: basisRow, from: 1, to: columns }, basis, { italic: true, horizontal: "center" });
  sheet.getRow(basisRow).height = 34;
  return basisRow + 2;
}

export function writeSignatures(sheet: Worksheet, { row, columns }: { row: number; columns: number }): void {
  const half = Math.floor(columns / 2);
  const recipients = [
    "Nơi nhận:",
    "- Ban Tổ chức Tỉnh ủy (để báo cáo);",
    "- Các phòng, ban thuộc Văn phòng;",
    "- Lưu: VT, HC-QT.",
  ];
  recipients.forEach((line, index) => {
    const look: Look = index === 0 ? { bold: true, italic: true } : { size: 11 };
    writeMerged(sheet, { row: row + index, from: 1, to: half }, line, look);
  });
  const signed: Look = { bold: true, horizontal: "center" };
  writeMerged(sheet, { row, from: half + 1, to: columns }, "CHÁNH VĂN PHÒNG", signed);
  writeMerged(sheet, { row: row + 5, from: half + 1, to: columns }, "Lương Thế Bình", signed);
}

/** Points of height for wrapped text of 12 points in columns of that many characters. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => Math.ceil((text.length * 1.05) / width));
  return Math.max(1, ...lines) * 16.5 + 3;
}

export interface Page {
  readonly orientation: "portrait" | "landscape";
  /** Rows printed on every page, such as "9:11". */
  readonly titleRows?: string;
}

/** A4, one page wide, with page numbers. */
export function setPage(sheet: Worksheet, { orientation, titleRows }: Page): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(titleRows === undefined ? {} : { printTitlesRow: titleRows }),
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: "&C&P/&N" };
}

/** The bytes of the file: the same for the same content, whenever and wherever it is made. */
export async function sameBytes(workbook: Workbook): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2026, 3, 14, 1));
  workbook.creator = "Văn phòng UBND tỉnh Hà Sơn";
  workbook.lastModifiedBy = "Văn phòng UBND tỉnh Hà Sơn";
  workbook.created = made;
  workbook.modified = made;
  // Zip times are local times: built from local parts, they are the same bytes in every time zone.
  const options = { zip: { modTime: new Date(2026, 3, 14, 8), timestamps: "dos" as const } };
  return workbook.xlsx.writeBuffer(options);
}
