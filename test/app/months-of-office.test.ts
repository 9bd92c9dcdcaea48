/** Months that are out of the ordinary, through the workbook: a thousand lines, somebody who moves in the middle. */
import { describe, expect, it } from "vitest";

import { planScores } from "../../src/app/plan-scores";
import { rollUpYear } from "../../src/app/year";
import { yearCellName } from "../../src/sheets/year/year-columns";
import { findName } from "../../src/workbook/workbook-snapshot";
import { noChange } from "../../src/workbook/workbook-change";
import { convertedOffice, linesOf, reopened, scoreOfficeOf } from "./scored-office";

const period = "2026-05";

describe("a month of an office", () => {
  it("keeps a thousand lines of one person, line by line, and is the same when it is read back", async () => {
    const host = await convertedOffice();
    const rows = Array.from({ length: 1000 }, (_, index) => {
      const code = ["SP.1", "SP.2", "SP.3"][index % 3] ?? "SP.1";
      return ["NV03", code, "kế hoạch", 1 + (index % 7), index % 7, index % 5 === 0 ? 1 : 0, 0];
    });
    const { people } = await scoreOfficeOf(host, period, { assignments: linesOf(rows) });
    const before = people.find(({ work }) => work.person.id === "NV03");
    const again = await planScores(await (await reopened(host)).read(), { period });
    const after = again.report.people.find(({ work }) => work.person.id === "NV03");
    const units = (k: (index: number) => number, amount: (index: number) => number) =>
      rows.reduce((sum, _row, index) => sum + k(index) * amount(index), 0);
    const k = (index: number) => [1, 2.7, 3.7][index % 3] ?? 0;
    expect(after?.lines).toHaveLength(1000);
    expect(after?.assigned).toBeCloseTo(
      units(k, (index) => 1 + (index % 7)),
      6,
    );
    expect(after?.ratios?.[0]?.value).toBeCloseTo(
      (before?.lines.reduce((sum, { done }) => sum + done, 0) ?? 0) / (before?.assigned ?? 1),
      12,
    );
    expect(after?.total).toBe(before?.total);
  });

  it("counts a line of somebody who moved out on the 12th with whoever took it over, and with both as their kinds say", async () => {
    const host = await convertedOffice();
    const { people } = await scoreOfficeOf(host, period, {
      assignments: linesOf([
        ["NV03", "SP.1", "kế hoạch", 4, 4, 0, 0],
        ["NV03", "SP.2", "chuyển trả", 1, 0, 0, 0],
        ["NV02", "SP.1", "kế hoạch", 2, 2, 0, 0],
        ["NV02", "SP.2", "nhận thêm", 1, 1, 0, 0],
      ]),
    });
    const [moved, other] = ["NV03", "NV02"].map((id) => people.find(({ work }) => work.person.id === id));
    // 4 of 4 + 2.7 for who moved; 2 + 2.7 over 2 for who took it over, counted as 100 %.
    expect(moved?.assigned).toBeCloseTo(6.7, 12);
    expect(moved?.ratios?.[0]?.value).toBeCloseTo(4 / 6.7, 12);
    expect(other?.assigned).toBeCloseTo(2, 12);
    expect(other?.uncapped?.[0]?.value).toBeCloseTo(4.7 / 2, 12);
    expect(other?.ratios?.[0]?.value).toBe(1);
  });

  it("leaves the month of a move out of the year once its reason is chosen there, and shows it as such", async () => {
    const host = await convertedOffice();
    for (const month of ["2026-04", period] as const) await scoreOfficeOf(host, month);
    await rollUpYear(host, { year: "2026" });
    const workbook = await host.read();
    const reasons = findName(workbook, yearCellName("2026", "LyDo"));
    if (!reasons) throw new Error("no place for reasons");
    const { top, left } = reasons.range;
    const place = { sheet: reasons.sheet, row: top + 2, column: left + 4 };
    const edits = [{ kind: "setCell", ...place, value: "Chuyển đi" }] as const;
    await host.apply({ ...noChange, edits });
    const { report } = await rollUpYear(await reopened(host), { year: "2026" });
    const staff = report.people.find(({ work }) => work.person.id === "NV03");
    expect([staff?.months[4], staff?.absences[4], staff?.monthsScored]).toEqual([null, "movedOut", 1]);
    expect(staff?.months[3]).not.toBeNull();
  });
});
