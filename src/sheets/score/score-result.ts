/**
 * The result of a monthly score sheet: ratios a, b, c of quantity, quality and progress, their mean, the points
 * and the level (ND Điều 12–17 and 20). Nothing assigned gives no score, never a division error.
 */
import { levelDigits } from "../../scoring/level";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import { absoluteAddress, cellAddress } from "../../workbook/address";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { capChoices, choiceFormula, labelOf, levelChoices } from "../form/choices";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { lineColumns, resultBlocks, scoreCellName, type ScoreCell } from "./score-columns";

export interface PutResultOptions {
  readonly score: MonthlyScore;
  /** Row of the product table's sums. */
  readonly totalRow: number;
  /** Address of G. */
  readonly general: string;
}

type Block = keyof typeof resultBlocks;

const titles = forms.score.result;
const ratios = [
  { ratio: "a", column: lineColumns.doneUnits },
  { ratio: "b", column: lineColumns.good },
  { ratio: "c", column: lineColumns.onTime },
] as const;
const countedColumn = resultBlocks.counted[0];

/** Returns the next free row. */
export function putResult(plan: PlanBuilder, firstRow: number, { score, totalRow, general }: PutResultOptions): number {
  const put = (row: number, block: Block, value: PlannedValue, style: string, formula?: string) => {
    const [from, to] = resultBlocks[block];
    plan.put(row, from, value, style, { toColumn: to, ...(formula === undefined ? {} : { formula }) });
  };
  const name = (row: number, cell: ScoreCell) => {
    plan.name(scoreCellName(score.period, score.work.person.id, cell), rangeOf(row, countedColumn));
  };
  const putLine = (row: number, words: readonly [string, string]) => {
    put(row, "title", words[0], "line.textBold");
    put(row, "rule", words[1], "line.text");
    put(row, "uncapped", null, "line.text");
  };
  (["title", "rule", "uncapped", "counted"] as const).forEach((block, index) => {
    put(firstRow, block, titles.columns[index] ?? null, "line.header");
  });

  const assigned = absoluteAddress(totalRow, lineColumns.assignedUnits);
  const top = firstRow + 1;
  const uncapped = (row: number) => cellAddress(row, resultBlocks.uncapped[0]);
  const counted = (row: number) => cellAddress(row, countedColumn);
  ratios.forEach(({ ratio, column }, index) => {
    const row = top + index;
    putLine(row, titles[ratio]);
    const units = absoluteAddress(totalRow, column);
    put(row, "uncapped", score.uncapped?.[ratio] ?? "", "line.ratio", `=IF(${assigned}>0,${units}/${assigned},"")`);
    const capped = `IF(KPI_GioiHan=${choiceFormula(capChoices, "ratio")},MIN(1,${uncapped(row)}),${uncapped(row)})`;
    put(row, "counted", score.ratios?.[ratio] ?? "", "line.ratio", `=IF(ISNUMBER(${uncapped(row)}),${capped},"")`);
  });

  const mean = top + ratios.length;
  const [a, b, c] = [top, top + 1, top + 2].map(counted);
  putLine(mean, titles.mean);
  put(mean, "counted", score.result ?? "", "line.ratioBold", `=IF(ISNUMBER(${a}),(${a}+${b}+${c})/3,"")`);
  name(mean, "R");

  const points = mean + 1;
  putLine(points, titles.points);
  const pointsFormula = `MIN(${counted(mean)}*KPI_DiemKetQuaToiDa,KPI_DiemKetQuaToiDa)`;
  put(points, "counted", score.resultPoints ?? "", "line.score", `=IF(ISNUMBER(${counted(mean)}),${pointsFormula},"")`);
  name(points, "KetQua");

  const generalRow = points + 1;
  putLine(generalRow, titles.general);
  put(generalRow, "counted", score.general, "line.score", `=${general}`);
  name(generalRow, "G");

  const total = generalRow + 1;
  putLine(total, titles.total);
  const sum = `${counted(generalRow)}+${counted(points)}`;
  put(total, "counted", score.total ?? "", "line.scoreBold", `=IF(ISNUMBER(${counted(points)}),${sum},"")`);
  name(total, "Tong");

  const level = total + 1;
  const forced = level + 1;
  plan.put(level, resultBlocks.title[0], titles.level, "line.textBold", { toColumn: resultBlocks.title[1] });
  plan.put(level, resultBlocks.rule[0], levelWords(score), "line.centerBold", {
    toColumn: resultBlocks.counted[1],
    formula: levelFormula(counted(total), cellAddress(forced, resultBlocks.rule[0])),
  });
  plan.name(scoreCellName(score.period, score.work.person.id, "XepLoai"), rangeOf(level, resultBlocks.rule[0]));
  plan.put(forced, resultBlocks.title[0], titles.forced, "line.text", { toColumn: resultBlocks.title[1] });
  plan.put(forced, resultBlocks.rule[0], score.work.forcedIncomplete, "line.textInput", {
    toColumn: resultBlocks.counted[1],
  });
  plan.name(scoreCellName(score.period, score.work.person.id, "CanCu"), rangeOf(forced, resultBlocks.rule[0]));
  plan.name(scoreCellName(score.period, score.work.person.id, "A"), rangeOf(totalRow, lineColumns.assignedUnits));
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
  const byTotal = `IF(${seen}>=KPI_NguongXuatSac,${excellent},IF(${seen}>=KPI_NguongTot,${good},IF(${seen}>=KPI_NguongHoanThanh,${complete},${incomplete})))`;
  return `=IF(ISNUMBER(${total}),IF(${forced}<>"",${incomplete},${byTotal}),"${titles.notAssigned}")`;
}
