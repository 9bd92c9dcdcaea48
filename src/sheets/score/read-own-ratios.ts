/**
 * Reads back what a score sheet of a leader or of support staff says of the role's own ratios (`TyLe`): which of the two
 * it is, its number of cells tells, so that a sheet is understood after its person got another role.
 */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import type { Level } from "../../scoring/monthly-score";
import { halfRatio, leaderRatioKeys, lineRatioKeys, type Ratio, type RatioKey } from "../../scoring/ratio-keys";
import { cellUnreadable } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import type { CellValue } from "../../workbook/cell-value";
import { findName, valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { choiceOf, leaderRatioChoices, levelChoices } from "../form/choices";

export interface StoredRatios {
  readonly ratios: readonly Ratio[];
  readonly unitLevel: Level | null;
  /** E602 for cells that hold something else. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

/** After d, đ and e and their reason. */
const unitLevelPlace = leaderRatioKeys.length + 1;

/** @param name the defined name of the cells; a sheet of staff has none */
export function readOwnRatios(workbook: WorkbookSnapshot, name: string): StoredRatios {
  const defined = findName(workbook, name);
  const values = valuesOfName(workbook, name)?.map(([value = null]) => value) ?? [];
  const isSupport = values.length === lineRatioKeys.length;
  const findings: FindingOf<ScoringRuleCode>[] = [];
  const refuse = (place: number, field: "ownRatio" | "unitLevel") => {
    if (!defined) return;
    const at = { sheet: defined.sheet, row: defined.range.top + place, column: defined.range.left };
    findings.push(...findingsOf(cellUnreadable, { at, line: at.row, field, value: values[place] ?? null }));
  };
  const keys: readonly RatioKey[] = values.length === 0 ? [] : isSupport ? lineRatioKeys : leaderRatioKeys;
  const ratios = keys.flatMap((key, place): Ratio[] => {
    const cell = values[place] ?? null;
    if (isEmpty(cell)) return [];
    const value = isSupport ? percentOf(cell) : choiceValue(cell);
    if (value === null) refuse(place, "ownRatio");
    return value === null ? [] : [{ key, value }];
  });
  const levelCell = values[unitLevelPlace] ?? null;
  const unitLevel = choiceOf(levelChoices, levelCell);
  if (unitLevel === null && !isEmpty(levelCell)) refuse(unitLevelPlace, "unitLevel");
  return { ratios, unitLevel, findings };
}

/** As the formulas see it: TRIM leaves nothing of it. */
function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function percentOf(value: CellValue): number | null {
  return typeof value === "number" && value >= 0 && value <= 1 ? value : null;
}

function choiceValue(value: CellValue): number | null {
  const choice = choiceOf(leaderRatioChoices, value);
  return choice === null ? null : choice === "full" ? 1 : halfRatio;
}
