/**
 * The reader takes cells in their usual form in one step and all others tag by tag. Both must find the same, whatever
 * a program writes, and wherever the text is cut into pieces.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readSheetInSlices } from "../../../../src/hosts/xlsx/read/read-sheet";
import { newCell, readUsualCell } from "../../../../src/hosts/xlsx/read/usual-cell";
import { runAtOnce } from "../../../../src/workbook/slices";

const context = { strings: ["Soạn thảo", "", " văn bản"], dateStyles: new Set([2]), usesDates1904: false };

function read(xml: string | Iterable<string>): unknown {
  try {
    const { formulas, ...sheet } = runAtOnce(readSheetInSlices(xml, context));
    return { ...sheet, formulas: [...formulas] };
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

/** The same sheet with a line break in each tag of a cell, which no usual form has. */
function tagByTag(xml: string): string {
  return xml.replace(/<((?:x:)?c)(?=[\s/>])/g, "<$1\n");
}

const text = fc.constantFrom(
  "",
  "0",
  "1",
  "2",
  "7",
  "1E-3",
  "-0",
  " 12.5 ",
  " ",
  "TRUE",
  "Soạn &amp; thảo",
  "&lt;c r=&quot;A1&quot;&gt;",
  "_x000D__x0041_",
  "#DIV/0!",
  "2026-05-15",
  "dòng 1\ndòng 2",
  "]]&gt;",
  "/c>",
);
const address = fc.constantFrom(
  "A1",
  "B1",
  "C2",
  "$B$3",
  "d4",
  "AA1",
  "XFD1",
  "XFE1",
  "A0",
  "A01",
  "",
  "B",
  "1",
  "A1048577",
  "ZZZZ1",
);
const styleOrType = fc.record({
  s: fc.option(fc.constantFrom("0", "1", "2", "", "x", "02"), { nil: null }),
  t: fc.option(fc.constantFrom("s", "str", "inlineStr", "b", "n", "e", "d", "", "strange", "S"), { nil: null }),
});
const content = fc.oneof(
  { weight: 4, arbitrary: text.map((value) => `<v>${value}</v>`) },
  text.map((value) => `<is><t>${value}</t></is>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  text.map((value) => `<is><t xml:space='default' >${value}</t></is>`),
  text.map((value) => `<is><r><t>${value}</t></r><rPh sb="0" eb="1"><t>kana</t></rPh><r><t>!</t></r></is>`),
  text.map((value) => `<v><![CDATA[${value.replaceAll("]]", "")}]]></v>`),
  text.map((value) => `<v>${value}<!-- <c r="A1"><v>9</v></c> --></v>`),
  text.map((value) => `<v >${value}</v\n>`),
  fc.constantFrom("", "<v/>", "<v></v>", "<is/>", "<is><t/></is>", "<extLst><ext/></extLst>", "<v>1</v><v>2</v>", "1"),
);
const formula = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom(
    "<f>A1&amp;B2</f>",
    "<f> 1&lt;2 </f>",
    "<f/>",
    "<f></f>",
    "<f>=1</f>",
    '<f t="array" ref="A1">B1</f>',
  ),
  fc.constantFrom('<f t="shared" ref="A1:A3" si="0">A1*2</f>', '<f t="shared" si="0"/>', "<f><![CDATA[A1]]></f>"),
);

/** A cell in one of many forms; the first is the usual one. */
const cell = fc.tuple(address, styleOrType, formula, content, fc.nat(9)).map(([r, { s, t }, code, inner, form]) => {
  const parts = [`r="${r}"`, ...(s === null ? [] : [`s="${s}"`]), ...(t === null ? [] : [`t="${t}"`])];
  const usual = `<c ${parts.join(" ")}>${code}${inner}</c>`;
  const forms = [
    `<c ${[...parts].reverse().join(" ")}>${code}${inner}</c>`,
    `<c ${parts.join(" ").replaceAll('"', "'")}>${code}${inner}</c>`,
    `<c ${parts.join(" ")}/>`,
    `<c ${parts.join("  ")} >${code}${inner}</c >`,
    `<c ${parts.slice(1).join(" ")}>${code}${inner}</c>`,
    `<c cm="1" ${parts.join(" ")} vm="2">${inner}${code}</c>`,
    `<x:c ${parts.join(" ")}><x:v>7</x:v></x:c>`,
  ];
  return forms[form] ?? usual;
});
const row = fc
  .tuple(fc.constantFrom("<row>", '<row r="1">', '<row r="2" spans="1:3">', '<row r="3" hidden="1">'), fc.array(cell))
  .map(([open, cells]) => `${open}${cells.join("")}</row>`);
const sheet = fc
  .tuple(fc.array(row, { maxLength: 4 }), fc.constantFrom("", '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'))
  .map(([rows, tail]) => `<worksheet><sheetData>${rows.join("\n")}</sheetData>${tail}</worksheet>`);

describe("cells in one step and tag by tag", () => {
  it("give the same sheet, or the same refusal", () => {
    fc.assert(
      fc.property(sheet, (xml) => {
        expect(read(xml)).toStrictEqual(read(tagByTag(xml)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("give the same wherever the text is cut", () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 90 }), (xml, length) => {
        const pieces = Array.from({ length: Math.ceil(xml.length / length) }, (_, index) =>
          xml.slice(index * length, (index + 1) * length),
        );
        expect(read(pieces)).toStrictEqual(read(xml));
      }),
      { numRuns: 500 },
    );
  });

  it("give the same where a text ends in the middle of anything", () => {
    fc.assert(
      fc.property(sheet, fc.double({ min: 0, max: 1, noNaN: true }), (xml, share) => {
        const cut = xml.slice(0, Math.floor(xml.length * share));
        expect(read([cut, ""])).toStrictEqual(read(tagByTag(cut)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the usual form", () => {
  it.each<[string, object]>([
    ['<c r="A1"/>', { row: 1, column: 1, style: 0, type: null, text: null }],
    ['<c r="XFD1048576" s="12"><v>1.5</v></c>', { row: 1_048_576, column: 16_384, style: 12, type: null, text: "1.5" }],
    ['<c r="B7" s="3" t="s"><v>0</v></c>', { row: 7, column: 2, style: 3, type: "s", text: "0" }],
    ['<c r="C2" t="n"><v>5</v></c>', { type: null, text: "5" }],
    ['<c r="C2" t="inlineStr"><is><t>a</t></is></c>', { type: "inlineStr", text: "a" }],
    [
      '<c r="C2" t="str"><f>A1&amp;1</f><v>a1</v></c>',
      { type: "str", formula: "A1&amp;1", hasFormula: true, text: "a1" },
    ],
    ['<c r="C2"><f>A1</f></c>', { formula: "A1", hasFormula: true, text: null }],
  ])("%s is read", (xml, expected) => {
    const found = newCell();
    expect(readUsualCell(`<row>${xml}<c`, 5, found)).toBe(true);
    expect(found).toMatchObject({ next: 5 + xml.length, ...expected });
  });

  it.each([
    "<c><v>1</v></c>",
    '<c r="A1"><v>1</v>',
    '<c r="A1"><v>1</v',
    '<c r="A1" s="1',
    '<c t="s" r="A1"><v>1</v></c>',
    '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="A01"><v>1</v></c>',
    '<c r="A1" t="d"><v>2026-05-15</v></c>',
    '<c r="A1"><v><![CDATA[1]]></v></c>',
  ])("%s is left to the reader of tags", (xml) => {
    expect(readUsualCell(xml, 0, newCell())).toBe(false);
  });
});
