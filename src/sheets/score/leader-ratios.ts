/**
 * The ratios of heads and deputies (ND Điều 13): a, b, c from the lines; d from the totals of the people they manage,
 * unless it is chosen; đ and e chosen as 100 % or 50 %. All six stand there under either formula: which of them count
 * follows the setting.
 */
import type { OwnCell } from "../../scoring/assignment";
import { halfRatio, leaderRatioKeys, lineRatioKeys, ratioKeys } from "../../scoring/ratio-keys";
import { levelDigits } from "../../scoring/level";
import { ratioOf } from "../../scoring/ratios";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import {
  choiceFormula,
  labelOf,
  leaderFormulaChoices,
  leaderRatioChoices,
  levelChoices,
  type LeaderRatioChoice,
} from "../form/choices";
import type { PlanBuilder } from "../form/plan-builder";
import { tintBlank } from "../form/tint-blank";
import { settingCells } from "../names";
import { putLineRatios } from "./line-ratios";
import { putManaged } from "./managed-list";
import { ownPlacesOf, shownOwn } from "./own-cells";
import { countedAt, putOwnCheck, resultRows, uncappedAt } from "./result-rows";
import type { PlacedRatios, PutRatiosOptions } from "./role-ratios";
import { lineColumns, resultTable } from "./score-columns";

const titles = forms.score.result;
const isChosen = (cell: string, choice: LeaderRatioChoice) => `${cell}=${choiceFormula(leaderRatioChoices, choice)}`;

export function putLeaderRatios(plan: PlanBuilder, top: number, options: PutRatiosOptions): PlacedRatios {
  const { score, workbook, isAlone } = options;
  const { person, entered = [], unreadOwn = [] } = score.work;
  const unreadIn = (cell: OwnCell) => unreadOwn.find((unread) => unread.cell === cell);
  const { put, putWords } = resultRows(plan);
  const ofLines = putLineRatios(plan, top, options);
  const first = ofLines.nextRow;
  const [d, organising, together] = leaderRatioKeys.map((_key, index) => first + index);
  const isDecree = `${settingCells.leaderFormula}=${choiceFormula(leaderFormulaChoices, "decree")}`;
  const managed = isAlone ? null : putManaged(plan, top - 2, { score });
  const hasManaged = (score.managed?.people.length ?? 0) > 0;
  const blank = (row: number) => `${uncappedAt(row)}=""`;
  const typedD = uncappedAt(d ?? first);
  const choosesD = `IFERROR(OR(${isChosen(typedD, "full")},${isChosen(typedD, "half")}),FALSE)`;
  const hasD = hasManaged ? "TRUE" : choosesD;

  leaderRatioKeys.forEach((key, index) => {
    const row = first + index;
    const typed = uncappedAt(row);
    putWords(row, titles.ratios[key]);
    const given = entered.find((ratio) => ratio.key === key);
    const choice = given && labelOf(leaderRatioChoices, given.value === 1 ? "full" : "half");
    const unread = unreadIn(key);
    const shownChoice = choice ?? shownOwn(unread?.value ?? null);
    put(row, "uncapped", shownChoice, "line.centerInput");
    putOwnCheck(plan, row, key, shownChoice);
    const failing = `IF(AND(COUNT(${managed ?? ""})>0,ROUND(MIN(${managed ?? ""}),${levelDigits})<${settingCells.complete}),0.5,1)`;
    const ofOthers = managed === null ? String((score.managed?.failing.length ?? 0) > 0 ? halfRatio : 1) : failing;
    const otherwise = key === "d" ? ofOthers : "1";
    const value = `IF(${blank(row)},${otherwise},IF(${isChosen(typed, "full")},1,IF(${isChosen(typed, "half")},0.5,"")))`;
    const counts = key === "d" ? `OR(${isDecree},${hasD})` : isDecree;
    const assigned = `ISNUMBER(${countedAt(top)})`;
    const shown = unread ? "" : (ratioOf(score.ratios, key) ?? "");
    put(row, "counted", shown, "line.ratio", `=IFERROR(IF(AND(${assigned},${counts}),${value},""),"")`);
  });

  const reason = first + leaderRatioKeys.length;
  const isHead = person.role === "head";
  const last = isHead ? reason + 1 : reason;
  const sheet = { workbook, period: score.period, personId: person.id };
  const typedReason = shownOwn(ownPlacesOf(sheet).find(({ cell }) => cell === "reason")?.value ?? null);
  const across = { toColumn: resultTable.lastOf("counted") };
  const putInput = (row: number, words: string, value: PlannedValue) => {
    plan.put(row, resultTable.number.title, words, "line.text", { toColumn: resultTable.lastOf("rule") });
    plan.put(row, resultTable.number.uncapped, value, "line.textInput", across);
  };
  putInput(reason, titles.reason, typedReason);
  const halves = leaderRatioKeys.map((_key, index) => isChosen(uncappedAt(first + index), "half")).join(",");
  const lacksReason = `IFERROR(AND(OR(${halves}),TRIM(${uncappedAt(reason)})=""),FALSE)`;
  const isHalf = entered.some(({ value }) => value !== 1) && (typedReason === null || typedReason === "");
  plan.put(reason, lineColumns.delaysObjective, isHalf ? titles.reasonMissing : "", "line.text", {
    formula: `=IF(${lacksReason},"${titles.reasonMissing}","")`,
  });
  const { unitLevel } = score.work;
  if (isHead) {
    const shown = unitLevel ? labelOf(levelChoices, unitLevel) : shownOwn(unreadIn("unitLevel")?.value ?? null);
    putInput(last, titles.unitLevel, shown);
    putOwnCheck(plan, last, "unitLevel", shown);
  }

  const choices = resultTable.range("uncapped", first, first + leaderRatioKeys.length - 1);
  const list = `=${leaderRatioChoices.name}`;
  plan.validate({ kind: "list", range: choices, source: list, message: titles.refused.ratio });
  if (isHead) {
    const range = resultTable.range("uncapped", last);
    plan.validate({ kind: "list", range, source: `=${levelChoices.name}`, message: titles.refused.level });
  }
  tintBlank(plan, resultTable.range("uncapped", organising ?? first, together ?? first));

  const all = `${countedAt(top)}:${countedAt(first + leaderRatioKeys.length - 1)}`;
  const expected = `IF(${isDecree},${ratioKeys.length},IF(${hasD},${lineRatioKeys.length + 1},${lineRatioKeys.length}))`;
  const words = titles.mean(score.form.map(({ key }) => key))[1];
  const [byDecree, withD, withoutD] = [ratioKeys, [...lineRatioKeys, "d" as const], lineRatioKeys].map(
    (keys) => titles.mean(keys)[1],
  );
  const isUnsure = [organising, together].map((row) => blank(row ?? first)).join(",");
  return {
    nextRow: last + 1,
    mean: `IF(COUNT(${all})=${expected},SUM(${all})/${expected},"")`,
    meanWords: { value: words, formula: `=IF(${isDecree},"${byDecree}",IF(${hasD},"${withD}","${withoutD}"))` },
    isAssumed: `AND(${isDecree},OR(${isUnsure}))`,
    unrated: ofLines.unrated,
    unitLevel: isHead ? uncappedAt(last) : null,
  };
}
