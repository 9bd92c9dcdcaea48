import { describe, expect, it } from "vitest";
import { readPastedTable } from "../../../../src/workbench/grid/editing/pasted-table";

/** Tables of HTML are read by browsers alone: test/browser/typing-and-pasting.test.ts. */
const texts = (text: string): string[][] => readPastedTable("", text).map((row) => row.map((cell) => cell.text));

describe("a table from the clipboard", () => {
  it("is read by tabs and lines, with the quotes that Excel puts around line breaks", () => {
    expect(texts('2,5\t1.240\t5-15\r\n"hai\ndòng"\t\tx\r\n')).toEqual([
      ["2,5", "1.240", "5-15"],
      ["hai\ndòng", "", "x"],
    ]);
  });

  it.each<[string, string, string[][]]>([
    [
      "typed at the beginning of a cell",
      '"Báo cáo tuần" của phòng\nKế hoạch tháng\nX\tY',
      [['"Báo cáo tuần" của phòng'], ["Kế hoạch tháng"], ["X", "Y"]],
    ],
    ["typed in front alone", '"Báo cáo\r\n"Kế hoạch\tx', [['"Báo cáo'], ['"Kế hoạch', "x"]]],
    ["typed inside", 'Báo cáo "tuần"\tx', [['Báo cáo "tuần"', "x"]]],
    [
      "of Excel beside typed ones",
      '"Báo cáo ""tuần""\r\nđã gửi"\t"Kế hoạch" tháng\r\n""\t"x"\r\n',
      [
        ['Báo cáo "tuần"\nđã gửi', '"Kế hoạch" tháng'],
        ["", "x"],
      ],
    ],
  ])("knows quotes %s", (_name, text, table) => expect(texts(text)).toEqual(table));

  it("keeps empty lines and cells", () => {
    expect(texts("a\t\n\n\tb\n")).toEqual([["a", ""], [""], ["", "b"]]);
  });

  it("keeps signs that mean something in HTML", () => {
    expect(texts("a < b\tĐ & <i>đ</i>")).toEqual([["a < b", "Đ & <i>đ</i>"]]);
  });

  it("is empty where there is nothing", () => {
    expect(texts("")).toEqual([]);
  });
});
