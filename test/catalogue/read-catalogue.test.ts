import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { sheetOf, workbookOf } from "../support/snapshot";
import { band2, header, readOneSheet } from "./read-one-sheet";

describe("which sheets (template.md point 1)", () => {
  const rows = [header, [1, "A", "b", "c", "N1", band2]];
  const workbook = workbookOf([
    sheetOf(rows, { name: "Phòng A" }),
    sheetOf(rows, { name: "Ẩn", visibility: "hidden" }),
    sheetOf(rows, { name: "Danh mục quy đổi", marker: "catalogue" }),
    sheetOf(rows, { name: "Mẫu đã điền", marker: "template" }),
    sheetOf([["Ghi chú"]], { name: "Khác" }),
    sheetOf(rows, { name: "Phòng B" }),
  ]);

  const isFilledByPeople = (marker: string) => marker === "template";

  it("are all visible ones that people fill, or those named", () => {
    const names = (sheets?: readonly string[]) =>
      readCatalogue({ workbook, sheets, isFilledByPeople }).catalogue.sheets.map(({ name }) => name);
    expect(names()).toEqual(["Phòng A", "Mẫu đã điền", "Phòng B"]);
    expect(names(["Ẩn"])).toEqual(["Ẩn"]);
  });

  it("costs little for endless blank rows", () => {
    const blank = Array.from({ length: 100_000 }, () => []);
    const sheet = readOneSheet([...rows, ...blank]);
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.skipped).toHaveLength(1);
  });
});
