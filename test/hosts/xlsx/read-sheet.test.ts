import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { cellAt, type SheetSnapshot } from "../../../src/workbook/workbook-snapshot";
import { makeBook, type BookParts } from "./make-book";

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; ngày&quot;"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>';

async function read(parts: BookParts) {
  return (await openXlsx(await makeBook(parts))).read();
}

async function readRows(rows: string, parts: Partial<BookParts> = {}): Promise<SheetSnapshot> {
  const [sheet] = (await read({ sheets: { A: rows }, ...parts })).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("cells as other programs write them", () => {
  it.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a number with its type", '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "Soạn thảo"],
    ["rich text, without its phonetic guide", '<c r="A1" t="s"><v>1</v></c>', "Công việc"],
    [
      "an inline string",
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
      "a b",
    ],
    [
      "escaped characters",
      '<c r="A1" t="str"><v>&lt;a&gt; &amp;#10;&#10;_x000D__x005F_x0041_</v></c>',
      "<a> &#10;\n\r_x0041_",
    ],
    ["character data", '<c r="A1" t="str"><v><![CDATA[a & b <c>]]></v></c>', "a & b <c>"],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: "error", code: "#DIV/0!" }],
    ["a date by its own format", '<c r="A1" s="1"><v>46157</v></c>', { kind: "date", serial: 46_157 }],
    ["a date by a built-in format", '<c r="A1" s="2"><v>46157.5</v></c>', { kind: "date", serial: 46_157.5 }],
    ["a number that only mentions days", '<c r="A1" s="3"><v>3</v></c>', 3],
    ["an ISO date", '<c r="A1" t="d"><v>2026-05-15</v></c>', { kind: "date", serial: 46_157 }],
    ["the result of a formula", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["an empty text of a formula", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a formula never calculated", '<c r="A1"><f>B1</f></c>', null],
    ["white space in the tags", "<c\n r = 'A1'  t = 'str' ><v >x</v ></c >", "x"],
  ])("%s", async (_what, cell, expected) => {
    const strings =
      "<si><t>Soạn thảo</t></si><si><r><t>Công </t></r><r><rPr><b/></rPr><t>việc</t></r><rPh sb='0' eb='1'><t>kana</t></rPh></si>";
    const sheet = await readRows(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`, { strings, styles });
    expect(cellAt(sheet, 1, 1)).toEqual(expected);
  });

  it("dates of the 1904 system are moved to the 1900 system", async () => {
    const sheet = await readRows('<row r="1"><c r="A1" s="1"><v>44695</v></c></row>', {
      styles,
      workbook: (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
    });
    expect(cellAt(sheet, 1, 1)).toEqual({ kind: "date", serial: 46_157 });
  });

  it("rows and cells without addresses follow each other", async () => {
    const sheet = await readRows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>");
    expect(sheet.values).toEqual([[1, null, 3], [4]]);
  });

  it("elements with a prefix are the same elements", async () => {
    const bytes = await makeBook({
      sheets: { A: "" },
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>',
      },
    });
    const [sheet] = (await (await openXlsx(bytes)).read()).sheets;
    expect(sheet).toMatchObject({ firstRow: 2, firstColumn: 2, values: [[7]] });
    expect(sheet?.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
  });
});

describe("formulas", () => {
  it("a shared one is translated for each cell", async () => {
    const sheet = await readRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+Sheet9!A1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect([...sheet.formulas]).toEqual([
      ["B1", "=A1*$C$1+Sheet9!A1"],
      ["B2", "=A2*$C$1+Sheet9!A2"],
      ["B3", "=A3*$C$1+Sheet9!A3"],
    ]);
  });
});

describe("sheets and names", () => {
  it("tell what is hidden, protected and ours", async () => {
    const { sheets, names, activeSheet } = await read({
      sheets: {
        "Danh mục":
          '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"/></sheetData><sheetProtection sheet="1"/>',
        Ẩn: "",
      },
      names:
        "<definedName name=\"KPI_sheet_catalogue\">'Danh mục'!$A$1</definedName><definedName name=\"Vung\">'danh mục'!$B$2:$C$9</definedName>" +
        '<definedName name="Hang">5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Danh mục\'!$A$1:$B$2</definedName>' +
        '<definedName name="KPI_sheet_settings" localSheetId="1">Ẩn!$A$1</definedName>',
      workbook: (xml) =>
        xml
          .replace('name="Ẩn"', 'name="Ẩn" state="veryHidden"')
          .replace("<workbookView ", '<workbookView activeTab="1" '),
    });
    expect(sheets.map(({ name, marker, visibility, isProtected }) => [name, marker, visibility, isProtected])).toEqual([
      ["Danh mục", "catalogue", "visible", true],
      ["Ẩn", null, "veryHidden", false],
    ]);
    expect(sheets[0]?.hiddenRows).toEqual(new Set([1]));
    expect(names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["KPI_sheet_catalogue", "Danh mục"],
      ["Vung", "Danh mục"],
      ["KPI_sheet_settings", "Ẩn"],
    ]);
    expect(activeSheet).toBe("Ẩn");
  });
});

describe("the used block", () => {
  it("is as small as the content, in a sheet with 100,000 painted but blank rows", async () => {
    const painted = Array.from({ length: 100_000 }, (_, index) => {
      const row = index + 1;
      const cells = ["A", "B", "C", "D", "E", "F"].map((letter) => `<c r="${letter}${row}" s="1"/>`);
      return `<row r="${row}" s="1" customFormat="1">${cells.join("")}</row>`;
    });
    painted[4] = '<row r="5"><c r="A5" s="1"/><c r="C5" t="str"><v>Nhiệm vụ</v></c><c r="D5" t="str"><v></v></c></row>';
    const sheet = await readRows(painted.join(""));
    expect(sheet).toMatchObject({ firstRow: 5, firstColumn: 3, values: [["Nhiệm vụ"]] });
  });

  it("of a sheet without content is empty", async () => {
    expect((await readRows('<row r="7"><c r="B7" s="1"/></row>')).values).toEqual([]);
  });

  it("keeps cells far out in their place", async () => {
    const sheet = await readRows(
      '<row r="3"><c r="XFD3"><v>1</v></c></row><row r="1048576"><c r="XFC1048576"><v>2</v></c></row>',
    );
    expect([cellAt(sheet, 3, 16_384), cellAt(sheet, 1_048_576, 16_383), cellAt(sheet, 4, 1)]).toEqual([1, 2, null]);
  });
});

// The real catalogue belongs to its commune and is no part of the project.
const real = "../shared/real/nghialam-qd283-catalogue.xlsx";
if (!existsSync(real)) process.stderr.write(`skipped: ${real} is not here\n`);

describe.skipIf(!existsSync(real))("a real catalogue", () => {
  it("is read with its formulas and merged titles", async () => {
    const { sheets } = await (await openXlsx(readFileSync(real))).read();
    expect(sheets.map(({ values, formulas, merges }) => [values.length, formulas.size, merges.length])).toEqual([
      [17, 0, 2],
      [22, 18, 3],
      [66, 62, 3],
      [296, 291, 3],
    ]);
  });
});
