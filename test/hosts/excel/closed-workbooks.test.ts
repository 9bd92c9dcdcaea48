/** Workbooks that Excel would not have written: each has its own sentence, before anything is done. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { messagesOf } from "../../../src/strings/messages";
import { UserError } from "../../../src/workbook/user-error";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { noChange } from "../../../src/workbook/workbook-change";
import { dumpWorkbook } from "../../excel-host/model-view";
import { findModelSheet } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const patience = { retryPause: 0, silence: 0 };
const change = { ...noChange, sheets: [samplePlan({ rows: 3 })] };

function sentence(error: unknown): string {
  return error instanceof UserError ? messagesOf("vi").errors[error.key](error.params) : String(error);
}

describe("a workbook that is open for reading only", () => {
  it("can be read, and is refused with what to do", async () => {
    const bed = createTestBed();
    bed.workbook.isReadOnly = true;
    const host = createExcelHost(patience);
    expect((await host.read()).sheets).toHaveLength(1);
    const refused: unknown = await host.apply(change).catch((error: unknown) => error);
    expect(refused).toMatchObject({ key: "workbookReadOnly" });
    expect(sentence(refused)).toContain("chỉ đọc");
    expect([bed.workbook.sheets.length, bed.workbook.settings.size]).toEqual([1, 0]);
    await host.saveNote("pane", "x");
  });
});

describe("a sheet of ours that Excel does not open although it has no password", () => {
  it("is named, with a sentence that does not send people after a password", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    const host = createExcelHost(patience);
    await host.apply(change);
    const before = dumpWorkbook(bed.workbook);
    bed.workbook.ways.refusesProtection = true;
    const refused: unknown = await host
      .apply({ ...noChange, sheets: [samplePlan({ rows: 5 })] })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ key: "sheetProtected", params: { own: "yes", restored: "yes" } });
    expect(sentence(refused)).toMatch(/không đặt mật khẩu.*cập nhật Excel/);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("and of several sheets the one that stays closed is named, the others are protected again", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    const host = createExcelHost(patience);
    const plans = (rows: number) => [samplePlan({ rows }), samplePlan({ marker: "scores", name: "T05", rows })];
    await host.apply({ ...noChange, sheets: plans(3) });
    const second = findModelSheet(bed.workbook, "T05");
    if (second) second.password = "mật khẩu";
    const before = dumpWorkbook(bed.workbook);
    await expect(host.apply({ ...noChange, sheets: plans(5) })).rejects.toMatchObject({ params: { sheet: "T05" } });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("a structure that is protected", () => {
  it("keeps a hidden sheet hidden: going there says what is in the way", async () => {
    const bed = createTestBed();
    const host = createExcelHost(patience);
    await host.apply(change);
    const hidden = findModelSheet(bed.workbook, "Danh mục quy đổi");
    if (hidden) hidden.visibility = "Hidden";
    bed.workbook.isStructureProtected = true;
    const cell = { sheet: "Danh mục quy đổi", row: 1, column: 1 };
    await expect(host.select(cell)).rejects.toMatchObject({ key: "workbookProtected" });
    bed.workbook.isStructureProtected = false;
    await host.select(cell);
    expect(bed.workbook.active).toBe("Danh mục quy đổi");
  });
});

describe("a workbook that calculates by hand", () => {
  async function opened(mode: "Automatic" | "Manual") {
    const bed = createTestBed({ apiMinor: 13 });
    bed.workbook.calculationMode = mode;
    const remarks: HostRemark[] = [];
    const host = createExcelHost(patience);
    const applied = await host.apply(change, { onRemark: (remark) => remarks.push(remark) });
    return { bed, host, applied, remarks };
  }

  it("is calculated once at the end, and people are told of F9", async () => {
    const { bed, remarks } = await opened("Manual");
    expect([bed.workbook.isCalculated, remarks]).toEqual([true, [{ kind: "calculatedOnce" }]]);
  });

  it("also after taking back", async () => {
    const { bed, host, applied } = await opened("Manual");
    await host.undo(applied);
    expect(bed.workbook.isCalculated).toBe(true);
  });

  it("is not needed where Excel calculates by itself", async () => {
    expect((await opened("Automatic")).remarks).toEqual([]);
  });

  it("keeps the write where calculating is refused", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    Object.assign(bed.workbook, { calculationMode: "Manual" });
    bed.workbook.ways.failing = ["Application.calculate"];
    await createExcelHost(patience).apply(change);
    expect(bed.workbook.sheets).toHaveLength(2);
  });
});
