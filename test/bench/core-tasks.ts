/** From a snapshot to the plan of the converted sheets, held against JSON.parse of the same grid. */
import type { Assessment } from "../../src/app/assessment";
import { planConversion } from "../../src/app/plan-conversion";
import { summarise } from "../../src/app/summarise";
import type { Catalogue } from "../../src/catalogue/catalogue-row";
import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { defaultRuleSettings } from "../../src/catalogue/rules/rule-settings";
import { LikeRowFinder } from "../../src/catalogue/likeness/find-like-rows";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import { convert } from "../../src/conversion/convert";
import { settingsOf } from "../../src/profiles/profile";
import { defaultProfile } from "../../src/profiles/profiles";
import type { WorkbookChange } from "../../src/workbook/workbook-change";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import type { BenchFamily, BenchTask } from "./bench-family";
import { variedCatalogue, type Layout } from "./varied-catalogue";

/** 100,000 rows take some minutes. */
const isLong = process.env["LONG_BENCH"] === "1";
const scale = "matrix";
const settings = settingsOf(defaultProfile);

const read = (workbook: WorkbookSnapshot): Catalogue => readCatalogue({ workbook }).catalogue;
/** Of the workbook as it was just read: what was found in its texts is kept with the snapshot. */
const validate = (catalogue: Catalogue, workbook: WorkbookSnapshot) =>
  validateCatalogue({
    catalogue,
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) },
    scale,
  });
const convertAll = (catalogue: Catalogue) =>
  convert({
    ...{ catalogue, profile: defaultProfile, settings, scale, scaleReason: "profile" },
    ...{ standard: null, storedStandardCode: null, knownCodes: [], nextCodeNumber: 1 },
  });

function judge(workbook: WorkbookSnapshot): Assessment {
  const catalogue = read(workbook);
  const findings = validate(catalogue, workbook);
  const conversion = convertAll(catalogue);
  const summary = summarise(catalogue.rows.length, findings);
  const written = { products: [], typed: new Map() };
  const basis = {
    reading: {},
    tried: {},
    reservedCodes: [],
    ruleFindings: findings,
    settings: defaultRuleSettings,
    people: [],
    likeRows: new LikeRowFinder(),
  };
  return { workbook, profile: defaultProfile, catalogue, written, conversion, findings, silent: [], summary, basis };
}

/** Rows of a long list are made when a writer comes to them, so a plan is not done before. */
function cellsOf({ sheets }: WorkbookChange): number {
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows) if (row.height !== 0) cells += row.cells.length;
  return cells;
}

export function coreFamily(layout: Layout): BenchFamily {
  // Every task of a size works on the same assessment; that of the size before is let go.
  let made: { readonly size: number; readonly assessment: Assessment } | null = null;
  const assessmentOf = (size: number): Assessment => {
    if (made?.size !== size) made = { size, assessment: judge(variedCatalogue(size, layout)) };
    return made.assessment;
  };
  const task = (name: string, prepare: (assessment: Assessment) => () => unknown): BenchTask => ({
    name,
    prepare: (size) => Promise.resolve(prepare(assessmentOf(size))),
  });
  return {
    name: `core, ${layout}`,
    unit: "rows",
    sizes: [1_000, 10_000, ...(isLong ? [100_000] : [])],
    tasks: [
      task("JSON.parse of the grid", ({ workbook }) => {
        const json = JSON.stringify(workbook.sheets[0]?.values);
        return () => JSON.parse(json) as unknown;
      }),
      task(
        "read",
        ({ workbook }) =>
          () =>
            read(workbook),
      ),
      task(
        "validate",
        ({ catalogue, workbook }) =>
          () =>
            validate(catalogue, workbook),
      ),
      task(
        "convert",
        ({ catalogue }) =>
          () =>
            convertAll(catalogue),
      ),
      task(
        "read, validate, convert",
        ({ workbook }) =>
          () =>
            judge(workbook),
      ),
      task("plan the sheets", (assessment) => () => cellsOf(planConversion(assessment))),
    ],
  };
}
