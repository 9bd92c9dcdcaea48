/**
 * The result of a monthly score sheet: the ratios of the role's form, their mean, the points
 * and the level (ND Điều 12–17 and 20). Nothing assigned gives no score, never a division error.
 */
import { levelDigits } from "../../scoring/level";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { assumptionsOf, isProvisional as isProvisionalScore } from "../../scoring/provisional";
import { openCells } from "../../scoring/score-month";
import { forms } from "../../strings/vi/forms";
import { isCellError } from "../../workbook/cell-value";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { labelOf, levelChoices } from "../form/choices";
import { putTitles } from "../form/columns";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { groundCheckFormula, hasGround } from "./forced-ground";
import { countedAt, resultRows } from "./result-rows";
import { putRatios } from "./role-ratios";
import { lineColumns, resultTable, scoreAreaName } from "./score-columns";

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
  /** As in `PutRatiosOptions`. */
  readonly isAlone: boolean;
  /** Absolute address of the number of cells that wait for somebody to look at them. */
  readonly open: string;
}

const titles = forms.score.result;
const { number, lastOf } = resultTable;

export function putResult(plan: PlanBuilder, firstRow: number, options: PutResultOptions): PlacedResult {
  const { score, totalRow, general, isProvisional, workbook, isAlone, open } = options;
  const { put, putWords } = resultRows(plan);
  const isOpen = `${open}>0`;
  const isNotEnough = score.unratedReason === "notEnough";
  putTitles(plan, firstRow, resultTable, "line.header");

  const counted = countedAt;
  const top = firstRow + 1;
  const ratios = putRatios(plan, top, { score, totalRow, workbook, isAlone });
  const mean = ratios.nextRow;
  putWords(mean, [titles.mean([])[0], ratios.meanWords.value]);
  if (ratios.meanWords.formula) put(mean, "rule", ratios.meanWords.value, "line.text", ratios.meanWords.formula);
  put(mean, "counted", score.result ?? "", "line.ratioBold", `=IF(${isOpen},"",${ratios.mean})`);

  const points = mean + 1;
  putWords(points, titles.points);
  const pointsFormula = `MIN(${counted(mean)}*${settingCells.resultMax},${settingCells.resultMax})`;
  put(points, "counted", score.resultPoints ?? "", "line.score", `=IF(ISNUMBER(${counted(mean)}),${pointsFormula},"")`);

  const generalRow = points + 1;
  putWords(generalRow, titles.general);
  put(generalRow, "counted", score.general, "line.score", `=${general}`);

  const total = generalRow + 1;
  putWords(total, titles.total);
  /** What is not final says so where it is called by its name. */
  const isUnsure = isProvisionalScore(score) && score.rated;
  const putTitle = (row: number, words: string) => {
    const { isAssumed } = ratios;
    const otherwise = isAssumed === null ? `""` : `IF(${isAssumed},"${titles.provisional}","")`;
    const unsure = `IF(${isProvisional},"${titles.provisional}",${otherwise})`;
    const formula = `="${words}"&IF(ISNUMBER(${counted(total)}),${unsure},"")`;
    put(row, "title", isUnsure ? words + titles.provisional : words, "line.textBold", formula);
  };
  putTitle(total, titles.total[0]);
  const sumFormula = `IF(ISNUMBER(${counted(points)}),${counted(generalRow)}+${counted(points)},"")`;
  const totalFormula = `=IF(${isOpen},"${titles.notEnough}",${sumFormula})`;
  put(total, "counted", score.total ?? (isNotEnough ? titles.notEnough : ""), "line.scoreBold", totalFormula);
  plan.put(total, lineColumns.check, openCells(score.work), "line.integer", { formula: `=${open}` });

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
      isOpen,
    }),
  });
  const notes = forms.summary.provisional;
  const ofRatios = ratios.isAssumed === null ? `""` : `IF(${ratios.isAssumed},"${notes.ratiosAssumed}","")`;
  const assumed = `IF(ISNUMBER(${counted(total)}),IF(${isProvisional},"${notes.criteriaMissing}",${ofRatios}),"")`;
  plan.put(level, lineColumns.check, noteOf(score), "line.text", {
    formula: `=IF(${isOpen},"${notes.notEnough}",${assumed})`,
  });
  put(forced, "title", titles.forced, "line.text");
  const { forcedIncomplete, unreadGround = null } = score.work;
  const ground = forcedIncomplete ?? (isCellError(unreadGround) ? unreadGround.code : unreadGround);
  plan.put(forced, number.rule, ground, "line.textInput", across);
  plan.put(forced, lineColumns.check, unreadGround === null ? "" : forms.score.checks.ground, "line.text", {
    formula: groundCheckFormula(resultTable.at("rule", forced)),
  });
  const area = rangeOf(top, number.title, forced, lineColumns.check);
  plan.name(scoreAreaName(score.period, score.work.person.id, "result"), area);
  return { nextRow: forced + 1, ratios: { top, bottom: mean - 1 }, groundRow: forced };
}

/** Where the parts of a result stand, for what looks at them from outside; rows are 1-based. */
export interface PlacedResult {
  readonly nextRow: number;
  readonly ratios: { readonly top: number; readonly bottom: number };
  readonly groundRow: number;
}

/** What the total rests on, or why there is none; "" for a final one. */
export function noteOf(score: MonthlyScore): string {
  const notes = forms.summary.provisional;
  const [assumption] = assumptionsOf(score);
  return assumption === undefined ? "" : assumption === "linesLeftOut" ? notes.notEnough : notes[assumption];
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
  /** Words while there is no total, and nothing open. */
  readonly unrated: string;
  /** Formula that is true while some cell is open. */
  readonly isOpen: string;
}

/** Thresholds fall from excellent to complete; binary noise is taken away as in `scoring/level.ts`. */
function levelFormula({ total, forced, unitLevel, unrated, isOpen }: LevelCells): string {
  const seen = `ROUND(${total},${levelDigits})`;
  const byTotal = `IF(${seen}>=${settingCells.excellent},1,IF(${seen}>=${settingCells.good},2,IF(${seen}>=${settingCells.complete},3,4)))`;
  const place = `IF(${hasGround(forced)},4,${byTotal})`;
  const list = levelChoices.name;
  const lowest = unitLevel === null ? place : `MAX(${place},IFERROR(MATCH(${unitLevel},${list},0),1))`;
  return `=IF(${isOpen},"${titles.notEnough}",IF(ISNUMBER(${total}),INDEX(${list},${lowest}),${unrated}))`;
}
