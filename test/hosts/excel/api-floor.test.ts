import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { officeUses } from "./api-members";

/** The manifest's requirement: ExcelApi 1.9 (Office 2021 and Microsoft 365). */
const floor = 9;
const room = "src/hosts/excel";

describe("no member above the manifest's floor is used without a probe", () => {
  const files = readdirSync(room, { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, name));

  it("in hosts/excel, strings given to load included", { timeout: 60_000 }, () => {
    const uses = officeUses(files);
    expect(uses.length).toBeGreaterThan(100);
    expect(uses.filter(({ since, probed }) => since > floor && probed < since)).toEqual([]);
    expect(uses.some(({ since }) => since > floor)).toBe(true);
  });

  it("and the check sees what it must see", { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join("test", "hosts", "excel", "probe-"));
    const file = join(folder, "sample.ts");
    writeFileSync(
      file,
      [
        "declare function hasExcelApi(version: string): boolean;",
        "export function bad(range: Excel.Range) { range.getMergedAreasOrNullObject(); }",
        'export function badLoad(sheet: Excel.Worksheet) { sheet.load("customProperties/items/key"); }',
        'export function good(range: Excel.Range) { if (hasExcelApi("1.13")) range.getMergedAreasOrNullObject(); }',
        'export function low(range: Excel.Range) { if (hasExcelApi("1.10")) range.getMergedAreasOrNullObject(); }',
      ].join("\n"),
    );
    const found = officeUses([file]).filter(({ since, probed }) => since > floor && probed < since);
    rmSync(folder, { recursive: true });
    expect(found.map(({ place }) => place.split(":").at(-1))).toEqual(["2", "3", "3", "5"]);
  });
});
