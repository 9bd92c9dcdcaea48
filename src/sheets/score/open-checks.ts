/**
 * How many cells of a score sheet wait for somebody to look at them, beside its head: lines that do not count, marks,
 * ratios and a ground that cannot be read, a person whom the roster does not have once, settings that are wrong. While there is
 * one, the sheet gives no total and no level.
 */
import { openCells } from "../../scoring/score-month";
import type { MonthlyScore } from "../../scoring/monthly-score";
import type { Role } from "../../scoring/assignment";
import { defaultRole } from "../../scoring/role-forms";
import { forms } from "../../strings/vi/forms";
import { absoluteAddress } from "../../workbook/address";
import { choiceFormula, roleChoices } from "../form/choices";
import type { PlanBuilder } from "../form/plan-builder";
import { checkCells, rosterNames } from "../names";
import { countedWord, literalKey } from "./line-check";
import { lineColumns, lineTable, type LineColumn } from "./score-columns";

const words = forms.score.checks;
const openCell = { row: 8, column: lineColumns.kind };
const placeCell = { row: 9, column: lineColumns.kind };
/** Absolute addresses, for the formulas of the sheet. */
export const openAddress = absoluteAddress(openCell.row, openCell.column);
export const placeAddress = absoluteAddress(placeCell.row, placeCell.column);

export interface OpenChecksOptions {
  readonly score: MonthlyScore;
  /** 1-based row of the person among those of `Nhân sự`. */
  readonly place: number;
  /** Absolute address of the person's code. */
  readonly code: string;
  readonly criteria: { readonly top: number; readonly bottom: number };
  readonly lines: { readonly top: number; readonly bottom: number; readonly totalRow: number };
  readonly result: {
    readonly ratios: { readonly top: number; readonly bottom: number };
    readonly groundRow: number;
  };
}

export function putOpenChecks(plan: PlanBuilder, options: OpenChecksOptions): void {
  const { score, place, code, criteria, lines, result } = options;
  const column = (field: LineColumn, { top, bottom }: { readonly top: number; readonly bottom: number }) =>
    lineTable.fixedRange(field, top, bottom);
  const checks = column("check", lines);
  const notCounted = `COUNTIF(${checks},"?*")-COUNTIF(${checks},"${countedWord}")`;
  // A row that people put in has inputs and no formulas.
  const withoutFormulas = `COUNTIFS(${column("code", lines)},"?*",${checks},"")+COUNTIFS(${column("assigned", lines)},">=0",${checks},"")`;
  const [last, total] = [lineTable.fixed("ordinal", lines.bottom), lineTable.fixed("ordinal", lines.totalRow)];
  const outside = `ROWS(${last}:${total})>2`;
  const marks = `COUNTIF(${column("check", criteria)},"?*")`;
  const own = `COUNTIF(${column("check", result.ratios)},"?*")`;
  const ground = `IF(${lineTable.fixed("check", result.groundRow)}="",0,1)`;
  const person = `IF(ISNUMBER(${placeAddress}),0,1)`;
  // A settings sheet of an earlier version does not count its cells.
  const settings = `IFERROR(${checkCells.settings},0)`;
  const all = [notCounted, withoutFormulas, `IF(${outside},1,0)`, marks, own, ground, person, settings].join("+");
  const hint = (row: number, formula: string) => {
    plan.put(row, lineColumns.check, "", "hint", { formula: `=${formula}` });
  };

  plan.put(openCell.row, lineColumns.code, words.title, "beside");
  plan.put(openCell.row, openCell.column, openCells(score.work), "plainBold", { formula: `=${all}` });
  plan.put(placeCell.row, lineColumns.code, words.place, "beside");
  plan.put(placeCell.row, placeCell.column, place, "plain", {
    formula: `=${placeFormula(code, score.work.person.role)}`,
  });
  hint(openCell.row - 1, `IF(ISNUMBER(${placeAddress}),"","${words.person}")`);
  hint(openCell.row, `IF(${settings}>0,"${words.settings}","")`);
  hint(placeCell.row, `IF(${outside},"${words.outside}","")`);
}

/** The person's line in the roster, the only one with the code, with a name and the role of the form. */
function placeFormula(code: string, role: Role): string {
  const { key, name } = rosterNames;
  const wanted = literalKey(code);
  const first = `MATCH(${wanted},${key},0)`;
  const isTwice = `SUMPRODUCT(1*(${key}=${code}))>1`;
  const own = `INDEX(${rosterNames.role},${first})`;
  const isRole = `${own}=${choiceFormula(roleChoices, role)}`;
  const isOther = role === defaultRole ? `NOT(OR(${own}="",${isRole}))` : `NOT(${isRole})`;
  const nameless = `TRIM(SUBSTITUTE(INDEX(${name},${first})&"","\u00a0"," "))=""`;
  return `IFERROR(IF(OR(${isTwice},${nameless},${isOther}),"",${first}),"")`;
}

/** Tints what is open, so that it is seen from the form. */
export function tintOpen(plan: PlanBuilder, { top, bottom }: { readonly top: number; readonly bottom: number }): void {
  const check = lineTable.inColumn("check", top);
  plan.conditional({
    kind: "formula",
    range: lineTable.range("check", top, bottom),
    formula: `=AND(${check}<>"",${check}<>"${countedWord}")`,
    color: openColor,
    bold: true,
  });
}

const openColor = "#B10E1C";
