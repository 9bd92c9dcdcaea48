/** What every formula must keep to, so that Excel 2010, LibreOffice and phones compute it. */
import { describe, expect, it } from "vitest";

import { laoCai } from "../../src/profiles/lao-cai";
import { scaleSchema, settingsOf } from "../../src/profiles/profile";
import { templateSheets } from "../../src/sheets/template/template-sheet";
import { noDetails } from "../support/office";
import { workbookOf } from "../support/snapshot";
import { samplePlans } from "./written-workbook";

const allowed = new Set([
  ...[
    "ABS",
    "AND",
    "COUNT",
    "COUNTIF",
    "COLUMN",
    "COUNTIFS",
    "DATE",
    "FIND",
    "IF",
    "IFERROR",
    "INDEX",
    "INT",
    "ISBLANK",
    "ISNUMBER",
    "ISTEXT",
    "LEFT",
    "LEN",
    "MATCH",
    "MAX",
    "MID",
  ],
  ...[
    "MIN",
    "NOT",
    "OR",
    "RANK",
    "ROUND",
    "ROW",
    "ROWS",
    "SUBSTITUTE",
    "SUM",
    "SUMIFS",
    "SUMPRODUCT",
    "TRIM",
    "WORKDAY",
  ],
]);
const longestFormula = 8192;

const plans = [
  ...scaleSchema.options.flatMap((scale) => samplePlans(workbookOf([]), { scale })),
  ...templateSheets({ office: noDetails, settings: settingsOf(laoCai), names: { template: "A", lists: "B" } }),
];
const cells = plans.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
const formulas = [
  ...new Set([
    ...cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula])),
    ...plans.flatMap(({ conditionalFormats }) =>
      conditionalFormats.flatMap((format) => (format.kind === "formula" ? [format.formula] : [])),
    ),
  ]),
];
const withoutTexts = (formula: string) => formula.replace(/"[^"]*"/g, '""');

describe("formulas of the written sheets", () => {
  it("are many, short enough, and begin with =", () => {
    expect(formulas.length).toBeGreaterThan(300);
    for (const formula of formulas) {
      expect(formula.startsWith("=")).toBe(true);
      expect(formula.length).toBeLessThanOrEqual(longestFormula);
    }
  });

  it("stand in no cell that is formatted as text, where Excel would show the formula itself", () => {
    const asText = plans.flatMap(({ name, rows, styles }) =>
      rows.flatMap(({ cells: row }, index) =>
        row.flatMap((cell) =>
          cell?.formula !== undefined && styles[cell.style]?.numberFormat === "@" ? [`${name} ${index + 1}`] : [],
        ),
      ),
    );
    expect(asText).toEqual([]);
  });

  it("use functions of every Excel since 2010 only, none of them volatile", () => {
    const used = new Set(formulas.flatMap((formula) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("refer to no whole column and to no sheet by name", () => {
    for (const formula of formulas) expect(withoutTexts(formula)).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?![0-9])|!/);
  });

  it("use only defined names that some sheet gives", () => {
    const given = new Set(plans.flatMap(({ names }) => names.map(({ name }) => name)));
    const used = new Set(formulas.flatMap((formula) => withoutTexts(formula).match(/KPI_[A-Za-z0-9_]+/g) ?? []));
    expect([...used].filter((name) => !given.has(name))).toEqual([]);
  });

  it("find a score sheet by five names at most, its marker among them", () => {
    const sheets = plans.filter(({ marker }) => marker.startsWith("score_"));
    expect(sheets.length).toBeGreaterThan(5);
    for (const { names } of sheets) expect(names.length + 1).toBeLessThanOrEqual(5);
  });

  it("stand beside a value in every cell, and drop-downs take ranges", () => {
    for (const cell of cells) if (cell?.formula !== undefined) expect(cell.value).not.toBeNull();
    for (const validation of plans.flatMap(({ validations }) => validations)) {
      if (validation.kind === "list") expect(validation.source).toMatch(/^=KPI_[A-Za-z0-9_]+$/);
    }
  });
});
