import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { emptyWorkbook, openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { cellAt, findMarkedSheet, findName, valuesOfName } from "../../../src/workbook/workbook-snapshot";
import { expectParity } from "../../support/formula-parity";
import { hasLibreOffice, recalculate, toPdf } from "../../support/libreoffice";
import { expectNoNewErrors } from "../../support/ooxml-validator";
import { dangerousTexts, richPlan, smallPlan, writing } from "./rich-plan";

async function writtenBytes(): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  await host.apply(writing(richPlan));
  return host.toBytes();
}

async function writtenSheet() {
  const workbook = await (await openXlsx(await writtenBytes())).read();
  const sheet = findMarkedSheet(workbook, "rich");
  if (!sheet) throw new Error("the sheet was not written");
  return { workbook, sheet };
}

describe("a written sheet, read back", () => {
  it("holds every value of the plan", async () => {
    const { sheet } = await writtenSheet();
    richPlan.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        const formulaText = cell?.formula !== undefined && cell.value === "";
        const expected = cell?.value === "" && !formulaText ? null : (cell?.value ?? null);
        expect(cellAt(sheet, row + 1, column + 1), `row ${row + 1}, column ${column + 1}`).toEqual(expected);
      });
    });
  });

  it("keeps text as text, whatever it begins with", async () => {
    const { sheet } = await writtenSheet();
    expect(dangerousTexts.map((_, index) => cellAt(sheet, index + 3, 2))).toEqual(dangerousTexts);
    expect([...sheet.formulas.keys()].filter((address) => address.startsWith("B"))).toEqual([]);
  });

  it.each([...dangerousTexts, "=", "+", "-", "@", "@an", "a@b", "5-15", "Nhóm @"])(
    "marks %j as text where a spreadsheet would read it as a formula once it is edited",
    async (text) => {
      const host = await emptyWorkbook();
      await host.apply(writing(smallPlan("one", "Một", [text])));
      const styles = await openPackage(await host.toBytes(), "").text("xl/styles.xml");
      expect(styles.includes('quotePrefix="1"')).toBe(/^[=+@\t\r-]/.test(text));
    },
  );

  it("has its formulas, merged areas, protection, names and marker", async () => {
    const { workbook, sheet } = await writtenSheet();
    expect(sheet.formulas.get("E4")).toBe("=ROUND(C4/12,3)");
    expect(sheet.formulas.get("C10")).toBe("=SUM(KPI_SoLuong)");
    expect(sheet.merges).toEqual(richPlan.merges);
    expect(sheet.isProtected).toBe(true);
    expect(sheet.name).toBe("Ông 'Tư' An");
    expect(findName(workbook, "kpi_nhom")).toEqual({
      name: "KPI_Nhom",
      sheet: "Ông 'Tư' An",
      range: { top: 3, left: 2, bottom: 9, right: 2 },
    });
    expect(valuesOfName(workbook, "KPI_SoLuong")?.flat()).toEqual([0, 2, 4, 6, 8, 10, 12]);
  });
});

describe("a written file", () => {
  it("has nothing that Microsoft's validator objects to", async () => {
    await expectNoNewErrors({ after: await writtenBytes() });
  });

  it("shows the values that independent calculators find", async () => {
    const { formulas, byExcelize } = await expectParity(await writtenBytes());
    expect(formulas).toBe(9);
    // Excelize does not find the sheet of a name when the sheet has an apostrophe.
    expect(byExcelize).toBe(8);
  });

  it("is the same, bit for bit, when it is written again over itself", async () => {
    const bytes = await writtenBytes();
    const again = await openXlsx(bytes);
    await again.apply(writing(richPlan));
    expect(Buffer.compare(await again.toBytes(), bytes)).toBe(0);
  });

  it("refuses texts that Excel would cut, and numbers that are none", async () => {
    const host = await emptyWorkbook();
    const long = smallPlan("long", "Dài", ["x".repeat(32_768)]);
    await expect(host.apply(writing(long))).rejects.toMatchObject({ key: "tooMuchData" });
    const infinite = { ...richPlan, rows: [{ cells: [{ value: 1 / 0, style: "cell" }] }] };
    await expect(host.apply(writing(infinite))).rejects.toThrow("A1");
  });

  it("cannot be saved without any sheet", async () => {
    await expect((await emptyWorkbook()).toBytes()).rejects.toThrow("without sheets");
  });
});

describe.skipIf(!hasLibreOffice)("a written file in LibreOffice", () => {
  it("keeps texts, dates and formulas through a save there", async () => {
    const workbook = await (await openXlsx(await recalculate(await writtenBytes()))).read();
    const sheet = findMarkedSheet(workbook, "rich");
    expect(sheet && dangerousTexts.slice(0, 4).map((_, index) => cellAt(sheet, index + 3, 2))).toEqual(
      dangerousTexts.slice(0, 4),
    );
    expect(sheet && cellAt(sheet, 3, 4)).toEqual({ kind: "date", serial: 46_157 });
  });

  it("prints on A4 across, one page wide", async () => {
    const pdf = new TextDecoder("latin1").decode(await toPdf(await writtenBytes()));
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    const rounded = sizes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`);
    expect(new Set(rounded)).toEqual(new Set(["842 × 595"]));
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});
