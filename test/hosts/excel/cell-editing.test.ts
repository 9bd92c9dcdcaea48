/** Excel does not answer while somebody types into a cell: people are told, and can stop waiting without losing anything. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createExcelHost, type ExcelHost } from "../../../src/hosts/excel/excel-host";
import { waitingIsTold } from "../../../src/hosts/excel/requests/cell-editing";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { noChange } from "../../../src/workbook/workbook-change";
import { dumpWorkbook } from "../../excel-host/model-view";
import { findModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const patience = { retryPause: 0, silence: 0 };
const change = { ...noChange, sheets: [samplePlan({ rows: 3 })] };
let bed: TestBed;
let host: ExcelHost;
let remarks: HostRemark[];
const onRemark = (remark: HostRemark) => remarks.push(remark);
const waits = (isWaiting: boolean): HostRemark => ({ kind: "waitsForCell", isWaiting });

beforeEach(async () => {
  bed = createTestBed({ apiMinor: 13 });
  bed.whileEditing = "waits";
  host = createExcelHost(patience);
  await host.read();
  remarks = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => void vi.useRealTimers());

const { setTimeout: realTimeout } = globalThis;

/** Waits by the real clock, in small steps: packing a journal takes a thread of its own. */
async function arrives(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000 && !isThere(); turn++) await new Promise((resolve) => realTimeout(resolve, 5));
}

/** Lets Excel and the host do what they can without the pane's clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => realTimeout(resolve, 5));
}

/** So long that people are told, once a request waits. */
async function longWait(): Promise<void> {
  await arrives(() => bed.isEditingCell);
  await settle();
  await vi.advanceTimersByTimeAsync(waitingIsTold);
  await arrives(() => remarks.length > 0);
}

/** What a promise has come to; null while it is open. */
function watched(work: Promise<unknown>): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: null };
  work.then(
    (result) => (seen.outcome = result ?? "done"),
    (error: unknown) => (seen.outcome = error),
  );
  return seen;
}

describe("while a cell is being edited", () => {
  it("a reading without an answer is told of after a while, and ends by itself when the typing ends", async () => {
    bed.isEditingCell = true;
    const reading = watched(host.read({ onRemark }));
    await settle();
    expect(remarks).toEqual([]);
    await longWait();
    expect([remarks, reading.outcome]).toEqual([[waits(true)], null]);
    bed.isEditingCell = false;
    await arrives(() => reading.outcome !== null);
    expect(remarks).toEqual([waits(true), waits(false)]);
    expect(reading.outcome).toMatchObject({ activeSheet: "Sheet1" });
  });

  it("an answer in time is not spoken of", async () => {
    const reading = watched(host.read({ onRemark }));
    await arrives(() => reading.outcome !== null);
    await vi.advanceTimersByTimeAsync(waitingIsTold * 4);
    expect(remarks).toEqual([]);
    expect(reading.outcome).not.toBeNull();
  });

  it.each([
    ["a reading", () => (signal: AbortSignal) => host.read({ signal, onRemark })],
    ["a write that has not begun", () => (signal: AbortSignal) => host.apply(change, { signal, onRemark })],
  ])("%s can be stopped at once, and nothing comes of it later", async (_what, actOf) => {
    const before = dumpWorkbook(bed.workbook);
    const cancel = new AbortController();
    bed.isEditingCell = true;
    const work = watched(actOf()(cancel.signal));
    await longWait();
    const reason = new Error("the person pressed Stop");
    cancel.abort(reason);
    await arrives(() => work.outcome !== null);
    expect(work.outcome).toBe(reason);
    bed.isEditingCell = false;
    await settle();
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    vi.useRealTimers();
    await host.apply(change);
    expect(bed.workbook.sheets).toHaveLength(2);
  });

  it("a stop before anybody was told ends the waiting as soon as it is one", async () => {
    const cancel = new AbortController();
    bed.isEditingCell = true;
    const reading = watched(host.read({ signal: cancel.signal, onRemark }));
    await settle();
    cancel.abort(new Error("stop"));
    await longWait();
    await arrives(() => reading.outcome !== null);
    expect(reading.outcome).toMatchObject({ message: "stop" });
  });

  it.each([
    { held: 2, rows: 3, what: "all of it" },
    { held: 3, rows: 6_000, what: "its second portion" },
  ])("a write that Excel carries out after a stop is taken back ($what)", async ({ held, rows }) => {
    const before = dumpWorkbook(bed.workbook);
    const cancel = new AbortController();
    bed.resetCounters();
    bed.onRequest = (request) => {
      if (request === held) bed.isEditingCell = true;
    };
    const long = { ...noChange, sheets: [samplePlan({ rows })] };
    const writing = watched(host.apply(long, { signal: cancel.signal, onRemark }));
    await longWait();
    expect([remarks, bed.counters.requests]).toEqual([[waits(true)], held]);
    const reason = new Error("the person pressed Stop");
    cancel.abort(reason);
    await arrives(() => writing.outcome !== null);
    expect(writing.outcome).toBe(reason);
    bed.onRequest = () => undefined;
    bed.isEditingCell = false;
    vi.useRealTimers();
    await host.read();
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    await host.apply(change);
    expect(bed.workbook.sheets).toHaveLength(2);
  });
});

describe("what is written into a cell in which somebody types on the web", () => {
  const edit = { kind: "setCell", sheet: "Sheet1", row: 2, column: 2, value: "P.I" } as const;

  async function written(platform: "PC" | "OfficeOnline", typedCell: { sheet: string; row: number; column: number }) {
    vi.useRealTimers();
    bed = createTestBed({ apiMinor: 13, platform });
    bed.workbook.ways.typedCell = typedCell;
    await createExcelHost(patience).apply({ ...change, edits: [edit] }, { onRemark });
    return remarks;
  }

  it.each([
    ["a cell of ours", { sheet: "Danh mục quy đổi", row: 4, column: 2 }],
    ["a cell of the user's that was mended", { sheet: "Sheet1", row: 2, column: 2 }],
  ])("is noticed in %s, because Excel loses it without an error", async (_where, cell) => {
    expect(await written("OfficeOnline", cell)).toEqual([{ kind: "writeLost", cells: [cell] }]);
  });

  it("costs nothing where Excel waits instead", async () => {
    await written("PC", { sheet: "Sheet9", row: 1, column: 1 });
    const { requests } = bed.counters;
    await written("OfficeOnline", { sheet: "Sheet9", row: 1, column: 1 });
    expect(bed.counters.requests).toBeGreaterThan(requests);
    expect(remarks).toEqual([]);
    expect(findModelSheet(bed.workbook, "Danh mục quy đổi")).toBeDefined();
  });
});
