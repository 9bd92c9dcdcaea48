/**
 * The result of a monthly score sheet: the ratios of the role's form, their mean, the points
 * and the level (ND Điều 12–17 and 20). Nothing assigned gives no score, never a division error.
 */
import { levelDigits } from "../../scoring/level";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { isProvisional as isProvisionalScore } from "../../scoring/provisional";
import { ratioOf } from "../../scoring/ratios";
import { ratiosOfRole } from "../../scoring/role-forms";
import { openCells } from "../../scoring/score-month";
import { forms } from "../../strings/vi/forms";
import { isCellError } from "../../workbook/cell-value";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { capChoices, choiceFormula, labelOf, levelChoices } from "../form/choices";
import { putTitles } from "../form/columns";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { groundCheckFormula, hasGround } from "./forced-ground";
import { lineColumns, lineTable, resultTable, scoreAreaName, unitsColumn } from "./score-columns";

export interface PutResultOptions {
  readonly score: MonthlyScore;
  /** Row of the product table's sums. */
  readonly totalRow: number;
  /** Address of G. */
  readonly general: string;
  /** Formula that is true while the total rests on an assumption (`scoring/provisional.ts`). */
  readonly isProvisional: string;
  /** Absolute address of the number of cells that wait for somebody to look at them. */
  readonly open: string;
}

type Block = (typeof resultTable.fields)[number];

const titles = forms.score.result;
const { number, lastOf } = resultTable;

/** Returns the next free row. */
export function putResult(plan: PlanBuilder, firstRow: number, options: PutResultOptions): number {
  const { score, totalRow, general, isProvisional, open } = options;
  const put = (row: number, block: Block, value: PlannedValue, style: string, formula?: string) => {
    plan.put(row, number[block], value, style, {
      toColumn: lastOf(block),
      ...(formula === undefined ? {} : { formula }),
    });
  };
  const isOpen = `${open}>0`;
  const isNotEnough = score.unratedReason === "notEnough";
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
  const meanFormula = `=IF(${isOpen},"",IF(ISNUMBER(${counted(top)}),(${sum})/${ratios.length},""))`;
  put(mean, "counted", score.result ?? "", "line.ratioBold", meanFormula);

  const points = mean + 1;
  putLine(points, titles.points);
  const pointsFormula = `MIN(${counted(mean)}*${settingCells.resultMax},${settingCells.resultMax})`;
  put(points, "counted", score.resultPoints ?? "", "line.score", `=IF(ISNUMBER(${counted(mean)}),${pointsFormula},"")`);

  const generalRow = points + 1;
  putLine(generalRow, titles.general);
  put(generalRow, "counted", score.general, "line.score", `=${general}`);

  const total = generalRow + 1;
  putLine(total, titles.total);
  /** What is not final says so where it is called by its name. */
  const isUnsure = isProvisionalScore(score) && score.rated;
  const putTitle = (row: number, words: string) => {
    const formula = `="${words}"&IF(ISNUMBER(${counted(total)}),IF(${isProvisional},"${titles.provisional}",""),"")`;
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
    formula: levelFormula({ total: counted(total), forced: resultTable.at("rule", forced), isOpen }),
  });
  const notes = forms.summary.provisional;
  const assumed = `IF(AND(ISNUMBER(${counted(total)}),${isProvisional}),"${notes.criteriaMissing}","")`;
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
  return forced + 1;
}

/** The row of the ground, which the count of open cells looks at. */
export function groundRowOf(firstRow: number, { work }: MonthlyScore): number {
  return firstRow + 1 + ratiosOfRole(work.person.role).length + rowsBelowRatios;
}

/** Mean, points, general criteria, total and level stand between the ratios and the ground. */
const rowsBelowRatios = 5;

function noteOf(score: MonthlyScore): string {
  const notes = forms.summary.provisional;
  if (score.unratedReason === "notEnough") return notes.notEnough;
  return score.rated && isProvisionalScore(score) ? notes.criteriaMissing : "";
}

function levelWords({ level, unratedReason }: MonthlyScore): string {
  if (level !== null) return labelOf(levelChoices, level);
  return unratedReason === "notEnough" ? titles.notEnough : titles.notAssigned;
}

/** Thresholds fall from excellent to complete; binary noise is taken away as in `scoring/level.ts`. */
function levelFormula({ total, forced, isOpen }: Readonly<Record<"total" | "forced" | "isOpen", string>>): string {
  const seen = `ROUND(${total},${levelDigits})`;
  const [excellent, good, complete, incomplete] = levelChoices.choices.map(({ value }) =>
    choiceFormula(levelChoices, value),
  );
  const byTotal = `IF(${seen}>=${settingCells.excellent},${excellent},IF(${seen}>=${settingCells.good},${good},IF(${seen}>=${settingCells.complete},${complete},${incomplete})))`;
  const level = `IF(ISNUMBER(${total}),IF(${hasGround(forced)},${incomplete},${byTotal}),"${titles.notAssigned}")`;
  return `=IF(${isOpen},"${titles.notEnough}",${level})`;
}
