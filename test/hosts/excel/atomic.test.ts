import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { fingerprintSheet } from "../../../src/workbook/fingerprint";
import { UserError } from "../../../src/workbook/user-error";
import { noChange, type AppliedChange, type WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { enterContent } from "../../excel-host/excel-rules";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, touchCell, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type Fault, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;
let host: WorkbookHost;

/** A workbook with a catalogue of the user's and sheets of ours from an earlier run. */
beforeEach(async () => {
  bed = createTestBed({ apiMinor: 13 });
  const [sheet] = bed.workbook.sheets;
  if (!sheet) throw new Error("the test bed starts with a sheet");
  const rows = [
    ["Nhiệm vụ", "Nhóm", "Thời gian"],
    ["Báo cáo", "1", 5],
    ["Báo cáo", "5-15", "=C2*2"],
    ["", "", ""],
    ["Kế hoạch", "P.IV", 7],
    ["Tổng", "", "=SUM(C2:C5)"],
  ];
  rows.forEach((row, rowIndex) =>
    row.forEach((entry, columnIndex) => {
      const cell = touchCell(sheet, rowIndex + 1, columnIndex + 1);
      if (columnIndex === 1) cell.numberFormat = "@";
      enterContent(bed.workbook, cell, entry);
      if (columnIndex === 1 && rowIndex === 1) cell.numberFormat = "General";
    }),
  );
  host = createExcelHost();
  await host.apply({
    ...noChange,
    sheets: [samplePlan({ rows: 6 }), samplePlan({ marker: "findings", name: "Kết quả rà soát", rows: 3 })],
  });
});

/** The user's own sheet. */
function own(): ModelSheet {
  const [sheet] = bed.workbook.sheets;
  if (!sheet) throw new Error("the test bed starts with a sheet");
  return sheet;
}

async function fullChange(): Promise<WorkbookChange> {
  const { sheets } = await host.read();
  return {
    sheets: [
      samplePlan({ rows: 3, name: "Danh mục mới", firstText: "=1+1" }),
      samplePlan({ marker: "scores", name: "T05-2026 Nguyễn Văn A" }),
    ],
    edits: [
      { kind: "setCell", sheet: "Sheet1", row: 2, column: 2, value: "P.I" },
      { kind: "setCell", sheet: "Sheet1", row: 3, column: 3, value: null },
      { kind: "deleteRows", sheet: "Sheet1", row: 3, count: 1 },
      { kind: "deleteRows", sheet: "Sheet1", row: 5, count: 1 },
      { kind: "insertRows", sheet: "Sheet1", row: 6, count: 2, cells: [{ row: 2, column: 2, value: "5-15" }] },
      { kind: "insertRows", sheet: "Sheet1", row: 3, count: 1, cells: [{ row: 1, column: 1, value: "=1+1" }] },
    ],
    remove: ["findings"],
    basedOn: sheets.slice(0, 1).map((sheet) => ({ sheet: sheet.name, fingerprint: fingerprintSheet(sheet) })),
  };
}

/** With EVERY_FAULT=1 every place; otherwise as many as show each kind of step. */
const everyFault = process.env["EVERY_FAULT"] === "1";
const moments = ["before", "halfWay", "after"] as const satisfies readonly Fault["when"][];
const codes = ["GeneralException", "RequestPayloadSizeLimitExceeded", "AccessDenied", "InvalidOperationInCellEditMode"];

describe("taking a change of rows and cells back", () => {
  const back = async (edits: WorkbookChange["edits"]): Promise<void> => {
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await host.apply({ ...noChange, edits }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  };

  it("takes a number out of a cell that shows it as a date", async () => {
    touchCell(own(), 5, 3).numberFormat = "dd/mm/yyyy";
    await back([{ kind: "setCell", sheet: "Sheet1", row: 5, column: 3, value: 46_000 }]);
  });

  it("gives deleted rows their links back", async () => {
    const hyperlink = { documentReference: "Sheet1!A1", screenTip: "Sheet1!A1" };
    touchCell(own(), 5, 1).hyperlink = hyperlink;
    touchCell(own(), 6, 3).hyperlink = hyperlink;
    await back([{ kind: "deleteRows", sheet: "Sheet1", row: 5, count: 2 }]);
  });
});

describe("a change whose k-th request fails leaves the workbook as it was", () => {
  it.each(moments)("when the failure comes %s", async (when) => {
    const before = dumpWorkbook(bed.workbook);
    const change = await fullChange();
    let request = 1;
    let failures = 0;
    for (; request < 60; request++) {
      bed.resetCounters();
      bed.faults = [{ request, code: "GeneralException", when }];
      const outcome = await host.apply(change).catch((error: unknown) => error);
      if (!(outcome instanceof UserError)) {
        if (bed.counters.requests < request) break;
        // What may stay unknown was asked again, and the change went through.
        bed.faults = [];
        await host.undo(outcome as AppliedChange);
        continue;
      }
      failures += 1;
      expect(outcome).toMatchObject({ key: "hostFailed", params: { code: "GeneralException" } });
      expect(outcome.params["restored"] ?? "yes").toBe("yes");
      expect(dumpWorkbook(bed.workbook)).toEqual(before);
    }
    expect(failures).toBeGreaterThan(5);
    expect(request).toBeLessThan(60);
    expect(bed.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Danh mục mới", "T05-2026 Nguyễn Văn A"]);
  });

  it.each(codes)("with the code %s", async (code) => {
    const before = dumpWorkbook(bed.workbook);
    const change = await fullChange();
    for (let request = 1; request < 60; request++) {
      bed.resetCounters();
      bed.faults = [{ request, code, when: "before" }];
      const outcome = await host.apply(change).catch((error: unknown) => error);
      if (!(outcome instanceof UserError)) break;
      expect(dumpWorkbook(bed.workbook)).toEqual(before);
    }
    expect(bed.workbook.sheets.map(({ name }) => name)).toContain("Danh mục mới");
  });

  it("wherever the writing request breaks off", async () => {
    const change = await fullChange();
    const before = dumpWorkbook(bed.workbook);
    bed.resetCounters();
    const applied = await host.apply(change);
    const { requests, actions } = bed.counters;
    await host.undo(applied);
    for (let done = 1; done < actions; done += everyFault ? 7 : 71) {
      bed.resetCounters();
      bed.faults = [{ request: requests, code: "GeneralException", when: done }];
      await expect(host.apply(change)).rejects.toMatchObject({ params: { restored: "yes" } });
      expect(dumpWorkbook(bed.workbook)).toEqual(before);
    }
  });

  it("and so does taking it back, wherever that breaks off, once the workbook is read again", async () => {
    host = createExcelHost({ retryPause: 0, silence: 0 });
    const change = await fullChange();
    const before = dumpWorkbook(bed.workbook);
    const done = await host.apply(change);
    bed.resetCounters();
    await host.undo(done);
    const { requests } = bed.counters;
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    for (let request = 1; request <= requests; request++) {
      const breaks = [5, 25, 60];
      for (const actions of everyFault ? breaks : breaks.slice(request % 3, (request % 3) + 1)) {
        const applied = await host.apply(change);
        bed.resetCounters();
        bed.faults = [{ request, code: "GeneralException", when: actions, lasts: true }];
        await expect(host.undo(applied)).rejects.toBeInstanceOf(UserError);
        bed.faults = [];
        await host.read();
        // It failed before anything was taken back: then it is still there to be undone.
        if (JSON.stringify(dumpWorkbook(bed.workbook)) !== JSON.stringify(before)) await host.undo(applied);
        expect(dumpWorkbook(bed.workbook)).toEqual(before);
      }
    }
  });

  it("and leaves a sheet alone that a co-author made under the same name meanwhile", async () => {
    const change = { ...noChange, sheets: [samplePlan({ marker: "scores", name: "T05-2026" })] };
    bed.resetCounters();
    bed.onRequest = () => {
      const isWriting = bed.workbook.sheets.every(({ name }) => name !== "T05-2026") && bed.counters.requests === 2;
      if (isWriting) touchCell(addModelSheet(bed.workbook, "T05-2026"), 1, 1).value = "của đồng nghiệp";
    };
    await expect(host.apply(change)).rejects.toMatchObject({
      key: "changedMeanwhile",
      params: { code: "ItemAlreadyExists", restored: "yes" },
    });
    const theirs = bed.workbook.sheets.find(({ name }) => name === "T05-2026");
    expect(theirs && touchCell(theirs, 1, 1).value).toBe("của đồng nghiệp");
  });

  it("and says so when even putting it back fails", async () => {
    const change = await fullChange();
    bed.resetCounters();
    const applied = await host.apply(change);
    const last = bed.counters.requests;
    await host.undo(applied);
    bed.resetCounters();
    bed.faults = [{ request: last, code: "GeneralException", when: "halfWay" }];
    bed.onRequest = (request) => {
      bed.isEditingCell = request > last;
    };
    await expect(host.apply(change)).rejects.toMatchObject({ params: { restored: "no" } });
  });
});

describe("a cancelled change", () => {
  it("throws the signal's reason at every request and leaves the workbook as it was", async () => {
    const before = dumpWorkbook(bed.workbook);
    const change = await fullChange();
    let request = 1;
    for (; request < 60; request++) {
      const cancel = new AbortController();
      const reason = new Error("cancelled by the test");
      bed.resetCounters();
      bed.onRequest = (count) => {
        if (count === request) cancel.abort(reason);
      };
      const outcome = await host.apply(change, { signal: cancel.signal }).catch((error: unknown) => error);
      if (!(outcome instanceof Error)) break;
      expect(outcome).toBe(reason);
      expect(dumpWorkbook(bed.workbook)).toEqual(before);
    }
    expect(request).toBeGreaterThan(5);
    expect(request).toBeLessThan(60);
  });
});

describe("undo", () => {
  it("brings back everything that the change touched", async () => {
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply(await fullChange());
    expect(dumpWorkbook(bed.workbook)).not.toEqual(before);
    await host.undo(applied);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("is gone after it was used, and for an older change", async () => {
    const first = await host.apply({ ...noChange, sheets: [samplePlan({ rows: 2 })] });
    const second = await host.apply({ ...noChange, sheets: [samplePlan({ rows: 3 })] });
    await expect(host.undo(first)).rejects.toMatchObject({ key: "undoGone" });
    await host.undo(second);
    await expect(host.undo(second)).rejects.toMatchObject({ key: "undoGone" });
  });

  it.each<[string, () => void]>([
    ["typed over another cell of a sheet that rows were deleted from", () => (touchCell(own(), 1, 1).value = "Việc")],
    ["written a number over an edited cell", () => (touchCell(own(), 2, 2).value = 12)],
    ["renamed the sheet that was mended", () => (own().name = "Danh mục cũ")],
    ["made a sheet by the name of a removed one", () => addModelSheet(bed.workbook, "Kết quả rà soát")],
    ["made a sheet by the name that one of ours had", () => addModelSheet(bed.workbook, "Danh mục quy đổi")],
  ])("is refused when the user has %s, and touches nothing", async (_what, act) => {
    const applied = await host.apply(await fullChange());
    act();
    const before = dumpWorkbook(bed.workbook);
    await expect(host.undo(applied)).rejects.toMatchObject({ key: "undoGone" });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    expect((await host.read()).sheets.length).toBeGreaterThan(2);
  });

  it("keeps what the user has typed beside the mended cells meanwhile", async () => {
    const applied = await host.apply(await fullChange());
    touchCell(own(), 1, 9).value = "ghi chú";
    await host.undo(applied);
    expect(touchCell(own(), 1, 9).value).toBe("ghi chú");
    expect(touchCell(own(), 5, 1).value).toBe("Kế hoạch");
  });

  it("finds sheets of ours that people renamed since", async () => {
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply({
      ...noChange,
      sheets: [samplePlan({ rows: 2 }), samplePlan({ marker: "scores", name: "T05-2026" })],
    });
    await bed.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T05-2026").name = "Tháng năm";
      context.workbook.worksheets.getItem("Danh mục quy đổi").name = "Quy đổi 2026";
      await context.sync();
    });
    await host.undo(applied);
    // The new name is the person's, not the change's.
    await bed.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Quy đổi 2026").name = "Danh mục quy đổi";
      await context.sync();
    });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("is refused when the user has written over an edited cell", async () => {
    const edit = { kind: "setCell", sheet: "Sheet1", row: 2, column: 2, value: "P.I" } as const;
    const applied = await host.apply({ ...noChange, edits: [edit] });
    const [sheet] = bed.workbook.sheets;
    if (sheet) touchCell(sheet, 2, 2).value = "P.II";
    await expect(host.undo(applied)).rejects.toMatchObject({ key: "undoGone" });
  });
});
