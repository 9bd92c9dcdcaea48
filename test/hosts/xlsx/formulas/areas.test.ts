import { describe, expect, it } from "vitest";
import { areasAfter, parseArea } from "../../../../src/hosts/xlsx/formulas/areas";
import { lastColumn, lastRow } from "../../../../src/workbook/address";
import { rowMapOf } from "../../../../src/workbook/row-map";

describe("an area of a sheet", () => {
  it.each([
    ["B2", { top: 2, left: 2, bottom: 2, right: 2 }],
    ["$C$3:a1", { top: 1, left: 1, bottom: 3, right: 3 }],
    ["A:A", { top: 1, left: 1, bottom: lastRow, right: 1 }],
    ["$D:b", { top: 1, left: 2, bottom: lastRow, right: 4 }],
    ["3:5", { top: 3, left: 1, bottom: 5, right: lastColumn }],
    ["$5:$3", { top: 3, left: 1, bottom: 5, right: lastColumn }],
    ["A", null],
    ["3", null],
    ["0:2", null],
    ["A:3", null],
    ["XFE:XFE", null],
    ["1048577:1048577", null],
    ["#REF!", null],
  ])("%s", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });
});

describe("areas after row 2 was deleted and two rows came before row 5", () => {
  const rows = rowMapOf([
    { kind: "deleteRows", row: 2, count: 1 },
    { kind: "insertRows", row: 5, count: 2 },
  ]);

  it.each([
    ["A1:B6", "A1:B7"],
    ["A3", "A2"],
    ["A2:C2", ""],
    ["3:6", "2:7"],
    ["2:2", ""],
    ["3:3", "2:2"],
    ["A:C", "A:C"],
    ["A1:C1048576", "A1:C1048576"],
    ["A2 B:B 6:6 C5", "B:B 7:7 C6"],
  ])("%s", (areas, after) => {
    expect(areasAfter(areas, rows)).toBe(after);
  });
});
