import { describe, expect, it } from "vitest";

import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { clusterRows } from "../../../src/review/merge/cluster-rows";
import { runAtOnce } from "../../../src/workbook/slices";
import { judgeClusters } from "./judge-clusters";
import { plantedKinds, plantedUnits } from "./planted-units";
import { unitRows, type UnitLine } from "./unit-rows";

/** `EVERY_UNIT=1` merges as many rows as a province has; `npm run bench -- --only merge` tells the time of it. */
const isLong = process.env["EVERY_UNIT"] === "1";

describe("rows of several units", () => {
  const [units, rowsOfUnit] = isLong ? [100, 1_000] : [10, 120];

  it("that name one product are found, and others left apart", () => {
    const planted = plantedUnits({ units, rowsOfUnit, seed: 1 });
    const figures = judgeClusters(runAtOnce(clusterRows({ rows: planted.rows, wording })), planted);
    expect(figures.planted).toBeGreaterThan(planted.rows.length / 10);
    expect(figures.found / figures.planted).toBeGreaterThanOrEqual(0.98);
    for (const kind of plantedKinds) expect(figures.byKind[kind]).toBeGreaterThanOrEqual(0.95);
    expect(figures.wrong / figures.proposed).toBeLessThanOrEqual(0.01);
  }, 600_000);

  const report: UnitLine = ["Hành chính", "Soạn thảo báo cáo cải cách hành chính hằng quý", "Báo cáo"];
  it.each<{ says: string; one: UnitLine; other: UnitLine; together: boolean }>([
    {
      says: "other case",
      one: report,
      other: ["HÀNH CHÍNH", "soạn thảo báo cáo cải cách hành chính hằng quý", "báo cáo"],
      together: true,
    },
    {
      says: "short forms",
      one: report,
      other: ["Hành chính", "Soạn thảo BC CCHC hằng quý", "Báo cáo"],
      together: true,
    },
    {
      says: "a synonym",
      one: report,
      other: ["Hành chính", "Dự thảo báo cáo cải cách hành chính hàng quý", "Báo cáo"],
      together: true,
    },
    {
      says: "another order",
      one: report,
      other: ["Hành chính", "Hằng quý soạn thảo báo cáo cải cách hành chính", "Báo cáo"],
      together: true,
    },
    {
      says: "no diacritics",
      one: report,
      other: ["Hành chính", "soan thao bao cao cai cach hanh chinh hang quy", "bao cao"],
      together: true,
    },
    {
      says: "another period",
      one: report,
      other: ["Hành chính", "Soạn thảo báo cáo cải cách hành chính hằng năm", "Báo cáo"],
      together: false,
    },
    {
      says: "another object",
      one: ["Đất đai", "Cấp mới giấy phép xây dựng", "Giấy phép"],
      other: ["Đất đai", "Cấp lại giấy phép xây dựng", "Giấy phép"],
      together: false,
    },
    {
      says: "another act",
      one: ["Đất đai", "Giao đất ở cho hộ dân", "Quyết định"],
      other: ["Đất đai", "Thu hồi đất ở của hộ dân", "Quyết định"],
      together: false,
    },
    {
      says: "a short text without diacritics",
      one: ["Văn thư", "Vào sổ văn bản đến", "Sổ văn bản đến"],
      other: ["Văn thư", "vao so van ban den", "so van ban den"],
      together: true,
    },
    { says: "nothing but the task", one: ["Văn thư", "", ""], other: ["Văn thư", "", ""], together: false },
  ])("with $says: one product = $together", ({ one, other, together }) => {
    const filler: UnitLine = ["Tiếp dân", "Ghi sổ tiếp công dân", "Sổ tiếp công dân", "N2"];
    const rows = unitRows({ "a.xlsx": [one, filler], "b.xlsx": [other] });
    const clusters = runAtOnce(clusterRows({ rows, wording }));
    expect(clusters.some(({ members }) => members.includes(0) && members.includes(2))).toBe(together);
  });

  it("lead with the wording that most of them have, and else with the one that has its diacritics", () => {
    const bare: UnitLine = ["Hành chính", "soan thao bao cao cai cach hanh chinh hang quy", "Báo cáo"];
    const [twice] = runAtOnce(clusterRows({ rows: unitRows({ a: [report], b: [bare], c: [bare] }), wording }));
    expect(twice?.leading).toEqual([1, 2]);
    const [once] = runAtOnce(clusterRows({ rows: unitRows({ a: [bare], b: [report] }), wording }));
    expect(once?.leading).toEqual([1]);
  });
});
