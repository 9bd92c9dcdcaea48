import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  moveRowsInFormula,
  dropSheetsFromFormula,
  translateFormula,
} from "../../../src/hosts/xlsx/formulas/formula-references";
import { rowMapOf } from "../../../src/workbook/row-map";

describe("a formula copied one row down and two columns right", () => {
  it.each([
    ["A1+$B1+C$1+$D$1", "C2+$B2+E$1+$D$1"],
    ["SUM(A1:B2,$C$3:D4)", "SUM(C2:D3,$C$3:F5)"],
    ["'Danh mục 1'!A1&Sheet2!B2&[1]Book!C3", "'Danh mục 1'!C2&Sheet2!D3&[1]Book!E4"],
    ['"A1 và ""B2"""&A1', '"A1 và ""B2"""&C2'],
    ["LOG10(A1)+KPI_A1+A1B+Table1[A1]", "LOG10(C2)+KPI_A1+A1B+Table1[A1]"],
    ["SUM(A:A,$B:C,3:4,$5:6)", "SUM(C:C,$B:E,4:5,$5:7)"],
    ["IF(A1>=1,TRUE,#REF!)", "IF(C2>=1,TRUE,#REF!)"],
    ["SUM(T1:T3!A1)", "SUM(T1:T3!C2)"],
    ["'A1'!$A$1", "'A1'!$A$1"],
    ["1.5E3+A1", "1.5E3+C2"],
    ["XFD1048576", "#REF!"],
  ])("%s becomes %s", (formula, expected) => expect(translateFormula(formula, 1, 2)).toBe(expected));

  it("comes back when it is copied back", () => {
    const reference = fc.constantFrom(
      "B2",
      "$C3",
      "D$4",
      "$E$5",
      "B2:C3",
      "Sheet1!B9",
      "'Á 1'!C7:$D$8",
      "SUM(B5)",
      '"B2"',
      "KPI_X",
    );
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1, maxLength: 6 }),
        fc.nat(20),
        fc.nat(20),
        (parts, rows, columns) => {
          const formula = parts.join("+");
          expect(translateFormula(translateFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });

  it("text without letters or digits is left as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bare = text.replace(/[a-z0-9]/gi, "");
        expect(translateFormula(bare, 3, 3)).toBe(bare);
      }),
    );
  });
});

describe("a formula after row 5 of a sheet was deleted", () => {
  it.each([
    ["A4+A5+A6", "A4+#REF!+A5"],
    ["SUM(A1:A5)", "SUM(A1:A4)"],
    ["SUM(A5:A9)", "SUM(A5:A8)"],
    ["SUM(A1:A4)+SUM(A6:A9)", "SUM(A1:A4)+SUM(A5:A8)"],
    ["SUM(A5:B5)", "SUM(#REF!)"],
    ["SUM($A$4:$A$6)", "SUM($A$4:$A$5)"],
    ["SUM(A:A)+SUM(5:5)+SUM(4:7)", "SUM(A:A)+SUM(#REF!)+SUM(4:6)"],
    ["'Danh mục'!A6+Khác!A6", "'Danh mục'!A5+Khác!A6"],
    ["'DANH MỤC'!$A$6", "'DANH MỤC'!$A$5"],
  ])("%s becomes %s", (formula, expected) => {
    expect(
      moveRowsInFormula(formula, {
        sheet: "Danh mục",
        rows: rowMapOf([{ kind: "deleteRows", row: 5, count: 1 }]),
        home: "Danh mục",
      }),
    ).toBe(expected);
  });

  it("of another sheet keeps its own references", () => {
    expect(
      moveRowsInFormula("A6+'Danh mục'!A6", {
        sheet: "Danh mục",
        rows: rowMapOf([{ kind: "deleteRows", row: 5, count: 1 }]),
        home: "Khác",
      }),
    ).toBe("A6+'Danh mục'!A5");
  });
});

describe("a formula after a sheet was taken out", () => {
  it.each([
    ["'Cũ'!A1+A1", "#REF!+A1"],
    ["SUM(Cũ!A1:B2)", "SUM(#REF!)"],
    ["Cũ2!A1", "Cũ2!A1"],
  ])("%s becomes %s", (formula, expected) => expect(dropSheetsFromFormula(formula, new Set(["cũ"]))).toBe(expected));
});
