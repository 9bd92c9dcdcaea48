/** a, b and c from the sums of the product table (ND Điều 12–17); all of staff, the first half of leaders. */
import { lineRatioKeys, type LineRatioKey } from "../../scoring/ratio-keys";
import { ratioOf } from "../../scoring/ratios";
import type { LineQuantity } from "../../scoring/role-forms";
import { forms } from "../../strings/vi/forms";
import { capChoices, choiceFormula } from "../form/choices";
import type { PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { countedAt, resultRows, uncappedAt } from "./result-rows";
import type { PlacedRatios, PutRatiosOptions } from "./role-ratios";
import { countedColumn, lineTable, unitsColumn } from "./score-columns";

const titles = forms.score.result;

const quantities: Readonly<Record<LineRatioKey, LineQuantity>> = { a: "done", b: "good", c: "onTime" };

export function putLineRatios(plan: PlanBuilder, top: number, options: PutRatiosOptions): PlacedRatios {
  const { score, totalRow } = options;
  const { put, putWords } = resultRows(plan);
  const assigned = lineTable.fixed("assignedUnits", totalRow);
  lineRatioKeys.forEach((key, index) => {
    const row = top + index;
    putWords(row, titles.ratios[key]);
    const units = lineTable.fixed(unitsColumn[quantities[key]], totalRow);
    const ratio = `=IF(${assigned}>0,${units}/${assigned},"")`;
    put(row, "uncapped", ratioOf(score.uncapped, key) ?? "", "line.ratio", ratio);
    const before = uncappedAt(row);
    const counted = lineTable.fixed(countedColumn[quantities[key]], totalRow);
    const isByBlock = `${settingCells.cap}=${choiceFormula(capChoices, "block")}`;
    const capped = `IF(${isByBlock},${before},MIN(1,${counted}/${assigned}))`;
    put(row, "counted", ratioOf(score.ratios, key) ?? "", "line.ratio", `=IF(ISNUMBER(${before}),${capped},"")`);
  });
  const rows = lineRatioKeys.map((_key, index) => countedAt(top + index));
  const done = lineTable.fixed(unitsColumn.done, totalRow);
  return {
    nextRow: top + lineRatioKeys.length,
    mean: `IF(ISNUMBER(${countedAt(top)}),(${rows.join("+")})/${rows.length},"")`,
    meanWords: { value: titles.mean(lineRatioKeys)[1] },
    isAssumed: null,
    unrated: `IF(${done}>0,"${titles.onlySudden}","${titles.notAssigned}")`,
    unitLevel: null,
  };
}
