import { runAtOnce } from "../../src/workbook/slices";
import { describe, expect, it } from "vitest";

import { fingerprintsOfOurs } from "../../src/app/fingerprints";
import { outputSheets } from "../../src/app/remove-output";
import {
  periodTitle,
  resolveSheetNames,
  scoredPersonIds,
  sheetFactsOf,
  sheetKindOf,
  wantedScoreSheet,
  wantedSummarySheet,
} from "../../src/sheets/our-sheets";
import type { Period } from "../../src/text/period";
import { sheetOf, workbookOf } from "../support/snapshot";
import { samplePlans } from "./written-workbook";

const person = { id: "NV01", name: "Lê Thị Đào" };

describe("sheets of a period", () => {
  it.each<[Period, string, string, string, string]>([
    ["2026-05", "score_2026_05_nv01", "T05-2026 Lê Thị Đào", "Tổng hợp T05-2026", "Tháng 5 năm 2026"],
    ["2026-02", "score_2026_02_nv01", "T02-2026 Lê Thị Đào", "Tổng hợp T02-2026", "Tháng 02 năm 2026"],
    ["2026-Q2", "score_2026_q2_nv01", "Q2-2026 Lê Thị Đào", "Tổng hợp Q2-2026", "Quý II năm 2026"],
    ["2026-H1", "score_2026_h1_nv01", "6Tđầu-2026 Lê Thị Đào", "Tổng hợp 6Tđầu-2026", "6 tháng đầu năm 2026"],
    ["2026", "score_2026_nv01", "2026 Lê Thị Đào", "Tổng hợp 2026", "Năm 2026"],
  ])("%s is marked %s and called %s", (period, marker, name, summary, title) => {
    expect(wantedScoreSheet(period, person)).toEqual({ marker, name });
    expect(wantedSummarySheet(period).name).toBe(summary);
    expect(periodTitle(period)).toBe(title);
    expect(sheetKindOf(marker)).toBe("score");
    expect(sheetKindOf(wantedSummarySheet(period).marker)).toBe("summary");
  });

  it("tell who was scored in a month or quarter", () => {
    const markers = [
      "score_2026_05_nv01",
      "score_2026_q2_nv02",
      "score_2026_06_nv01",
      "summary_2026_05",
      "roster",
      null,
    ];
    const workbook = workbookOf(markers.map((marker, index) => sheetOf([], { name: `S${index}`, marker })));
    expect(scoredPersonIds(workbook)).toEqual(["NV01", "NV02"]);
  });
});

describe("a marked sheet", () => {
  it.each([
    ["catalogue", { isResult: true, feedsOthers: true, peopleFillIt: false }],
    ["settings", { isResult: true, feedsOthers: true, peopleFillIt: false }],
    ["findings", { isResult: true, feedsOthers: false, peopleFillIt: false }],
    ["roster", { isResult: true, feedsOthers: false, peopleFillIt: false }],
    ["template", { isResult: false, feedsOthers: false, peopleFillIt: true }],
    ["lists", { isResult: false, feedsOthers: false, peopleFillIt: false }],
    ["score_2026_05_nv01", { isResult: true, feedsOthers: false, peopleFillIt: false }],
    ["summary_2026_05", { isResult: true, feedsOthers: false, peopleFillIt: false }],
    ["of_a_later_version", { isResult: true, feedsOthers: false, peopleFillIt: false }],
  ])("%s: %o", (marker, facts) => {
    expect(sheetFactsOf(marker)).toMatchObject(facts);
  });

  it("is taken out as a result with its kind, forms stay", () => {
    const markers = ["catalogue", "template", "lists", "score_2026_05_nv01", "of_a_later_version", null];
    const workbook = workbookOf(markers.map((marker, index) => sheetOf([], { name: `S${index}`, marker })));
    expect(outputSheets(workbook).map(({ kind, name }) => [kind, name])).toEqual([
      ["catalogue", "S0"],
      ["score", "S3"],
      [null, "S4"],
    ]);
  });

  it("that others rest on is guarded when they are written, beside those that are written anew", () => {
    const markers = ["catalogue", "settings", "findings", "score_2026_04_nv01", "roster", null];
    const workbook = workbookOf(markers.map((marker) => sheetOf([["x"]], { name: marker ?? "Của tôi", marker })));
    const plans = samplePlans(workbookOf([])).filter(({ marker }) => marker === "roster");
    expect(runAtOnce(fingerprintsOfOurs(workbook, plans)).map(({ sheet }) => sheet)).toEqual([
      "catalogue",
      "settings",
      "roster",
    ]);
  });
});

describe("names of sheets", () => {
  it("are kept where the sheet is there, and free otherwise", () => {
    const workbook = workbookOf([
      sheetOf([], { name: "Danh mục của ta", marker: "catalogue" }),
      sheetOf([], { name: "Cấu hình KPI" }),
    ]);
    const people = ["NV01", "NV02"].map((id) => wantedScoreSheet("2026-05", { id, name: "An" }));
    expect(resolveSheetNames(workbook, ["catalogue", "settings", ...people])).toEqual({
      catalogue: "Danh mục của ta",
      settings: "Cấu hình KPI (2)",
      score_2026_05_nv01: "T05-2026 An",
      score_2026_05_nv02: "T05-2026 An (2)",
    });
  });
});
