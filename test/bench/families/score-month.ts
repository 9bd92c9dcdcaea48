/**
 * Scoring a month: everybody's sheet and the office's summary, planned from a converted workbook; the part of it that
 * finds names for the sheets, for people of different names and of one and the same; and the summary alone.
 */
import { convertCatalogue } from "../../../src/app/convert";
import { planScores } from "../../../src/app/plan-scores";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { resolveSheetNames, wantedScoreSheet } from "../../../src/sheets/our-sheets";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import type { BenchFamily } from "../bench-family";
import { longCatalogue } from "../long-catalogue";
import { longMonth } from "../long-month";

const period = "2026-05";
const products = 1_000;
let converted: Promise<WorkbookSnapshot> | null = null;

function workbook(): Promise<WorkbookSnapshot> {
  converted ??= convertedWorkbook();
  return converted;
}

async function convertedWorkbook(): Promise<WorkbookSnapshot> {
  const host = await openXlsx(await longCatalogue(products));
  await convertCatalogue(host, { force: true, tried: { standard: { kind: "row", sheet: "Danh mục", row: 3 } } });
  return host.read();
}

function namesTask(name: string, nameOf: (index: number) => string) {
  return {
    name,
    prepare: async (people: number) => {
      const book = await workbook();
      const wanted = Array.from({ length: people }, (_, index) =>
        wantedScoreSheet(period, { id: `NV${index}`, name: nameOf(index) }),
      );
      return () => resolveSheetNames(book, wanted);
    },
  };
}

export const family: BenchFamily = {
  name: "score a month",
  unit: "people",
  sizes: [200, 2_000],
  rounds: 3,
  tasks: [
    {
      name: "plan everything",
      prepare: async (people) => {
        const book = await workbook();
        const assignments = longMonth(book, people);
        return () => planScores(book, { period, assignments });
      },
    },
    {
      name: "plan the summary",
      prepare: async (people) => {
        const book = await workbook();
        const { report } = await planScores(book, { period, assignments: longMonth(book, people) });
        const names = resolveSheetNames(book, [{ marker: "summary_2026_05", name: "Tổng hợp" }]);
        return () => summarySheet({ period, scores: report.people, settings: report.settings, names, workbook: book });
      },
    },
    namesTask("names of different people", (index) => `Người thứ ${index}`),
    namesTask("names of people called the same", () => "Nguyễn Văn An"),
  ],
};
