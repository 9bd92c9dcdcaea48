/**
 * Where things stand on a monthly score sheet (Mẫu số 01, with the product table of ST chương VI), and the
 * defined names of its cells: names carry the month and the person, so that sheets do not disturb each other.
 */
import type { LineQuantity } from "../../scoring/role-forms";
import { forms } from "../../strings/vi/forms";
import type { Period } from "../../text/period";
import { ourNamePrefix } from "../../workbook/sheet-marker";
import { columns } from "../form/columns";
import { scoreSheetMarker } from "../our-sheets";

const { lines, general, result } = forms.score;

/**
 * The product table; (1)–(14) of the form are `ordinal` to `good`, as wide together as an A4 page across. What stands on
 * both sides of them is for the screen.
 */
export const lineTable = columns({
  code: { title: lines.columns.code, width: 9 },
  kind: { title: lines.columns.kind, width: 10 },
  ordinal: { title: lines.columns.ordinal, width: 5 },
  title: { title: lines.columns.title, width: 24 },
  due: { title: lines.columns.due, width: 10 },
  output: { title: lines.columns.output, width: 15 },
  coefficient: { title: lines.columns.coefficient, width: 7 },
  assigned: { title: lines.columns.assigned, width: 6 },
  assignedUnits: { title: lines.columns.assignedUnits, width: 7.5 },
  done: { title: lines.columns.done, width: 6 },
  doneUnits: { title: lines.columns.doneUnits, width: 7.5 },
  doneDate: { title: lines.columns.doneDate, width: 10 },
  delays: { title: lines.columns.delays, width: 6 },
  onTime: { title: lines.columns.onTime, width: 7.5 },
  failed: { title: lines.columns.failed, width: 6 },
  good: { title: lines.columns.good, width: 7.5 },
  delaysObjective: { title: lines.columns.delaysObjective, width: 8 },
  failedObjective: { title: lines.columns.failedObjective, width: 8 },
  share: { title: lines.columns.share, width: 8 },
  ownCoefficient: { title: lines.columns.ownCoefficient, width: 9 },
  note: { title: lines.columns.note, width: 13 },
  check: { title: lines.columns.check, width: 30 },
  /** Hidden: the code without spaces around it, and as formulas look it up. */
  key: { title: lines.columns.key, width: 8 },
  find: { title: lines.columns.find, width: 8 },
  /** Hidden: what is wrong with the product. */
  product: { title: lines.columns.product, width: 8 },
  /** Hidden: what counts of (9), (12) and (14) where no line may count more than was assigned. */
  countedDone: { title: lines.columns.countedDone, width: 8 },
  countedOnTime: { title: lines.columns.countedOnTime, width: 8 },
  countedGood: { title: lines.columns.countedGood, width: 8 },
});

/** 1-based: they only serve the formulas. */
export const hiddenLineColumns = [
  ...[lineTable.number.key, lineTable.number.find, lineTable.number.product],
  ...[lineTable.number.countedDone, lineTable.number.countedOnTime, lineTable.number.countedGood],
];

export type LineColumn = (typeof lineTable.fields)[number];

/** Where what counts of each quantity stands, in standard units. */
export const countedColumn = {
  done: "countedDone",
  onTime: "countedOnTime",
  good: "countedGood",
} as const satisfies Readonly<Record<LineQuantity, LineColumn>>;

/** Where each quantity stands in standard units. */
export const unitsColumn = {
  assigned: "assignedUnits",
  done: "doneUnits",
  onTime: "onTime",
  good: "good",
} as const satisfies Readonly<Record<LineQuantity | "assigned", LineColumn>>;

/** 1-based. */
export const lineColumns = lineTable.number;
export const lastLineColumn = lineTable.last;
/** 1-based: the first and the last column of the form. */
export const formColumns = [lineColumns.ordinal, lineColumns.good] as const;

/** The general criteria, merged over the grid of the product table. */
export const criteriaTable = columns(
  {
    number: { title: general.columns.number },
    title: { title: general.columns.title, span: 6 },
    max: { title: general.columns.max },
    self: { title: general.columns.self, span: 2 },
    authority: { title: general.columns.authority, span: 2 },
    counted: { title: general.columns.counted, span: 2 },
  },
  formColumns[0],
);

/** The ratios, points and level, merged over the same grid. */
export const resultTable = columns(
  {
    title: { title: result.columns.title, span: 3 },
    rule: { title: result.columns.rule, span: 6 },
    uncapped: { title: result.columns.uncapped, span: 2 },
    counted: { title: result.columns.counted, span: 3 },
  },
  formColumns[0],
);

/**
 * The areas of a score sheet that other sheets or a later run look for; with its marker that makes five names a sheet, so
 * that a year of an office still leaves the list of names to people.
 */
export const scoreAreas = {
  /** Lines of the product table, all columns. */
  lines: "Dong",
  /** The general criteria, the columns of `criteriaTable`. */
  criteria: "TC",
  /** The result, from the first column of `resultTable` to the check of the lines. */
  result: "KQ",
  /** Three cells of free text. */
  remarks: "NX",
} as const;
export type ScoreArea = keyof typeof scoreAreas;

/** The marker of the sheet and the area, such as "…score_2026_05_nv01_KQ". */
export function scoreAreaName(period: Period, personId: string, area: ScoreArea): string {
  return `${ourNamePrefix}${scoreSheetMarker(period, personId)}_${scoreAreas[area]}`;
}
