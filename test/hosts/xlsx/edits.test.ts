import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import { cellAt, findName, findSheet, type SheetSnapshot } from "../../../src/workbook/workbook-snapshot";
import { expectParity } from "../../support/formula-parity";
import { expectNoNewErrors } from "../../support/ooxml-validator";
import { makeBook } from "./make-book";

const cellXml = (address: string, value: number): string => `<c r="${address}" s="0"><v>${value}</v></c>`;
const rowXml = (row: number, extra = ""): string =>
  `<row r="${row}" spans="1:2" ht="${20 + row}" customHeight="1">${cellXml(`A${row}`, row)}${cellXml(`B${row}`, row * 10)}${extra}</row>`;

/** Numbers 1–6 down column A, ten times as much in B, a filled-down formula in C, and a sheet that looks in. */
function book(): Promise<Uint8Array> {
  const shared = (row: number): string =>
    row === 1
      ? '<c r="C1"><f t="shared" ref="C1:C6" si="0">A1+B1</f><v>11</v></c>'
      : `<c r="C${row}"><f t="shared" si="0"/><v>${row * 11}</v></c>`;
  const rows = [1, 2, 3, 4, 5, 6].map((row) => rowXml(row, shared(row)));
  const total = '<row r="8"><c r="A8"><f>SUM(A1:A6)</f><v>21</v></c><c r="B8"><f>$B$6</f><v>60</v></c></row>';
  return makeBook({
    sheets: {
      Số: [
        '<dimension ref="A1:C8"/>',
        `<sheetData>${rows.join("")}${total}</sheetData>`,
        '<mergeCells count="3"><mergeCell ref="D3:E3"/><mergeCell ref="D4:D6"/><mergeCell ref="D1:E1"/></mergeCells>',
        '<conditionalFormatting sqref="A3"><cfRule type="expression" priority="1"><formula>A3&gt;1</formula></cfRule></conditionalFormatting>',
        '<conditionalFormatting sqref="A1:A6 B5"><cfRule type="expression" priority="2"><formula>A1&gt;$B$5</formula></cfRule></conditionalFormatting>',
        '<dataValidations count="2"><dataValidation type="whole" sqref="A3:B3"><formula1>1</formula1><formula2>9</formula2></dataValidation><dataValidation type="list" sqref="A5"><formula1>$B$4:$B$6</formula1></dataValidation></dataValidations>',
        '<hyperlinks><hyperlink ref="A6" location="A5"/></hyperlinks>',
      ].join(""),
      Nhìn: '<row r="1"><c r="A1"><f>Số!A6*2</f><v>12</v></c><c r="B1"><f>SUM(Số!A3:A4,A3)</f><v>7</v></c><c r="C1"><f>Số!A3</f><v>3</v></c></row>',
    },
    names: '<definedName name="Vung">Số!$A$2:$A$6</definedName>',
  });
}

async function edited(...edits: SheetEdit[]): Promise<{ host: XlsxHost; sheet: SheetSnapshot; before: Uint8Array }> {
  const before = await book();
  const host = await openXlsx(before);
  await host.apply({ ...noChange, edits });
  const sheet = findSheet(await host.read(), "Số");
  if (!sheet) throw new Error("the sheet is gone");
  return { host, sheet, before };
}

const set = (row: number, column: number, value: string | number | null): SheetEdit => ({
  kind: "setCell",
  sheet: "Số",
  row,
  column,
  value,
});
const remove = (row: number): SheetEdit => ({ kind: "deleteRows", sheet: "Số", row, count: 1 });

