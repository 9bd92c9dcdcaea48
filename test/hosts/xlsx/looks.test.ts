import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { makeBook } from "./make-book";

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><u val="none"/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><top style="double"/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="14"/>' +
  '<xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135"/><protection locked="0"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFEE00"/></patternFill></fill></dxf></dxfs>' +
  "</styleSheet>";

async function looks() {
  const host = await openXlsx(
    await makeBook({
      styles,
      sheets: {
        A: [
          '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>',
          '<sheetViews><sheetView showGridLines="0" zoomScale="80" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>',
          '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="3" width="5" hidden="1"/></cols>',
          '<sheetData><row r="2" ht="30"><c r="A2" s="1"><v>1</v></c></row><row r="4" hidden="1"/><row r="500"><c r="A500" s="1"/></row></sheetData>',
          '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>5</formula></cfRule>' +
            '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" error="Chọn trong danh sách" sqref="B2:B9 D1"><formula1>Nhom</formula1></dataValidation></dataValidations>',
          '<extLst><ext xmlns:x14="x" xmlns:xm="y"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>B!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E1:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
        ].join(""),
        B: "",
      },
      names: '<definedName name="Nhom">B!$A$1:$A$5</definedName><definedName name="He_so">1.5</definedName>',
    }),
  );
  const all = await host.looks();
  const sheet = all.sheets.get("A");
  if (!sheet) throw new Error("no looks");
  return { all, sheet };
}

describe("how a file looks", () => {
  it("in a cell: font, fill, borders, alignment, format, protection", async () => {
    const { all, sheet } = await looks();
    const look = all.cells[sheet.cells.get(2)?.get(1) ?? -1];
    expect(look).toEqual({
      font: {
        name: "Times New Roman",
        size: 13,
        isBold: true,
        isItalic: false,
        isUnderlined: false,
        isStruck: false,
        color: "#C00000",
      },
      fill: "#FFFF00",
      left: { style: "thin", color: null },
      right: null,
      top: { style: "double", color: null },
      bottom: null,
      horizontal: "center",
      vertical: "top",
      isWrapped: true,
      rotation: -45,
      numberFormat: "0.000",
      isUnlocked: true,
    });
    expect(all.cells[0]?.numberFormat).toBe("dd/mm/yyyy");
  });

  it("in a sheet: sizes, frozen panes, tab, what is painted far below its content left out", async () => {
    const { sheet } = await looks();
    expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
    expect([sheet.tabColor, sheet.showsGridlines, sheet.zoom, sheet.defaultHeight]).toEqual([
      "#00B050",
      false,
      0.8,
      15,
    ]);
    expect(sheet.columns).toEqual([
      { first: 1, last: 2, width: 20, isHidden: false },
      { first: 3, last: 3, width: 5, isHidden: true },
    ]);
    expect([...sheet.rows]).toEqual([
      [2, { height: 30, isHidden: false }],
      [4, { height: null, isHidden: true }],
    ]);
    expect([...sheet.cells.keys()]).toEqual([2]);
  });

  it("in rules: drop-downs, also those of the extension, and conditional formats by priority", async () => {
    const { all, sheet } = await looks();
    const [named, extended] = sheet.validations;
    expect(named).toMatchObject({ kind: "list", formula1: "Nhom", message: "Chọn trong danh sách" });
    expect(named?.ranges).toHaveLength(2);
    expect(extended).toMatchObject({ formula1: "B!$A$1:$A$3", ranges: [{ top: 1, left: 5, bottom: 5, right: 5 }] });
    expect(sheet.conditionalFormats.map(({ kind }) => kind)).toEqual(["dataBar", "cellIs"]);
    expect(sheet.conditionalFormats[1]?.difference).toMatchObject({ fill: "#FFEE00", isBold: true });
    expect(all.names).toEqual([
      { name: "Nhom", formula: "B!$A$1:$A$5", sheet: null },
      { name: "He_so", formula: "1.5", sheet: null },
    ]);
  });
});
