/** Closing and reopening a period of an office of every role, through the workbook and its file. */
import { beforeAll, describe, expect, it } from "vitest";

import { closePeriod, planClosing, type ClosingRequest } from "../../src/app/close";
import { closedMonth } from "../../src/app/closed-month";
import { convertCatalogue } from "../../src/app/convert";
import { movedPeriods, type PeriodOfCatalogue } from "../../src/app/moved-periods";
import { planScores } from "../../src/app/plan-scores";
import { removeOutput } from "../../src/app/remove-output";
import { scoreMonthly } from "../../src/app/score";
import { typedKey } from "../../src/app/typed-marks";
import { withTypedMarks } from "../../src/app/with-typed-marks";
import { rollUpYear } from "../../src/app/year";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { readClosings } from "../../src/sheets/closing/closings";
import { cellAddress, parseCellAddress } from "../../src/workbook/address";
import { isCellDate, type CellValue } from "../../src/workbook/cell-value";
import { runAtOnce } from "../../src/workbook/slices";
import { noChange } from "../../src/workbook/workbook-change";
import {
  cellAt,
  findMarkedSheet,
  findName,
  lastColumnOf,
  lastRowOf,
  type SheetSnapshot,
} from "../../src/workbook/workbook-snapshot";
import { everyEngine } from "../support/formula-parity";
import { hasLibreOffice, recalculateAll } from "../support/libreoffice";
import { convertedOffice, linesOfOffice, marksOfOffice, reopened, scoreOfficeOf } from "./scored-office";

const period = "2026-05";
const closing: ClosingRequest = { period, act: "closed", by: "Trần Văn Bình", moment: new Date(2026, 5, 2, 16, 30) };
const opening: ClosingRequest = { ...closing, act: "reopened", by: "Lê Thị Hoa", moment: new Date(2026, 5, 3, 8, 5) };
const ofPeriod = ({ marker }: SheetSnapshot) => /^(score|summary)_2026_05/.test(marker ?? "");
const totalsOf = (scores: readonly MonthlyScore[]) => scores.map(({ work, total }) => [work.person.name, total]);

/** Cells in which two sheets show something else; "" is as good as blank, and what only the software reads is left out. */
function differences(one: SheetSnapshot, other: SheetSnapshot): string[] {
  const plain = (value: CellValue) => (isCellDate(value) ? value.serial : value === "" ? null : value);
  const isSame = (left: CellValue, right: CellValue) => {
    const [first, second] = [plain(left), plain(right)];
    const areNumbers = typeof first === "number" && typeof second === "number";
    return areNumbers ? Math.abs(first - second) < 1e-9 : first === second;
  };
  const cells: string[] = [];
  for (let row = 1; row <= Math.max(lastRowOf(one), lastRowOf(other)); row++) {
    for (let column = 1; column <= lastColumnOf(one); column++) {
      if (!isSame(cellAt(one, row, column), cellAt(other, row, column))) cells.push(cellAddress(row, column));
    }
  }
  return cells;
}

/** A catalogue in which the same products have other points, and settings that take more off. */
async function publishAnew(host: XlsxHost): Promise<readonly PeriodOfCatalogue[]> {
  const workbook = await host.read();
  const source = workbook.sheets.find(({ marker }) => marker === null);
  const penalty = findName(workbook, "KPI_TruCham");
  if (!source || !penalty) throw new Error("no source");
  const place = { row: penalty.range.top, column: penalty.range.left };
  await host.apply({
    ...noChange,
    edits: [
      { kind: "setCell", sheet: source.name, row: 3, column: 6, value: 90 },
      { kind: "setCell", sheet: penalty.sheet, ...place, value: 0.1 },
    ],
  });
  const { assessment } = await convertCatalogue(host, { force: true });
  return movedPeriods(assessment);
}

