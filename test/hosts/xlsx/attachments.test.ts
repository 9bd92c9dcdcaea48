import { describe, expect, it } from "vitest";
import { addRelationship } from "../../../src/hosts/xlsx/parts/relationships";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { noChange } from "../../../src/workbook/workbook-change";
import { makeBook } from "./make-book";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const attachments = {
  comments: [
    "xl/comments1.xml",
    '<comments><commentList><comment ref="A2"/><comment ref="B3"><text/></comment><comment ref="C4"/></commentList></comments>',
  ],
  table: ["xl/tables/table1.xml", '<table ref="A1:B6"><autoFilter ref="A1:B6"/></table>'],
  drawing: [
    "xl/drawings/drawing1.xml",
    "<xdr:wsDr><xdr:from><xdr:col>4</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to></xdr:wsDr>",
  ],
  vmlDrawing: [
    "xl/drawings/vmlDrawing1.vml",
    "<xml><v:shape id='a'><x:Anchor>1, 15, 2, 2, 3, 15, 5, 4</x:Anchor><x:Row>2</x:Row></v:shape>" +
      "<v:shape id='b'><br><x:Anchor>1, 15, 3, 2, 3, 15, 6, 4</x:Anchor><x:Row>3</x:Row></v:shape></xml>",
  ],
} as const;

async function afterDeletingRow3(): Promise<Record<string, string>> {
  const rows = [1, 2, 3, 4].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
  const parts = Object.fromEntries(Object.values(attachments));
  const pack = openPackage(await makeBook({ sheets: { A: rows }, parts }), "");
  for (const [kind, [target]] of Object.entries(attachments)) {
    await addRelationship(pack, { part: "xl/worksheets/sheet1.xml", type: `${types}/${kind}`, target });
  }
  const host = await openXlsx(await pack.toBytes());
  await host.apply({ ...noChange, edits: [{ kind: "deleteRows", sheet: "A", row: 3, count: 1 }] });
  const result = openPackage(await host.toBytes(), "");
  const texts: Record<string, string> = {};
  for (const [kind, [target]] of Object.entries(attachments)) texts[kind] = await result.text(target);
  return texts;
}

describe("what hangs on the rows below a deleted one", () => {
  it("comments move up, and that of the deleted row goes", async () => {
    const { comments, vmlDrawing } = await afterDeletingRow3();
    expect(comments?.match(/ref="[^"]*"/g)).toEqual(['ref="A2"', 'ref="C3"']);
    expect(vmlDrawing).not.toContain("id='a'");
    expect(vmlDrawing).toContain("<x:Anchor>1, 15, 2, 2, 3, 15, 5, 4</x:Anchor><x:Row>2</x:Row>");
  });

  it("a table loses the row", async () => {
    expect((await afterDeletingRow3())["table"]).toContain('<table ref="A1:B5"><autoFilter ref="A1:B5"/></table>');
  });

  it("pictures stay beside their rows", async () => {
    expect((await afterDeletingRow3())["drawing"]?.match(/<xdr:row>\d+/g)).toEqual(["<xdr:row>2", "<xdr:row>8"]);
  });
});
