import { describe, expect, it } from "vitest";
import { areasAfter } from "../../../../src/hosts/xlsx/formulas/areas";
import { rowMapOf } from "../../../../src/workbook/row-map";

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
