import { describe, expect, it } from "vitest";

import type { Fix } from "../../../src/findings/finding";
import type { Finding } from "../../../src/rulebook/rulebook";
import { cellsAfter } from "../../../src/taskpane/control/cells-after";
import { fixKindsOf } from "../../../src/taskpane/review/fix-kinds";

const sheet = "Danh mục";

function fixable(row: number, fix: Omit<Fix, "edits"> & Partial<Fix>): Finding {
  const at = { sheet, row, column: 6 };
  return { code: "W110", severity: "warning", at, params: {}, fix: { edits: [], ...fix }, related: [], score: null };
}

describe("many fixes", () => {
  it("are told by kind, the most frequent first", () => {
    const safe = (row: number, value: string) => fixable(row, { kind: "setText", value, isSafe: true });
    const goes = fixable(9, {
      ...{ kind: "deleteRow", value: "", isSafe: false },
      edits: [{ kind: "deleteRows", sheet, row: 9, count: 1 }],
    });
    const findings = [safe(2, "30 phút"), goes, safe(3, "2 ngày"), safe(4, "2 ngày")];
    const kinds = fixKindsOf(findings, ({ at }) => (at.row === 2 ? "nửa giờ" : "hai ngày"));
    expect(kinds.map(({ from, fix, isSafe, findings: own }) => [from, fix.value, isSafe, own.length])).toEqual([
      ["hai ngày", "2 ngày", true, 2],
      ["nửa giờ", "30 phút", true, 1],
      ["", "", false, 1],
    ]);
  });
});

describe("changed cells", () => {
  const set = { kind: "setCell", sheet, column: 3, value: "N1" } as const;
  const gone = { kind: "deleteRows", sheet, row: 5, count: 1 } as const;
  const come = { kind: "insertRows", sheet, row: 6, count: 2, cells: [{ row: 2, column: 4, value: "Sổ" }] } as const;
  it.each([
    ["that moved up", [gone, { ...set, row: 9 }], [8, 3]],
    ["above what goes", [gone, { ...set, row: 2 }], [2, 3]],
    ["and those of new rows", [come, gone], [6, 4]],
    ["of a row that goes, which leaves its place", [gone, { ...set, row: 5 }], [5, 1]],
  ])("are where they are afterwards: %s", (_name, edits, place) => {
    expect(cellsAfter(edits).map(({ row, column }) => [row, column])).toEqual([place]);
  });
});
