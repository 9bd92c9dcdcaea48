/**
 * Files with tens of thousands of cell formats, as grow where sheets are pasted together for years: reading one, adding
 * a sheet of one cell to it, giving a cell a number format by hand, and how it looks.
 */
import { officeRelationships, spreadsheetNamespace } from "../../../src/hosts/xlsx/parts/namespaces";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { createPlan } from "../../../src/sheets/form/plan-builder";
import { noChange } from "../../../src/workbook/workbook-change";
import { makeBook } from "../../hosts/xlsx/make-book";
import type { BenchFamily } from "../bench-family";

const books = new Map<number, Promise<Uint8Array>>();

function book(formats: number): Promise<Uint8Array> {
  const known = books.get(formats);
  if (known) return known;
  const made = makeBook({
    sheets: { "Dữ liệu": '<row r="1"><c r="A1" s="1"><v>46143</v></c></row>' },
    styles: stylesOf(formats),
  });
  books.set(formats, made);
  return made;
}

/** 230 characters a format, as Excel writes them. */
function stylesOf(formats: number): string {
  const numberFormats = Array.from(
    { length: Math.min(200, formats) },
    (_format, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="0.${"0".repeat(index % 20)}&quot; v${index}&quot;"/>`,
  );
  const fonts = Array.from(
    { length: 500 },
    (_font, index) => `<font><sz val="${8 + index / 10}"/><name val="Arial"/></font>`,
  );
  const xfs = Array.from({ length: formats }, (_xf, index) => {
    const ids = `numFmtId="${index % 7 === 1 ? 14 : 164 + (index % 200)}" fontId="${index % 500}" fillId="0" borderId="0" xfId="0"`;
    const applies =
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
    return `<xf ${ids} ${applies}><alignment horizontal="left" vertical="center" indent="${index % 250}"/></xf>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelationships}">` +
    `<numFmts count="${numberFormats.length}">${numberFormats.join("")}</numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join("")}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`
  );
}

function oneCell() {
  const plan = createPlan({
    marker: "findings",
    name: "Một ô",
    tabColor: "#1F4E79",
    columnWidths: [20],
    print: { orientation: "portrait", titleRows: null },
  });
  plan.put(1, 1, "Xin chào", "title");
  return plan.build();
}

export const family: BenchFamily = {
  name: "many cell formats",
  unit: "formats",
  sizes: [6_000, 60_000],
  rounds: 5,
  tasks: [
    {
      name: "read the file",
      prepare: async (formats) => {
        const bytes = await book(formats);
        return () => openXlsx(bytes);
      },
    },
    {
      name: "add a sheet of one cell",
      prepare: async (formats) => {
        const host = await openXlsx(await book(formats));
        const start = host.checkpoint();
        const change = { ...noChange, sheets: [oneCell()] };
        return async () => {
          await host.apply(change);
          host.restore(start);
        };
      },
    },
    {
      name: "a number format by hand",
      prepare: async (formats) => {
        const host = await openXlsx(await book(formats));
        const start = host.checkpoint();
        const edit = {
          kind: "setCell",
          sheet: "Dữ liệu",
          row: 2,
          column: 1,
          value: 0.5,
          formula: null,
          numberFormat: "0%",
        } as const;
        return async () => {
          await host.editByHand([edit]);
          host.restore(start);
        };
      },
    },
    {
      name: "looks",
      prepare: async (formats) => {
        const host = await openXlsx(await book(formats));
        return () => host.looks();
      },
    },
  ],
};
