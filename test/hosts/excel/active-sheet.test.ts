/** Excel does not tell the active worksheet while a chart sheet or another workbook is in front. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost, type ExcelHost } from "../../../src/hosts/excel/excel-host";
import { UserError } from "../../../src/workbook/user-error";
import { noChange } from "../../../src/workbook/workbook-change";
import { usedMembers } from "../../excel-host/host-object";
import { dumpWorkbook } from "../../excel-host/model-view";
import { touchCell } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const inFront = [
  ["a chart sheet", "InvalidOperation"],
  ["another workbook", "InvalidSelection"],
  ["something that Excel does not explain", "GeneralException"],
] as const;

let bed: TestBed;
let host: ExcelHost;

beforeEach(() => {
  bed = createTestBed({ apiMinor: 13 });
  host = createExcelHost({ retryPause: 0, silence: 0 });
  const [sheet] = bed.workbook.sheets;
  if (!sheet) throw new Error("the test bed starts with a sheet");
  for (let row = 1; row <= 4; row++) touchCell(sheet, row, 1).value = `Việc ${row}`;
});

describe.each(inFront)("with %s in front", (_what, code) => {
  it("a workbook is read, and what is active is not known", async () => {
    expect((await host.read()).activeSheet).toBe("Sheet1");
    bed.workbook.activeRefusal = code;
    const { sheets, activeSheet } = await host.read();
    expect(activeSheet).toBeNull();
    expect(sheets.map(({ name, values }) => [name, values.length])).toEqual([["Sheet1", 4]]);
  });

  it("a change is written and taken back", async () => {
    bed.workbook.activeRefusal = code;
    const before = dumpWorkbook(bed.workbook);
    const edits = [{ kind: "deleteRows", sheet: "Sheet1", row: 2, count: 1 }] as const;
    await host.undo(await host.apply({ ...noChange, sheets: [samplePlan()], edits }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("a change that fails half-way is put back, also when it came to the front only then", async () => {
    const before = dumpWorkbook(bed.workbook);
    bed.onRequest = (request) => {
      if (request === 3) bed.workbook.activeRefusal = code;
    };
    bed.faults = [{ request: 3, code: "GeneralException", when: "halfWay" }];
    const outcome = await host.apply({ ...noChange, sheets: [samplePlan()] }).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(UserError);
    expect(outcome).toMatchObject({ params: { restored: "yes" } });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("the active sheet", () => {
  it("is not asked for when a workbook is put right", async () => {
    const applied = await host.apply({ ...noChange, sheets: [samplePlan()] });
    usedMembers.clear();
    await host.undo(applied);
    expect([...usedMembers].filter((member) => member.endsWith("getActiveWorksheet"))).toEqual([]);
  });

  it("costs no request of its own where Excel tells it", async () => {
    await host.read();
    bed.resetCounters();
    await host.read();
    const { requests } = bed.counters;
    bed.workbook.activeRefusal = "InvalidSelection";
    bed.resetCounters();
    await host.read();
    expect([requests, bed.counters.requests]).toEqual([4, 7]);
  });
});
