import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absoluteRangeAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  parseCellAddress,
  parseRangeAddress,
  parseSheetRangeReference,
  quoteSheetName,
  rangeAddress,
  sheetRangeReference,
} from "../../src/workbook/address";

const row = fc.integer({ min: 1, max: 1_048_576 });
const column = fc.integer({ min: 1, max: 16_384 });
const range = fc.tuple(row, column, row, column).map(([top, left, bottom, right]) => ({
  top: Math.min(top, bottom),
  left: Math.min(left, right),
  bottom: Math.max(top, bottom),
  right: Math.max(left, right),
}));

describe("columns", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("%i is %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(number);
  });

  it.each(["", "XFE", "A1", "Đ", "AAAA"])("%j names no column", (letters) => {
    expect(columnNumber(letters)).toBeNull();
  });

  it("are read back as they are written", () => {
    fc.assert(fc.property(column, (number) => columnNumber(columnLetters(number)) === number));
  });
});

describe("cells and ranges", () => {
  it("are read back as they are written, with and without $", () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCellAddress(cellAddress(r, c))).toEqual({ row: r, column: c });
      }),
    );
    fc.assert(
      fc.property(range, (area) => {
        expect(parseRangeAddress(rangeAddress(area))).toEqual(area);
        expect(parseRangeAddress(absoluteRangeAddress(area))).toEqual(area);
      }),
    );
  });

  it("corners may come in any order", () => {
    expect(parseRangeAddress("C5:A2")).toEqual({ top: 2, left: 1, bottom: 5, right: 3 });
  });

  it.each(["", "A0", "A1048577", "1A", "A1:B2:C3", "A:B", "Sheet1!A1"])("%j is no range of cells", (text) => {
    expect(parseRangeAddress(text)).toBeNull();
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseRangeAddress(text);
        parseSheetRangeReference(text);
      }),
    );
  });
});

describe("references with a sheet", () => {
  it("any sheet name survives quoting", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => text === text.trim());
    fc.assert(
      fc.property(name, range, (sheet, area) => {
        expect(parseSheetRangeReference(sheetRangeReference(sheet, area))).toEqual({ sheet, range: area });
      }),
    );
  });

  it("doubles apostrophes", () => {
    expect(quoteSheetName("Q'1")).toBe("'Q''1'");
  });

  it.each(["=5", "#REF!", "'A'!$A$1,'A'!$C$1", "OFFSET(A!A1,1,1)", "Sheet1!#REF!"])("%j is not one area", (text) => {
    expect(parseSheetRangeReference(text)).toBeNull();
  });
});
