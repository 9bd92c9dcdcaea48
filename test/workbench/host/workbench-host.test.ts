import { beforeEach, describe, expect, it, vi } from "vitest";
import { convertCatalogue } from "../../../src/app/convert";
import type { HandEdit } from "../../../src/hosts/xlsx/edit/hand-edit";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { WorkbenchHost } from "../../../src/workbench/host/workbench-host";
import { parseCellAddress, type CellRef } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell-value";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findSheet } from "../../../src/workbook/workbook-snapshot";
import { smallOffice } from "../../hosts/small-office";
import { makeBook } from "../../hosts/xlsx/make-book";
import { FakeGrid } from "../../support/fake-grid";

let host: WorkbenchHost;
let grid: FakeGrid;

async function open(file: Uint8Array): Promise<void> {
  host = new WorkbenchHost(await openXlsx(file));
  grid = new FakeGrid((cell) => host.takeSelection(cell));
  await host.attach(grid);
}

/** A1:A3 hold 1, 2, 3 and A4 their sum. */
function sums(): Promise<Uint8Array> {
  const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
  return makeBook({
    sheets: { Số: `${rows.join("")}<row r="4"><c r="A4"><f>SUM(A1:A3)</f><v>6</v></c></row>` },
  });
}

const typed = (row: number, value: CellValue): HandEdit => ({
  kind: "setCell",
  sheet: "Số",
  row,
  column: 1,
  value,
  formula: null,
});
const result = (row: number, value: CellValue): HandEdit => ({
  kind: "setResult",
  sheet: "Số",
  row,
  column: 1,
  value,
});

async function shown(address: string): Promise<CellValue> {
  const sheet = findSheet(await host.read(), "Số");
  const place = parseCellAddress(address);
  return sheet && place ? cellAt(sheet, place.row, place.column) : null;
}

async function saved(bytes: Uint8Array, address: string): Promise<CellValue> {
  const sheet = findSheet(await (await openXlsx(bytes)).read(), "Số");
  const place = parseCellAddress(address);
  return sheet && place ? cellAt(sheet, place.row, place.column) : null;
}

