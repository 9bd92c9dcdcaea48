import { describe, expect, it } from "vitest";

import { scaleSchema } from "../../src/profiles/profile";
import { convertedCatalogueSheet } from "../../src/sheets/catalogue/converted-catalogue-sheet";
import {
  readCatalogueNotesInSlices,
  readConvertedCatalogue,
} from "../../src/sheets/catalogue/read-converted-catalogue";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { runAtOnce } from "../../src/workbook/slices";
import { workbookOf } from "../support/snapshot";
import { sampleConversion, sampleRows } from "./sample-catalogue";
import { snapshotOfPlans, typeInto } from "./plan-snapshot";

const empty = workbookOf([]);
const names = { catalogue: "Danh mục quy đổi" };
const planOf = (conversion = sampleConversion(), workbook = empty) =>
  convertedCatalogueSheet({ conversion, names, workbook });
const headerOf = (plan: SheetPlan) =>
  plan.rows[7]?.cells.flatMap((cell, index) => (plan.hiddenColumns?.includes(index + 1) ? [] : [cell?.value]));
const products = (plan: SheetPlan) =>
  plan.rows
    .slice(8)
    .filter(({ cells }) => typeof cells[0]?.value === "number")
    .map(({ cells }) => cells);

describe("Danh mục quy đổi", () => {
  it("has the columns of ST Phụ lục III, with the band, in their order", () => {
    const columns = [
      "Stt",
      "Mã CV",
      "Nhiệm vụ",
      "Công việc chi tiết",
      "Sản phẩm đầu ra",
      "Phân nhóm",
      "Định lượng thời gian",
      "Khung điểm tối đa",
      "Điểm chấm",
      "Hệ số quy đổi",
      "Ghi chú",
    ];
    // The source of a row stands beside the form.
    expect(headerOf(planOf())).toEqual([...columns, "Nguồn"]);
    expect(headerOf(planOf(sampleConversion({ scale: "levels" })))).toEqual([...columns, "Mức", "Nguồn"]);
  });

  it("numbers products through, under the headings of their parts and sections", () => {
    const plan = planOf();
    expect(products(plan).map((cells) => cells[0]?.value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const headings = plan.rows
      .slice(8)
      .filter(({ cells }) => cells[0] && typeof cells[0].value !== "number" && cells[2]?.style === "section");
    expect(headings.map(({ cells }) => [cells[0]?.value, cells[2]?.value])).toEqual([
      ["A", "Nhiệm vụ lãnh đạo, quản lý"],
      [null, "I. Chỉ đạo, điều hành"],
      ["B.I", "Nhiệm vụ chuyên môn dùng chung"],
      [null, "I. Văn thư, lưu trữ"],
      ["B.II", "Nhiệm vụ chuyên môn riêng của từng phòng, đơn vị"],
      [null, "II. Nội chính"],
    ]);
  });

  it.each(scaleSchema.options)("%s: shows the domain's points and coefficients beside formulas", (scale) => {
    const conversion = sampleConversion({ scale });
    const shown = products(planOf(conversion));
    expect(shown.map((cells) => cells[8]?.value ?? "")).toEqual(conversion.rows.map(({ points }) => points ?? ""));
    expect(shown.map((cells) => cells[9]?.value)).toEqual(conversion.rows.map(({ coefficient }) => coefficient ?? ""));
    // What a decision gives is computed from nothing; support work still counts by its hours.
    const computed =
      scale === "given" ? shown.filter((_cells, index) => conversion.rows[index]?.basis === "hours") : shown;
    expect(computed.length).toBeGreaterThan(0);
    for (const cells of computed) expect(cells[9]?.formula).toMatch(/^=IF\(ISNUMBER\(\$[IG]\d+\),IFERROR\(ROUND\(/);
  });

  it("writes explicit minutes of the open band and hours as numbers", () => {
    const shown = products(planOf());
    expect(shown[3]?.[6]).toMatchObject({ value: 2880, style: "minutesInput" });
    expect(shown[4]?.[6]?.value).toBe("Từ 2400 phút trở lên (từ 5 ngày trở lên)");
    expect(shown[5]?.[6]).toMatchObject({ value: 3, style: "hoursInput" });
  });

  it("keeps a frame that the row itself prints, and refers to the settings for the others (ST)", () => {
    const shown = products(
      planOf(
        sampleConversion({
          scale: "frames",
          rows: sampleRows.map((row) => (row.source.row === 8 ? { ...row, frame: { min: 1, max: 999 } } : row)),
          settings: { frames: [100, 200, 300, 400, 500].map((max) => ({ min: 0, max })) },
        }),
      ),
    );
    expect(shown[1]?.[7]?.formula).toContain("KPI_KhungMax");
  });

  it("writes user text as text, never as a formula", () => {
    const shown = products(planOf());
    expect(shown[3]?.[4]).toEqual({ value: "=Dự thảo quyết định", style: "text" });
  });

  it("links each product to its source row", () => {
    expect(products(planOf())[1]?.[11]).toMatchObject({
      value: "Sheet2!10",
      link: { sheet: "Sheet2", row: 10, column: 1 },
    });
  });

  it("reads back products and codes, also after the sheet was renamed", () => {
    const conversion = sampleConversion();
    const plan = { ...planOf(conversion), name: "Bảng của tôi" };
    const read = readConvertedCatalogue(snapshotOfPlans([plan]));
    expect(read?.map(({ code, coefficient, group }) => ({ code, coefficient, group }))).toEqual(
      conversion.rows.map(({ code, coefficient, group }) => ({ code, coefficient, group })),
    );
    expect(read?.[3]).toMatchObject({
      code: "VP.004",
      task: "Xây dựng văn bản quy phạm pháp luật",
      detail: "Dự thảo quyết định của Ủy ban nhân dân tỉnh",
      output: "=Dự thảo quyết định",
    });
    expect(readConvertedCatalogue(empty)).toBeNull();
  });

  it("keeps a typed note on a second run, which changes nothing", () => {
    const first = planOf();
    const withNote = typeInto(snapshotOfPlans([first]), "KPI_DM_GhiChu", "Đề nghị xem lại", 2);
    expect([...runAtOnce(readCatalogueNotesInSlices(withNote))]).toContainEqual(["VP.001", "Đề nghị xem lại"]);
    const second = planOf(sampleConversion(), withNote);
    expect(products(second)[0]?.[10]).toEqual({ value: "Đề nghị xem lại", style: "textInput" });
    expect(planOf(sampleConversion(), snapshotOfPlans([second]))).toEqual(second);
  });

  it("stays blank, not wrong, without a standard unit", () => {
    const conversion = sampleConversion({ standard: null });
    for (const cells of products(planOf(conversion))) expect(cells[9]?.value).toBe("");
  });

  it("is a sheet also without any row", () => {
    const plan = planOf(sampleConversion({ rows: [], standard: null }));
    expect(readConvertedCatalogue(snapshotOfPlans([plan]))).toEqual([]);
  });
});
