/** E501, E502, W503: the standard unit is there, is one, and is what ST, TN and PL3 want it to be. */
import type { Catalogue } from "../../catalogue/catalogue-row";
import type { FindingParams } from "../../findings/finding";
import { rule, type Remark, type Remarks } from "../../findings/rule";
import { readFrequency } from "../../catalogue/frequency";
import { isSudden } from "../sudden-work";
import type { ConversionContext } from "./conversion-context";

/** E501: `reason` is "none", "unknown" (`choice` names no row) "level" (PL3 wants level 1) or "given" (its printed k is not 1). */
export const noStandard = rule("E501", "error", ({ catalogue, use, cellOf }: ConversionContext) => {
  if (use.kind === "none") return atHeader(catalogue, { reason: "none" });
  if (use.kind === "unknown") return atHeader(catalogue, { reason: "unknown", choice: use.choice });
  if (use.kind !== "unfit" || use.reason === "points") return [];
  const { row, code, level } = use.row;
  if (use.reason === "given") {
    return [
      { at: cellOf(row, "coefficient"), params: { reason: "given", code, printed: row.printedCoefficient ?? "" } },
    ];
  }
  return [{ at: cellOf(row, "level", "group"), params: { reason: "level", code, level: level ?? 0 } }];
});

function atHeader({ sheets }: Catalogue, params: FindingParams): Remark[] {
  const [sheet] = sheets;
  if (!sheet) return [];
  const column = sheet.columns.coefficient ?? sheet.columns.task ?? 1;
  return [{ at: { sheet: sheet.name, row: sheet.headerRow, column }, params }];
}

export const severalStandards = rule("E502", "error", ({ use, cellOf }: ConversionContext) => {
  if (use.kind !== "several") return [];
  const [first, ...others] = use.rows.map(({ row }) => cellOf(row, "note", "code", "detail"));
  return first ? [{ at: first, related: others, params: { count: use.rows.length } }] : [];
});

/** Monthly work is regular; below that the unit is rare. ST and TN ask for "frequent" without a figure. */
const rareBelowPerYear = 12;

/** W503: `reason` is "rare", "sudden" or "group", one hint each. */
export const unsuitableStandard = rule("W503", "hint", function* ({ use, cellOf }: ConversionContext): Remarks {
  if (use.kind !== "used") return;
  const { row, code, group } = use.row;
  const { perYear } = readFrequency(row.frequency);
  if (perYear !== null && perYear < rareBelowPerYear) {
    yield { at: cellOf(row, "frequency", "detail"), params: { reason: "rare", code, perYear } };
  }
  if (isSudden(row)) yield { at: cellOf(row, "detail", "task"), params: { reason: "sudden", code } };
  if (group !== null && group !== "N1") {
    yield { at: cellOf(row, "group", "detail"), params: { reason: "group", code, group } };
  }
});
