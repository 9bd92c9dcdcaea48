import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { catalogueRules } from "../../src/catalogue/rules/catalogue-rules";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import { catalogueFindings as english } from "../../src/strings/en/findings-catalogue";
import { catalogueFindings as vietnamese } from "../../src/strings/vi/findings-catalogue";
import { dateCell, errorCell, sheetOf, workbookOf } from "../support/snapshot";
import { band2, header as columns } from "./read-one-sheet";
import type { Rows } from "./read-one-sheet";

const header = [...columns, "Mã CV"];

function check(rows: Rows) {
  const { catalogue } = readCatalogue({ workbook: workbookOf([sheetOf(rows)]) });
  return validateCatalogue({ catalogue, scale: "matrix" });
}

describe("sentences", () => {
  const findings = check([
    header,
    [1, null, null, "c", "M3", dateCell(2026, 5, 15), "V1"],
    [2, "A", "b", null, "N1, N2", "lâu", "V1"],
    [3, "A", "d", "e", null, null, errorCell("#REF!")],
    [4, "A", "f", "g", "II", "30 phút"],
    [5, "A", "f", "g", "khó", band2],
  ]);
  const ticks = check([
    ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Nhóm", "Dưới 5 phút", "5-15", "15-25"],
    ["A", "b", "c", "N1", "x", "x", null],
  ]);

  it.each([...findings, ...ticks].map((finding) => [finding.code, finding] as const))(
    "say what, where and what to do: %s",
    (_code, finding) => {
      for (const texts of [vietnamese, english]) {
        const entry = Object.entries(texts).find(([code]) => code === finding.code)?.[1];
        const sentence = entry?.message(finding.params) ?? "";
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|\b[EW]\d{3}\b|“”/);
        expect(sentence).toContain(String(finding.at.row));
      }
    },
  );

  it("are tried for every rule", () => {
    const tried = new Set([...findings, ...ticks].map(({ code }) => code));
    expect([...tried].sort()).toEqual(catalogueRules.map(({ code }) => code).sort());
  });
});
