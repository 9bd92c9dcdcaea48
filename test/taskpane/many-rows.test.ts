/** The pane shows catalogues of more rows than an engine takes as arguments, and no view grows faster than they do. */
import { describe, expect, it } from "vitest";

import { catalogueDifferences } from "../../src/app/catalogue-differences";
import type { Conversion } from "../../src/conversion/conversion";
import type { Finding } from "../../src/rulebook/rulebook";
import { messagesOf } from "../../src/strings/messages";
import { coefficientMap } from "../../src/taskpane/convert/coefficient-map";
import { distributionOf } from "../../src/taskpane/convert/distribution";
import { filterCounts, shownDifferences } from "../../src/taskpane/differences/shown-differences";
import { groupFindings, productIndex } from "../../src/taskpane/review/group-findings";
import { listItems } from "../../src/taskpane/review/list-items";
import { extremesOf } from "../../src/taskpane/shared/extremes";
import { rowList } from "../../src/taskpane/shared/number-format";
import { initialState } from "../../src/taskpane/state/pane-state";
import { runAtOnce } from "../../src/workbook/slices";
import { convertRows } from "../conversion/build-catalogue";

/** A conversion of two products, its rows repeated with coefficients of their own. */
function conversionOf(count: number): Conversion {
  const small = convertRows([
    { code: "A", group: "N1", band: 4 },
    { code: "B", group: "N2", band: 5 },
  ]);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = small.rows[index % 2];
    if (!row) throw new Error("no such row");
    const { source } = row.row;
    const place = { ...row.row, source: { ...source, row: index + 6 } };
    return { ...row, id: `C${index}`, code: `C${index}`, row: place, coefficient: 1 + (index % 1000) / 100 };
  });
  return { ...small, rows };
}

function findingsOf(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    code: index % 3 === 0 ? "W111" : "E104",
    severity: index % 3 === 0 ? "warning" : "error",
    at: { sheet: "Sheet2", row: index + 6, column: 5 },
    params: {},
    fix: null,
    related: [],
    score: null,
  }));
}

describe.each([100_000, 200_000])("%i rows", (count) => {
  const conversion = conversionOf(count);
  const coefficients = conversion.rows.flatMap(({ coefficient }) => coefficient ?? []);

  it("have a least and a greatest coefficient", () => {
    expect(extremesOf(coefficients)).toEqual({ least: 1, most: 10.99 });
  });

  it("stand in the map", () => {
    const cells = coefficientMap(conversion).flatMap((row) => row.cells);
    const filled = cells.filter((cell) => cell.count > 0);
    expect(filled.map((cell) => [cell.group, cell.count, cell.range])).toEqual([
      ["N1", count / 2, { least: 1, most: 10.98 }],
      ["N2", count / 2, { least: 1.01, most: 10.99 }],
    ]);
  });

  it("are all counted in the distribution", () => {
    const { bins, below, above } = distributionOf(coefficients);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(count);
    expect([below, above]).toEqual([0, count - count / 1000]);
  });

  it("are compared before and after", () => {
    const after = { ...conversion, rows: conversion.rows.map((row) => ({ ...row, coefficient: 2 })) };
    const written = { products: [], typed: new Map() };
    const compared = { assessment: { conversion: after, written }, untried: conversion, before: conversion };
    const { rows = [], same } = runAtOnce(catalogueDifferences(compared)) ?? {};
    const counts = filterCounts(rows);
    expect([counts.get("up"), counts.get("down"), same]).toEqual([count / 10, (count * 899) / 1000, count / 1000]);
    const [first] = shownDifferences({ rows, filter: "down", search: "", order: "size" });
    expect(first).toMatchObject({ old: 10.99, now: 2, difference: -8.99 });
  });

  it("have findings that are grouped, told and listed", () => {
    const findings = findingsOf(count);
    const productOf = productIndex(conversion.rows.map(({ row }) => row));
    const { review } = initialState("vi", "2026-05");
    const groups = groupFindings(findings, { review, messages: messagesOf("vi"), productOf });
    expect(groups.map(({ code }) => code)).toEqual(["E104", "W111"]);
    expect(listItems(groups, review)).toHaveLength(2);
    const folds = { E104: true, W111: true };
    expect(listItems(groups, { ...review, folds })).toHaveLength(count + 2);
  });

  it("are named up to where people still read", () => {
    const everySecond = Array.from({ length: count / 2 }, (_, index) => 2 * index + 1);
    expect(rowList(everySecond)).toMatch(/^1, 3, 5, .*, 119, …$/);
    expect(rowList(Array.from({ length: count }, (_, index) => index + 1))).toBe(`1–${count}`);
  });
});
