import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { emptyWorkbook, openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import type { PlannedCell, PlannedRow, PlannedValue, SheetPlan } from "../../../src/workbook/sheet-plan";
import { isCellDate } from "../../../src/workbook/cell-value";
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { makeBook } from "./make-book";
import { dangerousTexts, richPlan, writing } from "./rich-plan";

const styles = {
  plain: {},
  text: { numberFormat: "@" },
  number: { numberFormat: "#,##0.0", bold: true },
  date: { numberFormat: "dd/mm/yyyy" },
  days: { numberFormat: '0" ngày"' },
  month: { numberFormat: "mm/yyyy", border: "thin" },
} as const;

const oddTexts = [
  "",
  " ",
  "\t",
  "\r\n",
  "_x000D_",
  "_x0041_x0042_",
  "&amp;",
  "<c>",
  "]]>",
  "\u0001",
  "\ud800",
  "😀",
  "'",
];
const text = fc.oneof(fc.constantFrom(...oddTexts, ...dangerousTexts), fc.string({ unit: "binary", maxLength: 12 }));
const value: fc.Arbitrary<PlannedValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: 1, max: 60_000 }).map((serial) => ({ kind: "date" as const, serial })),
);
const formula = fc.constantFrom("=A1", "=1<2", '=IF(A1="&","",A1)', "= SUM(A1) ", "=", "B2");
const style = fc.constantFrom(...Object.keys(styles));
const cell: fc.Arbitrary<PlannedCell> = fc.oneof(fc.record({ value, style }), fc.record({ value, style, formula }));
const row: fc.Arbitrary<PlannedRow> = fc.record({ cells: fc.array(fc.option(cell, { freq: 2 }), { maxLength: 5 }) });

/** Every field as a plain one, so that two sheets can be held against each other. */
function plain({ sheets, ...workbook }: WorkbookSnapshot): unknown {
  const fields = ({ formulas, ...sheet }: SheetSnapshot) => ({ ...sheet, formulas: [...formulas] });
  return { ...workbook, sheets: sheets.map(fields) };
}

async function written(plan: SheetPlan): Promise<{ readonly said: unknown; readonly read: unknown }> {
  const host = await emptyWorkbook();
  await host.apply(writing(plan));
  const read = await (await openXlsx(await host.toBytes())).read();
  return { said: plain(await host.read()), read: plain(read) };
}

/** Into a workbook that counts its days from 1904, as old Macs did. */
async function writtenFrom1904(plan: SheetPlan): Promise<{ readonly said: unknown; readonly read: WorkbookSnapshot }> {
  const bytes = await makeBook({
    sheets: { "Dữ liệu": "" },
    workbook: (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
  });
  const host = await openXlsx(bytes);
  await host.apply(writing(plan));
  return { said: plain(await host.read()), read: await (await openXlsx(await host.toBytes())).read() };
}

describe("a sheet as its plan says it", () => {
  it("is the sheet that reading its file finds", async () => {
    const { said, read } = await written(richPlan);
    expect(said).toEqual(read);
  });

  it("is so for whatever cells a plan has", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const { said, read } = await written({ ...richPlan, rows, styles, merges: [], conditionalFormats: [] });
        expect(said).toStrictEqual(read);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["_x0041_", "_x000D_x", "_X0041_", "_x005F_x0041_", "x_x00e9__x0041_"])(
    "keeps the text %s",
    async (value) => {
      const { said, read } = await written({
        ...richPlan,
        rows: [{ cells: [{ value, style: "text" }] }],
        styles,
        merges: [],
      });
      expect(said).toStrictEqual(read);
      expect(said).toMatchObject({ sheets: [{ values: [[value]] }] });
    },
  );

  it.each([
    ["the look's date format", { vertical: "top" }, "dd/mm/yyyy", 46_157],
    ["the look's date format before 1904", {}, "dd/mm/yyyy", 1_000],
    ["a date format of its own", { numberFormat: "mm/yyyy" }, "dd/mm/yyyy", 46_157],
    ["a format that shows days as a number", { numberFormat: '0" ngày"' }, "dd/mm/yyyy", 46_157],
    ["a look whose dates show as numbers", {}, "0", 46_157],
  ] as const)("finds a date as it is written, with %s", async (_words, own, dateFormat, serial) => {
    const plan: SheetPlan = {
      ...richPlan,
      look: { ...richPlan.look, dateFormat },
      rows: [{ cells: [{ value: { kind: "date", serial }, style: "own" }] }],
      styles: { own },
      merges: [],
    };
    const { said, read } = await written(plan);
    expect(said).toStrictEqual(read);
  });

  it("is so in a workbook that counts from 1904, whose days are the same days", async () => {
    const { said, read } = await writtenFrom1904(richPlan);
    expect(said).toEqual(plain(read));
    const sheet = findSheet(read, richPlan.name);
    const dates = richPlan.rows.map(({ cells }) => cells[3]?.value ?? null).filter(isCellDate);
    expect(dates.length).toBeGreaterThan(1);
    expect(sheet?.values.map((row) => row[3] ?? null).filter(isCellDate)).toEqual(dates);
  });
});
