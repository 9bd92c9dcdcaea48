/** The forms of leaders and of support staff: live formulas, what is read back, and the golden table as a leader. */
import { beforeAll, describe, expect, it } from "vitest";

import type { MonthlyWork, Person } from "../../src/scoring/assignment";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { scoreOffice } from "../../src/scoring/score-office";
import { settingsOf } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { readScoreSheet } from "../../src/sheets/score/read-score-sheet";
import { indexProducts } from "../../src/scoring/product-index";
import { resultValueOf, type ResultCell } from "../../src/sheets/score/score-cells";
import { scoreAreaName } from "../../src/sheets/score/score-columns";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { runAtOnce } from "../../src/workbook/slices";
import { expectParity } from "../support/formula-parity";
import { goldenLines, period, personOf } from "./score-cases";
import { typeIntoFile, writtenWorkbook } from "./written-workbook";
import { hasLibreOffice, recalculateAll } from "../support/libreoffice";

const settings = settingsOf(laoCai);
const golden = [
  { key: "d", value: 0.5 },
  { key: "đ", value: 0.5 },
  { key: "e", value: 1 },
] as const;

function work(id: string, facts: Partial<Person>, more: Partial<MonthlyWork> = {}): MonthlyWork {
  const person = { ...personOf(id, `Người ${id}`), manager: "", ...facts };
  return { person, lines: goldenLines, marks: [], forcedIncomplete: null, ...more };
}

const failing = goldenLines.map((line) => ({ ...line, done: 0.1 }));

/** A head with the golden ratios, a deputy whose d is computed, two people below, a driver, one without anything. */
function officeScores(): readonly MonthlyScore[] {
  const works = [
    work("NV01", { role: "head" }, { entered: golden, unitLevel: "complete" }),
    work("NV02", { role: "deputy", manager: "Người NV01" }, { entered: [{ key: "đ", value: 1 }] }),
    work("NV03", { manager: "Người NV02" }, { lines: failing }),
    work("NV04", { manager: "Người NV02" }),
    work(
      "NV05",
      { role: "support", manager: "Người NV01" },
      {
        ...{ lines: [], entered: [{ key: "a", value: 0.9 } as const, { key: "b", value: 1 } as const] },
      },
    ),
    work(
      "NV06",
      { role: "support", manager: "Người NV01" },
      {
        lines: [],
        entered: (["a", "b", "c"] as const).map((key) => ({ key, value: 0.95 })),
      },
    ),
    work("NV07", { role: "deputy" }, { lines: [] }),
  ];
  return runAtOnce(scoreOffice({ works, period, settings })).scores;
}

const own = (id: string) => scoreAreaName(period, id, "own");
const shown = async (file: Uint8Array, personId: string, cell: ResultCell) =>
  resultValueOf({ workbook: await (await openXlsx(file)).read(), period, personId }, cell);

describe("the forms of leaders and support staff", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writtenWorkbook({ scores: officeScores() });
  });

  it("recalculate to what was written", async () => {
    expect((await expectParity(bytes)).formulas).toBeGreaterThan(500);
  }, 240_000);

  it("hold the golden score as a leader, below whose unit's level nobody stands", async () => {
    expect(await shown(bytes, "NV01", "total")).toBeCloseTo(76.684027, 5);
    expect(await shown(bytes, "NV01", "level")).toBe("Hoàn thành nhiệm vụ");
  });

  it("say why there is no score", async () => {
    expect(await shown(bytes, "NV05", "level")).toBe("Chưa ghi tỷ lệ a, b, c");
    expect(await shown(bytes, "NV07", "level")).toBe("Chưa giao nhiệm vụ");
  });

  it("are read back as they were", async () => {
    const workbook = await (await openXlsx(bytes)).read();
    const read = (personId: string) =>
      readScoreSheet({ workbook, period, personId, products: indexProducts([]) })?.own ?? null;
    expect(read("NV01")).toEqual({ ratios: golden, unitLevel: "complete" });
    expect(read("NV02")).toEqual({ ratios: [{ key: "đ", value: 1 }], unitLevel: null });
    expect(read("NV06")?.ratios.map(({ value }) => value)).toEqual([0.95, 0.95, 0.95]);
    expect(read("NV03")).toEqual({ ratios: [], unitLevel: null });
  });

  it.skipIf(!hasLibreOffice)(
    "recalculate when somebody chooses, mends a subordinate's line, or changes the formula",
    async () => {
      const typed = await typeIntoFile(bytes, [
        { name: own("NV02"), row: 2, value: "Có hạn chế (50%)" },
        { name: own("NV05"), row: 2, value: 0.8 },
        ...[5, 3, 1].map((value, row) => ({ name: scoreAreaName(period, "NV03", "lines"), row, column: 9, value })),
      ]);
      const otherFormula = await typeIntoFile(bytes, [
        { name: "KPI_CongThucLanhDao", value: "Khối Đảng: (a + b + c) : 3; có d thì (a + b + c + d) : 4" },
      ]);
      const [mended = bytes, party = bytes] = await recalculateAll([typed, otherFormula]);
      const lines = 33.625 / 16.8;
      expect(await shown(mended, "NV02", "mean")).toBeCloseTo((lines + 1 + 1 + 0.5) / 6, 12);
      expect(await shown(mended, "NV05", "mean")).toBeCloseTo(2.7 / 3, 12);
      expect(await shown(party, "NV01", "mean")).toBeCloseTo((lines + 0.5) / 4, 12);
      expect(await shown(party, "NV02", "mean")).toBeCloseTo((lines + 0.5) / 4, 12);
    },
    240_000,
  );
});
