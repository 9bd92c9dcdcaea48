/** The forms of leaders and of support staff: live formulas, what is read back, and the golden table as a leader. */
import { beforeAll, describe, expect, it } from "vitest";

import type { MonthlyWork, Person } from "../../src/scoring/assignment";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { scoreOffice } from "../../src/scoring/score-office";
import { settingsOf, type Settings } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { readScoreSheet } from "../../src/sheets/score/read-score-sheet";
import { indexProducts } from "../../src/scoring/product-index";
import { linesOf, ratioRowsOf, resultValueOf, type ResultCell } from "../../src/sheets/score/score-cells";
import { resultTable } from "../../src/sheets/score/score-columns";
import type { CellValue } from "../../src/workbook/cell-value";
import { noChange } from "../../src/workbook/workbook-change";
import { findName } from "../../src/workbook/workbook-snapshot";
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

const unreadOfHead = [
  { cell: "d", value: 50 },
  { cell: "đ", value: "tốt" },
  { cell: "unitLevel", value: "khá" },
] as const;

const failing = goldenLines.map((line) => ({ ...line, done: 0.1 }));

/** A head with the golden ratios, a deputy whose d is computed, two people below, a driver, one without anything. */
function officeScores(own: Partial<Settings> = {}): readonly MonthlyScore[] {
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
    work("NV08", { role: "head" }, { unreadOwn: unreadOfHead, entered: [{ key: "e", value: 1 }] }),
    work("NV09", { role: "support" }, { lines: [], unreadOwn: [{ cell: "a", value: 1.5 }] }),
  ];
  return runAtOnce(scoreOffice({ works, period, settings: { ...settings, ...own } })).scores;
}

async function resultIn(bytes: Uint8Array, personId: string, cell: ResultCell): Promise<CellValue> {
  return resultValueOf({ workbook: await (await openXlsx(bytes)).read(), period, personId }, cell);
}

interface Typed {
  readonly person: string;
  /** Of the product table by 1-based column, or of the ratios that people fill. */
  readonly place: { readonly line: number; readonly column: number } | { readonly ratio: number };
  readonly value: string | number;
}

async function typed(bytes: Uint8Array, inputs: readonly Typed[]): Promise<Uint8Array> {
  const host = await openXlsx(bytes);
  const workbook = await host.read();
  const edits = inputs.map(({ person: personId, place, value }) => {
    const sheet = { workbook, period, personId } as const;
    const area = "line" in place ? linesOf(sheet) : ratioRowsOf(sheet);
    if (!area) throw new Error(`no sheet of ${personId}`);
    const row = area.range.top + ("line" in place ? place.line : place.ratio);
    const column = "line" in place ? place.column : resultTable.number.uncapped;
    return { kind: "setCell", sheet: area.sheet, row, column, value } as const;
  });
  await host.apply({ ...noChange, edits });
  return host.toBytes();
}

