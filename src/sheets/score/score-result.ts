/**
 * The result of a monthly score sheet: the ratios of the role's form, their mean, the points
 * and the level (ND Điều 12–17 and 20). Nothing assigned gives no score, never a division error.
 */
import { levelDigits } from "../../scoring/level";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { ratioOf } from "../../scoring/ratios";
import { ratiosOfRole } from "../../scoring/role-forms";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { capChoices, choiceFormula, labelOf, levelChoices } from "../form/choices";
import { putTitles } from "../form/columns";
import type { PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { lineTable, resultTable, scoreCellName, unitsColumn, type ScoreCell } from "./score-columns";

export interface PutResultOptions {
  readonly score: MonthlyScore;
  /** Row of the product table's sums. */
  readonly totalRow: number;
  /** Address of G. */
  readonly general: string;
  /** Formula that is true while the total rests on an assumption (`scoring/provisional.ts`). */
  readonly isProvisional: string;
}

type Block = (typeof resultTable.fields)[number];

const titles = forms.score.result;
const { number, lastOf } = resultTable;

/** Returns the next free row. */
export function putResult(plan: PlanBuilder, firstRow: number, options: PutResultOptions): number {
  const { score, totalRow, general, isProvisional } = options;
  const put = (row: number, block: Block, value: PlannedValue, style: string, formula?: string) => {
    plan.put(row, number[block], value, style, {
      toColumn: lastOf(block),
      ...(formula === undefined ? {} : { formula }),
    });
  };
  const nameOf = (cell: ScoreCell) => scoreCellName(score.period, score.work.person.id, cell);
  const name = (row: number, cell: ScoreCell) => {
    plan.name(nameOf(cell), resultTable.range("counted", row));
  };
  const putLine = (row: number, words: readonly [string, string]) => {
    put(row, "title", words[0], "line.textBold");
    put(row, "rule", words[1], "line.text");
    put(row, "uncapped", null, "line.text");
  };
  putTitles(plan, firstRow, resultTable, "line.header");

  const assigned = lineTable.fixed("assignedUnits", totalRow);
  const top = firstRow + 1;
  const uncapped = (row: number) => resultTable.at("uncapped", row);
  const counted = (row: number) => resultTable.at("counted", row);
  const ratios = ratiosOfRole(score.work.person.role);
  ratios.forEach(({ key, from }, index) => {
    const row = top + index;
    putLine(row, titles.ratios[key]);
    const value = ratioOf(score.uncapped, key) ?? "";
    if (from.kind === "entered") put(row, "uncapped", value, "line.percentInput");
    else {
      const units = lineTable.fixed(unitsColumn[from.quantity], totalRow);
      put(row, "uncapped", value, "line.ratio", `=IF(${assigned}>0,${units}/${assigned},"")`);
    }
    const capped = `IF(${settingCells.cap}=${choiceFormula(capChoices, "ratio")},MIN(1,${uncapped(row)}),${uncapped(row)})`;
    put(row, "counted", ratioOf(score.ratios, key) ?? "", "line.ratio", `=IF(ISNUMBER(${uncapped(row)}),${capped},"")`);
  });

  const mean = top + ratios.length;
  const sum = ratios.map((_ratio, index) => counted(top + index)).join("+");
  putLine(mean, titles.mean(ratios.map(({ key }) => key)));
  const meanFormula = `=IF(ISNUMBER(${counted(top)}),(${sum})/${ratios.length},"")`;
  put(mean, "counted", score.result ?? "", "line.ratioBold", meanFormula);
  name(mean, "R");

  const points = mean + 1;
  putLine(points, titles.points);
  const pointsFormula = `MIN(${counted(mean)}*${settingCells.resultMax},${settingCells.resultMax})`;
  put(points, "counted", score.resultPoints ?? "", "line.score", `=IF(ISNUMBER(${counted(mean)}),${pointsFormula},"")`);
  name(points, "KetQua");

  const generalRow = points + 1;
  putLine(generalRow, titles.general);
  put(generalRow, "counted", score.general, "line.score", `=${general}`);
  name(generalRow, "G");

  const total = generalRow + 1;
  putLine(total, titles.total);
  /** What is not final says so where it is called by its name. */
  const isUnsure = score.rated && score.generalMissing > 0;
  const putTitle = (row: number, words: string) => {
    const formula = `="${words}"&IF(ISNUMBER(${counted(total)}),IF(${isProvisional},"${titles.provisional}",""),"")`;
    put(row, "title", isUnsure ? words + titles.provisional : words, "line.textBold", formula);
  };
  putTitle(total, titles.total[0]);
  const totalFormula = `=IF(ISNUMBER(${counted(points)}),${counted(generalRow)}+${counted(points)},"")`;
  put(total, "counted", score.total ?? "", "line.scoreBold", totalFormula);
  name(total, "Tong");

  const level = total + 1;
  const forced = level + 1;
  const across = { toColumn: lastOf("counted") };
  putTitle(level, titles.level);
  plan.put(level, number.rule, levelWords(score), "line.centerBold", {
    ...across,
    formula: levelFormula(counted(total), resultTable.at("rule", forced)),
  });
  plan.name(nameOf("XepLoai"), resultTable.range("rule", level));
  put(forced, "title", titles.forced, "line.text");
  plan.put(forced, number.rule, score.work.forcedIncomplete, "line.textInput", across);
  plan.name(nameOf("CanCu"), resultTable.range("rule", forced));
  plan.name(nameOf("A"), lineTable.range("assignedUnits", totalRow));
  return forced + 1;
}

function levelWords({ level }: MonthlyScore): string {
  return level === null ? titles.notAssigned : labelOf(levelChoices, level);
}

/** Thresholds fall from excellent to complete; binary noise is taken away as in `scoring/level.ts`. */
function levelFormula(total: string, forced: string): string {
  const seen = `ROUND(${total},${levelDigits})`;
  const [excellent, good, complete, incomplete] = levelChoices.choices.map(({ value }) =>
    choiceFormula(levelChoices, value),
  );
  const byTotal = `IF(${seen}>=${settingCells.excellent},${excellent},IF(${seen}>=${settingCells.good},${good},IF(${seen}>=${settingCells.complete},${complete},${incomplete})))`;
  return `=IF(ISNUMBER(${total}),IF(${forced}<>"",${incomplete},${byTotal}),"${titles.notAssigned}")`;
}
