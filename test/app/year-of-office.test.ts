/**
 * Twelve people over twelve months: scored, closed month by month, rolled up, and recalculated. Long: with LONG_YEAR=1; the
 * short form takes three people over two months.
 */
import { describe, expect, it } from "vitest";

import { closePeriod } from "../../src/app/close";
import { rollUpYear } from "../../src/app/year";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { summaryCellName } from "../../src/sheets/summary/summary-columns";
import { monthsOf } from "../../src/text/period";
import { noChange } from "../../src/workbook/workbook-change";
import { valuesOfName, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { convertedOffice, linesOf, scoreOfficeOf, tableOf } from "./scored-office";

const isLong = process.env["LONG_YEAR"] !== undefined;
const [count, months] = isLong ? [12, monthsOf("2026")] : [3, monthsOf("2026").slice(0, 2)];
const megabyte = 1024 * 1024;
const moment = new Date(2026, 11, 31, 9, 0);

const roleOf = (index: number) => ["Cấp trưởng", "Cấp phó", "Cấp phó", "Hỗ trợ phục vụ"][index] ?? "Chuyên viên";
const people = Array.from({ length: count }, (_, index) => ({
  id: `NV${String(index + 1).padStart(2, "0")}`,
  name: `Người Thứ ${index + 1}`,
  role: roleOf(index),
}));
const roster = tableOf("nhan-su.csv", [
  ["Mã", "Họ và tên", "Vai trò", "Người phụ trách"],
  ...people.map(({ id, name, role }, index) => [id, name, role, index === 0 ? "" : "Người Thứ 1"]),
]);
const linesIn = (month: number) =>
  linesOf(
    people.flatMap(({ id, role }, index) =>
      role === "Hỗ trợ phục vụ"
        ? []
        : Array.from({ length: 10 }, (_, line) => {
            const code = ["SP.1", "SP.2", "SP.3"][line % 3] ?? "SP.1";
            return [id, code, "kế hoạch", 2 + line, 2 + ((line + month + index) % (1 + line)), line % 3, line % 2];
          }),
    ),
  );

async function moveOut(host: XlsxHost, period: string): Promise<void> {
  const prefix = `score_${period.replace("-", "_")}_`;
  const remove = (await host.read()).sheets.flatMap(({ marker }) => (marker?.startsWith(prefix) ? [marker] : []));
  await host.apply({ ...noChange, remove });
}

/** To the digits that LibreOffice writes. */
function totalsIn(workbook: WorkbookSnapshot, period: (typeof months)[number]): unknown[] {
  const totals = valuesOfName(workbook, summaryCellName(period, "Tong")) ?? [];
  return totals.map(([total]) => (typeof total === "number" ? total.toFixed(8) : null));
}

describe(`${count} people over ${months.length} months`, () => {
  it("are scored, closed, moved out and rolled up, small and the same after a recalculation", async () => {
    const host = await convertedOffice();
    const scores = new Map<string, readonly MonthlyScore[]>();
    for (const [index, period] of months.entries()) {
      scores.set(
        period,
        (
          await scoreOfficeOf(host, period, {
            roster,
            assignments: linesIn(index),
            criteria: tableOf("x", [["person", "criterion", "self"]]),
          })
        ).people,
      );
      await closePeriod(host, { period, act: "closed", by: "Người Thứ 1", moment });
    }
    const whole = await rollUpYear(host, { year: "2026" });
    const full = await host.toBytes();
    // The score sheets go into books of their own, month by month: the summaries stay with their figures.
    for (const period of months) await moveOut(host, period);
    const after = await rollUpYear(await openXlsx(await host.toBytes()), { year: "2026" });
    expect(after.report.people.map(({ months: own, total }) => [own, total])).toEqual(
      whole.report.people.map(({ months: own, total }) => [own, total]),
    );
    const names = whole.report.people.map(({ work }) => work.person.name);
    expect(names).toEqual(people.map(({ name }) => name));
    for (const [index, period] of months.entries()) {
      const own = scores.get(period)?.map(({ total }) => total);
      expect(whole.report.people.map((person) => person.months[index])).toEqual(own);
    }
    const light = await host.toBytes();
    expect(full.length).toBeLessThan(5 * megabyte);
    expect(light.length).toBeLessThan(full.length);
    if (!isLong || !hasLibreOffice) return;
    process.stdout.write(`${full.length} bytes in all, ${light.length} without score sheets\n`);
    const [before, now] = [await (await openXlsx(full)).read(), await (await openXlsx(await recalculate(full))).read()];
    for (const period of months) expect(totalsIn(now, period)).toEqual(totalsIn(before, period));
    const year = (workbook: WorkbookSnapshot) => workbook.sheets.find(({ marker }) => marker === "year_2026");
    const numbers = (workbook: WorkbookSnapshot) =>
      (year(workbook)?.values.flat() ?? []).flatMap((value) => (typeof value === "number" ? [value.toFixed(8)] : []));
    expect(numbers(now)).toEqual(numbers(before));
  }, 300_000);
});
