/** Reads back what a score sheet of a leader or of support staff says of the role's own cells. */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import type { UnreadOwn } from "../../scoring/assignment";
import type { Level } from "../../scoring/monthly-score";
import type { Ratio } from "../../scoring/ratio-keys";
import { cellUnreadable } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import { ownPlacesOf, readOwnCell } from "./own-cells";
import type { ScoreSheetOfPerson } from "./score-cells";

export interface StoredRatios {
  readonly ratios: readonly Ratio[];
  readonly unitLevel: Level | null;
  /** Cells that hold something else. */
  readonly unread: readonly UnreadOwn[];
  /** E602 for each of those. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

export function readOwnRatios(sheet: ScoreSheetOfPerson): StoredRatios {
  const ratios: Ratio[] = [];
  let unitLevel: Level | null = null;
  const unread: UnreadOwn[] = [];
  const findings: FindingOf<ScoringRuleCode>[] = [];
  for (const { cell, sheet: written, row, column, value } of ownPlacesOf(sheet)) {
    if (cell === "reason") continue;
    const read = readOwnCell(cell, value);
    if (read.kind === "ratio" && cell !== "unitLevel") ratios.push({ key: cell, value: read.value });
    if (read.kind === "level") unitLevel = read.level;
    if (read.kind !== "trouble") continue;
    unread.push({ cell, value });
    const at = { sheet: written.name, row, column };
    const field = cell === "unitLevel" ? "unitLevel" : "ownRatio";
    findings.push(...findingsOf(cellUnreadable, { at, line: row, field, value }));
  }
  return { ratios, unitLevel, unread, findings };
}
