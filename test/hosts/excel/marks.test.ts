/** Marks of findings in Excel's own sheets: on each cell, gone without a trace, and all or none whatever Excel refuses. */
import { beforeEach, describe, expect, it } from "vitest";

import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { KeptMarks, MarkedCell } from "../../../src/workbook/kept-marks";
import { noChange } from "../../../src/workbook/workbook-change";
import { dumpWorkbook } from "../../excel-host/model-view";
import { lastRow, touchCell, type ModelConditionalFormat, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { faultKinds } from "./fault-kinds";

const sheetName = "Danh mục";

let bed: TestBed;
let sheet: ModelSheet;
let marks: KeptMarks;

function open(apiMinor = 9): void {
  bed = createTestBed({ apiMinor });
  const [first] = bed.workbook.sheets;
  if (!first) throw new Error("the test bed starts with a sheet");
  sheet = first;
  sheet.name = sheetName;
  for (let row = 1; row <= 9; row++) touchCell(sheet, row, 1).value = `Việc ${row}`;
  sheet.conditionalFormats.push(
    rule("{theirs-1}", [{ top: 2, left: 1, bottom: 9, right: 5 }], { stopIfTrue: true, "fill.color": "#00FF00" }),
    rule("{theirs-2}", [{ top: 1, left: 3, bottom: lastRow, right: 3 }], { "font.bold": true }),
  );
  const { keptMarks } = createExcelHost({ retryPause: 0, silence: 0 });
  if (!keptMarks) throw new Error("Excel keeps marks");
  marks = keptMarks;
}
beforeEach(() => open());

function rule(
  id: string,
  areas: ModelConditionalFormat["areas"],
  look: Record<string, unknown>,
): ModelConditionalFormat {
  return { id, type: "Custom", areas, properties: { "rule.formula": '=$B2=""', ...look } };
}

const mark = (
  row: number,
  column: number,
  severity: MarkedCell["severity"] = "error",
  name = sheetName,
): MarkedCell => ({
  at: { sheet: name, row, column },
  severity,
});

const some = [mark(3, 5), mark(4, 5), mark(7, 5), mark(2, 6, "warning"), mark(8, 1, "hint")];

function isOurs({ properties }: ModelConditionalFormat): boolean {
  return String(properties["rule.formula"]).includes("DanhMucKpi.Mark.");
}

/** "error E3", as the sheet shows it. */
function marked(from: ModelSheet = sheet): string[] {
  return from.conditionalFormats.filter(isOurs).flatMap(({ areas, properties }) =>
    areas.flatMap(({ top, bottom, left }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => {
        const line = String(properties["borders.left.style"]);
        return `${top + index},${left} ${line} ${String(properties["fill.color"])}`;
      }),
    ),
  );
}

const shown = [
  "2,6 Dash #FFF4CE",
  "3,5 Continuous #FDE7E9",
  "4,5 Continuous #FDE7E9",
  "7,5 Continuous #FDE7E9",
  "8,1 Dot #EBF3FC",
];

describe("marks in the sheets of Excel", () => {
  it("stand on each cell, told apart by their lines, before the rules of people, which stay as they are", async () => {
    const theirs = structuredClone(sheet.conditionalFormats);
    await marks.put(some);
    expect(marked().sort()).toEqual(shown);
    expect(sheet.conditionalFormats.slice(-2)).toEqual(theirs);
    expect(await marks.find()).toEqual([sheetName]);
  });

  it("go without a trace", async () => {
    const before = dumpWorkbook(bed.workbook);
    await marks.put(some);
    await marks.clear();
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    expect(await marks.find()).toEqual([]);
  });

  it("follow what is found: those of mended cells go, and the same twice is the same", async () => {
    await marks.put(some);
    await marks.put(some);
    expect(marked().sort()).toEqual(shown);
    await marks.put(some.slice(3));
    expect(marked().sort()).toEqual([shown[0], shown[4]]);
  });

  it("give a cell of several findings the mark of the gravest, which comes first", async () => {
    await marks.put([mark(3, 5), mark(3, 5, "hint")]);
    expect(marked()).toEqual([shown[1]]);
  });

  it("are taken out wherever people copied them, and whoever put them there", async () => {
    const before = dumpWorkbook(bed.workbook);
    await marks.put(some);
    for (const format of sheet.conditionalFormats.filter(isOurs)) {
      sheet.conditionalFormats.push({ ...structuredClone(format), id: `${format.id}-copied` });
      format.areas.push({ top: 100, left: 9, bottom: 120, right: 12 });
    }
    const another = createExcelHost({ retryPause: 0, silence: 0 });
    expect(await another.keptMarks?.find()).toEqual([sheetName]);
    await another.keptMarks?.clear();
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("leave out sheets that are gone, and are no step of the undo", async () => {
    const host = createExcelHost({ retryPause: 0, silence: 0 });
    const edits = [{ kind: "setCell", sheet: sheetName, row: 3, column: 1, value: "Khác" }] as const;
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply({ ...noChange, edits });
    await host.keptMarks?.put([...some, mark(1, 1, "error", "Trang đã xóa")]);
    await host.undo(applied);
    expect(marked().sort()).toEqual(shown);
    await host.keptMarks?.clear();
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("change nothing that the check reads", async () => {
    const host = createExcelHost();
    const before = await host.read();
    await host.keptMarks?.put(some);
    expect(await host.read()).toEqual(before);
  });

  it("take one request beyond the look for 2,000 findings in 5,000 rows, scattered or not", async () => {
    const scattered = Array.from({ length: 2_000 }, (_, index) =>
      mark(2 + ((index * 7) % 5_000), 1 + (index % 6), index % 3 === 0 ? "warning" : "error"),
    );
    bed.resetCounters();
    await marks.put(scattered);
    const { requests, bytes } = bed.counters;
    expect(new Set(marked()).size).toBe(2_000);
    expect(requests).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThan(80_000);
    bed.resetCounters();
    await marks.clear();
    expect(bed.counters.requests).toBeLessThanOrEqual(4);
    expect(marked()).toEqual([]);
  });
});

describe("what Excel would refuse is refused before anything is touched", () => {
  it("a protected sheet, also for taking out what stands there", async () => {
    await marks.put(some);
    sheet.protection = {};
    const before = dumpWorkbook(bed.workbook);
    const refusal = { key: "sheetProtected", params: { sheet: sheetName } };
    await expect(marks.put(some.slice(1))).rejects.toMatchObject(refusal);
    await expect(marks.clear()).rejects.toMatchObject(refusal);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("a sheet whose rules Excel does not tell: what is put there could not be taken out", async () => {
    sheet.tables.push({ top: 2, left: 1, bottom: 9, right: 5 });
    for (const id of ["{one}", "{other}"]) {
      const areas = [{ top: 2, left: 4, bottom: 9, right: 4 }];
      sheet.conditionalFormats.push({ id, type: "CellValue", areas, properties: {} });
    }
    const before = dumpWorkbook(bed.workbook);
    await expect(marks.put(some)).rejects.toMatchObject({ key: "marksUntold", params: { sheet: sheetName } });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    await marks.clear();
  });

  it("an Excel without conditional formats over several areas", async () => {
    open(8);
    const before = dumpWorkbook(bed.workbook);
    await expect(marks.put(some)).rejects.toMatchObject({ key: "hostTooOld" });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("a request that fails", () => {
  const requestsOf = async (act: () => Promise<void>) => {
    bed.resetCounters();
    await act();
    return bed.counters.requests;
  };
  const failing = async (act: () => Promise<void>) => {
    const outcome = await act().then(
      () => "done",
      () => "failed",
    );
    bed.faults = [];
    return outcome;
  };

  it("leaves every mark or none, and Excel's events on", { timeout: 60_000 }, async () => {
    const without = dumpWorkbook(bed.workbook);
    const requests = await requestsOf(() => marks.put(some));
    expect(requests).toBeGreaterThanOrEqual(4);
    const outcomes = new Set<string>();
    for (let request = 1; request <= requests; request++) {
      for (const { title, ...kind } of faultKinds) {
        await marks.clear();
        bed.resetCounters();
        bed.faults = [{ request, ...kind }];
        const outcome = await failing(() => marks.put(some));
        const where = `request ${request}: ${title}`;
        outcomes.add(outcome);
        expect({ where, marked: marked().sort() }).toEqual({ where, marked: outcome === "done" ? shown : [] });
        if (outcome === "failed") expect(dumpWorkbook(bed.workbook)).toEqual(without);
        expect({ where, hearsEdits: bed.workbook.areEventsOn }).toEqual({ where, hearsEdits: true });
      }
    }
    expect(outcomes).toContain("failed");
  });

  it("while marks are taken out is made good, or says that they are still there", { timeout: 60_000 }, async () => {
    const without = dumpWorkbook(bed.workbook);
    await marks.put(some);
    const requests = await requestsOf(() => marks.clear());
    for (let request = 1; request <= requests; request++) {
      for (const { title, ...kind } of faultKinds) {
        await marks.put(some);
        bed.resetCounters();
        bed.faults = [{ request, ...kind }];
        const outcome = await failing(() => marks.clear());
        const where = `request ${request}: ${title}`;
        expect({ where, marked: marked().sort() }).toEqual({ where, marked: outcome === "done" ? [] : shown });
        if (outcome === "done") expect(dumpWorkbook(bed.workbook)).toEqual(without);
        expect({ where, hearsEdits: bed.workbook.areEventsOn }).toEqual({ where, hearsEdits: true });
      }
    }
  });
});
