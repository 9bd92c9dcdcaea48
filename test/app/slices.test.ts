/** Work on thousands of rows comes in slices, so that the page lives while it runs. Counted, never timed. */
import { afterEach, describe, expect, it, vi } from "vitest";

import { assess } from "../../src/app/assess";
import { createPacer } from "../../src/app/pacer";
import { planConversionInSlices } from "../../src/app/plan-conversion";
import { readCatalogueInSlices } from "../../src/catalogue/read-catalogue";
import { validateInSlices } from "../../src/catalogue/validate-catalogue";
import { catalogueRules } from "../../src/catalogue/rules/catalogue-rules";
import { convertInSlices, type ConvertOptions } from "../../src/conversion/convert";
import { proposeInSlices } from "../../src/conversion/propose-standard";
import { mapInSlices, runAtOnce, sliceLength, type Slices } from "../../src/workbook/slices";
import { sheetOf, workbookOf } from "../support/snapshot";

const products = 5_000;
const leastSlices = products / sliceLength;
const header = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const rows = Array.from({ length: products }, (_row, index) => [
  `Nhiệm vụ ${Math.floor(index / 5)}`,
  `Soạn văn bản thứ ${index}`,
  `Văn bản thứ ${index}`,
  `N${(index % 5) + 1}`,
  "Từ 25 phút đến dưới 45 phút",
]);
const workbook = workbookOf([sheetOf([header, ...rows])]);
const standard = { kind: "row", sheet: "Sheet2", row: 2 } as const;

function stopsOf(slices: Slices<unknown>): number {
  let stops = 0;
  while (slices.next().done !== true) stops++;
  return stops;
}

describe("5,000 rows in slices", async () => {
  const assessment = await assess(workbook, { tried: { standard } });
  const { catalogue, conversion } = assessment;
  const { settings, scale, scaleReason } = conversion;
  const knownCodes = conversion.rows.map(({ code, row: { task, detail, output } }) => ({ code, task, detail, output }));
  const again: ConvertOptions = {
    ...{ catalogue, settings, scale, scaleReason, standard, knownCodes },
    ...{ storedStandardCode: null, nextCodeNumber: conversion.nextCodeNumber },
  };

  it.each([
    ["telling the rows apart and reading them", () => readCatalogueInSlices({ workbook }), 2 * leastSlices],
    ["giving codes, points and coefficients", () => convertInSlices(again), 4 * leastSlices - 4],
    ["proposing a standard unit", () => proposeInSlices(conversion), leastSlices - 1],
    ["planning the converted catalogue", () => planConversionInSlices(assessment), leastSlices],
    ["checking rule by rule", () => validateInSlices({ catalogue, scale }), catalogueRules.length],
  ])("%s", (_what, work, least) => {
    expect(stopsOf(work())).toBeGreaterThanOrEqual(least);
  });
});

describe("sliced work", () => {
  afterEach(() => void vi.restoreAllMocks());

  const numbers = Array.from({ length: sliceLength * 2 + 1 }, (_number, index) => index);
  const doubled = () => mapInSlices(numbers, (number) => number * 2);

  it("gives what the same work gives at once", async () => {
    expect(runAtOnce(doubled())).toEqual(numbers.map((number) => number * 2));
    expect(await createPacer().run(doubled())).toEqual(runAtOnce(doubled()));
    expect(stopsOf(doubled())).toBe(2);
  });

  it("lets the page live where a slice lasted, and hears a cancel there", async () => {
    const abort = new AbortController();
    const reason = new Error("a person pressed stop");
    let time = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (time += 1_000));
    function* endless(): Slices<never> {
      for (;;) yield;
    }
    // A timer of the page's own: it only fires if the work lets it.
    setTimeout(() => abort.abort(reason), 0);
    await expect(createPacer({ signal: abort.signal }).run(endless())).rejects.toBe(reason);
  });

  it("does not begin once it was cancelled", async () => {
    await expect(createPacer({ signal: AbortSignal.abort() }).run(doubled())).rejects.toThrow();
  });
});
