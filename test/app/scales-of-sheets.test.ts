/**
 * A workbook whose sheets have different scales, from reading to recalculating: each sheet by what is filled in it, one
 * standard unit measured on each scale, live formulas that follow another standard unit, and the same again on a second run.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import type { Assessment, TriedChoices } from "../../src/app/assessment";
import { convertCatalogue } from "../../src/app/convert";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { valuesOfName } from "../../src/workbook/workbook-snapshot";
import { typeIntoFile } from "../sheets/written-workbook";
import { hasLibreOffice, recalculateAll } from "../support/libreoffice";
import { ooxmlErrors } from "../support/ooxml-validator";
import { writeBook, type BookRow } from "../support/write-book";

const texts = (number: number) => [`Nhiệm vụ ${number}`, `Soạn văn bản số ${number}`, `Văn bản số ${number}`];
const head = ["Mã CV", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra"];

const matrixSheet: readonly BookRow[] = [
  [...head, "Phân nhóm", "Định lượng thời gian", "Điểm chấm", "Ghi chú"],
  ["A.01", ...texts(1), "N1", "Từ 25 phút đến dưới 45 phút", 5, "Sản phẩm chuẩn"],
  ["A.02", ...texts(2), "N3", "Từ 240 phút đến dưới 480 phút (4 - 8 giờ)", null, null],
  ["A.03", ...texts(3), "N2", "Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)", null, null],
];
const framesSheet: readonly BookRow[] = [
  [...head, "Phân nhóm", "Định lượng thời gian", "Điểm chấm"],
  ["B.01", ...texts(4), "N1", null, 10],
  ["B.02", ...texts(5), "N2", null, 40],
  ["B.03", ...texts(6), "N2", null, 80],
];
const levelsSheet: readonly BookRow[] = [
  [...head, "Mức"],
  ["C.01", ...texts(7), 1],
  ["C.02", ...texts(8), 3],
];
const givenSheet: readonly BookRow[] = [
  [...head, "Hệ số quy đổi"],
  ["D.01", ...texts(9), 1],
  ["D.02", ...texts(10), 2.5],
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-scales-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bookOf(sheets: Readonly<Record<string, readonly BookRow[]>>): Promise<Uint8Array> {
  const file = join(folder, "book.xlsx");
  await writeBook(file, sheets);
  return readFile(file);
}

const four = { "Phòng A": matrixSheet, "Phòng B": framesSheet, "Phòng C": levelsSheet, "Phòng D": givenSheet };

async function converted(bytes: Uint8Array, tried: TriedChoices = {}) {
  const host = await openXlsx(bytes);
  const { assessment, applied } = await convertCatalogue(host, { tried });
  return { assessment, applied, bytes: await host.toBytes() };
}

const coefficientsOf = ({ conversion }: Assessment) => conversion.rows.map(({ coefficient }) => coefficient);
const scalesOf = ({ conversion }: Assessment) => conversion.tableScales.map(({ scale }) => scale);
const errorsOf = ({ findings }: Assessment) =>
  findings.filter(({ severity }) => severity === "error").map(({ code }) => code);

/** A: 35, 540, 72 ÷ 35; B: ÷ 5; C: ÷ 100; D as printed. */
const expected = [1, 15.43, 2.06, 2, 8, 16, 1, 1.5, 1, 2.5];

