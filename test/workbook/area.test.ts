import { describe, expect, it } from "vitest";
import { lastColumn, lastRow } from "../../src/workbook/address";
import { parseArea } from "../../src/workbook/area";

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
