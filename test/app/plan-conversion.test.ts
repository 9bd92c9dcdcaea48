import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { convertCatalogue } from "../../src/app/convert";
import { planConversion } from "../../src/app/plan-conversion";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { noChange } from "../../src/workbook/workbook-change";
import { findName, valuesOfName } from "../../src/workbook/workbook-snapshot";

const sample = "assets/samples/danh-muc-van-phong-da-sua.xlsx";
let host: XlsxHost;

async function typeInto(name: string, value: string | number | null): Promise<void> {
  const cell = findName(await host.read(), name);
  if (!cell) throw new Error(`no name ${name}`);
  const { top: row, left: column } = cell.range;
  await host.apply({ ...noChange, edits: [{ kind: "setCell", sheet: cell.sheet, row, column, value }] });
}

async function valueOf(name: string) {
  return valuesOfName(await host.read(), name)?.[0]?.[0];
}

describe("what a conversion rests on", () => {
  beforeAll(async () => {
    host = await openXlsx(await readFile(sample));
    await convertCatalogue(host, { force: true });
  });

  it.each([
    ["settings", "KPI_DiaDanh", "Hà Sơn"],
    ["catalogue", "KPI_DM_Nhom", "N5"],
  ])("is also our own sheet %s, where somebody may type between reading and writing", async (marker, name, value) => {
    const change = planConversion(await assess(await host.read()));
    const sheet = (await host.read()).sheets.find((candidate) => candidate.marker === marker)?.name;
    expect(change.basedOn.map((print) => print.sheet)).toContain(sheet);
    await typeInto(name, value);
    await expect(host.apply(change)).rejects.toMatchObject({ key: "sourceChanged" });
  });
});

describe("the office's names", () => {
  beforeAll(async () => {
    host = await openXlsx(await readFile(sample));
    await convertCatalogue(host, { force: true });
  });

  it("come from above the catalogue as long as nobody typed any", async () => {
    expect([await valueOf("KPI_CoQuanCapTren"), await valueOf("KPI_CoQuan")]).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN",
      "VĂN PHÒNG",
    ]);
    const catalogue = (await host.read()).sheets.find(({ marker }) => marker === "catalogue");
    expect(catalogue?.values.slice(0, 2).map(([name]) => name)).toEqual(["ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", "VĂN PHÒNG"]);
  });

  it("stay as people corrected them", async () => {
    await typeInto("KPI_CoQuanCapTren", null);
    await typeInto("KPI_CoQuan", "VĂN PHÒNG ỦY BAN NHÂN DÂN");
    await convertCatalogue(host, { force: true });
    expect([await valueOf("KPI_CoQuanCapTren"), await valueOf("KPI_CoQuan")]).toEqual([
      null,
      "VĂN PHÒNG ỦY BAN NHÂN DÂN",
    ]);
  });
});
