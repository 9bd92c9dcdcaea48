/**
 * The general criteria of a monthly score sheet (Mẫu số 01, part I): self score and authority's score side by
 * side; what counts is the authority's, else the person's own, else the maximum, as `scoring/general-criteria.ts`.
 */
import type { Settings } from "../../profiles/profile";
import type { CriterionMark, UnreadMark } from "../../scoring/assignment";
import { forms } from "../../strings/vi/forms";
import { columnLetters, rangeAddress } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell-value";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { putTitles } from "../form/columns";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { criteriaCells } from "../names";
import { tintBlank } from "../form/tint-blank";
import { criteriaTable, lineColumns } from "./score-columns";

export interface PutCriteriaOptions {
  readonly criteria: Settings["generalCriteria"];
  readonly marks: readonly CriterionMark[];
  /** Marks that could not be read: they stay as they are, and are told. */
  readonly unreadMarks: readonly UnreadMark[];
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

type Block = (typeof criteriaTable.fields)[number];

const titles = forms.score.general;
const { at, number, lastOf } = criteriaTable;

/** Puts header, criteria, the total and a remark; the heading of the part is the caller's. */
export function putGeneralCriteria(plan: PlanBuilder, firstRow: number, options: PutCriteriaOptions): PlacedCriteria {
  const { criteria, marks, unreadMarks, general, assumed } = options;
  const put = (row: number, block: Block, value: PlannedValue, style: string, formula?: string) => {
    plan.put(row, number[block], value, style, {
      toColumn: lastOf(block),
      ...(formula === undefined ? {} : { formula }),
    });
  };
  putTitles(plan, firstRow, criteriaTable, "line.header");
  const top = firstRow + 1;
  const counted: string[] = [];
  criteria.forEach((criterion, index) => {
    const row = top + index;
    const style = criterion.isHeading ? "line.textBold" : "line.text";
    put(row, "number", criterion.number, criterion.isHeading ? "line.centerBold" : "line.center");
    put(row, "title", criterion.title, style);
    put(row, "max", criterion.max, "line.number", `=INDEX(${criteriaCells.max},${index + 1})`);
    if (criterion.isHeading) {
      for (const block of ["self", "authority", "counted"] as const) put(row, block, null, "line.text");
      return;
    }
    const mark = marks.find((known) => known.criterion === criterion.number);
    const [max, self, authority] = [at("max", row), at("self", row), at("authority", row)];
    const isMark = (cell: string) => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=${max}),FALSE)`;
    const best = `IF(${isMark(authority)},${authority},IF(${isMark(self)},${self},${max}))`;
    const unread = (column: "self" | "authority") =>
      unreadMarks.find((known) => known.criterion === criterion.number && known.column === column)?.value ?? null;
    put(row, "self", shownMark(mark?.self ?? unread("self")), "line.numberInput");
    put(row, "authority", shownMark(mark?.authority ?? unread("authority")), "line.numberInput");
    put(row, "counted", mark?.authority ?? mark?.self ?? criterion.max, "line.score", `=${best}`);
    const wrong = (["self", "authority"] as const).map((column) => {
      const cell = at(column, row);
      const words = `${titles.check[column]} ${titles.check.wrong}`;
      return { words, isWrong: `IF(ISBLANK(${cell}),FALSE,NOT(${isMark(cell)}))`, isOpen: unread(column) !== null };
    });
    const formula = wrong.reduceRight((rest, { words, isWrong }) => `IF(${isWrong},"${words}",${rest})`, `""`);
    plan.put(row, lineColumns.check, wrong.find(({ isOpen }) => isOpen)?.words ?? "", "line.text", {
      formula: `=${formula}`,
    });
    for (const block of ["self", "authority"] as const) {
      const range = criteriaTable.range(block, row);
      plan.validate({ kind: "decimal", range, min: 0, max: criterion.max, message: forms.score.lines.refused.number });
    }
    counted.push(at("counted", row));
  });
  const bottom = top + criteria.length - 1;
  // Headings are not marked: their cells are blank for good.
  const isMarked = `$${columnLetters(number.counted)}${top}<>""`;
  tintBlank(plan, rangeOf(top, number.self, bottom, lastOf("authority")), isMarked);
  const totalRow = bottom + 1;
  plan.put(totalRow, number.number, titles.total, "line.textBold", { toColumn: lastOf("authority") });
  put(totalRow, "counted", general, "line.scoreBold", `=${counted.join("+")}`);
  putRemark(plan, totalRow + 1, { top, bottom, assumed });
  return { top, bottom, totalRow };
}

function shownMark(value: CellValue): PlannedValue {
  return isCellError(value) ? value.code : value;
}

/** Says so while nobody gave any mark. */
function putRemark(
  plan: PlanBuilder,
  row: number,
  { top, bottom, assumed }: { top: number; bottom: number; assumed: boolean },
): void {
  const marks = rangeAddress(rangeOf(top, number.self, bottom, lastOf("authority")));
  plan.put(row, number.number, assumed ? titles.assumed : titles.rule, "hint", {
    formula: `=IF(COUNT(${marks})=0,"${titles.assumed}","${titles.rule}")`,
    toColumn: lastOf("counted"),
  });
}