describe("a workbook whose sheets have different scales", () => {
  it("is read, judged and written, each sheet by its own scale", { timeout: 60_000 }, async () => {
    const { assessment, applied, bytes } = await converted(await bookOf(four));
    expect(scalesOf(assessment)).toEqual(["matrix", "frames", "levels", "given"]);
    expect(errorsOf(assessment)).toEqual([]);
    expect(assessment.findings.filter(({ code }) => code === "W514")).toHaveLength(1);
    expect(coefficientsOf(assessment)).toEqual(expected);
    expect(applied).not.toBeNull();
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  it("is the same on a second run: the settings sheet keeps each sheet's scale", async () => {
    const { bytes } = await converted(await bookOf(four));
    const again = await converted(bytes);
    expect(scalesOf(again.assessment)).toEqual(["matrix", "frames", "levels", "given"]);
    expect(coefficientsOf(again.assessment)).toEqual(expected);
    expect(again.assessment.conversion.scaleReason).toBe("workbook");
    const before = await (await openXlsx(bytes)).read();
    const after = await (await openXlsx(again.bytes)).read();
    for (const name of ["KPI_Thang_Trang", "KPI_Thang_Loai", "KPI_DiemChuan_Khung", "KPI_DM_HeSo"]) {
      expect(valuesOfName(after, name), name).toEqual(valuesOfName(before, name));
    }
  });

  it.skipIf(!hasLibreOffice)(
    "follows, recalculated, what a person changes in the written file",
    { timeout: 240_000 },
    async () => {
      const { bytes } = await converted(await bookOf(four));
      const changes = [
        [],
        [
          { name: "KPI_MaChuan", value: "B.01" },
          { name: "KPI_DiemGhi_MaTran", value: 70 },
        ],
        [{ name: "KPI_DiemGhi_Khung", value: 20 }],
        [{ name: "KPI_TrongSo", row: 0, value: 2 }],
      ];
      const typed = await Promise.all(changes.map((inputs) => typeIntoFile(bytes, inputs)));
      const recalculated = await recalculateAll(typed);
      const all = [
        expected,
        [0.5, 7.71, 1.03, 1, 4, 8, 1, 1.5, 1, 2.5],
        [1, 15.43, 2.06, 0.5, 2, 4, 1, 1.5, 1, 2.5],
        [1, 7.71, 1.03, 2, 8, 16, 1, 1.5, 1, 2.5],
      ];
      for (const [index, coefficients] of all.entries()) {
        const workbook = await (await openXlsx(recalculated[index] ?? new Uint8Array())).read();
        const shown = (valuesOfName(workbook, "KPI_DM_HeSo") ?? [])
          .map(([k]) => k)
          .filter((k) => typeof k === "number");
        expect(shown, `change ${index}`).toEqual(coefficients);
        const judged = await assess(await (await openXlsx(typed[index] ?? new Uint8Array())).read());
        expect(coefficientsOf(judged), `change ${index}, by the software`).toEqual(coefficients);
      }
    },
  );

  it("is not ready, and is not written, while nothing tells the standard unit's points on a scale", async () => {
    const book = await bookOf({
      "Phòng A": matrixSheet.map((row) => row.map((cell, index) => (index === 6 ? null : cell))),
      "Phòng B": framesSheet,
    });
    const { assessment, applied } = await converted(book);
    expect(errorsOf(assessment)).toEqual(["E515"]);
    expect(applied).toBeNull();
    const said = await converted(book, { settings: { standardPoints: { matrix: null, frames: 5, levels: null } } });
    expect(coefficientsOf(said.assessment)).toEqual([1, 15.43, 2.06, 2, 8, 16]);
    const kept = await converted(said.bytes);
    expect(coefficientsOf(kept.assessment)).toEqual([1, 15.43, 2.06, 2, 8, 16]);
  });

  it("has one scale again once a person says so for all, and the settings forget the others", async () => {
    const { bytes } = await converted(await bookOf({ "Phòng A": matrixSheet, "Phòng B": framesSheet }));
    const host = await openXlsx(bytes);
    const { assessment } = await convertCatalogue(host, { tried: { scale: "matrix" }, force: true });
    expect(scalesOf(assessment)).toEqual(["matrix", "matrix"]);
    expect(errorsOf(assessment)).toEqual(["E107", "E107", "E107"]);
    const workbook = await host.read();
    expect(workbook.names.filter(({ name }) => /^KPI_(Thang_|DiemGhi_|DiemChuan_|DM_Thang)/.test(name))).toEqual([]);
  });

  it("takes what is said for one sheet, and refuses a scale in the settings that is none", async () => {
    const book = await bookOf({ "Phòng A": matrixSheet, "Phòng B": framesSheet });
    const { assessment, bytes } = await converted(book, {
      settings: { sheetScales: [{ sheet: "Phòng B", scale: "given" }] },
    });
    expect(scalesOf(assessment)).toEqual(["matrix", "given"]);
    expect(errorsOf(assessment)).toContain("E314");
    expect(bytes.length).toBeGreaterThan(0);
    const written = await converted(book);
    const wrong = await typeIntoFile(written.bytes, [{ name: "KPI_Thang_Loai", value: "ba mức" }]);
    await expect(converted(wrong)).rejects.toMatchObject({ key: "settingsUnreadable" });
  });
});
