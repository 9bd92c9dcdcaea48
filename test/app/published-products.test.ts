import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { convertCatalogue } from "../../src/app/convert";
import { publishedProducts } from "../../src/app/published-products";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { withoutValues } from "../support/without-values";

const sample = "assets/samples/danh-muc-van-phong-da-sua.xlsx";

describe("publishedProducts", () => {
  let workbook: WorkbookSnapshot;

  beforeAll(async () => {
    const host = await openXlsx(await readFile(sample));
    await convertCatalogue(host);
    workbook = await host.read();
  });

  it("takes the coefficients that the sheet shows", async () => {
    const { products = [], basedOn } = (await publishedProducts(workbook)) ?? {};
    expect(products.length).toBeGreaterThan(50);
    expect(products.every(({ coefficient }) => coefficient !== null && coefficient > 0)).toBe(true);
    expect(basedOn).toEqual([]);
  });

  it("computes them where a program saved the formulas without values", async () => {
    const shown = await publishedProducts(workbook);
    const computed = await publishedProducts(withoutValues(workbook));
    expect(computed?.products).toEqual(shown?.products);
    // The sheets that the catalogue stands in, and no other of people's.
    const { catalogue } = await assess(workbook);
    expect(computed?.basedOn.map(({ sheet }) => sheet)).toEqual(catalogue.sheets.map(({ name }) => name));
    expect(computed?.basedOn).not.toEqual([]);
  });

  it("leaves them open where the source sheets are gone as well", async () => {
    const bare = withoutValues(workbook);
    const sheets = bare.sheets.filter(({ marker }) => marker !== null);
    const { products = [] } = (await publishedProducts({ ...bare, sheets })) ?? {};
    expect(products.length).toBeGreaterThan(50);
    expect(products.every(({ coefficient }) => coefficient === null)).toBe(true);
  });

  it("has none without a converted catalogue", async () => {
    expect(await publishedProducts({ ...workbook, sheets: [], names: [] })).toBeNull();
  });
});
