/** Looks that a sheet can do without: refused, they are told, and everything else is there. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet } from "../../../src/workbook/workbook-snapshot";
import type { ExcelWays } from "../../excel-host/excel-ways";
import { dumpWorkbook } from "../../excel-host/model-view";
import { findModelSheet, touchCell } from "../../excel-host/model-workbook";
import { createTestBed, type Fault, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const patience = { retryPause: 0, silence: 0 };
const plan = samplePlan({ rows: 3 });
const change = { ...noChange, sheets: [plan] };

function open(ways: Partial<ExcelWays> = {}) {
  const bed = createTestBed({ apiMinor: 13 });
  Object.assign(bed.workbook.ways, ways);
  const remarks: HostRemark[] = [];
  const onRemark = (remark: HostRemark) => remarks.push(remark);
  return { bed, host: createExcelHost(patience), remarks, onRemark };
}

/** How many properties a second run of the same change sets. */
async function writesOfSecondRun(bed: TestBed): Promise<number> {
  const host = createExcelHost(patience);
  bed.resetCounters();
  await host.apply(change);
  return bed.counters.writes;
}

/** The line breaks in the request that makes the change, with so many of its actions left. */
async function faultNearTheEnd(left: number): Promise<Fault> {
  const { bed, host } = open();
  const sheets: number[] = [];
  const actions: number[] = [];
  bed.onRequest = () => {
    sheets.push(bed.workbook.sheets.length);
    actions.push(bed.counters.actions);
  };
  await host.apply(change);
  const request = sheets.lastIndexOf(1) + 1;
  const ofRequest = (actions[request] ?? bed.counters.actions) - (actions[request - 1] ?? 0);
  return { request, code: "ConnectionFailure", when: ofRequest - left };
}

const refusable = [
  "WorksheetFreezePanes.freezeAt",
  "WorksheetFreezePanes.unfreeze",
  "Worksheet.tabColor",
  "PageLayout.orientation",
  "PageLayout.paperSize",
  "PageLayout.zoom",
  "PageLayout.setPrintMargins",
  "PageLayout.setPrintTitleRows",
  "HeaderFooter.centerFooter",
];

describe("an Excel that refuses a look", () => {
  it.each(refusable)("%s: the sheet is written whole and protected, and the refusal told", async (member) => {
    const { bed, host, remarks, onRemark } = open({ failing: [member] });
    await host.apply(change, { onRemark });
    const sheet = findMarkedSheet(await host.read(), plan.marker);
    expect(sheet && cellAt(sheet, 5, 2)).toBe("Công việc 3");
    expect(findModelSheet(bed.workbook, plan.name)?.protection).not.toBeNull();
    expect(remarks).toEqual([{ kind: "looksLeft", sheets: [plan.name] }]);
    expect([...bed.workbook.settings.keys()]).toEqual([]);
  });

  it("has the looks that it does not refuse, of this sheet and of others", async () => {
    const { bed, host } = open({ failing: ["PageLayout.orientation"] });
    const other = samplePlan({ marker: "scores", name: "T05" });
    await host.apply({ ...noChange, sheets: [plan, other] });
    for (const { name } of [plan, other]) {
      const sheet = findModelSheet(bed.workbook, name);
      expect(sheet?.frozen).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
      expect(sheet?.pageLayout).toMatchObject({ paperSize: "A4", orientation: "Portrait", centerFooter: "&P/&N" });
      expect(sheet?.tabColor).toBe("#2E7D32");
    }
  });

  it.each(refusable)("%s: taking back works all the same", async (member) => {
    const { bed, host } = open();
    await host.apply(change);
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply({ ...noChange, sheets: [samplePlan({ rows: 5 })] });
    bed.workbook.ways.failing = [member];
    await host.undo(applied);
    const cells = ({ sheets }: typeof before) => sheets.map((sheet) => [sheet.name, sheet.cells, sheet.protection]);
    expect(cells(dumpWorkbook(bed.workbook))).toEqual(cells(before));
  });

  it.each([2, 8, 16, 24])("is not taken for one where the line breaks %i actions before the end", async (left) => {
    const fault = await faultNearTheEnd(left);
    const { bed, host } = open();
    const before = dumpWorkbook(bed.workbook);
    bed.faults = [fault];
    await expect(host.apply(change)).rejects.toMatchObject({ key: "connectionLost", params: { restored: "yes" } });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("a second run writes nothing", () => {
  const dated = samplePlan({ rows: 3 });
  const withDates = {
    ...dated,
    rows: dated.rows.map((row) => ({
      ...row,
      cells: row.cells.map(
        (cell) =>
          cell &&
          (cell.style === "center"
            ? { ...cell, value: { kind: "date", serial: 46_000 } as const, style: "date" }
            : cell),
      ),
    })),
    styles: { ...dated.styles, date: { border: "thin", numberFormat: "dd/mm/yyyy" } as const },
  };

  it.each<[string, Partial<ExcelWays>]>([
    ["where Excel tells dates by the machine's short form", { shortDate: "m/d/yyyy" }],
    ["where that form has the region in front", { shortDate: "[$-42A]d/m/yyyy;@" }],
    ["where Excel tells no page set-up", { answersNoPage: true }],
  ])("%s", async (_where, ways) => {
    const { bed, host } = open(ways);
    await host.apply({ ...noChange, sheets: [withDates] });
    bed.resetCounters();
    await host.apply({ ...noChange, sheets: [withDates] });
    expect(bed.counters.writes).toBe(0);
  });

  it.each(["0.00", "@", "d mmm yyyy", "hh:mm", "yyyy"])(
    "but where a date has become %s it is written again",
    async (format) => {
      const { bed, host } = open();
      await host.apply({ ...noChange, sheets: [withDates] });
      const sheet = findModelSheet(bed.workbook, withDates.name);
      if (sheet) touchCell(sheet, 4, 1).numberFormat = format;
      bed.resetCounters();
      await host.apply({ ...noChange, sheets: [withDates] });
      expect(bed.counters.writes).toBeGreaterThan(0);
    },
  );

  it("and where somebody chose a scale of their own, the page is set up again", async () => {
    const { bed, host } = open();
    await host.apply(change);
    expect(await writesOfSecondRun(bed)).toBe(0);
    const layout = findModelSheet(bed.workbook, plan.name)?.pageLayout;
    if (layout) layout["zoom"] = { scale: 70 };
    expect(await writesOfSecondRun(bed)).toBeGreaterThan(0);
    expect(layout?.["zoom"]).toEqual({ horizontalFitToPages: 1 });
  });
});