describe("the forms of leaders and support staff", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writtenWorkbook({ scores: officeScores() });
  });

  it("recalculate to what was written", async () => {
    expect((await expectParity(bytes)).formulas).toBeGreaterThan(500);
  }, 240_000);

  it("recalculate to what was written by the other settings of a line and of leaders", async () => {
    const own: Partial<Settings> = {
      leaderFormula: "party",
      cap: "eachLine",
      deduction: "product",
      restDays: "rolled",
      holidays: [46_155],
    };
    const other = await writtenWorkbook({ scores: officeScores(own), settings: own });
    await expectParity(other, { withExcelize: false });
  }, 240_000);

  it("hold the golden score as a leader, below whose unit's level nobody stands", async () => {
    expect(await resultIn(bytes, "NV01", "total")).toBeCloseTo(76.684027, 5);
    expect(await resultIn(bytes, "NV01", "level")).toBe("Hoàn thành nhiệm vụ");
  });

  it("say why there is no score", async () => {
    expect(await resultIn(bytes, "NV05", "level")).toBe("Chưa ghi tỷ lệ a, b, c");
    expect(await resultIn(bytes, "NV07", "level")).toBe("Chưa giao nhiệm vụ");
  });

  it("have no total while one of their own cells cannot be read, which stays and is counted", async () => {
    const workbook = await (await openXlsx(bytes)).read();
    const read = (personId: string) => readScoreSheet({ workbook, period, personId, products: indexProducts([]) });
    expect(read("NV08")?.own).toEqual({ ratios: [{ key: "e", value: 1 }], unitLevel: null, unread: unreadOfHead });
    expect(read("NV08")?.findings.map(({ code, params }) => [code, params["field"]])).toEqual([
      ["E602", "ownRatio"],
      ["E602", "ownRatio"],
      ["E602", "unitLevel"],
    ]);
    expect(read("NV09")?.own.unread).toEqual([{ cell: "a", value: 1.5 }]);
    for (const [id, count] of [
      ["NV08", 3],
      ["NV09", 1],
    ] as const) {
      expect(await resultIn(bytes, id, "open")).toBe(count);
      expect(await resultIn(bytes, id, "level")).toBe("Chưa đủ dữ liệu");
    }
  });

  it("are read back as they were", async () => {
    const workbook = await (await openXlsx(bytes)).read();
    const products = indexProducts([]);
    const own = (personId: string) => readScoreSheet({ workbook, period, personId, products })?.own ?? null;
    expect(own("NV01")).toMatchObject({ ratios: golden, unitLevel: "complete", unread: [] });
    expect(own("NV02")).toMatchObject({ ratios: [{ key: "đ", value: 1 }], unitLevel: null });
    expect(own("NV06")?.ratios.map(({ value }) => value)).toEqual([0.95, 0.95, 0.95]);
    expect(own("NV03")).toMatchObject({ ratios: [], unitLevel: null });
  });

  it("have at most five names each", async () => {
    const workbook = await (await openXlsx(bytes)).read();
    const names = workbook.names.filter(({ name }) => name.includes("score_2026_05_nv01"));
    expect(names.length).toBeLessThanOrEqual(5);
    expect(findName(workbook, names[0]?.name ?? "")).not.toBeNull();
  });

  it.skipIf(!hasLibreOffice)(
    "recalculate when somebody chooses, mends a subordinate's line, changes the formula, or types what is no choice",
    async () => {
      const done = 10;
      const mended = await typed(bytes, [
        { person: "NV02", place: { ratio: 5 }, value: "Có hạn chế (50%)" },
        { person: "NV05", place: { ratio: 2 }, value: 0.8 },
        ...[5, 3, 1].map((value, line) => ({ person: "NV03", place: { line, column: done }, value })),
      ]);
      const party = await typeIntoFile(bytes, [
        { name: "KPI_CongThucLanhDao", value: "Khối Đảng: (a + b + c) : 3; có d thì (a + b + c + d) : 4" },
      ]);
      const wrong = await typed(bytes, [
        { person: "NV01", place: { ratio: 4 }, value: "gần được" },
        { person: "NV06", place: { ratio: 1 }, value: 95 },
      ]);
      const [first = bytes, second = bytes, third = bytes] = await recalculateAll([mended, party, wrong]);
      const lines = 33.625 / 16.8;
      expect(await resultIn(first, "NV02", "mean")).toBeCloseTo((lines + 1 + 1 + 0.5) / 6, 12);
      expect(await resultIn(first, "NV05", "mean")).toBeCloseTo(2.7 / 3, 12);
      expect(await resultIn(second, "NV01", "mean")).toBeCloseTo((lines + 0.5) / 4, 12);
      expect(await resultIn(second, "NV02", "mean")).toBeCloseTo((lines + 0.5) / 4, 12);
      for (const person of ["NV01", "NV06"]) {
        expect([await resultIn(third, person, "open"), await resultIn(third, person, "level")]).toEqual([
          ...[1, "Chưa đủ dữ liệu"],
        ]);
      }
      const workbook = await (await openXlsx(third)).read();
      const products = indexProducts([]);
      expect(readScoreSheet({ workbook, period, personId: "NV01", products })?.own.unread).toEqual([
        { cell: "đ", value: "gần được" },
      ]);
    },
    240_000,
  );
});
