/** a, b and c of drivers, guards, reception and the like: typed in, 0–100 % (ST chương III). */
import { lineRatioKeys } from "../../scoring/ratio-keys";
import { ratioOf } from "../../scoring/ratios";
import { forms } from "../../strings/vi/forms";
import type { PlanBuilder } from "../form/plan-builder";
import { tintBlank } from "../form/tint-blank";
import { shownOwn } from "./own-cells";
import { countedAt, putOwnCheck, resultRows, uncappedAt } from "./result-rows";
import type { PlacedRatios, PutRatiosOptions } from "./role-ratios";
import { resultTable } from "./score-columns";

const titles = forms.score.result;

export function putSupportRatios(plan: PlanBuilder, top: number, { score }: PutRatiosOptions): PlacedRatios {
  const { put, putWords } = resultRows(plan);
  const bottom = top + lineRatioKeys.length - 1;
  const given = new Map(score.work.entered?.map(({ key, value }) => [key, value]));
  lineRatioKeys.forEach((key, index) => {
    const row = top + index;
    const [typed, counted] = [uncappedAt(row), ratioOf(score.ratios, key)];
    putWords(row, [titles.ratios[key][0], titles.entered]);
    const unread = score.work.unreadOwn?.find(({ cell }) => cell === key);
    const shown = given.get(key) ?? shownOwn(unread?.value ?? null);
    put(row, "uncapped", shown, "line.percentInput");
    putOwnCheck(plan, row, key, shown);
    const isRatio = `AND(ISNUMBER(${typed}),${typed}>=0,${typed}<=1)`;
    const value = counted ?? given.get(key) ?? "";
    put(row, "counted", value, "line.ratio", `=IF(IFERROR(${isRatio},FALSE),${typed},"")`);
  });
  const inputs = resultTable.range("uncapped", top, bottom);
  plan.validate({ kind: "decimal", range: inputs, min: 0, max: 1, message: titles.refused.percent });
  tintBlank(plan, inputs);
  const all = `${countedAt(top)}:${countedAt(bottom)}`;
  return {
    nextRow: bottom + 1,
    mean: `IF(COUNT(${all})=${lineRatioKeys.length},SUM(${all})/${lineRatioKeys.length},"")`,
    meanWords: { value: titles.mean(lineRatioKeys)[1] },
    isAssumed: null,
    unrated: `"${titles.ratiosMissing}"`,
    unitLevel: null,
  };
}
