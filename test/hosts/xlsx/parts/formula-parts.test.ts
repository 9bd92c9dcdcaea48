/** Sheets, charts, comments, tables and pictures lie wherever the relationships say. */
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../../src/hosts/xlsx/package/open-package";
import type { OfficePackage } from "../../../../src/hosts/xlsx/package/office-package";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsx-host";
import { officeRelationships } from "../../../../src/hosts/xlsx/parts/namespaces";
import { noChange } from "../../../../src/workbook/workbook-change";
import { cellAt, findSheet } from "../../../../src/workbook/workbook-snapshot";
import { changePackage } from "../change-package";
import { makeBook } from "../make-book";
import { smallPlan, writing } from "../rich-plan";

const rows = [1, 2, 3, 4]
  .map(
    (row) =>
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${row === 4 ? "<c r=\"B4\"><f>A4+'Của ta'!A1</f></c>" : ""}</row>`,
  )
  .join("");

/** Where the parts lie, and how they are named. */
interface Places {
  readonly sheet: string;
  readonly target: string;
  readonly drawing: string;
  readonly chart: string;
  readonly comments: string;
  readonly table: string;
}

const usual: Places = {
  sheet: "xl/worksheets/sheet1.xml",
  target: "worksheets/sheet1.xml",
  drawing: "xl/drawings/drawing1.xml",
  chart: "xl/charts/chart1.xml",
  comments: "xl/comments1.xml",
  table: "xl/tables/table1.xml",
};

const cases: readonly [string, Places][] = [
  ["where Excel puts them", usual],
  ["named from the root", { ...usual, target: "/xl/worksheets/sheet1.xml" }],
  ["beside the workbook", { ...usual, sheet: "xl/sheet1.xml", target: "sheet1.xml" }],
  ["at the root", { ...usual, sheet: "sheet1.xml", target: "../sheet1.xml" }],
  ["named by detours", { ...usual, target: "./../xl//worksheets/./sheet1.xml" }],
  ["with backslashes", { ...usual, target: "worksheets\\sheet1.xml" }],
  ["with blanks", { ...usual, sheet: "xl/worksheets/Trang 1.xml", target: "worksheets/Trang%201.xml" }],
  ["with escapes in the archive", { ...usual, sheet: "xl/worksheets/T%201.xml", target: "worksheets/T 1.xml" }],
  ["in capitals", { ...usual, sheet: "XL/WORKSHEETS/SHEET1.XML", target: "worksheets/Sheet1.xml" }],
  [
    "under odd names",
    {
      sheet: "a/b.bin",
      target: "/a/b.bin",
      drawing: "d",
      chart: "c/hart.dat",
      comments: "ghi chú.xml",
      table: "T.XML",
    },
  ],
];

const chartXml =
  '<c:chartSpace xmlns:c="c"><c:plotArea><c:ser><c:val><c:numRef><c:f>A!$A$3:$A$4</c:f></c:numRef></c:val></c:ser></c:plotArea></c:chartSpace>';
const relationships = (items: readonly [string, string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
const relationsOf = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

async function lay(pack: OfficePackage, { sheet, target, drawing, chart, comments, table }: Places): Promise<void> {
  const old = usual.sheet;
  const xml = await pack.text(old);
  pack.remove(old);
  pack.setText(sheet, xml);
  const types = await pack.text("[Content_Types].xml");
  pack.setText("[Content_Types].xml", types.replace(`/${old}`, `/${encodeURI(sheet)}`));
  const workbook = "xl/_rels/workbook.xml.rels";
  pack.setText(workbook, (await pack.text(workbook)).replace(`"${usual.target}"`, `"${target}"`));
  pack.setText(
    relationsOf(sheet),
    relationships([
      ["drawing", `/${drawing}`],
      ["comments", `/${comments}`],
      ["table", `/${table}`],
      ["comments", "/nowhere.xml"],
      ["drawing", "absent/drawing.xml"],
    ]),
  );
  pack.setText(relationsOf(drawing), relationships([["chart", `/${chart}`]]));
  pack.setText(drawing, '<xdr:wsDr xmlns:xdr="x"><xdr:from><xdr:row>3</xdr:row></xdr:from></xdr:wsDr>');
  pack.setText(chart, chartXml);
  pack.setText(comments, '<comments><commentList><comment ref="A4"/></commentList></comments>');
  pack.setText(table, '<table ref="A2:B4"/>');
}

describe.each(cases)("parts %s", (_where, places) => {
  const book = () => changePackage(makeBook({ sheets: { A: rows } }), (pack) => lay(pack, places));

  it("move with the rows of their sheet", async () => {
    const host = await openXlsx(await book());
    await host.apply({ ...noChange, edits: [{ kind: "deleteRows", sheet: "A", row: 2, count: 1 }] });
    const pack = openPackage(await host.toBytes(), "");
    const sheet = findSheet(await (await openXlsx(await host.toBytes())).read(), "A");
    expect(sheet && [1, 2, 3, 4].map((row) => cellAt(sheet, row, 1))).toEqual([1, 3, 4, null]);
    expect(sheet?.formulas.get("B3")).toBe("=A3+'Của ta'!A1");
    expect(await pack.text(places.chart)).toContain("<c:f>A!$A$2:$A$3</c:f>");
    expect(await pack.text(places.drawing)).toContain("<xdr:row>2</xdr:row>");
    expect(await pack.text(places.comments)).toContain('ref="A3"');
    expect(await pack.text(places.table)).toContain('ref="A2:B3"');
  });

  it("forget a sheet that is taken out", async () => {
    const host = await openXlsx(await book());
    await host.apply(writing(smallPlan("small", "Của ta", ["x"])));
    await host.apply({ ...noChange, remove: ["small"] });
    const sheet = findSheet(await (await openXlsx(await host.toBytes())).read(), "A");
    expect(sheet?.formulas.get("B4")).toBe("=A4+#REF!");
  });
});
