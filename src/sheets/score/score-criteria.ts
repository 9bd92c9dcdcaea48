/**
 * The general criteria of a monthly score sheet (Mẫu số 01, part I): self score and authority's score side by
 * side; what counts is the authority's, else the person's own, else the maximum, as `scoring/general-criteria.ts`.
 */
import type { Settings } from "../../profiles/profile";
import type { CriterionMark } from "../../scoring/assignment";
import { forms } from "../../strings/vi/forms";
import { cellAddress } from "../../workbook/address";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { criteriaBlocks } from "./score-columns";

export interface PutCriteriaOptions {
  readonly criteria: Settings["generalCriteria"];
  readonly marks: readonly CriterionMark[];
  /** G. */
  readonly general: number;
  readonly assumed: boolean;
}

export interface PlacedCriteria {
  readonly top: number;
  readonly bottom: number;
  /** Row of G, in the column of the points that count. */
  readonly totalRow: number;
}

type Block = keyof typeof criteriaBlocks;

const titles = forms.score.general;
const countedColumn = criteriaBlocks.counted[0];
const blocks: readonly Block[] = ["number", "title", "max", "self", "authority", "counted"];

/** Puts header, criteria, the total and a remark; the heading of the part is the caller's. */
export function putGeneralCriteria(plan: PlanBuilder, firstRow: number, options: PutCriteriaOptions): PlacedCriteria {
  const { criteria, marks, general, assumed } = options;
  const put = (row: number, block: Block, value: PlannedValue, style: string, formula?: string) => {
    const [from, to] = criteriaBlocks[block];
    plan.put(row, from, value, style, { toColumn: to, ...(formula === undefined ? {} : { formula }) });
  };
  blocks.forEach((block, index) => {
    put(firstRow, block, titles.columns[index] ?? null, "line.header");
  });
  const top = firstRow + 1;
  const counted: string[] = [];
  criteria.forEach((criterion, index) => {
    const row = top + index;
    const style = criterion.isHeading ? "line.textBold" : "line.text";
    put(row, "number", criterion.number, criterion.isHeading ? "line.centerBold" : "line.center");
    put(row, "title", criterion.title, style);
    put(row, "max", criterion.max, "line.number", `=INDEX(KPI_TC_DiemToiDa,${index + 1})`);
    if (criterion.isHeading) {
      for (const block of ["self", "authority", "counted"] as const) put(row, block, null, "line.text");
      return;
    }
    const mark = marks.find((known) => known.criterion === criterion.number);
    const [max, self, authority] = (["max", "self", "authority"] as const).map((block) =>
      cellAddress(row, criteriaBlocks[block][0]),
    );
    const best = `IF(ISNUMBER(${authority}),${authority},IF(ISNUMBER(${self}),${self},${max}))`;
    put(row, "self", mark?.self ?? null, "line.numberInput");
    put(row, "authority", mark?.authority ?? null, "line.numberInput");
    const given = mark?.authority ?? mark?.self ?? criterion.max;
    put(row, "counted", Math.min(Math.max(given, 0), criterion.max), "line.score", `=MIN(MAX(${best},0),${max})`);
    for (const block of ["self", "authority"] as const) {
      const range = rangeOf(row, criteriaBlocks[block][0]);
      plan.validate({ kind: "decimal", range, min: 0, max: criterion.max, message: forms.score.lines.refused.number });
    }
    counted.push(cellAddress(row, countedColumn));
  });
  const bottom = top + criteria.length - 1;
  const totalRow = bottom + 1;
  plan.put(totalRow, 1, titles.total, "line.textBold", { toColumn: criteriaBlocks.authority[1] });
  put(totalRow, "counted", general, "line.scoreBold", `=${counted.join("+")}`);
  putRemark(plan, totalRow + 1, { top, bottom, assumed });
  return { top, bottom, totalRow };
}

/** Says so while nobody gave any mark. */
function putRemark(
  plan: PlanBuilder,
  row: number,
  { top, bottom, assumed }: { top: number; bottom: number; assumed: boolean },
): void {
  const marks = `${cellAddress(top, criteriaBlocks.self[0])}:${cellAddress(bottom, criteriaBlocks.authority[1])}`;
  plan.put(row, 1, assumed ? titles.assumed : titles.rule, "hint", {
    formula: `=IF(COUNT(${marks})=0,"${titles.assumed}","${titles.rule}")`,
    toColumn: criteriaBlocks.counted[1],
  });
}