describe("a period that is closed", () => {
  let live: Uint8Array;
  let closed: Uint8Array;
  let scores: readonly MonthlyScore[];

  beforeAll(async () => {
    const host = await convertedOffice();
    scores = (await scoreOfficeOf(host, period)).people;
    live = await host.toBytes();
    const { applied } = await closePeriod(host, closing);
    expect(applied?.written.map(({ name }) => name)).toHaveLength(6);
    closed = await host.toBytes();
  });

  it("shows what it showed, without a formula, locked, with who closed it and when", async () => {
    const [before, after] = [await (await openXlsx(live)).read(), await (await openXlsx(closed)).read()];
    const sheets = after.sheets.filter(ofPeriod);
    expect(sheets).toHaveLength(5);
    for (const sheet of sheets) {
      expect([sheet.formulas.size, sheet.isProtected]).toEqual([0, true]);
      const was = before.sheets.find(({ marker }) => marker === sheet.marker) ?? raise();
      // The stamp stands in a cell that was free, and nothing else differs.
      const stamped = sheet.marker === "summary_2026_05" ? "A5" : "A3";
      expect(differences(was, sheet)).toEqual([stamped]);
      const { row, column } = parseCellAddress(stamped) ?? raise();
      expect(cellAt(sheet, row, column)).toBe("Đã chốt ngày 02/06/2026 16:30 bởi Trần Văn Bình");
    }
    const log = findMarkedSheet(after, "closings");
    expect(log?.name).toBe("Kỳ đã chốt");
    expect(readClosings(after)).toMatchObject([
      { period, act: "closed", at: "02/06/2026 16:30", by: "Trần Văn Bình", people: 4 },
    ]);
    expect(readClosings(after)[0]?.rules).toMatch(/25%.*Hệ số của 3 sản phẩm/);
  });

  it("cannot be typed into anywhere, and asks for nothing", async () => {
    const { change } = await planClosing(await (await openXlsx(live)).read(), closing);
    const sheets = change.sheets.filter(({ marker }) => marker !== "closings");
    expect(sheets).toHaveLength(5);
    for (const { styles, isProtected, validations, conditionalFormats } of sheets) {
      expect(Object.values(styles).filter(({ unlocked }) => unlocked === true)).toEqual([]);
      expect([isProtected, validations]).toEqual([true, []]);
      expect(conditionalFormats.filter(({ kind }) => kind === "formula")).toEqual([]);
    }
  });

  it("moves neither with a catalogue published anew nor with a setting, and open periods do", async () => {
    const host = await openXlsx(closed);
    await scoreOfficeOf(host, "2026-06");
    const sheetsBefore = (await host.read()).sheets.filter(ofPeriod);
    const told = await publishAnew(host);
    expect(told).toMatchObject([
      { period, isClosed: true, moved: [] },
      { period: "2026-06", isClosed: false, moved: [{ name: "Phạm Thị Viên" }] },
    ]);
    const workbook = await host.read();
    expect(workbook.sheets.filter(ofPeriod)).toEqual(sheetsBefore);
    const month = runAtOnce(closedMonth(workbook, period));
    expect(totalsOf(month?.scores ?? [])).toEqual(totalsOf(scores));
    expect(month?.changed).toEqual([]);
    const june = (await planScores(workbook, { period: "2026-06" })).report;
    expect(totalsOf(june.people)).not.toEqual(totalsOf(scores));
    expect(june.closed).toBeUndefined();
  });

  it("gives its figures when it is scored again, writes nothing, and refuses what is brought", async () => {
    const host = await openXlsx(closed);
    const before = await host.read();
    const { report, applied } = await scoreMonthly(host, { period });
    expect(totalsOf(report.people)).toEqual(totalsOf(scores));
    const mark = { column: "authority", criterion: "I.1", value: 1, over: null } as const;
    const typed = { [typedKey(report.people[0]?.work.person ?? raise())]: { marks: [mark], refused: [] } };
    expect(withTypedMarks(report, typed)).toBe(report);
    expect(report.people.map(({ ratios }) => ratios)).toEqual(scores.map(({ ratios }) => ratios));
    expect([report.closed?.stamp.by, applied?.written]).toEqual(["Trần Văn Bình", []]);
    expect(await host.read()).toEqual(before);
    for (const table of [{ assignments: linesOfOffice }, { criteria: marksOfOffice }]) {
      await expect(scoreMonthly(host, { period, ...table })).rejects.toMatchObject({
        key: "periodClosed",
        params: { period, by: "Trần Văn Bình", sheet: "T05-2026 Trần Thị Trưởng" },
      });
    }
  });

  it("stands in the year as it is, also when its score sheets were moved out or its record is gone", async () => {
    const expected = totalsOf(scores).map(([, total]) => total);
    const yearOf = async (host: XlsxHost) =>
      (await rollUpYear(host, { year: "2026" })).report.people.map(({ months }) => months[4]);
    const host = await openXlsx(closed);
    await publishAnew(host);
    expect(await yearOf(host)).toEqual(expected);

    const remove = (await host.read()).sheets.flatMap(({ marker }) => (marker?.startsWith("score_") ? [marker] : []));
    await host.apply({ ...noChange, remove });
    expect(await yearOf(await reopened(host))).toEqual(expected);

    const withoutRecord = await openXlsx(closed);
    await publishAnew(withoutRecord);
    await withoutRecord.apply({ ...noChange, remove: ["closings"] });
    expect(await yearOf(withoutRecord)).toEqual(expected);
  });

  it("stays when results are taken out", async () => {
    const host = await openXlsx(closed);
    await removeOutput(host);
    const workbook = await host.read();
    expect(workbook.sheets.filter(ofPeriod)).toHaveLength(5);
    expect(findMarkedSheet(workbook, "closings")).not.toBeNull();
    expect(findMarkedSheet(workbook, "catalogue")).toBeNull();
  });

  it("tells whose sheet was changed behind its back, and counts what the summary says", async () => {
    const host = await openXlsx(closed);
    const lines = findName(await host.read(), "KPI_score_2026_05_nv03_Dong");
    if (!lines) throw new Error("no lines");
    // Assigned: five letters become fifty.
    const edit = { kind: "setCell", sheet: lines.sheet, row: lines.range.top, column: 8, value: 50 } as const;
    await host.apply({ ...noChange, edits: [edit] });
    const month = runAtOnce(closedMonth(await host.read(), period));
    expect(month?.changed.map(({ id }) => id)).toEqual(["NV03"]);
    expect(totalsOf(month?.scores ?? [])).toEqual(totalsOf(scores));
  });

  it("is as it was, byte by byte, once it is reopened, and the record says both", async () => {
    const host = await openXlsx(closed);
    const { report } = await closePeriod(host, opening);
    expect(totalsOf(report.scores)).toEqual(totalsOf(report.before));
    const [was, now] = [openPackage(live, ""), openPackage(await host.toBytes(), "")];
    const sheets = was.paths().filter((path) => path.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(9);
    for (const path of sheets) expect(await now.text(path), path).toBe(await was.text(path));
    const workbook = await host.read();
    expect(readClosings(workbook).map(({ act, by }) => [act, by])).toEqual([
      ["closed", "Trần Văn Bình"],
      ["reopened", "Lê Thị Hoa"],
    ]);
    // Closed again, it has the stamp of the second closing.
    await closePeriod(host, { ...closing, by: "Lê Thị Hoa" });
    expect(runAtOnce(closedMonth(await host.read(), period))?.stamp.by).toBe("Lê Thị Hoa");
  });

  it("counts by the new catalogue once it is reopened after one, and says whose totals moved", async () => {
    const host = await openXlsx(closed);
    await publishAnew(host);
    const { report } = await closePeriod(host, opening);
    const [before, after] = [totalsOf(report.before), totalsOf(report.scores)];
    expect(before).toEqual(totalsOf(scores));
    expect(after.filter(([, total], index) => total !== before[index]?.[1]).map(([name]) => name)).toContain(
      "Phạm Thị Viên",
    );
    const workbook = await host.read();
    const lines = findName(workbook, "KPI_score_2026_05_nv03_Dong") ?? raise();
    const sheet = findMarkedSheet(workbook, "score_2026_05_nv03") ?? raise();
    // Titles follow the catalogue again: they were formulas, and nobody typed them.
    expect(sheet.formulas.get(cellAddress(lines.range.top, 4))).toContain("KPI_DM_CongViec");
  });

  it.each([
    ["a period that is closed already", closing, "periodClosedAlready"],
    ["a period without sheets", { ...closing, period: "2026-07" }, "periodNotScored"],
    ["to reopen a period without sheets", { ...opening, period: "2026-07" }, "periodNotScored"],
  ] as const)("refuses %s", async (_what, request, key) => {
    const host = await openXlsx(closed);
    await expect(closePeriod(host, request)).rejects.toMatchObject({ key });
  });

  it("refuses to reopen what is open, and to close what cannot be read unless it is told to", async () => {
    const host = await openXlsx(live);
    await expect(closePeriod(host, opening)).rejects.toMatchObject({ key: "periodNotClosed", params: { period } });
    const lines = findName(await host.read(), "KPI_score_2026_05_nv03_Dong");
    if (!lines) throw new Error("no lines");
    const edit = { kind: "setCell", sheet: lines.sheet, row: lines.range.top, column: 8, value: "năm" } as const;
    await host.apply({ ...noChange, edits: [edit] });
    const { applied, report } = await closePeriod(host, closing);
    expect([applied, report.findings.map(({ code }) => code)]).toEqual([null, ["E602"]]);
    expect((await closePeriod(host, { ...closing, force: true })).applied).not.toBeNull();
    const text = cellAt(
      (await host.read()).sheets.find(({ name }) => name === lines.sheet) ?? raise(),
      lines.range.top,
      8,
    );
    expect(text).toBe("năm");
  });

  // Its sheets have no formula left: with EVERY_ENGINE=1 it is looked at all the same.
  it.skipIf(!hasLibreOffice || !everyEngine)("is the same after a recalculation as the open one was", async () => {
    const [before, after] = await recalculateAll([live, closed]);
    const [was, now] = [await (await openXlsx(before ?? live)).read(), await (await openXlsx(after ?? closed)).read()];
    for (const sheet of was.sheets.filter(ofPeriod)) {
      const other = now.sheets.find(({ marker }) => marker === sheet.marker) ?? raise();
      expect(differences(sheet, other)).toEqual([sheet.marker === "summary_2026_05" ? "A5" : "A3"]);
    }
  });
});

function raise(): never {
  throw new Error("no sheet");
}
