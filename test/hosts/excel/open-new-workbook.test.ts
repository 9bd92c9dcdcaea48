import { beforeEach, describe, expect, it } from "vitest";

import { openNewWorkbook } from "../../../src/hosts/excel/open-new-workbook";
import { makeWorkbook } from "../../../src/hosts/xlsx/whole-file";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { assignmentForm } from "../../../src/sheets/assignments/assignment-form";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";

describe("a file that Excel opens beside the workbook", () => {
  let bed: TestBed;
  beforeEach(() => {
    bed = createTestBed({ apiMinor: 9 });
  });

  it("is the form for a month's assignments, byte by byte", async () => {
    const bytes = await makeWorkbook(assignmentForm({ people: ["Hoàng Thu Trang"], products: [] }));
    expect(await openNewWorkbook(bytes)).toBe(true);
    const [opened] = bed.workbook.filesOpenedBeside;
    expect(opened?.length).toBe(bytes.length);
    const { sheets } = await (await openXlsx(new Uint8Array(opened ?? []))).read();
    expect(sheets.length).toBeGreaterThan(0);
  });

  it("is left to a download where Excel refuses it", async () => {
    bed.faults.push({ request: 1, code: "GeneralException", when: "before" });
    expect(await openNewWorkbook(new Uint8Array([1]))).toBe(false);
  });
});
