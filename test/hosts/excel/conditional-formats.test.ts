/** Rules that people and copying make of our conditional formats, and those that Excel will not tell. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { dumpWorkbook } from "../../excel-host/model-view";
import {
  findModelSheet,
  lastRow,
  touchCell,
  type ModelConditionalFormat,
  type ModelSheet,
} from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;
let host: WorkbookHost;
let own: ModelSheet;

beforeEach(async () => {
  bed = createTestBed({ apiMinor: 13 });
  host = createExcelHost();
  await host.apply({ ...noChange, sheets: [samplePlan()] });
  const sheet = findModelSheet(bed.workbook, samplePlan().name);
  if (!sheet) throw new Error("the sheet was not written");
  own = sheet;
});

function rule(areas: ModelConditionalFormat["areas"], type = "Custom"): ModelConditionalFormat {
  const formula = '=AND($B3<>"",$B3=C$1)';
  return { id: `{by-hand-${own.conditionalFormats.length}}`, type, areas, properties: { "rule.formula": formula } };
}

const rewrite = () => host.apply({ ...noChange, sheets: [samplePlan({ rows: 7 })] });

describe("a rule in a sheet of ours is put back", () => {
  it.each<[string, ModelConditionalFormat["areas"]]>([
    ["over the cells that it was made for", [{ top: 3, left: 2, bottom: 6, right: 4 }]],
    [
      "over several areas, as copying makes them",
      [
        { top: 3, left: 1, bottom: 4, right: 4 },
        { top: 6, left: 1, bottom: 6, right: 4 },
        { top: 9, left: 2, bottom: 12, right: 2 },
      ],
    ],
    ["over whole columns", [{ top: 1, left: 2, bottom: lastRow, right: 3 }]],
    ["over whole rows", [{ top: 2, left: 1, bottom: 4, right: 16_384 }]],
  ])("%s", async (_where, areas) => {
    own.conditionalFormats.push(rule(areas));
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await rewrite());
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("with the formula that it has in its own first cell, which a second run takes for the same", async () => {
    const before = dumpWorkbook(bed.workbook);
    bed.resetCounters();
    await host.apply({ ...noChange, sheets: [samplePlan()] });
    expect(bed.counters.writes).toBe(0);
    await host.undo(await rewrite());
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("what Excel does not tell of the rules of a sheet of ours is no reason to leave the sheet alone", () => {
  it("neither a kind that we do not write nor two rules on a column of a table", async () => {
    own.tables.push({ top: 3, left: 2, bottom: 6, right: 4 });
    own.conditionalFormats.push(rule([{ top: 3, left: 3, bottom: 6, right: 3 }], "CellValue"));
    own.conditionalFormats.push(rule([{ top: 3, left: 3, bottom: 5, right: 3 }], "CellValue"));
    await rewrite();
    expect(own.cells.get("9,2")?.value).toBe("Công việc 7");
  });

  it("nor one over more areas than can be named", async () => {
    const areas = Array.from({ length: 900 }, (_, index) => ({
      top: 20_000 + index * 3,
      left: 900,
      bottom: 20_001 + index * 3,
      right: 902,
    }));
    own.conditionalFormats.push(rule(areas));
    await host.undo(await rewrite());
    expect(own.conditionalFormats.every((format) => format.areas.length < 900)).toBe(true);
  });
});

describe("the rules of a sheet of the user's are not looked at", () => {
  it("when one of its rows is deleted and comes back", async () => {
    const [theirs] = bed.workbook.sheets;
    if (!theirs) throw new Error("the test bed starts with a sheet");
    for (let row = 1; row <= 9; row++) touchCell(theirs, row, 1).value = `Việc ${row}`;
    theirs.tables.push({ top: 2, left: 1, bottom: 9, right: 2 });
    theirs.conditionalFormats.push(
      rule([
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 6, left: 1, bottom: 9, right: 1 },
      ]),
      rule([{ top: 2, left: 1, bottom: 9, right: 1 }], "CellValue"),
      rule([{ top: 2, left: 1, bottom: 9, right: 1 }], "CellValue"),
      rule([{ top: 1, left: 1, bottom: lastRow, right: 1 }]),
    );
    const before = dumpWorkbook(bed.workbook);
    const edits = [{ kind: "deleteRows", sheet: theirs.name, row: 7, count: 1 }] as const;
    await host.undo(await host.apply({ ...noChange, edits }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});
