/** E501, E502, W503: the standard unit is there, is one, and is what ST, TN and PL3 want it to be. */
import type { Catalogue } from "../../catalogue/catalogue-row";
import type { CellRef } from "../../workbook/address";
import { isSudden } from "../sudden-work";
import { readFrequency } from "../frequency";
import { cellOf, conversionRule, type ConversionContext, type Remark } from "./conversion-rule";

/** E501: `reason` is "none", "unknown" (`choice` names no row) or "level" (PL3 wants level 1). */
export const noStandard = conversionRule({
  code: "E501",
  severity: "error",
  check({ catalogue, use }) {
    if (use.kind === "none") return atHeader(catalogue, { reason: "none" });
    if (use.kind === "unknown") return atHeader(catalogue, { reason: "unknown", choice: use.choice });
    if (use.kind !== "unfit" || use.reason !== "level") return [];
    const at = cellOf(catalogue, use.row.row, "level", "group");
    return [{ at, params: { reason: "level", code: use.row.code, level: use.row.level ?? 0 } }];
  },
});

function atHeader({ sheets }: Catalogue, params: NonNullable<Remark["params"]>): Remark[] {
  const [sheet] = sheets;
  if (!sheet) return [];
  const column = sheet.columns.coefficient ?? sheet.columns.task ?? 1;
  return [{ at: { sheet: sheet.name, row: sheet.headerRow, column }, params }];
}

export const severalStandards = conversionRule({
  code: "E502",
  severity: "error",
  check({ catalogue, use }) {
    if (use.kind !== "several") return [];
    const [first, ...others] = use.rows.map(({ row }): CellRef => cellOf(catalogue, row, "note", "code", "detail"));
    return first ? [{ at: first, related: others, params: { count: use.rows.length } }] : [];
  },
});

/** Monthly work is regular; below that the unit is rare. ST and TN ask for "frequent" without a figure. */
const rareBelowPerYear = 12;

/** W503: `reason` is "rare", "sudden" or "group", one hint each. */
export const unsuitableStandard = conversionRule({
  code: "W503",
  severity: "hint",
  check(context) {
    return [...rareHints(context), ...suddenHints(context), ...groupHints(context)];
  },
});

function rareHints({ catalogue, use }: ConversionContext): Remark[] {
  if (use.kind !== "used") return [];
  const { row, code } = use.row;
  const { perYear } = readFrequency(row.frequency);
  if (perYear === null || perYear >= rareBelowPerYear) return [];
  return [{ at: cellOf(catalogue, row, "frequency", "detail"), params: { reason: "rare", code, perYear } }];
}

function suddenHints({ catalogue, use }: ConversionContext): Remark[] {
  if (use.kind !== "used" || !isSudden(use.row.row)) return [];
  const { row, code } = use.row;
  return [{ at: cellOf(catalogue, row, "detail", "task"), params: { reason: "sudden", code } }];
}

function groupHints({ catalogue, use }: ConversionContext): Remark[] {
  if (use.kind !== "used") return [];
  const { row, code, group } = use.row;
  if (group === null || group === "N1") return [];
  return [{ at: cellOf(catalogue, row, "group", "detail"), params: { reason: "group", code, group } }];
}
