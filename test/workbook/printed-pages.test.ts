import { describe, expect, it } from "vitest";

import { createPlan } from "../../src/sheets/form/plan-builder";
import { printedPages } from "../../src/workbook/printed-pages";
import { shownValue } from "../../src/workbook/shown-value";

/** 100 rows of 20 points under a heading of one, on A4 across with 482 points for them. */
function longList(together: readonly (readonly [number, number])[] = []) {
  const plan = createPlan({
    marker: "list",
    name: "A",
    tabColor: "#000000",
    columnWidths: [20],
    print: { orientation: "landscape", titleRows: { from: 1, to: 1 } },
  });
  for (let row = 1; row <= 101; row++) {
    plan.put(row, 1, row, "integer");
    plan.height(row, row === 50 ? 0 : 20);
  }
  for (const [from, to] of together) plan.together(from, to);
  return plan.build();
}

describe("pages of a sheet", () => {
  it("hold whole rows, the heading again on each, and nothing hidden", () => {
    const pages = printedPages(longList());
    expect(pages.map(({ rows }) => rows.length)).toEqual([24, 24, 24, 24, 8]);
    expect(pages.map(({ rows }) => rows[0])).toEqual([1, 1, 1, 1, 1]);
    const printed = pages.flatMap(({ rows }) => rows);
    expect(printed).not.toContain(50);
    expect(new Set(printed).size).toBe(100);
  });
});

describe("rows that belong together", () => {
  it.each([
    ["begin a new page where the rest of the page is too low", [[23, 26]], [22, 24, 24, 24, 10]],
    ["stay where they fit", [[3, 6]], [24, 24, 24, 24, 8]],
    ["are broken where no page holds them", [[20, 60]], [24, 24, 24, 24, 8]],
  ] as const)("%s", (_, together, rows) => {
    const pages = printedPages(longList(together));
    expect(pages.map((page) => page.rows.length)).toEqual(rows);
  });
});

describe("a value on paper", () => {
  it.each([
    [0.2857, "0.00", "0,29"],
    [0.986, "0.0%", "98,6%"],
    [1, "0%", "100%"],
    [7, "0", "7"],
    [2880, 'General" phút"', "2.880 phút"],
    [{ kind: "date", serial: 46_157 } as const, "dd/mm/yyyy", "15/05/2026"],
    ["=Dự thảo <b>", "@", "=Dự thảo <b>"],
    [null, "General", ""],
  ])("%j by %s is “%s”", (value, format, shown) => {
    expect(shownValue(value, format)).toBe(shown);
  });
});
