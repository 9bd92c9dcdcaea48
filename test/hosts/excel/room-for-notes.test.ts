/** The workbook's settings hold about 1 MB of UTF-8; a journal that finds no room does not keep a change from being made. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { keepJournal, roomForNotes } from "../../../src/hosts/excel/journal/kept-journal";
import { journalVersion, type Journal } from "../../../src/hosts/excel/journal/journal";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { noChange } from "../../../src/workbook/workbook-change";
import { dumpWorkbook } from "../../excel-host/model-view";
import { findModelSheet, touchCell } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const patience = { retryPause: 0, silence: 0 };
const owner = "mai-mai-mai";

async function writtenOnce() {
  const bed = createTestBed({ apiMinor: 13 });
  const host = createExcelHost(patience);
  await host.apply({ ...noChange, sheets: [samplePlan({ rows: 40 })] });
  const remarks: HostRemark[] = [];
  return { bed, host, remarks, onRemark: (remark: HostRemark) => remarks.push(remark) };
}

const change = { ...noChange, sheets: [samplePlan({ rows: 5 })] };

describe("a workbook without room for the journal", () => {
  it.each([
    ["none of it", 10],
    ["a part of it", 1_000],
  ])(
    "that takes %s: the change is made all the same, and people are told to keep the pane open",
    async (_what, left) => {
      const { bed, host, remarks, onRemark } = await writtenOnce();
      const before = dumpWorkbook(bed.workbook);
      bed.workbook.settingsLimit = left;
      const applied = await host.apply(change, { onRemark });
      expect(remarks).toEqual([{ kind: "notKept" }]);
      expect(findModelSheet(bed.workbook, "Danh mục quy đổi")?.cells.has("30,1")).toBe(false);
      await host.undo(applied);
      expect(dumpWorkbook(bed.workbook).sheets).toEqual(before.sheets);
      expect([...bed.workbook.settings.keys()]).toEqual([]);
    },
  );

  it("and so is one that other notes have filled up: their bytes count, not their letters", async () => {
    const { bed, host, remarks, onRemark } = await writtenOnce();
    const letters = 240_000;
    bed.workbook.settings.set("DanhMucKpi.pane", "ế".repeat(letters));
    expect(letters).toBeLessThan(roomForNotes);
    await host.apply(change, { onRemark });
    expect(remarks).toEqual([{ kind: "notKept" }]);
    expect([...bed.workbook.settings.keys()]).toEqual(["DanhMucKpi.pane"]);
  });

  it("does not keep a failed change from being taken back", async () => {
    const { bed, host } = await writtenOnce();
    const before = dumpWorkbook(bed.workbook);
    bed.workbook.settingsLimit = 10;
    bed.resetCounters();
    const applied = await host.apply(change);
    const last = bed.counters.requests;
    await host.undo(applied);
    for (let request = 1; request <= last; request++) {
      bed.resetCounters();
      bed.faults = [{ request, code: "ConnectionFailure", when: "halfWay" }];
      const outcome: unknown = await host.apply(change).catch((error: unknown) => error);
      if (!(outcome instanceof Error)) throw new Error(`request ${request} was not reached`);
      expect(dumpWorkbook(bed.workbook).sheets).toEqual(before.sheets);
    }
  });
});

describe("a journal in the document", () => {
  const journal: Journal = {
    version: journalVersion,
    ...{ created: [], sheets: [], names: [], rows: [], formulas: [], opened: [] },
    cells: [{ sheet: "S", row: 1, column: 1, entry: "ế".repeat(300_000), format: "@", after: "" }],
  };

  it("is measured in bytes where the web view cannot pack it", async () => {
    const { CompressionStream } = globalThis;
    Reflect.deleteProperty(globalThis, "CompressionStream");
    try {
      expect((await keepJournal(journal, { owner })).isKept).toBe(false);
    } finally {
      globalThis.CompressionStream = CompressionStream;
    }
    expect((await keepJournal(journal, { owner })).isKept).toBe(true);
  });

  it("leaves room for the other notes", async () => {
    expect((await keepJournal(journal, { owner, otherNotes: roomForNotes })).isKept).toBe(false);
  });
});

describe("rows that move without a journal in the document", () => {
  it("all move in one request, so that a closed pane leaves none or all of them moved", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    const [sheet] = bed.workbook.sheets;
    for (let row = 1; row <= 6_000; row++) if (sheet) touchCell(sheet, row, 1).value = row;
    bed.workbook.settingsLimit = 10;
    const rows = Array.from({ length: 2_000 }, (_, index) => 3 * index + 2);
    const heights: number[] = [];
    bed.onRequest = () => heights.push([...(sheet?.cells.keys() ?? [])].length);
    await createExcelHost(patience).apply({
      ...noChange,
      edits: rows.map((row) => ({ kind: "deleteRows", sheet: "Sheet1", row, count: 1 })),
    });
    expect([...new Set([...heights, sheet?.cells.size])]).toEqual([6_000, 4_000]);
  });
});
