import { describe, expect, it } from "vitest";

import type { Severity } from "../../../src/findings/finding";
import type { SilentRule } from "../../../src/rulebook/rule-levels";
import type { Finding } from "../../../src/rulebook/rulebook";
import { findingsSheet } from "../../../src/sheets/findings/findings-sheet";
import { workbookOf } from "../../support/snapshot";

const finding = (severity: Severity, row: number): Finding => ({
  code: severity === "error" ? "E103" : severity === "warning" ? "W110" : "W503",
  severity,
  at: { sheet: "Sheet2", row, column: 4 },
  params: {},
  fix: null,
  related: [],
  score: null,
});

function planOf(findings: readonly Finding[], productCount = 10, silent: readonly SilentRule[] = []) {
  return findingsSheet({
    findings,
    silent,
    wordsOf: ({ at }) => ({ message: `=Dòng ${at.row}`, remedy: "" }),
    productCount,
    names: { findings: "Kết quả rà soát" },
    workbook: workbookOf([]),
  });
}

const texts = (plan: ReturnType<typeof planOf>) =>
  plan.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)).filter((value) => typeof value === "string");

describe("Kết quả rà soát", () => {
  it("names no cell of settings that the workbook does not have yet", () => {
    const formulas = planOf([finding("error", 12)]).rows.flatMap(({ cells }) =>
      cells.map((cell) => cell?.formula ?? ""),
    );
    expect(formulas.filter((formula) => formula.includes("KPI_"))).toEqual([]);
  });

  it("says which rules are turned off, and nothing where none is", () => {
    const silent: SilentRule[] = [
      { code: "E402", severity: "error", count: 3 },
      { code: "W203", severity: "warning", count: 0 },
    ];
    const line = texts(planOf([], 10, silent)).filter((text) => text.startsWith("Quy tắc đang tắt"));
    expect(line).toEqual([
      "Quy tắc đang tắt (trang Cấu hình KPI): E402 Người chưa có việc trong danh mục (3 nội dung không nêu); W203 Sản phẩm ghi chung chung (không có nội dung nào).",
    ]);
    expect(texts(planOf([])).some((text) => text.includes("đang tắt"))).toBe(false);
  });

  it("lists code, severity, sheet, linked cell, message and remedy", () => {
    const plan = planOf([finding("error", 12)]);
    expect(plan.rows.at(-1)?.cells).toMatchObject([
      { value: "E103" },
      { value: "Lỗi" },
      { value: "Sheet2" },
      { value: "D12", link: { sheet: "Sheet2", row: 12, column: 4 } },
      { value: "=Dòng 12" },
      { value: null },
    ]);
    expect(plan.rows.at(-1)?.cells[4]?.formula).toBeUndefined();
  });

  it("counts by severity", () => {
    const plan = planOf([finding("error", 1), finding("warning", 2), finding("warning", 3), finding("hint", 4)]);
    const counts = plan.rows.slice(4, 8).map(({ cells }) => cells[3]?.value);
    expect(counts).toEqual([10, 1, 2, 1]);
  });

  it.each<[string, readonly Finding[], number, string]>([
    ["nothing found", [], 10, "SẴN SÀNG NỘP"],
    ["warnings and hints only", [finding("warning", 1), finding("hint", 2)], 10, "SẴN SÀNG NỘP"],
    ["an error", [finding("warning", 1), finding("error", 2)], 10, "CHƯA SẴN SÀNG NỘP"],
    ["no product at all", [], 0, "CHƯA SẴN SÀNG NỘP"],
  ])("says whether the catalogue is ready: %s", (_, findings, productCount, verdict) => {
    expect(texts(planOf(findings, productCount))).toContain(verdict);
  });
});
