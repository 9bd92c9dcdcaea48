import { beforeAll, describe, expect, it } from "vitest";

import { convertCatalogue } from "../../src/app/convert";
import { planScores } from "../../src/app/plan-scores";
import { scoreMonthly } from "../../src/app/score";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { noDecisions, type ImportDecisions } from "../../src/scoring/settle-lines";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { period, smallOffice, twoPeople } from "../hosts/small-office";

const [first, second] = ["Hoàng Thu Trang", "Vũ Đình Khải"];
const marksOf = (...rows: readonly (readonly [string, string, string, string])[]) => ({
  name: "tieu-chi.csv",
  rows: [["Họ và tên", "Tiêu chí", "Tự chấm", "Cấp có thẩm quyền"], ...rows],
});
const stored = marksOf([first, "I.1", "5", "3"], [first, "I.2", "4", "2"], [second, "I.1", "5", "1"]);

/** The marks of each person as a month finds them. */
async function marksFound(
  workbook: WorkbookSnapshot,
  criteria?: ReturnType<typeof marksOf>,
  decisions: ImportDecisions = noDecisions,
) {
  const { report } = await planScores(workbook, { period, decisions, ...(criteria ? { criteria } : {}) });
  return new Map(report.people.map(({ work }) => [work.person.name, work.marks]));
}

describe("a month that is scored again", () => {
  let workbook: WorkbookSnapshot;

  beforeAll(async () => {
    const host = await openXlsx(await smallOffice());
    await convertCatalogue(host, { force: true, tried: { standard: { kind: "code", code: "VP.001" } } });
    await scoreMonthly(host, { period, assignments: twoPeople, criteria: stored, force: true });
    workbook = await host.read();
  });

  it("keeps the marks of its score sheets where nobody brings others", async () => {
    const marks = await marksFound(workbook);
    expect(marks.get(first)).toEqual([
      { criterion: "I.1", self: 5, authority: 3 },
      { criterion: "I.2", self: 4, authority: 2 },
    ]);
    expect(marks.get(second)).toEqual([{ criterion: "I.1", self: 5, authority: 1 }]);
  });

  it.each([
    ["leaves the marks that somebody typed into its sheets, and says which others are brought", {}, 3],
    ["takes the marks that are brought where a person says so", { taken: true }, 4.5],
  ] as const)("%s", async (_what, { taken = false }: { taken?: boolean }, authority) => {
    const criteria = marksOf([first, "I.1", "", "4.5"]);
    const told = (await planScores(workbook, { period, criteria })).report.brought;
    expect(told).toMatchObject([{ about: "I.1", field: "authority", inSheet: 3, inTable: 4.5, isTaken: false }]);
    const decisions = { ours: new Set<string>(), taken: taken ? { [told[0]?.key ?? ""]: true } : {} };
    const marks = await marksFound(workbook, criteria, decisions);
    expect(new Map((marks.get(first) ?? []).map(({ criterion, ...given }) => [criterion, given]))).toEqual(
      new Map([
        // Nobody brings a self score: the sheet's own stays.
        ["I.1", { self: 5, authority }],
        ["I.2", { self: 4, authority: 2 }],
      ]),
    );
    expect(marks.get(second)).toEqual([{ criterion: "I.1", self: 5, authority: 1 }]);
  });
});
