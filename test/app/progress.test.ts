/** What people see of long work: one count in rows that only rises, whatever the work goes over again. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { assess } from "../../src/app/assess";
import { convertCatalogue } from "../../src/app/convert";
import { createPacer } from "../../src/app/pacer";
import { phaseOf } from "../../src/app/phase";
import { planScores } from "../../src/app/plan-scores";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { Progress } from "../../src/workbook/workbook-host";
import { longCatalogue } from "../bench/long-catalogue";
import { longMonth } from "../bench/long-month";
import { sheetOf, workbookOf } from "../support/snapshot";
import { withoutValues } from "../support/without-values";

const header = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const products = 1_000;
const rows = Array.from({ length: products }, (_row, index) => [
  `Nhiệm vụ ${index}`,
  `Soạn văn bản thứ ${index}`,
  `Văn bản thứ ${index}`,
  "N1",
  "Từ 25 phút đến dưới 45 phút",
]);
const standard = { kind: "row", sheet: "Danh mục", row: 3 } as const;

function overallOf({ done, total, overall = total > 0 ? done / total : 0 }: Progress): number {
  return overall;
}

describe("progress", () => {
  // Every slice lasts long enough to be followed by a pause.
  beforeEach(() => {
    let time = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (time += 1_000));
  });
  afterEach(() => void vi.restoreAllMocks());

  it("of a check is a count of rows that never falls, out of as many from the beginning to the end", async () => {
    const seen: Progress[] = [];
    // A sheet has more rows than products: headings, sections, signatures.
    const filled = [header, ["I. PHÒNG HÀNH CHÍNH"], ...rows, ["NGƯỜI LẬP BIỂU"]];
    const workbook = workbookOf([sheetOf(filled)]);
    await assess(workbook, {}, { onProgress: (progress) => seen.push(progress) });
    const counts = seen.map(({ done }) => done);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual([...counts].sort((left, right) => left - right));
    expect(new Set(seen.map(({ unit }) => unit))).toEqual(new Set(["rows"]));
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([filled.length]));
    expect(seen.at(-1)).toMatchObject({ done: filled.length, overall: 1 });
  });

  it("counts the rows of a form of ours that people filled, and of no sheet that is not read", async () => {
    const filled = [header, ...rows];
    const workbook = workbookOf([
      sheetOf(filled, { name: "Mẫu", marker: "template" }),
      sheetOf(filled, { name: "Hướng dẫn", marker: "lists" }),
      sheetOf([...filled, ...rows], { name: "Bản cũ", visibility: "hidden" }),
    ]);
    const seen: Progress[] = [];
    const { catalogue } = await assess(workbook, {}, { onProgress: (progress) => seen.push(progress) });
    expect(catalogue.sheets.map(({ name }) => name)).toEqual(["Mẫu"]);
    expect(seen.at(-1)).toMatchObject({ done: filled.length, total: filled.length, overall: 1 });
  });

  it("of a conversion and of a month only rises, in steps that no stage jumps over, to its end", async () => {
    const host = await openXlsx(await longCatalogue(products));
    const converting: number[] = [];
    await convertCatalogue(
      host,
      { tried: { standard }, force: true },
      { onProgress: (progress) => converting.push(overallOf(progress)) },
    );
    const workbook = await host.read();
    const scoring: number[] = [];
    const options = { period: "2026-05" as const, assignments: longMonth(workbook, 50) };
    await planScores(workbook, options, { onProgress: (progress) => scoring.push(overallOf(progress)) });
    for (const shares of [converting, scoring]) {
      expect(shares).toEqual([...shares].sort((left, right) => left - right));
      const steps = shares.map((share, index) => share - (shares[index - 1] ?? 0));
      // Reading a file is one stage, and so is what need not be computed.
      expect(Math.max(...steps)).toBeLessThanOrEqual(0.16);
      expect(shares.at(-1)).toBe(1);
    }
  });

  it("of a month rises also where its coefficients must be computed first", async () => {
    const host = await openXlsx(await longCatalogue(products));
    await convertCatalogue(host, { tried: { standard }, force: true });
    const workbook = await host.read();
    const shares: number[] = [];
    const options = { period: "2026-05" as const, assignments: longMonth(workbook, 20) };
    await planScores(withoutValues(workbook), options, { onProgress: (progress) => shares.push(overallOf(progress)) });
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(shares.at(-1)).toBe(1);
  });

  it("of a part keeps its count and moves the bar of the whole", () => {
    const seen: Progress[] = [];
    const work = { onProgress: (progress: Progress) => void seen.push(progress) };
    const second = phaseOf(work, { from: 0.5, to: 1 });
    second.onProgress?.({ done: 1, total: 4, unit: "cells" });
    phaseOf(second, { from: 0.5, to: 1, isCounted: false }).onProgress?.({ done: 2, total: 2, unit: "rows" });
    expect(seen).toEqual([
      { done: 1, total: 4, unit: "cells", overall: 0.625 },
      { done: 2, total: 2, overall: 1 },
    ]);
  });

  it("counts what people are told by the share that the work tells, and ends with all of it", async () => {
    const seen: Progress[] = [];
    const pacer = createPacer({ onProgress: (progress) => void seen.push(progress) });
    await pacer.run(
      (function* () {
        yield 0.25;
        yield 0.5;
      })(),
      { total: 10, unit: "people" },
    );
    expect(seen).toEqual([
      { done: 3, total: 10, unit: "people", overall: 0.25 },
      { done: 5, total: 10, unit: "people", overall: 0.5 },
      { done: 10, total: 10, unit: "people", overall: 1 },
    ]);
  });
});
