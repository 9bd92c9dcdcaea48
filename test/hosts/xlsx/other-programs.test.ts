/** What other programs write and Excel does not, each found in a file of somebody's. */
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { lastColumn, lastRow } from "../../../src/workbook/address";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import { cellAt, findSheet } from "../../../src/workbook/workbook-snapshot";
import { changePackage } from "./change-package";
import { makeBook } from "./make-book";
import { smallPlan, writing } from "./rich-plan";

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ours = smallPlan("small", "Của ta", ["x"]);

async function reopened(host: XlsxHost) {
  return (await openXlsx(await host.toBytes())).read();
}

describe("the state of tabs", () => {
  const workbookOf = (states: readonly (string | null)[]) =>
    makeBook({
      sheets: Object.fromEntries(states.map((_state, index) => [`T${index + 1}`, oneCell])),
      workbook: (xml) =>
        states.reduce<string>(
          (text, state, index) =>
            state === null
              ? text
              : text.replace(`<sheet name="T${index + 1}"`, `<sheet state="${state}" name="T${index + 1}"`),
          xml,
        ),
    });
  const statesAfter = async (states: readonly (string | null)[]) => {
    const host = await openXlsx(await workbookOf(states));
    await host.apply(writing(ours));
    await host.apply({ ...noChange, remove: ["small"] });
    const xml = await openPackage(await host.toBytes(), "").text("xl/workbook.xml");
    return [...xml.matchAll(/<sheet [^>]*>/g)].map(([tag]) => /state="([^"]*)"/.exec(tag)?.[1] ?? null);
  };

  it.each<[readonly (string | null)[], readonly (string | null)[]]>([
    [
      ["hidden", "visible"],
      ["hidden", "visible"],
    ],
    [
      ["visible", "visible"],
      ["visible", "visible"],
    ],
    [
      ["veryHidden", null, "hidden"],
      ["veryHidden", null, "hidden"],
    ],
    [
      ["hidden", "veryHidden", " Visible "],
      ["hidden", "veryHidden", " Visible "],
    ],
    [
      ["veryHidden", "hidden", "hidden"],
      ["veryHidden", null, "hidden"],
    ],
    [
      ["VeryHidden", "veryHidden"],
      [null, "veryHidden"],
    ],
  ])("%j is %j after a sheet of ours came and went", async (before, after) => {
    expect(await statesAfter(before)).toEqual(after);
  });

  it("is read in every spelling", async () => {
    const { sheets } = await (await openXlsx(await workbookOf(["visible", "Hidden", "VERYHIDDEN", null]))).read();
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden", "visible"]);
  });
});

