import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { emptyWorkbook, openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { whatIsLost } from "../../../src/hosts/xlsx/what-is-lost";
import { fingerprintSheet } from "../../../src/workbook/fingerprint";
import { noChange } from "../../../src/workbook/workbook-change";
import { findSheet } from "../../../src/workbook/workbook-snapshot";
import { hasLibreOffice, recalculate } from "../../support/libreoffice";
import { expectNoNewErrors } from "../../support/ooxml-validator";
import { makeBook } from "./make-book";
import { richPlan, smallPlan, writing } from "./rich-plan";

async function userHost(): Promise<XlsxHost> {
  return openXlsx(await makeBook({ sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' } }), "a.xlsx");
}

const small = writing(smallPlan("small", "Nhỏ", ["a"]));
const other = writing(smallPlan("other", "Khác", ["b"]));

describe("applying a change", () => {
  it("that fails half-way leaves the workbook as it was", async () => {
    const host = await userHost();
    const before = await host.toBytes();
    const broken = { ...smallPlan("b", "Hỏng", ["x"]), styles: {} };
    await expect(host.apply(writing(smallPlan("a", "Được", ["x"]), broken))).rejects.toThrow("unknown style");
    expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["A"]);
  });

  it("that is cancelled throws the reason and leaves the workbook as it was", async () => {
    const host = await userHost();
    const before = await host.toBytes();
    const controller = new AbortController();
    const seen: number[] = [];
    const work = {
      signal: controller.signal,
      onProgress: ({ done }: { done: number }) => {
        seen.push(done);
        controller.abort(new Error("thôi"));
      },
    };
    await expect(host.apply(writing(richPlan, smallPlan("b", "B", ["x"])), work)).rejects.toThrow("thôi");
    expect(seen).toEqual([richPlan.rows.length]);
    expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
    await expect(host.apply(small, { signal: controller.signal })).rejects.toThrow("thôi");
  });

  it("computed from an older state is refused", async () => {
    const host = await userHost();
    const sheet = findSheet(await host.read(), "A");
    const basedOn = sheet ? [{ sheet: "A", fingerprint: fingerprintSheet(sheet) }] : [];
    await host.apply({ ...small, basedOn });
    await host.apply({ ...noChange, edits: [{ kind: "setCell", sheet: "A", row: 1, column: 1, value: 2 }] });
    await expect(host.apply({ ...small, basedOn })).rejects.toMatchObject({
      key: "sourceChanged",
      params: { sheet: "A" },
    });
  });

  it("asks for recalculation when the file is opened, and drops the stale calculation chain", async () => {
    const host = await userHost();
    await host.apply(small);
    expect(await openPackage(await host.toBytes(), "").text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("taking a change back", () => {
  it("restores the bytes that were, latest change first", async () => {
    const host = await userHost();
    const before = await host.toBytes();
    const first = await host.apply(small);
    const middle = await host.toBytes();
    const second = await host.apply(other);
    await expect(host.undo(first)).rejects.toMatchObject({ key: "undoGone" });
    await host.undo(second);
    expect(Buffer.compare(await host.toBytes(), middle)).toBe(0);
    await host.undo(first);
    expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
    await expect(host.undo(first)).rejects.toMatchObject({ key: "undoGone" });
  });
});

describe("events", () => {
  it("tell of changes and selections until they are stopped", async () => {
    const host = await userHost();
    const heard: string[] = [];
    const stops = [
      host.onChange((sheet) => heard.push(`change ${String(sheet)}`)),
      host.onSelect(({ sheet, row, column }) => heard.push(`select ${sheet} ${row} ${column}`)),
    ];
    const applied = await host.apply(small);
    await host.select({ sheet: "Nhỏ", row: 2, column: 3 });
    expect((await host.read()).activeSheet).toBe("Nhỏ");
    await host.undo(applied);
    for (const stop of stops) stop();
    await host.apply(small);
    expect(heard).toEqual(["change null", "select Nhỏ 2 3", "change null"]);
    await expect(host.select({ sheet: "B", row: 1, column: 1 })).rejects.toMatchObject({ key: "sheetMissing" });
  });
});

describe("notes", () => {
  it("stay in the file, whatever they say, and can be taken out", async () => {
    const host = await userHost();
    const text = `{"cột": "<a> & ']]>'"}\n${"dài ".repeat(500)}`;
    await host.saveNote("mapping", text);
    await host.saveNote("pane", "x");
    expect(await host.loadNote("mapping")).toBe(text);
    const bytes = await host.toBytes();
    const again = await openXlsx(bytes);
    expect([await again.loadNote("mapping"), await again.loadNote("pane"), await again.loadNote("none")]).toEqual([
      text,
      "x",
      null,
    ]);
    await again.saveNote("pane", null);
    const last = await openXlsx(await again.toBytes());
    expect([await last.loadNote("mapping"), await last.loadNote("pane")]).toEqual([text, null]);
    await expectNoNewErrors({ after: bytes });
  });

  it("written before a change is taken back stay", async () => {
    const host = await userHost();
    const applied = await host.apply(small);
    await host.saveNote("pane", "x");
    await host.undo(applied);
    expect(await host.loadNote("pane")).toBe("x");
  });
});

describe("what a saved file lacks", () => {
  const relationships = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

  it("macros, which an .xlsx cannot hold; the user is told", async () => {
    const pack = openPackage(await makeBook({ sheets: { A: "" }, parts: { "xl/vbaProject.bin": "macro" } }), "");
    const types = "[Content_Types].xml";
    pack.setText(
      types,
      (await pack.text(types)).replace(
        "openxmlformats-officedocument.spreadsheetml.sheet.main",
        "ms-excel.sheet.macroEnabled.main",
      ),
    );
    const list = "xl/_rels/workbook.xml.rels";
    const item = `<Relationship Id="rId99" Type="${relationships}" Target="vbaProject.bin"/></Relationships>`;
    pack.setText(list, (await pack.text(list)).replace("</Relationships>", item));
    const bytes = await pack.toBytes();
    expect(await whatIsLost(bytes)).toEqual(["macros"]);
    const saved = await (await openXlsx(bytes)).toBytes();
    expect(openPackage(saved, "").has("xl/vbaProject.bin")).toBe(false);
    expect(await openPackage(saved, "").text(types)).toContain("spreadsheetml.sheet.main+xml");
    await expectNoNewErrors({ after: saved });
  });

  it("nothing of an ordinary workbook", async () => {
    const host = await emptyWorkbook();
    await host.apply(small);
    expect(await whatIsLost(await host.toBytes())).toEqual([]);
  });
});

describe.skipIf(!hasLibreOffice)("LibreOffice as a calculator", () => {
  it("really computes: a wrong value beside a formula does not survive", async () => {
    const wrong = await makeBook({
      sheets: { A: '<row r="1"><c r="A1"><v>20</v></c><c r="B1"><f>A1*2+1</f><v>999</v></c></row>' },
    });
    const [before] = (await (await openXlsx(wrong)).read()).sheets;
    const [after] = (await (await openXlsx(await recalculate(wrong))).read()).sheets;
    expect([before?.values, after?.values]).toEqual([[[20, 999]], [[20, 41]]]);
  });
});
