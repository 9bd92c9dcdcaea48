/** A sheet of ours that somebody copied has our names for itself, and Excel then refuses them to the workbook. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange } from "../../../src/workbook/workbook-change";
import { findMarkedSheet } from "../../../src/workbook/workbook-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, touchCell } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

function openCopy() {
  const bed = createTestBed({ apiMinor: 13 });
  const copy = addModelSheet(bed.workbook, "Danh mục quy đổi (2)");
  touchCell(copy, 1, 1).value = "DANH MỤC";
  copy.ownNames = ["KPI_SHEET_catalogue", ...samplePlan().names.map(({ name }) => name)];
  bed.workbook.active = copy.name;
  return { bed, copy };
}

describe("with a copy of a sheet of ours in front", () => {
  it("the names are added all the same, and the copy is in front again", async () => {
    const { bed, copy } = openCopy();
    const host = createExcelHost();
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply({ ...noChange, sheets: [samplePlan()] });
    expect(findMarkedSheet(await host.read(), samplePlan().marker)?.name).toBe(samplePlan().name);
    expect(bed.workbook.active).toBe(copy.name);
    await host.undo(applied);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("also where no other sheet is to be seen", async () => {
    const { bed, copy } = openCopy();
    for (const sheet of bed.workbook.sheets) if (sheet !== copy) sheet.visibility = "Hidden";
    const host = createExcelHost();
    await host.apply({ ...noChange, sheets: [samplePlan()] });
    expect(findMarkedSheet(await host.read(), samplePlan().marker)?.name).toBe(samplePlan().name);
    expect(bed.workbook.active).toBe(copy.name);
  });
});

describe("with any other sheet in front", () => {
  it("nothing is brought to the front", async () => {
    const { bed } = openCopy();
    bed.workbook.active = "Sheet1";
    await createExcelHost().apply({ ...noChange, sheets: [samplePlan()] });
    expect(bed.workbook.active).toBe("Sheet1");
  });
});
