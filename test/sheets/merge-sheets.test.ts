/** The sheets of a merge as a file: valid for Excel, recalculated to the written values, and the same after a second run. */
import { describe, expect, it } from "vitest";

import { mergeUnits, openUnit } from "../../src/app/merge/merge-units";
import { writeMerge } from "../../src/app/merge/plan-merge";
import { emptyWorkbook, openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { timeBand } from "../../src/catalogue/time-band";
import { findName } from "../../src/workbook/workbook-snapshot";
import { plantedUnits } from "../review/merge/planted-units";
import { expectParity } from "../support/formula-parity";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { ooxmlErrors } from "../support/ooxml-validator";
import { sheetOf, workbookOf } from "../support/snapshot";

const rowsOfUnit = 40;
const head = [
  ...["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
  ...["Tần suất", "Người thực hiện", "Ghi chú"],
];

/** Three units; the third has nothing but N5, and one person with far more hours than a year has. */
async function someUnits() {
  const { rows } = plantedUnits({ units: 3, rowsOfUnit, seed: 12 });
  return Promise.all(
    ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"].map((name, unit) => {
      const own = rows.slice(unit * rowsOfUnit, (unit + 1) * rowsOfUnit);
      const lines = own.map(({ row, group, band }, index) => [
        ...[index + 1, row.task, row.detail, row.output, unit === 2 ? "N5" : group],
        ...[band === null ? null : timeBand(band).label, "10 lần/tháng", "Nguyễn Văn An"],
        unit === 0 && index === 0 ? "Sản phẩm chuẩn" : null,
      ]);
      return openUnit({
        workbook: workbookOf([sheetOf([head, ...lines], { name: "Danh mục" })]),
        file: `${name}.xlsx`,
      });
    }),
  );
}

describe("the sheets of a merge", () => {
  it("pass Microsoft's validator, recalculate to what is written, and stay the same when merged again", async () => {
    const units = await someUnits();
    const host = await emptyWorkbook();
    const merge = await mergeUnits({ units, earlier: await host.read() });
    await writeMerge(host, merge);
    const bytes = await host.toBytes();
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const parity = await expectParity(bytes, { withExcelize: false });
    expect(parity.formulas).toBeGreaterThan(300);
    const first = await host.read();
    expect(first.sheets.map(({ name }) => name)).toEqual([
      "Danh mục quy đổi",
      "Trùng lặp",
      "So sánh đơn vị",
      "Cấu hình KPI",
    ]);
    expect(merge.conversion.standard?.origin).toBe("mark");
    const again = await mergeUnits({ units, earlier: first });
    expect(again.conversion.rows.map(({ code }) => code)).toEqual(merge.conversion.rows.map(({ code }) => code));
    await writeMerge(host, again);
    expect(await host.read()).toEqual(first);
  }, 120_000);

  it.skipIf(!hasLibreOffice)(
    "count the decisions that the catalogue does not have yet",
    async () => {
      const host = await emptyWorkbook();
      await writeMerge(host, await mergeUnits({ units: await someUnits(), earlier: await host.read() }));
      const { range } = findName(await host.read(), "KPI_TL_QuyetDinh") ?? expect.fail("no decisions");
      const cell = { kind: "setCell", sheet: "Trùng lặp", row: range.top, column: range.left, formula: null } as const;
      await host.editByHand([{ ...cell, value: "Loại" }]);
      const { sheets } = await (await openXlsx(await recalculate(await host.toBytes()))).read();
      const account = sheets.find(({ name }) => name === "Trùng lặp")?.values.slice(4, 10);
      expect(account?.map((row): unknown[] => [row[0], row[3]])).toEqual([
        ["Tổng số dòng của các đơn vị", 120],
        ["Giữ trong danh mục", 120 - Number(account?.[2]?.[3])],
        ["Gộp vào dòng giống", Number(account?.[2]?.[3])],
        ["Loại", 0],
        ["Đối chiếu số dòng", "Khớp"],
        ["Quyết định chưa đưa vào danh mục", 1],
      ]);
    },
    120_000,
  );

  it("name people with far more hours than a year has", async () => {
    const earlier = await (await emptyWorkbook()).read();
    const { comparison } = await mergeUnits({ units: await someUnits(), earlier });
    expect(comparison.busy.map(({ name }) => name)).toContain("Nguyễn Văn An");
    expect(comparison.figures.map(({ unit, groups }) => [unit, groups[4] === 1])).toEqual([
      ["Sở Y tế", false],
      ["Sở Nội vụ", false],
      ["Sở Tài chính", true],
    ]);
  });
});