describe("what is typed in the grid", () => {
  beforeEach(async () => open(await sums()));

  it("is read at once and stands in the file that is saved", async () => {
    host.takeEdits([typed(1, 10), result(4, 15)]);
    expect(await shown("A1")).toBe(10);
    expect(await shown("A4")).toBe(15);
    const bytes = await host.toBytes();
    expect(await saved(bytes, "A1")).toBe(10);
    expect(await saved(bytes, "A4")).toBe(15);
    expect(await shown("A4")).toBe(15);
  });

  it("is told once, after a pause", async () => {
    vi.useFakeTimers();
    try {
      const told = vi.fn();
      host.onChange(told);
      host.takeEdits([typed(1, 10)]);
      host.takeEdits([typed(2, 20)]);
      expect(told).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1000);
      expect(told).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("makes no news of results that stay as they were", async () => {
    vi.useFakeTimers();
    try {
      const told = vi.fn();
      host.onChange(told);
      host.takeEdits([result(4, 6)]);
      await vi.advanceTimersByTimeAsync(1000);
      expect(told).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });

  it("is not disturbed while it is still being typed when a copy is made, but finished before saving", async () => {
    host.takeEdits([typed(1, 10)]);
    expect(await saved(await host.copyBytes(), "A1")).toBe(10);
    expect(grid.settled).toBe(0);
    await host.toBytes();
    expect(grid.settled).toBe(1);
  });

  it("reaches the file when the grid is given up, which nobody waits for any more", async () => {
    host.takeEdits([typed(1, 10)]);
    grid.unfinished = () => host.takeEdits([typed(2, 20)]);
    await host.giveUp();
    const bytes = await host.toBytes();
    expect([await saved(bytes, "A1"), await saved(bytes, "A2"), grid.settled]).toEqual([10, 20, 0]);
  });

  it("stays when a change of the program is taken back", async () => {
    const applied = await host.apply({
      ...noChange,
      edits: [{ kind: "setCell", sheet: "Số", row: 2, column: 1, value: 20 }],
    });
    host.takeEdits([typed(1, 10)]);
    await host.undo(applied);
    expect(await shown("A1")).toBe(10);
    expect(await shown("A2")).toBe(2);
  });
});

describe("what is typed while the program writes", () => {
  const edits = [{ kind: "setCell", sheet: "Số", row: 2, column: 1, value: 20 }] as const;
  const inGrid = (row: number): CellValue => {
    const sheet = grid.sheets.find(({ name }) => name === "Số");
    return sheet ? cellAt(sheet, row, 1) : null;
  };
  /** Does something once, on the first call. */
  const once = (act: () => void): (() => void) => {
    let isDone = false;
    return () => {
      if (!isDone) {
        isDone = true;
        act();
      }
    };
  };

  it("before the change comes up, stays in the grid and is calculated with it", async () => {
    const file = await openXlsx(await sums());
    host = new WorkbenchHost(file);
    grid = new FakeGrid((cell) => host.takeSelection(cell));
    await host.attach(grid);
    const apply = file.apply.bind(file);
    vi.spyOn(file, "apply").mockImplementation(async (change, options) => {
      const applied = await apply(change, options);
      host.takeEdits([typed(1, 10)]);
      return applied;
    });
    await host.apply({ ...noChange, edits });
    expect([inGrid(1), inGrid(2), grid.toCalculate]).toEqual([10, 20, ["Số"]]);
  });

  it("while it comes up, stays in the grid", async () => {
    await open(await sums());
    grid.meanwhile = once(() => host.takeEdits([typed(1, 10)]));
    await host.apply({ ...noChange, edits });
    expect([inGrid(1), inGrid(2), grid.toCalculate]).toEqual([10, 20, ["Số"]]);
    expect(await saved(await host.toBytes(), "A1")).toBe(10);
  });

  it("is in the file although the page takes the grid away while the change comes up", async () => {
    await open(await sums());
    grid.meanwhile = once(() => {
      host.takeEdits([typed(1, 10)]);
      host.detach();
      throw new Error("the engine is gone");
    });
    await host.apply({ ...noChange, edits });
    const bytes = await host.toBytes();
    expect([await saved(bytes, "A1"), await saved(bytes, "A2")]).toEqual([10, 20]);
  });

  it("is told when the grid fails although it is there", async () => {
    await open(await sums());
    grid.meanwhile = () => {
      throw new Error("the engine is broken");
    };
    await expect(host.apply({ ...noChange, edits })).rejects.toThrow("the engine is broken");
  });

  it("makes no rows come back in the grid that the file cannot bring back", async () => {
    await open(await sums());
    host.takeEdits([{ kind: "insertRows", sheet: "Số", row: 2, count: 1 }]);
    await host.copyBytes();
    grid.meanwhile = once(() => {
      // The grid takes its row back; the file has been written since.
      grid.sheets = grid.sheets.map((sheet) => ({ ...sheet, values: [[1], [2], [3], [6]] }));
      host.takeEdits([{ kind: "undoRows" }]);
    });
    await host.apply({ ...noChange, edits });
    expect([1, 2, 3, 4].map(inGrid)).toEqual([1, 20, 2, 3]);
    expect(grid.sheets).toEqual((await host.read()).sheets);
  });
});

describe("rows that are inserted or deleted in the grid", () => {
  beforeEach(async () => open(await sums()));

  it("move what stands below and are taken back as a whole", async () => {
    host.takeEdits([{ kind: "insertRows", sheet: "Số", row: 2, count: 1 }]);
    host.takeEdits([typed(2, 5)]);
    expect(await shown("A3")).toBe(2);
    expect(findSheet(await host.read(), "Số")?.formulas.get("A5")).toBe("=SUM(A1:A4)");
    host.takeEdits([typed(2, null)]);
    host.takeEdits([{ kind: "undoRows" }]);
    expect(await shown("A2")).toBe(2);
    expect(findSheet(await host.read(), "Số")?.formulas.get("A4")).toBe("=SUM(A1:A3)");
  });

  it("are taken back before they reached the file, too", async () => {
    host.takeEdits([{ kind: "deleteRows", sheet: "Số", row: 1, count: 1 }, { kind: "undoRows" }]);
    expect(await shown("A1")).toBe(1);
    expect(await shown("A4")).toBe(6);
  });
});

describe("the grid over a workbook", () => {
  it("shows everything that the program changed, and what is taken back", async () => {
    await open(await smallOffice());
    const before = (await host.read()).sheets;
    const { applied } = await convertCatalogue(host, {
      force: true,
      tried: { standard: { kind: "code", code: "VP.001" } },
    });
    expect(grid.sheets).toEqual((await host.read()).sheets);
    expect(grid.sheets.length).toBeGreaterThan(before.length);
    expect(grid.toCalculate).toEqual([]);
    if (applied) await host.undo(applied);
    expect(grid.sheets).toEqual(before);
  });

  it("calculates a sheet of which the program set a cell, and again when the results would be those of the change", async () => {
    await open(await sums());
    const edits = [{ kind: "setCell", sheet: "Số", row: 2, column: 1, value: 20 }] as const;
    const first = await host.apply({ ...noChange, edits });
    expect(grid.toCalculate).toEqual(["Số"]);
    host.takeEdits([result(4, 24)]);
    await host.undo(first);
    expect(grid.toCalculate).toEqual(["Số"]);
    host.takeEdits([result(4, 6)]);
    await host.undo(await host.apply({ ...noChange, edits }));
    expect([grid.toCalculate, await shown("A4")]).toEqual([[], 6]);
  });

  it("selects with the pane and tells the pane what people select", async () => {
    await open(await sums());
    const told = vi.fn();
    host.onSelect(told);
    await host.select({ sheet: "Số", row: 3, column: 1 });
    expect(grid.selected).toEqual({ sheet: "Số", row: 3, column: 1 });
    expect(told).toHaveBeenLastCalledWith({ sheet: "Số", row: 3, column: 1 });
    host.takeSelection({ sheet: "Số", row: 1, column: 1 });
    expect(told).toHaveBeenLastCalledWith({ sheet: "Số", row: 1, column: 1 });
  });

  it("keeps what the pane selects while the grid is being drawn, whatever the grid selects of its own accord", async () => {
    host = new WorkbenchHost(await openXlsx(await sums()));
    const told: CellRef[] = [];
    host.onSelect((cell) => void told.push(cell));
    grid = new FakeGrid((cell) => host.takeSelection(cell));
    grid.drawing = async () => {
      await host.select({ sheet: "Số", row: 3, column: 1 });
      grid.select({ sheet: "Số", row: 1, column: 1 });
    };
    await host.attach(grid);
    expect([grid.selected, host.selection]).toEqual([{ sheet: "Số", row: 3, column: 1 }, grid.selected]);
    expect(told).toEqual([grid.selected, grid.selected]);
  });
});
