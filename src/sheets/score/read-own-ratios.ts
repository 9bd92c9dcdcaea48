/**
 * Reads back what a score sheet of a leader or of support staff says of the role's own ratios. Which of the two it is, the
 * rows of its result tell, so that a sheet is understood after its person got another role.
 */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import { isNothing, trimAsExcel } from "../../scoring/line-trouble";
import type { Level } from "../../scoring/monthly-score";
import { halfRatio, leaderRatioKeys, lineRatioKeys, type Ratio, type RatioKey } from "../../scoring/ratio-keys";
import { cellUnreadable } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import { cellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell-value";
import { findName, findSheet } from "../../workbook/workbook-snapshot";
import { rangeOf } from "../form/plan-builder";
import { choiceOf, leaderRatioChoices, levelChoices } from "../form/choices";
import { resultPlaces, valueAt, type PlacedArea, type ScoreSheetOfPerson } from "./score-cells";
import { resultTable, scoreAreaName } from "./score-columns";

export interface StoredRatios {
  readonly ratios: readonly Ratio[];
  readonly unitLevel: Level | null;
  /** Cells that hold something else. */
  readonly unread: number;
  /** E602 for each of them. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

/** Rows of the result that every role has below its ratios. */
const rowsOfAll = resultPlaces.mean.up + 1;
/** After a, b, c, d, đ and e: the reason, and of heads the level of the unit. */
const [reasonDown, unitLevelDown] = [6, 7];

/** The cells that people fill among the ratios, from the first row of the result on; `null` where the sheet has none. */
export function ownRatioCells({ workbook, period, personId }: ScoreSheetOfPerson): PlacedArea | null {
  const area = findName(workbook, scoreAreaName(period, personId, "result"));
  if (!area) return null;
  const { top, bottom } = area.range;
  return { sheet: area.sheet, range: rangeOf(top, resultTable.number.uncapped, bottom - rowsOfAll) };
}

/** The reason for d, đ and e that somebody wrote; `null` for none. */
export function reasonOfRatios(sheet: ScoreSheetOfPerson): string | null {
  const area = ownRatioCells(sheet);
  if (!area || area.range.bottom - area.range.top < reasonDown) return null;
  const value = valueAt(sheet.workbook, area, reasonDown);
  return typeof value === "string" && trimAsExcel(value) !== "" ? value : null;
}

export function readOwnRatios(options: ScoreSheetOfPerson): StoredRatios {
  const nothing = { ratios: [], unitLevel: null, unread: 0, findings: [] };
  const { workbook } = options;
  const area = ownRatioCells(options);
  const sheet = area && findSheet(workbook, area.sheet);
  if (!area || !sheet) return nothing;
  const { top, bottom, left } = area.range;
  const isLeader = bottom - top >= reasonDown;
  // What the lines give is a formula; support staff's ratios are typed.
  if (!isLeader && sheet.formulas.has(cellAddress(top, left))) return nothing;
  const findings: FindingOf<ScoringRuleCode>[] = [];
  const refuse = (down: number, field: "ownRatio" | "unitLevel") => {
    const at = { sheet: area.sheet, row: top + down, column: left };
    findings.push(...findingsOf(cellUnreadable, { at, line: at.row, field, value: valueAt(workbook, area, down) }));
  };
  const keys: readonly RatioKey[] = isLeader ? leaderRatioKeys : lineRatioKeys;
  const ratios = keys.flatMap((key, index): Ratio[] => {
    const down = isLeader ? lineRatioKeys.length + index : index;
    const cell = valueAt(workbook, area, down);
    if (isNothing(cell)) return [];
    const value = isLeader ? choiceValue(cell) : percentOf(cell);
    if (value === null) refuse(down, "ownRatio");
    return value === null ? [] : [{ key, value }];
  });
  const hasUnit = bottom - top >= unitLevelDown;
  const levelCell = hasUnit ? valueAt(workbook, area, unitLevelDown) : null;
  const unitLevel = choiceOf(levelChoices, levelCell);
  if (unitLevel === null && !isNothing(levelCell)) refuse(unitLevelDown, "unitLevel");
  return { ratios, unitLevel, unread: findings.length, findings };
}

function percentOf(value: CellValue): number | null {
  return typeof value === "number" && value >= 0 && value <= 1 ? value : null;
}

function choiceValue(value: CellValue): number | null {
  const choice = choiceOf(leaderRatioChoices, value);
  return choice === null ? null : choice === "full" ? 1 : halfRatio;
}
