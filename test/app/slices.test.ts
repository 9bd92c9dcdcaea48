/** Work on thousands of rows comes in slices, so that the page lives while it runs. Counted, never timed. */
import { afterEach, describe, expect, it, vi } from "vitest";

import { assess, assessInSlices, reconvertInSlices } from "../../src/app/assess";
import { fingerprintsOfSources } from "../../src/app/fingerprints";
import { gatherMonth } from "../../src/app/gather-month";
import { createPacer } from "../../src/app/pacer";
import { planConversionInSlices } from "../../src/app/plan-conversion";
import { readCatalogueInSlices } from "../../src/catalogue/read-catalogue";
import { validateInSlices } from "../../src/catalogue/validate-catalogue";
import { convertInSlices, type ConvertOptions } from "../../src/conversion/convert";
import { proposeInSlices } from "../../src/conversion/propose-standard";
import { sortFindingsInSlices } from "../../src/findings/sort-findings";
import { rulebook } from "../../src/rulebook/rulebook";
import { readConvertedInSlices } from "../../src/sheets/catalogue/read-converted-catalogue";
import { readTypedInSlices } from "../../src/sheets/catalogue/read-typed-values";
import { mapInSlices, runAtOnce, sliceLength, type Slices } from "../../src/workbook/slices";
import { snapshotOfPlans } from "../sheets/plan-snapshot";
import { sheetOf, workbookOf } from "../support/snapshot";
import { sharesOf } from "../support/stops";

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
const period = "2026-05";

/** A tenth of the bar at once is a jump that people see. */
const largestJump = 0.1;

describe("5,000 rows in slices", async () => {
  const assessment = await assess(workbook, { tried: { standard } });
  const { catalogue, conversion } = assessment;
  const { profile, settings, scale, scaleReason } = conversion;
  const knownCodes = conversion.rows.map(({ code, row: { task, detail, output } }) => ({ code, task, detail, output }));
  const again: ConvertOptions = {
    ...{ catalogue, profile, settings, scale, scaleReason, standard, knownCodes },
    ...{ storedStandardCode: null, nextCodeNumber: conversion.nextCodeNumber },
  };
  const written = snapshotOfPlans(runAtOnce(planConversionInSlices(assessment)).sheets);
  const both = workbookOf([...workbook.sheets, ...written.sheets], written.names);
  const findings = (["E301", "W110"] as const).flatMap((code) =>
    conversion.rows.map(({ row: { source } }) => {
      const at = { ...source, column: 1 };
      return { code, severity: "hint", at, params: {}, fix: null, related: [], score: null } as const;
    }),
  );
  const staff = Array.from({ length: products }, (_person, index) => [`Người ${index}`, `VP.${index}`, 1]);
  const assignments = { name: "giao-viec.csv", rows: [["Họ và tên", "Mã CV", "SL hoàn thành"], ...staff] };
  /** Of sheets whose fingerprints nobody has asked for yet. */
  const justRead = () => {
    const sheets = assessment.workbook.sheets.map((sheet) => ({ ...sheet }));
    return { ...assessment, workbook: { ...assessment.workbook, sheets } };
  };
  const ruleCount = rulebook.catalogue.length;

  it.each([
    ["telling the rows apart and reading them", () => readCatalogueInSlices({ workbook }), 2 * leastSlices],
    [
      "checking them",
      () => validateInSlices({ catalogue, workbook: justRead().workbook, scale }),
      ruleCount * leastSlices,
    ],
    ["giving codes, points and coefficients", () => convertInSlices(again), 12 * leastSlices],
    ["proposing a standard unit", () => proposeInSlices(conversion), 3 * leastSlices],
    ["putting findings into the order of the sheets", () => sortFindingsInSlices(findings, []), 2 * leastSlices],
    ["taking the fingerprints of the sources", () => fingerprintsOfSources(justRead()), leastSlices],
    ["planning the converted catalogue", () => planConversionInSlices(justRead()), 2 * leastSlices],
    ["reading the products back", () => readConvertedInSlices(both), 2 * leastSlices - 1],
    ["reading back what was typed", () => readTypedInSlices(both), 2 * leastSlices - 1],
    [
      "reading and judging a workbook",
      () => assessInSlices(both, { reading: { sheets: ["Sheet2"] } }),
      30 * leastSlices,
    ],
    [
      "converting it by other choices",
      () => reconvertInSlices(assessment, { settings: { digits: 3 } }),
      12 * leastSlices,
    ],
    [
      "gathering a month of as many people",
      () => gatherMonth({ workbook: both, period, settings, products: [], assignments }),
      leastSlices + products,
    ],
  ] satisfies [string, () => Slices<unknown>, number][])(
    "%s: stops, and a bar that rises evenly",
    (_what, work, least) => {
      const shares = sharesOf(work());
      expect(shares.length).toBeGreaterThanOrEqual(least);
      expect(shares).toEqual([...shares].sort((left, right) => left - right));
      const jumps = [...shares, 1].map((share, index) => share - (shares[index - 1] ?? 0));
      expect(Math.max(...jumps)).toBeLessThanOrEqual(largestJump);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    },
  );
});

describe("sliced work", () => {
  afterEach(() => void vi.restoreAllMocks());

  const numbers = Array.from({ length: sliceLength * 2 + 1 }, (_number, index) => index);
  const doubled = () => mapInSlices(numbers, (number) => number * 2);

  it("gives with pauses what the same work gives at once", async () => {
    expect(await createPacer().run(doubled())).toEqual(runAtOnce(doubled()));
  });

  it("lets the page live where a slice lasted, and hears a cancel there", async () => {
    const abort = new AbortController();
    const reason = new Error("a person pressed stop");
    let time = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (time += 1_000));
    function* endless(): Slices<never> {
      for (;;) yield 0;
    }
    // A timer of the page's own: it only fires if the work lets it.
    setTimeout(() => abort.abort(reason), 0);
    await expect(createPacer({ signal: abort.signal }).run(endless())).rejects.toBe(reason);
  });

  it("does not begin once it was cancelled", async () => {
    await expect(createPacer({ signal: AbortSignal.abort() }).run(doubled())).rejects.toThrow();
  });
});
