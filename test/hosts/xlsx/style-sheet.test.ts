import { describe, expect, it } from "vitest";
import { PackageError } from "../../../src/hosts/xlsx/package/package-error";
import { readStyleSheet, styleSheetOf, writeStyleSheet } from "../../../src/hosts/xlsx/parts/style-sheet";
import { StyleBook } from "../../../src/hosts/xlsx/write/style-book";
import { childOf, elementsOf, parseXml, write, writeXml } from "../../../src/hosts/xlsx/xml/xml-tree";
import { officialLook } from "../../../src/sheets/form/official-look";

const plain = '<xf numFmtId="0" fontId="0"/>';
const aligned = '<xf numFmtId="14" fontId="0"><alignment horizontal="left" indent="2"/><protection locked="0"/></xf>';
const sheet = (formats: string) => `<styleSheet xmlns="m"><fonts><font/></fonts>${formats}<dxfs/></styleSheet>`;
const list = (formats: string) => sheet(`<cellXfs count="2">${formats}</cellXfs>`);

describe("a style sheet with its cell formats as texts", () => {
  it.each([
    ["as Excel writes it", list(plain + aligned)],
    ["with a prefix", `<x:styleSheet xmlns:x="m"><x:cellXfs>${plain.replace("xf", "x:xf")}</x:cellXfs></x:styleSheet>`],
    ["with blanks between formats", list(`\n  ${plain}\n  ${aligned}\n`)],
    ["with blanks in tags", list('<xf numFmtId="0" /><xf  numFmtId = "1"></xf>')],
    ["with single quotes", list("<xf numFmtId='14' fontId='1'/>")],
    ["with references", list('<xf note="&#65;&quot;&gt;"/><xf note="a>b"/>')],
    ["with a format that holds more", list(`<xf numFmtId="14"><extLst><ext uri="u"><a/></ext></extLst></xf>${plain}`)],
    ["with a comment", list(`<!-- <cellXfs> -->${plain}`)],
    ["with a comment before the list", sheet(`<!--<cellXfs count="1"><xf/></cellXfs>--><cellXfs>${aligned}</cellXfs>`)],
    ["without any format", sheet("<cellXfs/>")],
    ["with an open list of none", sheet('<cellXfs count="0"></cellXfs>')],
    ["without the list", sheet("")],
  ])("holds the same as the whole tree, %s", (_form, xml) => {
    const read = readStyleSheet(xml);
    expect(writeStyleSheet(read)).toBe(writeXml(parseXml(xml)));
    const formats = childOf(parseXml(xml), "cellXfs");
    expect(read.formats).toEqual(formats ? elementsOf(formats).map(write) : []);
    expect(styleSheetOf(parseXml(xml))).toEqual(read);
  });

  it.each([
    ["cut off", '<styleSheet><cellXfs><xf numFmtId="0"/>'],
    ["that closes something else", "<styleSheet><cellXfs><xf></cellXfs></styleSheet>"],
  ])("refuses one %s", (_form, xml) => {
    expect(() => readStyleSheet(xml)).toThrow(PackageError);
  });
});

describe("what a style book adds", () => {
  const numberFormats =
    '<numFmts count="3"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="165" formatCode="0.000"/>' +
    '<numFmt numFmtId="171" formatCode="0.0"/></numFmts>';
  const opened = () =>
    readStyleSheet(`<styleSheet xmlns="m">${numberFormats}<cellXfs>${plain}${aligned}</cellXfs></styleSheet>`);

  it("gives a format like the one before, but for its number format, once", () => {
    const styles = opened();
    const book = new StyleBook(styles);
    expect(book.withNumberFormat(1, "0.00")).toBe(2);
    expect(book.withNumberFormat(1, "0.00")).toBe(2);
    expect(styles.formats[2]).toBe(
      aligned.replace('numFmtId="14"', 'numFmtId="2"').replace("><al", ' applyNumberFormat="1"><al'),
    );
    expect(writeStyleSheet(styles)).toContain(
      `<cellXfs count="3">${plain}${aligned}${styles.formats[2] ?? "?"}</cellXfs>`,
    );
  });

  it.each([
    ["0.0", 170],
    ["0.000", 165],
    ["0.0000", 172],
    ["0%", 9],
  ])("shows %s by the number format %i", (code, id) => {
    const styles = opened();
    const index = new StyleBook(styles).withNumberFormat(0, code);
    expect(styles.formats[index]).toContain(`numFmtId="${id}"`);
  });

  it("numbers new number formats behind the greatest one", () => {
    const styles = opened();
    const book = new StyleBook(styles);
    for (const code of ["0.0000", "0.00000", "0.0000"]) book.withNumberFormat(0, code);
    const formats = elementsOf(childOf(styles.root, "numFmts") ?? styles.root);
    expect(formats.map(({ attributes }) => attributes.get("numFmtId"))).toEqual(["170", "165", "171", "172", "173"]);
    expect(childOf(styles.root, "numFmts")?.attributes.get("count")).toBe("5");
  });

  it("uses a format again that the file has already", () => {
    const use = { look: officialLook, isDate: true, isQuoted: false };
    const styles = opened();
    const index = new StyleBook(styles).indexOf({ bold: true }, use);
    const again = readStyleSheet(writeStyleSheet(styles));
    expect(new StyleBook(again).indexOf({ bold: true }, use)).toBe(index);
    expect(again.formats).toHaveLength(index + 1);
  });
});
