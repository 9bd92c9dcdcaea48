import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { fingerprintSheet } from "../../../src/workbook/fingerprint";
import { noChange, type WorkbookChange } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet } from "../../../src/workbook/workbook-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { modelCell, placedCells, touchCell } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

function firstSheet({ workbook }: TestBed) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("the test bed starts with a sheet");
  return sheet;
}

const sampleChange: WorkbookChange = { ...noChange, sheets: [samplePlan()] };

describe("what Excel would refuse is refused before anything is written", () => {
  it("an edit in a protected sheet", async () => {
    const bed = createTestBed();
    firstSheet(bed).protection = {};
    const before = dumpWorkbook(bed.workbook);
    const edit = { kind: "setCell", sheet: "Sheet1", row: 1, column: 1, value: "P.I" } as const;
    await expect(createExcelHost().apply({ ...sampleChange, edits: [edit] })).rejects.toMatchObject({
      key: "sheetProtected",
      params: { sheet: "Sheet1" },
    });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("a new sheet in a workbook with a protected structure", async () => {
    const bed = createTestBed();
    bed.workbook.isStructureProtected = true;
    await expect(createExcelHost().apply(sampleChange)).rejects.toMatchObject({ key: "workbookProtected" });
  });

  it("an edit in a sheet that is gone", async () => {
    createTestBed();
    const edit = { kind: "setCell", sheet: "Sheet9", row: 1, column: 1, value: "P.I" } as const;
    await expect(createExcelHost().apply({ ...noChange, edits: [edit] })).rejects.toMatchObject({
      key: "sheetMissing",
    });
  });

  it("a source that changed since it was read", async () => {
    const bed = createTestBed();
    touchCell(firstSheet(bed), 1, 1).value = "Nhiệm vụ";
    const host = createExcelHost();
    const basedOn = (await host.read()).sheets.map((sheet) => ({
      sheet: sheet.name,
      fingerprint: fingerprintSheet(sheet),
    }));
    await host.apply({ ...sampleChange, basedOn });
    touchCell(firstSheet(bed), 1, 1).value = "Nhiệm vụ khác";
    const before = dumpWorkbook(bed.workbook);
    await expect(host.apply({ ...sampleChange, basedOn })).rejects.toMatchObject({
      key: "sourceChanged",
      params: { sheet: "Sheet1" },
    });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("an Excel older than the floor", async () => {
    createTestBed({ apiMinor: 8 });
    await expect(createExcelHost().read()).rejects.toMatchObject({ key: "hostTooOld" });
  });

  it("a sheet of ours that somebody locked with a password", async () => {
    const bed = createTestBed();
    const host = createExcelHost();
    await host.apply(sampleChange);
    const own = bed.workbook.sheets[1];
    if (own) own.password = "secret";
    const before = dumpWorkbook(bed.workbook);
    await expect(host.apply({ ...noChange, sheets: [samplePlan({ rows: 5 })] })).rejects.toMatchObject({
      key: "sheetProtected",
      params: { sheet: "Danh mục quy đổi", restored: "yes" },
    });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("everything, while a cell is being edited, with a sentence about that", async () => {
    const bed = createTestBed();
    bed.isEditingCell = true;
    await expect(createExcelHost().read()).rejects.toMatchObject({ key: "cellEditMode" });
  });
});

describe("a request that is too large is halved until Excel takes it", () => {
  it.each([60_000, 120_000])("with a limit of %i bytes", async (requestLimit) => {
    const bed = createTestBed({ requestLimit });
    const plan = samplePlan({ rows: 2_000 });
    const host = createExcelHost();
    await host.apply({ ...noChange, sheets: [plan] });
    const sheet = findMarkedSheet(await host.read(), plan.marker);
    expect(sheet && cellAt(sheet, 2_002, 2)).toBe("Công việc 2000");
    expect(bed.counters.largest).toBeGreaterThan(requestLimit);
  });

  it("and given up with a sentence when even one block is too large", async () => {
    const bed = createTestBed({ requestLimit: 20_000 });
    const before = dumpWorkbook(bed.workbook);
    await expect(createExcelHost().apply({ ...noChange, sheets: [samplePlan({ rows: 2_000 })] })).rejects.toMatchObject(
      {
        key: "tooMuchData",
        params: { restored: "yes" },
      },
    );
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("an answer that is too large is asked for in parts", () => {
  it("when reading and when recording what was there", async () => {
    const bed = createTestBed({ apiMinor: 13, answerLimit: 150_000 });
    const host = createExcelHost();
    const plan = samplePlan({ rows: 1_500 });
    await host.apply({ ...noChange, sheets: [plan] });
    const before = dumpWorkbook(bed.workbook);
    const sheet = findMarkedSheet(await host.read(), plan.marker);
    expect(sheet?.values).toHaveLength(1_503);
    expect(sheet && cellAt(sheet, 1_502, 2)).toBe("Công việc 1500");
    await host.undo(await host.apply({ ...noChange, sheets: [samplePlan({ rows: 3 })] }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("text of the user's stays text", () => {
  const risky = fc.oneof(
    fc.constantFrom(
      "=1+1",
      "+A1",
      "-A1",
      "@SUM(A1)",
      "'=1",
      "5-15",
      "007",
      "1/2/2026",
      "TRUE",
      "12%",
      "=",
      "-",
      "#REF!",
    ),
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string({ minLength: 1 }))
      .map(([head, tail]) => head + tail),
    fc.string({ minLength: 1 }),
  );

  it("in our sheets and in edits of theirs, whatever it begins with", async () => {
    const bed = createTestBed();
    const host = createExcelHost();
    await fc.assert(
      fc.asyncProperty(risky, async (text) => {
        const edit = { kind: "setCell", sheet: "Sheet1", row: 2, column: 2, value: text } as const;
        await host.apply({ ...noChange, sheets: [samplePlan({ firstText: text })], edits: [edit] });
        const sheet = bed.workbook.sheets[1];
        for (const cell of [sheet && modelCell(sheet, 3, 2), modelCell(firstSheet(bed), 2, 2)]) {
          expect(cell).toMatchObject({ value: text, formula: null });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("requests grow with the content, not with the number of cells", () => {
  async function costOf(rows: number) {
    const bed = createTestBed();
    await createExcelHost().apply({ ...noChange, sheets: [samplePlan({ rows })] });
    const cells = [...placedCells(bed.workbook.sheets[1] ?? firstSheet(bed))].length;
    return { ...bed.counters, bytesPerCell: bed.counters.bytes / cells };
  }

  it("bytes a cell stay the same and syncs stay few", async () => {
    const [small, medium, large] = [await costOf(100), await costOf(1_000), await costOf(10_000)];
    expect(medium.bytesPerCell).toBeLessThan(small.bytesPerCell);
    expect(large.bytesPerCell).toBeLessThan(60);
    expect(large.requests).toBeLessThanOrEqual(8 + large.bytes / 1_000_000);
    expect(large.largest).toBeLessThan(2_000_000);
  });
});
