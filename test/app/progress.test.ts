/** What people see of long work: one count in rows that only rises, whatever the work goes over again. */
import { afterEach, describe, expect, it, vi } from "vitest";

import { assess } from "../../src/app/assess";
import { phaseOf } from "../../src/app/phase";
import type { Progress } from "../../src/workbook/workbook-host";
import { sheetOf, workbookOf } from "../support/snapshot";

const header = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const products = 1_000;
const rows = Array.from({ length: products }, (_row, index) => [
  `Nhiệm vụ ${index}`,
  `Soạn văn bản thứ ${index}`,
  `Văn bản thứ ${index}`,
  "N1",
  "Từ 25 phút đến dưới 45 phút",
]);

describe("progress", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("of a check is a count of rows that never falls, out of as many from the beginning to the end", async () => {
    // Every slice lasts long enough to be followed by a pause.
    let time = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (time += 1_000));
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
});
