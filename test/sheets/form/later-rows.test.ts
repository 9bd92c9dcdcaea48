import { describe, expect, it } from "vitest";

import { createPlan, type CellPutter } from "../../../src/sheets/form/plan-builder";

const long = "Soạn thảo văn bản tham mưu theo chương trình công tác năm";
const putProduct = (cells: CellPutter, row: number) => {
  cells.put(row, 1, row, "integer");
  cells.put(row, 2, long, "text");
  cells.put(row, 4, null, "text", { formula: `=A${row}` });
};

function newPlan() {
  return createPlan({
    marker: "catalogue",
    name: "Danh mục",
    tabColor: "#1F6FB2",
    columnWidths: [6, 12, 12, 12],
    print: { orientation: "landscape", titleRows: null },
  });
}

describe("a row that is made when it is asked for", () => {
  it("is the row that putting its cells at once makes, whoever asks in whatever order", () => {
    const [atOnce, later] = [newPlan(), newPlan()];
    for (const row of [1, 2, 4]) {
      putProduct(atOnce, row);
      later.putLater(row, 4, putProduct);
    }
    const [expected, found] = [atOnce.build(), later.build()];
    expect(found.lastColumn).toBe(4);
    for (const index of [0, 1, 2, 3, 1, 0]) {
      expect(found.rows[index]?.height).toBe(expected.rows[index]?.height);
      expect(found.rows[index]?.cells).toEqual(expected.rows[index]?.cells);
    }
    expect(expected.rows[0]?.height).toBeGreaterThan(17);
    expect(Object.keys(found.styles)).toEqual(expect.arrayContaining(Object.keys(expected.styles)));
  });

  it("is made once by who walks through the rows, and only then", () => {
    const made: number[] = [];
    const plan = newPlan();
    for (const row of [1, 2, 3]) {
      plan.putLater(row, 4, (cells, own) => {
        made.push(own);
        putProduct(cells, own);
      });
    }
    const { rows } = plan.build();
    expect(made).toEqual([]);
    for (const row of rows) expect([row.height, row.cells.length, row.cells[0]?.value]).toHaveLength(3);
    expect(made).toEqual([1, 2, 3]);
  });

  it.each<[string, (cells: CellPutter) => void]>([
    ["a cell of another row", (cells) => cells.put(2, 4, 1, "integer")],
    ["a merged cell", (cells) => cells.put(1, 3, 1, "integer", { toColumn: 4 })],
    ["a cell behind its last column", (cells) => cells.put(1, 5, 1, "integer")],
    ["nothing in its last column", (cells) => cells.put(1, 3, 1, "integer")],
  ])("refuses %s", (_what, make) => {
    const plan = newPlan();
    plan.putLater(1, 4, make);
    expect(() => plan.build().rows[0]?.cells).toThrow(RangeError);
  });

  it.each<[string, (plan: ReturnType<typeof newPlan>) => unknown]>([
    ["a cell", (plan) => plan.put(1, 3, "mất", "text")],
    ["a cell merged from the row above", (plan) => plan.put(1, 3, "mất", "text", { toRow: 2 })],
    ["a height", (plan) => plan.height(2, 30)],
  ])("refuses %s that was put into it at once", (_what, put) => {
    const plan = newPlan();
    put(plan);
    for (const row of [1, 2]) plan.putLater(row, 4, putProduct);
    expect(() => plan.build()).toThrow(RangeError);
  });
});
