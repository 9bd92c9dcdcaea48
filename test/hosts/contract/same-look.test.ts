/** A plan looks the same in a file and in Excel: on the screen, on paper, and in what people may do there. */
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/app/apply-fixes";
import { check } from "../../../src/app/check";
import { convertCatalogue } from "../../../src/app/convert";
import { scoreMonthly } from "../../../src/app/score";
import { writeTemplate } from "../../../src/app/template";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { emptyWorkbook, openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { defaultProfile } from "../../../src/profiles/profiles";
import { cellAddress } from "../../../src/workbook/address";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { noChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { withCalculation } from "../../excel-host/calculated-values";
import { fillModel } from "../../excel-host/model-of-snapshot";
import type { ModelWorkbook } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { sampleLook, samplePlan } from "../excel/sample-plan";
import { period, smallOffice, twoPeople } from "../small-office";
import { richPlan, smallPlan } from "../xlsx/rich-plan";
import { looksInExcel } from "./look-in-excel";
import { looksInFile } from "./look-in-file";
import type { SheetLook } from "./sheet-look";
import { listeningHost } from "../../support/listening-host";

const rich: readonly { readonly name: string; readonly plans: readonly SheetPlan[] }[] = [
  { name: "everything that a plan can say, in the official look", plans: [richPlan] },
  { name: "the same in a look that no host knows", plans: [{ ...richPlan, look: sampleLook }] },
  { name: "styles that leave nearly all to the look", plans: [withTarget(samplePlan())] },
  { name: "an open sheet, upright, with one column", plans: [smallPlan("small", "Nhỏ", ["một", "hai"])] },
  { name: "frozen rows alone", plans: [{ ...richPlan, freeze: { rows: 2, columns: 0 } }] },
  { name: "frozen columns alone", plans: [{ ...richPlan, freeze: { rows: 0, columns: 2 } }] },
  { name: "text at the foot of its cell", plans: [{ ...richPlan, look: { ...sampleLook, vertical: "bottom" } }] },
  { name: "bars that begin at two", plans: [{ ...richPlan, conditionalFormats: barsFrom(2) }] },
];

/** Its link leads to a sheet that every workbook here has. */
function withTarget(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell) => cell && { ...cell, ...(cell.link ? { link: { ...cell.link, sheet: plan.name } } : {}) }),
  }));
  return { ...plan, rows };
}

function barsFrom(from: number): SheetPlan["conditionalFormats"] {
  return richPlan.conditionalFormats.map((format) => (format.kind === "dataBar" ? { ...format, from } : format));
}

const excelHost = (workbook: ModelWorkbook): WorkbookHost =>
  withCalculation(createExcelHost({ retryPause: 0, silence: 0 }), workbook);

/** Text that Excel would read as something else stands there under "@", whatever format its style has. */
function withoutTextMarks(looks: readonly SheetLook[], plans: readonly SheetPlan[]): SheetLook[] {
  return looks.map((look, index) => {
    const cells = { ...look.cells };
    plans[index]?.rows.forEach((row, rowIndex) =>
      row.cells.forEach((cell, columnIndex) => {
        const address = cellAddress(rowIndex + 1, columnIndex + 1);
        const words = cells[address];
        if (!cell || !words || typeof cell.value !== "string" || cell.formula !== undefined) return;
        const numberFormat = plans[index]?.styles[cell.style]?.numberFormat ?? "General";
        if (words.numberFormat === "@") cells[address] = { ...words, numberFormat };
      }),
    );
    return { ...look, cells };
  });
}

describe("one plan in a file and in Excel", () => {
  it.each(rich)("$name", async ({ plans }) => {
    const file = await emptyWorkbook();
    await file.apply({ ...noChange, sheets: plans });
    const bed = createTestBed({ apiMinor: 13 });
    await excelHost(bed.workbook).apply({ ...noChange, sheets: plans });
    const shown = withoutTextMarks(looksInExcel(bed.workbook, plans), plans);
    expect(shown).toEqual(await looksInFile(await file.toBytes(), plans));
  });
});

describe("the sheets of the product in a file and in Excel", () => {
  async function everySheet(host: WorkbookHost): Promise<SheetPlan[]> {
    const plans = new Map<string, SheetPlan>();
    // Of each sheet the plan of its latest writing.
    const watched = listeningHost(host, ({ sheets }) => {
      for (const plan of sheets) plans.set(plan.marker, plan);
    });
    await writeTemplate(watched, { profile: defaultProfile });
    const assessment = await check(watched);
    await applyFixes(watched, { assessment, findings: assessment.findings });
    await convertCatalogue(watched, { force: true, tried: { standard: { kind: "code", code: "VP.001" } } });
    await scoreMonthly(watched, { period, assignments: twoPeople, force: true });
    return [...plans.values()];
  }

  it("template, settings, catalogue, staff, scores and summary", async () => {
    const bytes = await smallOffice();
    const file: XlsxHost = await openXlsx(bytes);
    const plans = await everySheet(file);
    const bed = createTestBed({ apiMinor: 13 });
    fillModel(bed.workbook, await (await openXlsx(bytes)).read());
    await everySheet(excelHost(bed.workbook));
    const shown = withoutTextMarks(looksInExcel(bed.workbook, plans), plans);
    expect(plans.length).toBeGreaterThan(7);
    expect(shown).toEqual(await looksInFile(await file.toBytes(), plans));
  });
});
