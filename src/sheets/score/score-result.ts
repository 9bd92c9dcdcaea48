/**
 * The result of a monthly score sheet: the ratios of the role's form, their mean, the points
 * and the level (ND Điều 12–17 and 20). Nothing assigned gives no score, never a division error.
 */
import { levelDigits } from "../../scoring/level";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { labelOf, levelChoices } from "../form/choices";
import { putTitles } from "../form/columns";
import type { PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { countedAt, resultRows } from "./result-rows";
import { putRatios } from "./role-ratios";
import { lineTable, resultTable, scoreCellName, type ScoreCell } from "./score-columns";

export interface PutResultOptions {
  readonly score: MonthlyScore;
  /** Row of the product table's sums. */
  readonly totalRow: number;
  /** Address of G. */
  readonly general: string;
  /** Formula that is true while the total rests on an assumption (`scoring/provisional.ts`). */
  readonly isProvisional: string;
  /** For what was typed into an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
}

const titles = forms.score.result;
const { number, lastOf } = resultTable;

/** Returns the next free row. */
export function putResult(plan: PlanBuilder, firstRow: number, options: PutResultOptions): number {
  const { score, totalRow, general, isProvisional, workbook } = options;
  const { put, putWords } = resultRows(plan);
  const nameOf = (cell: ScoreCell) => scoreCellName(score.period, score.work.person.id, cell);
  const name = (row: number, cell: ScoreCell) => {
    plan.name(nameOf(cell), resultTable.range("counted", row));
  };
  putTitles(plan, firstRow, resultTable, "line.header");

  const counted = countedAt;
  const ratios = putRatios(plan, firstRow + 1, { score, totalRow, workbook });
  const mean = ratios.nextRow;
  putWords(mean, [titles.mean([])[0], ratios.meanWords.value]);
  if (ratios.meanWords.formula) put(mean, "rule", ratios.meanWords.value, "line.text", ratios.meanWords.formula);
  put(mean, "counted", score.result ?? "", "line.ratioBold", `=${ratios.mean}`);
  name(mean, "R");

  const points = mean + 1;
  putWords(points, titles.points);
  const pointsFormula = `MIN(${counted(mean)}*${settingCells.resultMax},${settingCells.resultMax})`;
  put(points, "counted", score.resultPoints ?? "", "line.score", `=IF(ISNUMBER(${counted(mean)}),${pointsFormula},"")`);
  name(points, "KetQua");

  const generalRow = points + 1;
  putWords(generalRow, titles.general);
  put(generalRow, "counted", score.general, "line.score", `=${general}`);
  name(generalRow, "G");

  const total = generalRow + 1;
  putWords(total, titles.total);
  /** What is not final says so where it is called by its name. */
  const isUnsure = score.rated && (score.generalMissing > 0 || score.assumedRatios.length > 0);
  const putTitle = (row: number, words: string) => {
    const { isAssumed } = ratios;
    const otherwise = isAssumed === null ? `""` : `IF(${isAssumed},"${titles.provisional}","")`;
    const unsure = `IF(${isProvisional},"${titles.provisional}",${otherwise})`;
    const formula = `="${words}"&IF(ISNUMBER(${counted(total)}),${unsure},"")`;
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
    formula: levelFormula({
      total: counted(total),
      forced: resultTable.at("rule", forced),
      unitLevel: ratios.unitLevel,
      unrated: ratios.unrated,
    }),
  });
  plan.name(nameOf("XepLoai"), resultTable.range("rule", level));
  put(forced, "title", titles.forced, "line.text");
  plan.put(forced, number.rule, score.work.forcedIncomplete, "line.textInput", across);
  plan.name(nameOf("CanCu"), resultTable.range("rule", forced));
  plan.name(nameOf("A"), lineTable.range("assignedUnits", totalRow));
  return forced + 1;
}

/** What stands for the level: one of the list, else why there is none. */
export function levelWords({ level, unratedReason }: MonthlyScore): string {
  if (level !== null) return labelOf(levelChoices, level);
  return unratedReason === null || unratedReason === "nothingAssigned" ? titles.notAssigned : titles[unratedReason];
}

interface LevelCells {
  readonly total: string;
  readonly forced: string;
  /** Where a head's unit is rated; `null` for everybody else. */
  readonly unitLevel: string | null;
  /** Words while there is no total. */
  readonly unrated: string;
}

/** Thresholds fall from excellent to complete; binary noise is taken away as in `scoring/level.ts`. */
function levelFormula({ total, forced, unitLevel, unrated }: LevelCells): string {
  const seen = `ROUND(${total},${levelDigits})`;
  const byTotal = `IF(${seen}>=${settingCells.excellent},1,IF(${seen}>=${settingCells.good},2,IF(${seen}>=${settingCells.complete},3,4)))`;
  const place = `IF(${forced}<>"",4,${byTotal})`;
  const list = levelChoices.name;
  const lowest = unitLevel === null ? place : `MAX(${place},IFERROR(MATCH(TRIM(${unitLevel}),${list},0),1))`;
  return `=IF(ISNUMBER(${total}),INDEX(${list},${lowest}),${unrated})`;
}
