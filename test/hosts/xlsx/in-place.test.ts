import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet, findSheet } from "../../../src/workbook/workbook-snapshot";
import { expectParity } from "../../support/formula-parity";
import { expectNoNewErrors } from "../../support/ooxml-validator";
import { makeBook } from "./make-book";
import { richPlan, smallPlan, writing } from "./rich-plan";

/** A user's workbook: a sheet with everything that libraries tend to drop, and one that looks into ours. */
function userBook(): Promise<Uint8Array> {
  return makeBook({
    sheets: {
      "Danh mục": [
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nhiệm vụ</t></is></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>',
        '<hyperlinks><hyperlink ref="B1" location="\'Danh mục\'!A1" display="về đầu"/></hyperlinks>',
      ].join(""),
      Nhìn: '<row r="1"><c r="A1"><f>Cu!A2</f><v>0</v></c></row>',
    },
    names:
      '<definedName name="Hang">5</definedName><definedName name="KPI_Cua_Toi">Nhìn!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">Nhìn!$1:$1</definedName>',
    parts: { "xl/anything/unknown.bin": "x", "docProps/custom.xml": "<Properties/>" },
  });
}

describe("writing beside a user's sheets", () => {
  it("leaves every part of the file that is not ours bit for bit", async () => {
    const before = await userBook();
    const host = await openXlsx(before);
    await host.apply(writing(richPlan));
    const [old, now] = [openPackage(before, ""), openPackage(await host.toBytes(), "")];
    const ours = new Set(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"]);
    const kept = old.paths().filter((path) => !ours.has(path));
    expect(kept.length).toBeGreaterThan(4);
    for (const path of kept) expect(await now.text(path), path).toBe(await old.text(path));
    expect(await now.text("xl/workbook.xml")).toContain('<definedName name="Hang">5</definedName>');
  });

  it("adds nothing that the validator objects to", async () => {
    const before = await userBook();
    const host = await openXlsx(before);
    await host.apply(writing(richPlan, smallPlan("small", "Nhỏ", ["a"])));
    await expectNoNewErrors({ before, after: await host.toBytes() });
  });

  it("a workbook whose structure is protected gets no new sheets", async () => {
    const bytes = await makeBook({
      sheets: { A: "" },
      workbook: (xml) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
    });
    const host = await openXlsx(bytes);
    await expect(host.apply(writing(smallPlan("small", "Nhỏ", ["a"])))).rejects.toMatchObject({
      key: "workbookProtected",
    });
  });

  it("a user's sheet is never taken for ours by its name", async () => {
    const host = await openXlsx(await userBook());
    await expect(host.apply(writing(smallPlan("small", "Danh mục", ["a"])))).rejects.toMatchObject({
      key: "sourceChanged",
      params: { sheet: "Danh mục" },
    });
  });
});

describe("writing a sheet of ours again", () => {
  it("keeps its place and leaves nothing of the old one", async () => {
    const host = await openXlsx(await userBook());
    await host.apply(writing(richPlan, smallPlan("last", "Cuối", ["cuối"])));
    await host.apply(writing({ ...smallPlan("rich", richPlan.name, ["mới"]), names: [] }));
    const workbook = await host.read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Danh mục", "Nhìn", richPlan.name, "Cuối"]);
    expect(findMarkedSheet(workbook, "rich")).toMatchObject({ values: [["mới"]], merges: [], isProtected: false });
    expect(workbook.names.map(({ name }) => name).sort()).toEqual(["KPI_Cua_Toi", "KPI_sheet_last", "KPI_sheet_rich"]);
  });

  it("finds it under the name that people gave it", async () => {
    const host = await openXlsx(await userBook());
    const { written } = await host.apply(writing(smallPlan("small", "Nhỏ", ["một"])));
    expect(written).toEqual([{ marker: "small", name: "Nhỏ", created: true }]);
    const pack = openPackage(await host.toBytes(), "");
    pack.setText("xl/workbook.xml", (await pack.text("xl/workbook.xml")).replaceAll("Nhỏ", "Đổi tên"));
    const renamed = await openXlsx(await pack.toBytes());
    const again = await renamed.apply(writing(smallPlan("small", "Đổi tên", ["hai"])));
    expect(again.written).toEqual([{ marker: "small", name: "Đổi tên", created: false }]);
    expect(findSheet(await renamed.read(), "Đổi tên")?.values).toEqual([["hai"]]);
  });

  it("keeps the comments that people left on it", async () => {
    const host = await openXlsx(await userBook());
    await host.apply(writing(smallPlan("small", "Nhỏ", ["một"])));
    const pack = openPackage(await host.toBytes(), "");
    const sheet = "xl/worksheets/sheet3.xml";
    pack.setText(sheet, (await pack.text(sheet)).replace("</worksheet>", '<legacyDrawing r:id="rId7"/></worksheet>'));
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    pack.setText(
      "xl/worksheets/_rels/sheet3.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${type}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId8" Type="${type}/printerSettings" Target="../printerSettings/p1.bin"/></Relationships>`,
    );
    const again = await openXlsx(await pack.toBytes());
    await again.apply(writing(smallPlan("small", "Nhỏ", ["hai"])));
    const result = openPackage(await again.toBytes(), "");
    expect(await result.text(sheet)).toContain('<legacyDrawing r:id="rId7"/></worksheet>');
    expect(await result.text("xl/worksheets/_rels/sheet3.xml.rels")).not.toContain("printerSettings");
  });
});

describe("taking our sheets out", () => {
  it("leaves the workbook as a person would, with #REF! where something looked into them", async () => {
    const host = await openXlsx(await userBook());
    await host.apply(writing(smallPlan("old", "Cu", ["a", "b"]), smallPlan("last", "Cuối", ["c"])));
    const before = await host.toBytes();
    const again = await openXlsx(before);
    const { removed } = await again.apply({ ...noChange, remove: ["old", "unknown"] });
    expect(removed).toEqual(["old"]);
    const workbook = await again.read();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Danh mục", "Nhìn", "Cuối"]);
    expect(findSheet(workbook, "Nhìn")?.formulas.get("A1")).toBe("=#REF!");
    expect(workbook.names.map(({ name }) => name)).toEqual(["KPI_Cua_Toi", "KPI_sheet_last"]);
    await expectNoNewErrors({ before, after: await again.toBytes() });
  });
});

// The real catalogue belongs to its commune and is no part of the project.
const real = "../shared/real/nghialam-qd283-catalogue.xlsx";
if (!existsSync(real)) process.stderr.write(`skipped: ${real} is not here\n`);

describe.skipIf(!existsSync(real))("a real catalogue with our sheets added", () => {
  it("has every cell that it had, computes the same and pleases the validator", async () => {
    const before = readFileSync(real);
    const host = await openXlsx(before);
    await host.apply(writing(richPlan));
    const after = await host.toBytes();
    const [old, now] = [await (await openXlsx(before)).read(), await (await openXlsx(after)).read()];
    for (const sheet of old.sheets) {
      const same = findSheet(now, sheet.name);
      expect(same?.formulas).toEqual(sheet.formulas);
      sheet.values.forEach((cells, row) => {
        cells.forEach((value, column) => {
          const place = [sheet.firstRow + row, sheet.firstColumn + column] as const;
          expect(same && cellAt(same, ...place)).toEqual(value);
        });
      });
    }
    await expectNoNewErrors({ before, after });
    await expectParity(after);
  });
});
