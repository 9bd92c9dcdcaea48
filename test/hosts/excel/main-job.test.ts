import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { convertCatalogue } from "../../../src/app/convert";
import { removeOutput } from "../../../src/app/remove-output";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell-value";
import type { SheetSnapshot } from "../../../src/workbook/workbook-snapshot";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { dumpWorkbook } from "../../excel-host/model-view";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";

let bed: TestBed;
let excel: WorkbookHost;
let file: XlsxHost;

beforeEach(async () => {
  file = await openXlsx(await readFile("assets/samples/danh-muc-van-phong-da-sua.xlsx"));
  bed = createTestBed({ apiMinor: 13 });
  fillModel(bed.workbook, await file.read());
  excel = createExcelHost();
});

function constantsOf({ values, formulas, firstRow, firstColumn }: SheetSnapshot): (readonly [string, CellValue])[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const address = cellAddress(firstRow + row, firstColumn + column);
      return value === null || value === "" || formulas.has(address) ? [] : [[address, value] as const];
    }),
  );
}

/** What both hosts must agree on; Excel's in-memory stand-in does not calculate, so formulas stand for their values. */
async function contentOf(host: WorkbookHost) {
  const { sheets, names } = await host.read();
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      marker: sheet.marker,
      isProtected: sheet.isProtected,
      formulas: Object.fromEntries(sheet.formulas),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      constants: Object.fromEntries(constantsOf(sheet)),
    })),
    names: names.map((name) => JSON.stringify(name)).sort(),
  };
}

describe("the main job in Excel", () => {
  it("opens the sample with the same content as the file host", async () => {
    expect(await contentOf(excel)).toEqual(await contentOf(file));
  });

  it("writes the converted catalogue as the file host does", async () => {
    const inExcel = await convertCatalogue(excel, { force: true });
    const inFile = await convertCatalogue(file, { force: true });
    expect(inExcel.applied?.written).toEqual(inFile.applied?.written);
    expect(await contentOf(excel)).toEqual(await contentOf(file));
  });

  it("can be taken out of the workbook and be brought back", async () => {
    const before = dumpWorkbook(bed.workbook);
    await convertCatalogue(excel, { force: true });
    const once = dumpWorkbook(bed.workbook);
    const removed = await removeOutput(excel);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    if (!removed) throw new Error("there was something to remove");
    await excel.undo(removed);
    expect(dumpWorkbook(bed.workbook)).toEqual(once);
  });
});
