/** Marks follow the rows that people move, until the sheets were judged anew. */
import { describe, expect, it } from "vitest";

import { MarkedCells } from "../../../../src/workbench/grid/marks/marked-cells";
import type { CellMark } from "../../../../src/workbook/sheet-marks";

const markAt = (row: number): CellMark => ({
  at: { sheet: "Danh mục", row, column: 4 },
  severity: "error",
  sentence: `Dòng ${row}`,
  fix: null,
});
const sentences = (cells: MarkedCells) =>
  [3, 4, 5, 6, 7, 8].map((row) => cells.at({ sheet: "Danh mục", row, column: 4 })?.sentence ?? "");

describe("marked cells", () => {
  it("are known by their place, and judged sheets also without a mark", () => {
    const cells = new MarkedCells([markAt(4)], ["Danh mục", "Phụ lục"]);
    expect(sentences(cells)).toEqual(["", "Dòng 4", "", "", "", ""]);
    expect(["Danh mục", "Phụ lục", "Phiếu"].map((name) => cells.isJudged(name))).toEqual([true, true, false]);
  });

  it("go down with new rows above them", () => {
    const cells = new MarkedCells([markAt(3), markAt(5)]);
    cells.insertRows("Danh mục", 4, 2);
    expect(sentences(cells)).toEqual(["Dòng 3", "", "", "", "Dòng 5", ""]);
  });

  it("go with their row, and up when one above them goes", () => {
    const cells = new MarkedCells([markAt(3), markAt(4), markAt(6)]);
    cells.deleteRows("Danh mục", 4, 1);
    cells.deleteRows("Phiếu", 3, 1);
    expect(sentences(cells)).toEqual(["Dòng 3", "", "Dòng 6", "", "", ""]);
  });
});