describe("a text inside a cell", () => {
  it.each([
    ["beside a value", '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>', "1."],
    ["before a value", '<c r="A1" t="inlineStr"><is><t>1.</t></is><v>1.0</v></c>', "1."],
    ["in runs beside a value", '<c r="A1" t="inlineStr"><v>9</v><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["read aloud", '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>kana</t></rPh></is></c>', "a"],
    ["only as a value", '<c r="A1" t="inlineStr"><v>1.0</v></c>', "1.0"],
    ["without saying so", '<c r="A1"><is><t>12</t></is></c>', "12"],
    ["without saying so, beside a value", '<c r="A1"><is><t>12</t></is><v>3</v></c>', 3],
    ["that is empty, beside a value", '<c r="A1" t="inlineStr"><v>9</v><is><t></t></is></c>', null],
    ["outside of what holds it", '<c r="A1" t="inlineStr"><t>9</t><is><t>a</t></is></c>', "a"],
  ])("%s", async (_how, cell, value) => {
    const [sheet] = (await (await openXlsx(await makeBook({ sheets: { A: `<row r="1">${cell}</row>` } }))).read())
      .sheets;
    expect(sheet && cellAt(sheet, 1, 1)).toBe(value);
  });
});

describe("a date of Strict Open XML", () => {
  it.each([
    ["2026-05-15+07:00", { kind: "date", serial: 46_157 }],
    ["12:00:00.000", 0.5],
    ["PT0H5M0.000S", 5 / 1440],
    ["46157", 46_157],
    ["không rõ", "không rõ"],
  ])("%s", async (text, value) => {
    const rows = `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`;
    const [sheet] = (await (await openXlsx(await makeBook({ sheets: { A: rows } }))).read()).sheets;
    expect(sheet && cellAt(sheet, 1, 1)).toEqual(value);
  });
});

describe("merged whole columns and rows", () => {
  const merges =
    '<mergeCells count="3"><mergeCell ref="$A:B"/><mergeCell ref="3:4"/><mergeCell ref="2:2"/></mergeCells>';
  const columns = { top: 1, left: 1, bottom: lastRow, right: 2 };
  const rowsFrom = (top: number, bottom: number) => ({ top, left: 1, bottom, right: lastColumn });

  it.each<[string, SheetEdit | null, object[]]>([
    ["are read", null, [columns, rowsFrom(3, 4), rowsFrom(2, 2)]],
    [
      "stay when a row above goes",
      { kind: "deleteRows", sheet: "A", row: 1, count: 1 },
      [columns, rowsFrom(2, 3), rowsFrom(1, 1)],
    ],
    ["go with their rows", { kind: "deleteRows", sheet: "A", row: 2, count: 1 }, [columns, rowsFrom(2, 3)]],
    [
      "grow by rows that come among them",
      { kind: "insertRows", sheet: "A", row: 4, count: 2 },
      [columns, rowsFrom(3, 6), rowsFrom(2, 2)],
    ],
    [
      "stay when a cell is set",
      { kind: "setCell", sheet: "A", row: 3, column: 1, value: 5 },
      [columns, rowsFrom(3, 4), rowsFrom(2, 2)],
    ],
  ])("%s", async (_what, edit, areas) => {
    const host = await openXlsx(await makeBook({ sheets: { A: `<sheetData>${oneCell}</sheetData>${merges}` } }));
    if (edit) await host.apply({ ...noChange, edits: [edit] });
    expect(findSheet(await reopened(host), "A")?.merges).toEqual(areas);
  });

  it("formulas over a whole column keep it, written as cells or not", async () => {
    const rows = '<row r="2"><c r="C2"><f>SUM(A:A,B$1:B$1048576,2:3)</f><v>0</v></c></row>';
    const host = await openXlsx(await makeBook({ sheets: { A: rows } }));
    await host.apply({ ...noChange, edits: [{ kind: "deleteRows", sheet: "A", row: 1, count: 1 }] });
    expect(findSheet(await reopened(host), "A")?.formulas.get("C1")).toBe("=SUM(A:A,B$1:B$1048576,1:2)");
  });
});

describe("a workbook without worksheets", () => {
  it.each(["chartsheet", "dialogsheet"])("of nothing but a %s is told apart from a damaged one", async (kind) => {
    const bytes = await changePackage(makeBook({ sheets: { A: oneCell } }), async (pack) => {
      const path = "xl/_rels/workbook.xml.rels";
      pack.setText(path, (await pack.text(path)).replace("/worksheet", `/${kind}`));
    });
    await expect(openXlsx(bytes, "x.xlsx")).rejects.toMatchObject({
      key: "fileOnlyCharts",
      params: { file: "x.xlsx" },
    });
  });
});

describe("a sheet that is changed keeps", () => {
  const edits: readonly [string, SheetEdit][] = [
    ["a cell is set", { kind: "setCell", sheet: "A", row: 1, column: 2, value: 2 }],
    ["a row comes", { kind: "insertRows", sheet: "A", row: 1, count: 1 }],
    ["a row goes", { kind: "deleteRows", sheet: "A", row: 1, count: 1 }],
  ];
  const after = async (content: string, edit: SheetEdit) => {
    const host = await openXlsx(await makeBook({ sheets: { A: content } }));
    await host.apply({ ...noChange, edits: [edit] });
    const sheet = findSheet(await reopened(host), "A");
    const xml = await openPackage(await host.toBytes(), "").text("xl/worksheets/sheet1.xml");
    return { sheet, xml };
  };
  const second = '<row r="2"><c r="A2"><v>7</v></c><extLst><ext uri="u"><c9 r="A2"/></ext></extLst></row>';

  it.each(edits)("a filter that stands among the rows, and extensions of rows, when %s", async (_what, edit) => {
    const filter = '<autoFilter ref="A1:B2"/>';
    for (const rows of [
      `${oneCell}${filter}${second}`,
      `${filter}${oneCell}${second}`,
      `${oneCell}${second}${filter}`,
    ]) {
      const { sheet, xml } = await after(rows, edit);
      const row = edit.kind === "insertRows" ? 3 : edit.kind === "deleteRows" ? 1 : 2;
      expect(sheet && cellAt(sheet, row, 1)).toBe(7);
      expect(xml).toContain(filter);
      expect(xml).toContain('<ext uri="u"><c9 r="A2"/></ext></extLst></row>');
    }
  });

  it.each(edits)("texts that look like rows in comments and raw text, when %s", async (_what, edit) => {
    const raw = '<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[</c></row><row r="9">]]></t></is></c></row>';
    const content = `<!-- <sheetData><row r="1"/> --><sheetData>${oneCell}<!-- <row r="1"><c r="A1"><v>9</v></c></row> --><?a <row?>${raw}</sheetData>`;
    const { sheet } = await after(content, edit);
    const row = edit.kind === "insertRows" ? 3 : edit.kind === "deleteRows" ? 1 : 2;
    expect(sheet && cellAt(sheet, row, 1)).toBe('</c></row><row r="9">');
    expect(sheet?.values.flat().filter((value) => value === 9)).toEqual([]);
  });

  it.each(edits)("what stands before and behind rows that are not there, when %s", async (_what, edit) => {
    const bytes = await changePackage(makeBook({ sheets: { A: oneCell } }), async (pack) => {
      const path = "xl/worksheets/sheet1.xml";
      const rows = /<sheetData>.*<\/sheetData>/;
      const around = '<cols><col min="1" max="1" width="9"/></cols><mergeCells><mergeCell ref="C5:D5"/></mergeCells>';
      pack.setText(path, (await pack.text(path)).replace(rows, around));
    });
    const host = await openXlsx(bytes);
    await host.apply({ ...noChange, edits: [edit] });
    const sheet = findSheet(await reopened(host), "A");
    const row = edit.kind === "insertRows" ? 6 : edit.kind === "deleteRows" ? 4 : 5;
    expect(sheet?.merges).toEqual([{ top: row, left: 3, bottom: row, right: 4 }]);
    expect(sheet && cellAt(sheet, 1, 2)).toBe(edit.kind === "setCell" ? 2 : null);
    expect((await host.looks()).sheets.get("A")?.columns).toHaveLength(1);
  });
});
