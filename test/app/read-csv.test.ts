import { describe, expect, it } from "vitest";

import { readCsv } from "../../src/app/read-csv";

describe("assignments as delimited text", () => {
  it.each([
    [
      "commas",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons with decimal commas",
      "a;b\n0,8;2,5",
      [
        ["a", "b"],
        ["0,8", "2,5"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a byte order mark",
      "\uFEFFa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "Windows line ends",
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "quotes over a line break",
      'a,b\n"x\ny",2',
      [
        ["a", "b"],
        ["x\ny", "2"],
      ],
    ],
    ["one column", "a\n1", [["a"], ["1"]]],
  ])("reads %s", (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it("keeps blank lines, so that a row's number is its line", () => {
    expect(readCsv("a,b\n\n1,2")[2]).toEqual(["1", "2"]);
  });

  it.each([
    ["a million columns", ",".repeat(1_000_000)],
    ["more rows than a sheet has", "\n".repeat(1_100_000)],
    ["one endless cell", `"${"a".repeat(11_000_000)}`],
    ["quotes without end", '"'.repeat(11_000_000)],
  ])("refuses %s in one sentence", (_, text) => {
    expect(() => readCsv(text, "giao-viec.csv")).toThrow(
      expect.objectContaining({ key: "fileTooLarge", params: { file: "giao-viec.csv" } }),
    );
  });

  it.each(["", "\uFEFF", " \r\n\r\n"])("says of a file without content that it is empty: %j", (text) => {
    expect(() => readCsv(text, "giao-viec.csv")).toThrow(
      expect.objectContaining({ key: "fileEmpty", params: { file: "giao-viec.csv" } }),
    );
  });

  it.each([
    ["TCVN3", "Hä vµ tªn;M· CV;Ng­êi xö lý\nNguyÔn V¨n ThÝ;VT.01;Lß V¨n VÝ"],
    ["VNI", "Hoï vaø teân;Maõ CV;Ngöôøi xöû lyù\nNguyeãn Vaên Thí;VT.01;Loø Vaên Ví"],
  ])("in %s comes in Unicode", (_encoding, text) => {
    expect(readCsv(text)).toEqual([
      ["Họ và tên", "Mã CV", "Người xử lý"],
      ["Nguyễn Văn Thí", "VT.01", "Lò Văn Ví"],
    ]);
  });
});
