/** The committed samples are what their sources say, and the month's assignments fit the catalogue. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { duplicate, mistakes, withMistakes } from "../../assets/samples/mistakes";
import { readSampleCatalogue } from "../../assets/samples/sample-catalogue";
import { makeSample, sampleNames } from "../../assets/samples/samples";
import { tickMistakes } from "../../assets/samples/draw-ticks";
import { check } from "../../src/app/check";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";

const committed = (name: string): Buffer => readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url));

describe("samples", () => {
  it.each(sampleNames)("%s is made from the sources as they stand (npm run samples)", async (name) => {
    expect(Buffer.compare(await makeSample(name), committed(name))).toBe(0);
  });

  it("hold 76 products, with exactly one standard unit", () => {
    const rows = readSampleCatalogue();
    expect(rows.map((row) => row.product)).toEqual(Array.from({ length: 76 }, (_, index) => index + 1));
    expect(rows.filter((row) => row.cells.note === "Sản phẩm chuẩn").map((row) => row.product)).toEqual([17]);
  });

  it("spoil each product once at most, and repeat one", () => {
    const products = mistakes.map((mistake) => mistake.product);
    expect(new Set(products).size).toBe(products.length);
    expect(withMistakes(readSampleCatalogue())).toHaveLength(77);
  });

  it("assign products of the catalogue only", () => {
    const lines = committed("giao-viec-2026-05.csv").toString("utf8").trimEnd().split("\n").slice(1);
    const codes = lines.map((line) => line.split(";")[1] ?? "");
    const known = readSampleCatalogue().map(({ product }) => `VP.${String(product).padStart(3, "0")}`);
    expect(lines).toHaveLength(34);
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each([
    {
      name: "danh-muc-van-phong.xlsx",
      expected: [duplicate.finding, ...mistakes.flatMap(({ finding }) => finding ?? [])],
    },
    { name: "danh-muc-van-phong-da-sua.xlsx", expected: [] },
    { name: "danh-muc-danh-dau.xlsx", expected: Object.values(tickMistakes).map(({ finding }) => finding) },
  ])("$name brings the findings of its mistakes, and no other error or reading", async ({ name, expected }) => {
    const { findings, catalogue } = await check(await openXlsx(committed(name), name));
    expect(catalogue.sheets.map((sheet) => sheet.name)).toEqual(["Danh mục"]);
    const codes = findings.map(({ code }) => code).filter((code) => /^(E|W11)/.test(code));
    expect(codes.sort()).toEqual([...expected].sort());
  });
});