describe("setting cells of a user's sheet", () => {
  it.each<[string, SheetEdit, string | number | null]>([
    ["a text", set(2, 1, "Soạn thảo"), "Soạn thảo"],
    ["a text like a formula", set(2, 1, "=1+1"), "=1+1"],
    ["a number", set(2, 1, 0.5), 0.5],
    ["nothing", set(2, 1, null), null],
    ["a cell that was not there", set(2, 9, "mới"), "mới"],
    ["a row that was not there", set(7, 2, "mới"), "mới"],
    ["a row below all others", set(30, 1, "mới"), "mới"],
  ])("%s", async (_what, edit, expected) => {
    const { sheet } = await edited(edit);
    if (edit.kind !== "setCell") throw new Error("not a cell");
    expect(cellAt(sheet, edit.row, edit.column)).toBe(expected);
    expect(cellAt(sheet, 8, 1)).toBe(21);
  });

  it("gives a file that the validator accepts", async () => {
    const { host, before } = await edited(
      set(2, 1, "=x"),
      set(2, 9, 1),
      set(7, 2, "a"),
      set(30, 1, "b"),
      set(1, 3, null),
    );
    await expectNoNewErrors({ before, after: await host.toBytes() });
  });

  it("keeps the style of the cell and the height of the row", async () => {
    const { host } = await edited(set(2, 1, "x"));
    const xml = await openPackage(await host.toBytes(), "").text("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<row r="2" ht="22" customHeight="1"><c r="A2"/);
    expect(xml).toContain('<t xml:space="preserve">x</t>');
  });

  it("where a filled-down formula is stored, the other cells keep theirs", async () => {
    const { sheet } = await edited(set(1, 3, 5));
    expect(cellAt(sheet, 1, 3)).toBe(5);
    expect(sheet.formulas.get("C2")).toBe("=A2+B2");
    expect(sheet.formulas.get("C6")).toBe("=A6+B6");
  });
});

describe("deleting a row of a user's sheet", () => {
  it("moves up what is below, with heights, merged areas, validations and links", async () => {
    const { sheet, host } = await edited(remove(3));
    expect(sheet.values.map((cells) => cells[0] ?? null)).toEqual([1, 2, 4, 5, 6, null, 21]);
    expect(sheet.merges).toEqual([
      { top: 3, left: 4, bottom: 5, right: 4 },
      { top: 1, left: 4, bottom: 1, right: 5 },
    ]);
    const xml = await openPackage(await host.toBytes(), "").text("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<row r="3"[^>]* ht="24"/);
    expect(xml.match(/<dataValidation [^>]*>/g)).toEqual(['<dataValidation type="list" sqref="A4">']);
    expect(xml).toContain("<formula1>$B$3:$B$5</formula1>");
    expect(xml.match(/<conditionalFormatting [^>]*>/g)).toEqual(['<conditionalFormatting sqref="A1:A5 B4">']);
    expect(xml).toContain("<formula>A1&gt;$B$4</formula>");
    expect(xml).toContain('<hyperlink ref="A5" location="A4"');
    expect(xml).toContain('<mergeCells count="2">');
  });

  it("formulas and names of the whole workbook follow", async () => {
    const { sheet, host } = await edited(remove(3));
    const workbook = await host.read();
    expect([...sheet.formulas]).toContainEqual(["A7", "=SUM(A1:A5)"]);
    expect(sheet.formulas.get("B7")).toBe("=$B$5");
    expect(sheet.formulas.get("C3")).toBe("=A3+B3");
    const other = findSheet(workbook, "Nhìn");
    expect([...(other?.formulas ?? [])]).toEqual([
      ["A1", "=Số!A5*2"],
      ["B1", "=SUM(Số!A3:A3,A3)"],
      ["C1", "=#REF!"],
    ]);
    expect(findName(workbook, "Vung")?.range).toEqual({ top: 2, left: 1, bottom: 5, right: 1 });
  });

  it("counts rows as they were before, and sets cells first", async () => {
    const { sheet } = await edited(remove(2), set(5, 1, "năm"), remove(4), remove(2));
    expect(sheet.values.map((cells) => cells[0] ?? null)).toEqual([1, 3, "năm", 6, null, 21]);
  });

  it("gives a file that the validator accepts and calculators agree with", async () => {
    const { host, before } = await edited(remove(6), remove(7));
    const after = await host.toBytes();
    await expectNoNewErrors({ before, after });
    const { host: blankRowGone } = await edited(remove(7));
    await expectParity(await blankRowGone.toBytes());
  });
});

describe("an edit that may not be", () => {
  it("touches no sheet whose formulas point elsewhere", async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const sheets = {
      Số: row,
      Khác: '<row r="1"><c r="A1"><f>B1*2</f><v>0</v></c></row>',
      Nhìn: row.replace("<v>", "<f>Số!A1</f><v>"),
    };
    const host = await openXlsx(await makeBook({ sheets }));
    const before = host.checkpoint();
    await host.apply({ ...noChange, edits: [{ kind: "insertRows", sheet: "Số", row: 1, count: 1 }] });
    expect(await host.changedSince(before)).toEqual(new Set(["Số", "Nhìn"]));
  });

  it.each<[string, SheetEdit, number[]]>([
    ["moves with its row", { kind: "insertRows", sheet: "Số", row: 3, count: 2 }, [1, 5]],
    ["goes together with another", { kind: "deleteRows", sheet: "Số", row: 2, count: 2 }, [1]],
    ["goes with all rows above it", { kind: "deleteRows", sheet: "Số", row: 1, count: 1 }, [2]],
  ])("a page break %s, none between columns", async (_what, edit, left) => {
    const rows = [1, 2, 3, 4].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
    const breaks = (name: string, ids: readonly number[]): string =>
      `<${name} count="${ids.length}" manualBreakCount="${ids.length}">${ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join("")}</${name}>`;
    const columns = breaks("colBreaks", [1, 3]);
    const sheets = { Số: `<sheetData>${rows}</sheetData>${breaks("rowBreaks", [1, 3])}${columns}` };
    const host = await openXlsx(await makeBook({ sheets }));
    await host.apply({ ...noChange, edits: [edit] });
    const xml = await openPackage(await host.toBytes(), "").text("xl/worksheets/sheet1.xml");
    expect(xml).toContain(breaks("rowBreaks", left) + columns);
  });

  it("leaves a text that reads like XML as it is, and moves the area of an array formula", async () => {
    const text = 'xem ref="A5" r="B1"';
    const rows = [
      `<row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c></row>`,
      '<row r="6"><c r="A6"><f t="array" ref="A6:A7">B6:B7</f><v>1</v></c></row><row r="7"><c r="A7"><v>2</v></c></row>',
    ];
    const host = await openXlsx(await makeBook({ sheets: { Số: rows.join("") } }));
    await host.apply({ ...noChange, edits: [{ kind: "insertRows", sheet: "Số", row: 2, count: 2 }] });
    const [sheet] = (await host.read()).sheets;
    expect(sheet && cellAt(sheet, 4, 1)).toBe(text);
    const xml = await openPackage(await host.toBytes(), "").text("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A8"><f t="array" ref="A8:A9">B8:B9</f>');
  });

  it("in a sheet that its owner protected is refused", async () => {
    const host = await openXlsx(await makeBook({ sheets: { A: '<sheetData/><sheetProtection sheet="1"/>' } }));
    const edit: SheetEdit = { kind: "setCell", sheet: "A", row: 1, column: 1, value: 1 };
    await expect(host.apply({ ...noChange, edits: [edit] })).rejects.toMatchObject({ key: "sheetProtected" });
  });

  it("in a sheet that is gone is refused", async () => {
    const host = await openXlsx(await book());
    await expect(host.apply({ ...noChange, edits: [{ ...remove(1), sheet: "B" }] })).rejects.toMatchObject({
      key: "sheetMissing",
    });
  });
});
