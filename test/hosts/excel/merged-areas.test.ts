/** Excel tells no more than 512 merged areas of one range, each by its first cell only. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/app/check";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { tilesOf } from "../../../src/hosts/excel/read/merged-areas";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { rangeAddress } from "../../../src/workbook/address";
import { noChange } from "../../../src/workbook/workbook-change";
import { findSheet } from "../../../src/workbook/workbook-snapshot";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, touchCell, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { smallOffice } from "../small-office";
import { samplePlan } from "./sample-plan";

/** A catalogue whose tasks are merged over three rows each, from row 2 on. */
function fillMerged(sheet: ModelSheet, tasks: number): void {
  for (let column = 1; column <= 10; column++) touchCell(sheet, 1, column).value = `Cột ${column}`;
  for (let task = 0; task < tasks; task++) {
    const top = 2 + task * 3;
    touchCell(sheet, top, 2).value = `Nhiệm vụ ${task + 1}`;
    for (let step = 0; step < 3; step++) touchCell(sheet, top + step, 3).value = `Bước ${step + 1}`;
    sheet.merges.push({ top, left: 2, bottom: top + 2, right: 2 });
  }
}

describe("a sheet with more than 512 merged areas", () => {
  it.each([
    ["refuses", true],
    ["answers nothing for", false],
  ])("is read with all of them by an Excel that %s so many at once", async (_what, refusesManyMerges) => {
    const bed = createTestBed({ apiMinor: 13 });
    bed.workbook.refusesManyMerges = refusesManyMerges;
    const sheet = addModelSheet(bed.workbook, "Danh mục");
    fillMerged(sheet, 1_270);
    const other = addModelSheet(bed.workbook, "Trang khác");
    touchCell(other, 1, 1).value = "x";
    other.merges.push({ top: 1, left: 1, bottom: 1, right: 4 }, { top: 1, left: 5, bottom: 300, right: 5 });
    const snapshot = await createExcelHost().read();
    const told = findSheet(snapshot, "Danh mục")?.merges.map(rangeAddress).sort();
    expect(told).toEqual(sheet.merges.map(rangeAddress).sort());
    expect(findSheet(snapshot, "Trang khác")?.merges).toHaveLength(2);
  });

  it("is read in as many requests as one without, as long as they are few", async () => {
    const requests = [];
    for (const tasks of [0, 600]) {
      const bed = createTestBed({ apiMinor: 13 });
      const sheet = addModelSheet(bed.workbook, "Danh mục");
      fillMerged(sheet, 600);
      if (tasks === 0) sheet.merges = [];
      await createExcelHost().read();
      requests.push(bed.counters.requests);
    }
    expect(requests).toEqual([requests[1], requests[0]]);
    expect(requests[0]).toBeLessThanOrEqual(6);
  });

  it("is one of ours as well: rewritten and put back whole", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    const host = createExcelHost();
    const plan = samplePlan({ rows: 1_300 });
    const merges = Array.from({ length: 620 }, (_, index) => ({
      top: 3 + index * 2,
      left: 2,
      bottom: 4 + index * 2,
      right: 2,
    }));
    await host.apply({ ...noChange, sheets: [{ ...plan, merges }] });
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await host.apply({ ...noChange, sheets: [samplePlan({ rows: 3 })] }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("a sheet whose merged areas Excel does not tell at all", () => {
  it("is read without them, and the other sheets with theirs", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    for (const name of ["Trước", "Danh mục", "Sau"]) {
      const sheet = addModelSheet(bed.workbook, name);
      touchCell(sheet, 2, 1).value = "x";
      sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
      sheet.refusesMerges = name === "Danh mục";
    }
    const { sheets } = await createExcelHost().read();
    const told = sheets.map(({ name, merges, areMergesUnknown }) => [name, merges.length, areMergesUnknown === true]);
    expect(told).toEqual([
      ["Sheet1", 0, false],
      ["Trước", 1, false],
      ["Danh mục", 0, true],
      ["Sau", 1, false],
    ]);
  });

  it("is a catalogue all the same, which says that its merged cells are not known", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    fillModel(bed.workbook, await (await openXlsx(await smallOffice())).read());
    for (const sheet of bed.workbook.sheets) sheet.refusesMerges = true;
    const { catalogue } = await check(createExcelHost());
    expect(catalogue.rows.length).toBeGreaterThan(0);
    expect(catalogue.sheets.map(({ areMergesUnknown }) => areMergesUnknown)).toEqual(catalogue.sheets.map(() => true));
  });

  it("is no reason to ask on when the line is down", async () => {
    const bed = createTestBed({ apiMinor: 13 });
    fillMerged(addModelSheet(bed.workbook, "Danh mục"), 200);
    const host = createExcelHost({ retryPause: 0, silence: 0 });
    await host.read();
    bed.resetCounters();
    bed.faults = [{ request: 3, code: "ConnectionFailure", when: "before", lasts: true }];
    await expect(host.read()).rejects.toMatchObject({ key: "connectionLost" });
    expect(bed.counters.requests).toBeLessThanOrEqual(5);
  });
});

describe("the tiles in which merged areas are asked for", () => {
  const range = fc
    .record({
      top: fc.integer({ min: 1, max: 50 }),
      left: fc.integer({ min: 1, max: 50 }),
      rows: fc.integer({ min: 1, max: 900 }),
      columns: fc.integer({ min: 1, max: 700 }),
    })
    .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));

  it("cover each cell once, and none can be met by more than 512 areas of two cells", () => {
    fc.assert(
      fc.property(range, (whole) => {
        const tiles = tilesOf(whole);
        const cells = tiles.reduce(
          (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
          0,
        );
        expect(cells).toBe((whole.bottom - whole.top + 1) * (whole.right - whole.left + 1));
        for (const { top, left, bottom, right } of tiles) {
          const height = bottom - top + 1;
          const width = right - left + 1;
          expect((height * width) / 2 + height + width).toBeLessThanOrEqual(512);
          expect(top >= whole.top && left >= whole.left && bottom <= whole.bottom && right <= whole.right).toBe(true);
        }
      }),
    );
  });
});
