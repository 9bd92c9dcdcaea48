import { describe, expect, it } from "vitest";
import { readPastedTable } from "../../src/workbench/grid/pasted-table";

/** Tables of HTML are read by browsers alone: test/browser/workbench-grid.test.ts. */
const texts = (text: string): string[][] => readPastedTable("", text).map((row) => row.map((cell) => cell.text));

describe("a table from the clipboard", () => {
  it("is read by tabs and lines, with the quotes that Excel puts around line breaks", () => {
    expect(texts('2,5\t1.240\t5-15\r\n"hai\ndòng"\t\tx\r\n')).toEqual([
      ["2,5", "1.240", "5-15"],
      ["hai\ndòng", "", "x"],
    ]);
  });

  it("keeps signs that mean something in HTML", () => {
    expect(texts("a < b\tĐ & <i>đ</i>")).toEqual([["a < b", "Đ & <i>đ</i>"]]);
  });

  it("is empty where there is nothing", () => {
    expect(texts("")).toEqual([]);
  });
});
