import { describe, expect, it } from "vitest";
import { contentTypes, spreadsheetNamespace } from "../../../../src/hosts/xlsx/parts/namespaces";
import { readRelationships } from "../../../../src/hosts/xlsx/parts/relationships";
import { openPackage } from "../../../../src/hosts/xlsx/package/open-package";
import { openXlsx, type XlsxHost } from "../../../../src/hosts/xlsx/xlsx-host";
import type { CellLook } from "../../../../src/hosts/xlsx/looks/looks";
import { noChange } from "../../../../src/workbook/workbook-change";
import { ooxmlErrors } from "../../../support/ooxml-validator";
import { changePackage } from "../change-package";
import { makeBook } from "../make-book";
import { richPlan, writing } from "../rich-plan";

const stylesPath = "xl/styles.xml";
const relations = "xl/_rels/workbook.xml.rels";

const listNames = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;
const whole: Readonly<Record<(typeof listNames)[number], string>> = {
  fonts: '<font><sz val="12"/><name val="Arial"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(4),
  cellStyles: '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
};

function stylesWith(changed: Partial<typeof whole> | null, prefix = ""): string {
  const lists = listNames.map((name) => {
    const entries = { ...whole, ...changed }[name];
    return entries === "missing" ? "" : `<${name}>${entries}</${name}>`;
  });
  const xml = `<styleSheet>${lists.join("")}</styleSheet>`;
  const named = prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`);
  return named.replace("styleSheet", `styleSheet xmlns${prefix === "" ? "" : `:${prefix}`}="${spreadsheetNamespace}"`);
}

/** Cells of formats 0 to 3, whether the file has them or not. */
const rows = [0, 1, 2, 3].map(
  (format) => `<row r="${format + 1}"><c r="A${format + 1}" s="${format}"><v>1</v></c></row>`,
);
const bookWith = (styles: string): Promise<Uint8Array> => makeBook({ sheets: { A: rows.join("") }, styles });

const withoutPart = (bytes: Promise<Uint8Array>, isNamed: boolean): Promise<Uint8Array> =>
  changePackage(bytes, async (pack) => {
    pack.remove(stylesPath);
    const types = await pack.text("[Content_Types].xml");
    pack.setText("[Content_Types].xml", types.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ""));
    if (isNamed) return;
    pack.setText(relations, (await pack.text(relations)).replace(/<Relationship [^>]*styles.xml"\/>/, ""));
  });

async function looksOfCells(host: XlsxHost): Promise<(CellLook | undefined)[]> {
  const looks = await host.looks();
  const cells = looks.sheets.get("A")?.cells;
  return rows.map((_row, index) => looks.cells[cells?.get(index + 1)?.get(1) ?? 0]);
}

async function ourLooks(host: XlsxHost): Promise<(string | null | undefined)[]> {
  const looks = await host.looks();
  const cells = looks.sheets.get(richPlan.name)?.cells;
  return [
    [2, 1],
    [3, 3],
  ].map(([row = 0, column = 0]) => looks.cells[cells?.get(row)?.get(column) ?? 0]?.fill);
}

const lacking: readonly [string, () => Promise<Uint8Array>][] = [
  ["no styles part", () => withoutPart(bookWith(stylesWith(null)), false)],
  ["a styles part that is named and missing", () => withoutPart(bookWith(stylesWith(null)), true)],
  ["a bare styles part", () => bookWith(`<styleSheet xmlns="${spreadsheetNamespace}"/>`)],
  ...listNames.flatMap((name): [string, () => Promise<Uint8Array>][] => [
    [`no list of ${name}`, () => bookWith(stylesWith({ [name]: "missing" }))],
    [`an empty list of ${name}`, () => bookWith(stylesWith({ [name]: "" }))],
  ]),
  ["one fill", () => bookWith(stylesWith({ fills: '<fill><patternFill patternType="none"/></fill>' }))],
  ["lists with a prefix, and one fill", () => bookWith(stylesWith({ fills: "<fill/>" }, "x"))],
];

const plain = { fill: null, isBold: false, left: null, numberFormat: "General" };

describe("a workbook whose styles lack what every style sheet has", () => {
  it.each(lacking)("%s: cells of the user's stay plain, ours are coloured", async (_what, make) => {
    const host = await openXlsx(await make());
    const [first] = await looksOfCells(host);
    await host.apply(writing(richPlan));
    const again = await openXlsx(await host.toBytes());
    const after = await looksOfCells(again);
    expect(after[0]).toEqual(first);
    for (const look of after) {
      expect({ ...look, isBold: look?.font.isBold }).toMatchObject(plain);
    }
    expect(await ourLooks(again)).toEqual(["#DDEBF7", "#FFF2CC"]);
  });

  it.each(lacking)("%s: no entry of ours stands where cells without a format look", async (_what, make) => {
    const host = await openXlsx(await make());
    await host.editByHand([
      { kind: "setCell", sheet: "A", row: 9, column: 1, value: 1, formula: null, numberFormat: "0%" },
    ]);
    const looks = await host.looks();
    const formatOf = (row: number) => looks.sheets.get("A")?.cells.get(row)?.get(1) ?? 0;
    expect(formatOf(9)).toBeGreaterThan(0);
    expect(looks.cells[formatOf(9)]?.numberFormat).toBe("0%");
    expect((await looksOfCells(host)).map((look) => look?.numberFormat ?? "General")).not.toContain("0%");
  });

  it("what is written has no fault that the validator knows", async () => {
    const formats = '<row r="1"><c r="A1"><v>1</v></c></row>';
    for (const styles of [
      `<styleSheet xmlns="${spreadsheetNamespace}"/>`,
      stylesWith({ fills: "", cellStyleXfs: "missing" }),
    ]) {
      const host = await openXlsx(await makeBook({ sheets: { A: formats }, styles }));
      await host.apply(writing(richPlan));
      expect(await ooxmlErrors(await host.toBytes())).toEqual([]);
    }
  });

  it("a part that is named and missing comes where it is named, by one relationship", async () => {
    const bytes = await changePackage(withoutPart(bookWith(stylesWith(null)), true), async (pack) => {
      pack.setText(relations, (await pack.text(relations)).replace('"styles.xml"', '"look/Mau.xml"'));
    });
    const host = await openXlsx(bytes);
    await host.apply(writing(richPlan));
    const pack = openPackage(await host.toBytes(), "");
    const named = (await readRelationships(pack, "xl/workbook.xml")).filter(({ kind }) => kind === "styles");
    expect(named.map(({ target, isMissing }) => [target, isMissing])).toEqual([["xl/look/Mau.xml", false]]);
    expect(await pack.text("[Content_Types].xml")).toContain(
      `<Override PartName="/xl/look/Mau.xml" ContentType="${contentTypes.styles}"/>`,
    );
  });

  it("a part of that name which nobody names stays", async () => {
    const bytes = await changePackage(withoutPart(bookWith(stylesWith(null)), false), (pack) => {
      pack.setText(stylesPath, "<orphan/>");
    });
    const host = await openXlsx(bytes);
    await host.apply(writing(richPlan));
    const pack = openPackage(await host.toBytes(), "");
    expect(await pack.text(stylesPath)).toBe("<orphan/>");
    expect(pack.has("xl/styles2.xml")).toBe(true);
  });
});

describe("fills 0 and 1, which show as none and dotted grey whatever they say", () => {
  it.each([0, 1])("are not used again for ours, as fill %i", async (place) => {
    const ours =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>';
    const fills = place === 0 ? ours : `<fill/>${ours}`;
    const host = await openXlsx(await bookWith(stylesWith({ fills })));
    await host.apply(writing(richPlan));
    const xml = await openPackage(await host.toBytes(), "").text(stylesPath);
    const used = [...xml.matchAll(/<xf [^>]*fillId="(\d+)"[^>]*applyFill/g)].map(([, id]) => Number(id));
    expect(used.filter((id) => id === 1)).toEqual([]);
    expect(used.filter((id) => id >= 2).length).toBeGreaterThan(1);
    expect(await ourLooks(await openXlsx(await host.toBytes()))).toEqual(["#DDEBF7", "#FFF2CC"]);
  });

  it("a change without colours leaves a whole style sheet as long as it was", async () => {
    const host = await openXlsx(await bookWith(stylesWith(null)));
    await host.apply({ ...noChange, edits: [{ kind: "setCell", sheet: "A", row: 1, column: 1, value: 2 }] });
    expect(await openPackage(await host.toBytes(), "").text(stylesPath)).toBe(stylesWith(null));
  });
});
