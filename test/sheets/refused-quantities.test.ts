/**
 * A quantity that nobody can count (a word, a number below 0, an empty cell of a planned line) leaves its line out, in the
 * sheet as where the sheet is read back: no total and no level in both. LibreOffice recalculates.
 */
import { describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { indexProducts } from "../../src/scoring/product-index";
import { scoreMonth } from "../../src/scoring/score-month";
import { readScoreSheet } from "../../src/sheets/score/read-score-sheet";
import { resultValueOf } from "../../src/sheets/score/score-cells";
import { lineColumns, scoreAreaName } from "../../src/sheets/score/score-columns";
import { cellAt, findMarkedSheet, findName, findSheet } from "../../src/workbook/workbook-snapshot";
import { hasLibreOffice, recalculateAll } from "../support/libreoffice";
import { sampleConversion } from "./sample-catalogue";
import { period, products } from "./score-cases";
import { sampleScores, typeIntoFile, writtenWorkbook } from "./written-workbook";

const lines = scoreAreaName(period, "NV01", "lines");

const cases = [
  ["a number below 0 done", "done", -3],
  ["a word for what was done", "done", "mười"],
  ["digits that are text", "done", "5"],
  ["nothing assigned in a planned line", "assigned", null],
  ["a word for failed assessments", "failed", "một"],
  ["a share above the whole", "share", 2],
] as const;

describe.skipIf(!hasLibreOffice)("a quantity that cannot be counted", () => {
  it("gives one result in the sheet and where it is read back", async () => {
    const written = await writtenWorkbook();
    const typed = await Promise.all(
      cases.map(([, column, value]) =>
        typeIntoFile(written, [{ name: lines, row: 0, column: lineColumns[column] - 1, value }]),
      ),
    );
    const files = await recalculateAll(typed);
    const { settings } = sampleConversion();
    const index = indexProducts(products);
    for (const [place, [what]] of cases.entries()) {
      const workbook = await (await openXlsx(files[place] ?? new Uint8Array())).read();
      const stored = readScoreSheet({ workbook, period, personId: "NV01", products: index });
      const [before] = sampleScores(settings);
      if (!stored || !before) throw new Error("the sheet of the first person is gone");
      const score = scoreMonth({ work: { ...before.work, ...stored }, period, settings });
      expect(stored.leftOut, what).toBe(1);
      expect([score.total, score.unratedReason], what).toEqual([null, "notEnough"]);

      const sheetOf = { workbook, period, personId: "NV01" } as const;
      const shown = (["total", "level", "open"] as const).map((cell) => resultValueOf(sheetOf, cell));
      expect(shown, what).toEqual(["Chưa đủ dữ liệu", "Chưa đủ dữ liệu", 1]);
      const table = findName(workbook, lines);
      const sheet = table && findSheet(workbook, table.sheet);
      expect(table && sheet && cellAt(sheet, table.range.top, lineColumns.assignedUnits), what).toBe("Chưa tính");
      const summary = findMarkedSheet(workbook, "summary_2026_05");
      expect(summary?.values.flat(), what).toContain("Chưa đủ dữ liệu: xem các ô cần xem lại trong phiếu");
    }
  });
});
