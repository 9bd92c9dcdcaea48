/** Whatever an office sends: fixes come to an end, leave no safe one behind, and go back to what was there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/app/check";
import { fixCatalogue, type AskedFixes } from "../../src/app/fix-catalogue";
import { planReturn } from "../../src/app/return-fixes";
import { readableReference } from "../../src/workbook/address";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { UserError } from "../../src/workbook/user-error";
import { noChange } from "../../src/workbook/workbook-change";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { makeBook } from "../hosts/xlsx/make-book";
import { anyCatalogue, type AnyCatalogue } from "../support/any-catalogue";

/** `EVERY_CATALOGUE=5000` runs many more, on other seeds each time. */
const numRuns = Number(process.env["EVERY_CATALOGUE"] ?? 8);
const seed = process.env["EVERY_CATALOGUE"] === undefined ? 20_260_511 : Date.now();
const timeout = 20_000 + numRuns * 2_000;

const escaped = (text: string) =>
  text.replace(/[&<"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll("\n", "&#10;");

async function open({ rows, merged }: AnyCatalogue): Promise<XlsxHost> {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const xml = cells.map((value, place) => {
      const at = `${String.fromCharCode(65 + place)}${row}`;
      if (value === null) return "";
      if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    });
    return `<row r="${row}">${xml.join("")}</row>`;
  });
  const areas = merged.map(([top, bottom]) => `<mergeCell ref="B${top}:B${bottom}"/>`);
  const merges = areas.length === 0 ? "" : `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
  return openXlsx(await makeBook({ sheets: { "Danh mục": `<sheetData>${lines.join("")}</sheetData>${merges}` } }));
}

function plain({ sheets, names }: WorkbookSnapshot): unknown {
  return {
    names,
    sheets: sheets.map((sheet) => ({ ...sheet, formulas: [...sheet.formulas], hiddenRows: [...sheet.hiddenRows] })),
  };
}

/** What there is to mend, or `null` for a sheet that is no catalogue. */
async function fix(host: XlsxHost, asked: AskedFixes) {
  return fixCatalogue(host, { asked }).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
}

const property = (holds: (host: XlsxHost, catalogue: AnyCatalogue) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(anyCatalogue, async (catalogue) => holds(await open(catalogue), catalogue)),
    { numRuns, seed },
  );

describe("any catalogue", { timeout }, () => {
  it("has no safe fix left after all safe ones, and a second time nothing to do", async () => {
    await property(async (host) => {
      const first = await fix(host, "safe");
      if (!first) return;
      expect(
        first.after.findings.flatMap(({ code, at, fix: left }) =>
          left?.isSafe ? [`${code} ${readableReference(at)}`] : [],
        ),
      ).toEqual([]);
      const once = plain(await host.read());
      const second = await fix(host, "safe");
      expect(second?.applied).toEqual([]);
      expect(plain(await host.read())).toEqual(once);
    });
  });

  it("comes to an end with all fixes, of which none makes a finding of its own kind in the rows that it brings", async () => {
    await property(async (host) => {
      let rounds = 0;
      while ((await fix(host, "all"))?.applied.length) expect(rounds++).toBeLessThan(4);
      const { findings } = await check(host, {}).catch(() => ({ findings: [] }));
      expect(findings.filter(({ fix: left }) => left !== null)).toEqual([]);
    });
  });

  it.each<AskedFixes>(["safe", "all"])("is byte for byte what it was after %s fixes are taken back", async (asked) => {
    await property(async (host) => {
      const before = plain(await host.read());
      const bytes = await host.toBytes();
      const mended = await fix(host, asked);
      if (!mended?.change) return;
      await host.undo(mended.change);
      expect(plain(await host.read())).toEqual(before);
      expect(Buffer.from(await host.toBytes()).equals(Buffer.from(bytes))).toBe(true);
    });
  });

  it("says what it said after the fixes went back one by one", async () => {
    await property(async (host) => {
      const before = await host.read();
      const mended = await fix(host, "all");
      if (!mended) return;
      const fixes = mended.applied.map(({ edits }) => edits);
      const { edits, left } = planReturn({ before, fixes }, await host.read());
      await host.apply({ ...noChange, edits });
      const after = await host.read();
      if (left.length === 0)
        expect(after.sheets.map(({ values }) => values)).toEqual(before.sheets.map(({ values }) => values));
    });
  });
});
