/** The check goes by the workbook's own settings and by its staff list, whatever host has opened it. */
import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import type { TriedSettings } from "../../src/app/assessment";
import { settingsOf } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import type { CellValue } from "../../src/workbook/cell-value";
import { band2, header } from "../catalogue/read-one-sheet";
import { sheetOf, workbookOf } from "../support/snapshot";

const rows: readonly (readonly CellValue[])[] = [
  [...header, "Người thực hiện"],
  [1, "Văn thư", "Đăng ký văn bản đến", "Tùy tình hình", "N4", "50 phút", "Đỗ Văn Thử"],
  [3, "Tổng hợp", "Viết báo cáo tháng", "Báo cáo tháng", "N2", band2, "Đỗ Văn Thử"],
];
const catalogue = sheetOf(rows);
const roster = sheetOf(
  [
    ["Mã", "Họ và tên"],
    ["NV1", "Đỗ Văn Thử"],
    ["NV2", "Lò Thị Mẫu"],
  ],
  { name: "Nhân sự", marker: "roster" },
);
const named = (column: number) => ({ sheet: "Nhân sự", range: { top: 2, bottom: 3, left: column, right: column } });
const withRoster = workbookOf(
  [catalogue, roster],
  [
    { name: "KPI_NS_Ma", ...named(1) },
    { name: "KPI_NS_HoTen", ...named(2) },
  ],
);
const { ruleWords } = settingsOf(laoCai);

async function codes(settings: TriedSettings = {}, workbook = withRoster) {
  const { findings } = await assess(workbook, { tried: { settings } });
  return findings.map(({ code }) => code).filter((code) => !/^(?:W110|E50)/.test(code));
}

describe("a check", () => {
  it("finds by the profile's limits and words, and misses people of the staff list", async () => {
    expect(await codes()).toEqual(["W305", "E402"]);
    expect(await codes({}, workbookOf([catalogue]))).toEqual(["W305"]);
  });

  it("finds by other limits and words as soon as they are tried out", async () => {
    const vagueOutput = [...ruleWords.vagueOutput, "tùy tình hình"];
    expect(await codes({ demandingFromMinutes: 60, ruleWords: { ...ruleWords, vagueOutput } })).toEqual([
      ...["W203", "W207", "W305", "E402"],
    ]);
  });

  it("takes an office's own synonyms, short forms and kinds of documents", async () => {
    const workbook = workbookOf([
      sheetOf([
        header,
        [1, "Tổng hợp", "Soạn thông cáo về VBCP", "Thông cáo về VBCP", "N2", band2],
        [2, "Tổng hợp", "Khởi thảo thông cáo về văn bản chính phủ", "Thông cáo về văn bản chính phủ", "N2", band2],
        [3, "Văn thư", "Trình ký sổ lệnh", "Sổ lệnh nhập kho và thẻ lệnh xuất kho", "N1", band2],
      ]),
    ]);
    expect(await codes({}, workbook)).toEqual([]);
    const { synonyms, abbreviations, documents } = ruleWords;
    const own = {
      ...ruleWords,
      synonyms: synonyms.map((entry) => (entry.startsWith("soạn thảo") ? `${entry} = khởi thảo` : entry)),
      abbreviations: [...abbreviations, "VBCP = văn bản chính phủ"],
      documents: [...documents, "sổ lệnh", "thẻ lệnh"],
    };
    expect(await codes({ ruleWords: own }, workbook)).toEqual(["W302", "W201"]);
  });

  it("asks for steps from as long a time on as the settings say", async () => {
    const workbook = workbookOf([
      sheetOf([
        header,
        [1, "Tiếp công dân", "Ghi ý kiến", "Phiếu ghi", "N2", "Từ 480 phút đến dưới 960 phút (1 - 2 ngày)"],
      ]),
    ]);
    expect(await codes({}, workbook)).toEqual([]);
    expect(await codes({ splitFromMinutes: 480 }, workbook)).toEqual(["W202"]);
  });

  it("keeps what it found only while limits, words and people are the same", async () => {
    const earlier = await assess(withRoster);
    const same = await assess(withRoster, { earlier });
    expect(same.basis.ruleFindings).toBe(earlier.basis.ruleFindings);
    const stricter = await assess(withRoster, { earlier, tried: { settings: { demandingFromMinutes: 60 } } });
    expect(stricter.findings.map(({ code }) => code)).toContain("W207");
    const fewer = await assess(workbookOf([catalogue]), { earlier });
    expect(fewer.findings.map(({ code }) => code)).not.toContain("E402");
  });

  it("is ready without an error that is turned off, and says which", async () => {
    const { summary, silent, findings } = await assess(withRoster, {
      tried: { settings: { ruleLevels: { E402: "off" } } },
    });
    expect(findings.map(({ code }) => code)).not.toContain("E402");
    expect(silent).toEqual([{ code: "E402", severity: "error", count: 1 }]);
    expect(summary.errors).toBe(findings.filter(({ severity }) => severity === "error").length);
  });
});
