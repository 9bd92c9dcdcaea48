/** What comes out of the printer: letters that can be read, the form alone, and what Nghị định 30/2020 asks of it. */
import { describe, expect, it } from "vitest";

import { laoCai } from "../../src/profiles/lao-cai";
import { scaleSchema, settingsOf } from "../../src/profiles/profile";
import { sheetKindOf } from "../../src/sheets/our-sheets";
import { templateSheets } from "../../src/sheets/template/template-sheet";
import { printedColumns, printedScale } from "../../src/workbook/paper";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { sampleOffice } from "../support/office";
import { workbookOf } from "../support/snapshot";
import { samplePlans } from "./written-workbook";

const template = templateSheets({
  office: sampleOffice,
  settings: settingsOf(laoCai),
  names: { template: "A", lists: "B" },
});
const plans = scaleSchema.options.flatMap((scale) =>
  samplePlans(workbookOf([]), { scale })
    .filter(({ marker }) => marker !== "source")
    .map((plan) => ({ title: `${plan.name} (${scale})`, plan })),
);
const all = [...plans, ...template.map((plan) => ({ title: plan.name, plan }))];

/** Points: 10 on the fourteen columns of Mẫu số 01, 11 on every other form. */
const least = ({ marker }: SheetPlan): number => (sheetKindOf(marker) === "score" ? 10 : 11);

function printedCells(plan: SheetPlan): PlannedCell[] {
  const columns = printedColumns(plan);
  const rows = plan.rows.slice(0, plan.print.area?.bottom);
  return rows.flatMap(({ cells, height }) =>
    height === 0 ? [] : columns.flatMap((column) => cells[column - 1] ?? []),
  );
}

const styleOf = (plan: SheetPlan, { style }: PlannedCell) => plan.styles[style] ?? {};

describe("a printed form", () => {
  it.each(all)("$title: has letters that can be read", ({ plan }) => {
    const scale = printedScale(plan);
    const sizes = printedCells(plan).map((cell) => (styleOf(plan, cell).fontSize ?? plan.look.fontSize) * scale);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least(plan));
    // The page is used: a form much narrower than its paper wraps for nothing.
    expect(scale).toBeGreaterThan(0.9);
  });

  it.each(all)("$title: has no link in blue, no tint but that of settings", ({ plan }) => {
    const styles = printedCells(plan).map((cell) => styleOf(plan, cell));
    expect(styles.filter(({ color }) => color === "#0B4F9E")).toEqual([]);
    if (plan.marker !== "settings") expect(styles.filter(({ fill }) => fill !== undefined)).toEqual([]);
  });

  it.each(all)("$title: is the form alone", ({ plan }) => {
    const hidden = printedColumns(plan).filter((column) => plan.hiddenColumns?.includes(column));
    expect(hidden).toEqual([]);
    const words = printedCells(plan).map(({ value }) => value);
    for (const beside of ["Nguồn", "Loại giao việc", "Tỷ trọng", "Hệ số nhập tay (phát sinh)", "Mã:"]) {
      expect(words).not.toContain(beside);
    }
  });

  it("of Mẫu số 01 has its fourteen columns", () => {
    const plan = plans.find(({ plan: { marker } }) => sheetKindOf(marker) === "score")?.plan;
    expect(plan && printedColumns(plan)).toHaveLength(14);
  });

  it.each(plans.filter(({ plan }) => ["catalogue", "score", "summary"].includes(sheetKindOf(plan.marker) ?? "")))(
    "$title: has a rule under the motto and room for names under the signatures",
    ({ plan }) => {
      const cells = printedCells(plan);
      const motto = cells.find(({ value }) => value === "Độc lập - Tự do - Hạnh phúc");
      expect(motto && styleOf(plan, motto).underline).toBe(true);
      const [names, space] = [plan.rows.at(-1), plan.rows.at(-2)];
      expect(names?.cells.filter((cell) => cell?.formula !== undefined)).toHaveLength(2);
      expect(space?.height).toBeGreaterThan(50);
    },
  );

  it.each(all)("$title: freezes no column under its titles", ({ plan }) => {
    expect(plan.freeze?.columns ?? 0).toBe(0);
  });

  it("has the margins of Nghị định 30/2020 (20–25, 30–35 and 15–20 mm)", () => {
    for (const { plan } of all) expect(plan.look.margins).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
  });

  it("of a month with results has no blank line, one that is still filled has", () => {
    const sheets = samplePlans(workbookOf([])).filter(({ marker }) => sheetKindOf(marker) === "score");
    const folded = (name: string) =>
      sheets.find((plan) => plan.name.endsWith(name))?.rows.filter(({ height }) => height === 0).length;
    expect(folded("Trần Thị Bích")).toBe(5);
    // Nothing assigned to her yet.
    expect(folded("Lê Văn Cường")).toBe(0);
  });

  it("has rows of one height in a summary", () => {
    const summary = samplePlans(workbookOf([])).at(-1);
    const heights = summary?.rows.slice(6, 12).map(({ height }) => height);
    expect(new Set(heights).size).toBe(1);
  });
});
