/**
 * Reads `Nhân sự` back. Somebody without a code gets the next free one; without a role they count as staff; a
 * role that is no choice is reported.
 */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import type { Person } from "../../scoring/assignment";
import { givePersonIds } from "../../scoring/give-person-ids";
import { defaultRole } from "../../scoring/role-forms";
import { cellUnreadable } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { choiceOf, roleChoices } from "../form/choices";
import { rosterNames } from "../names";
import { scoredPersonIds } from "../our-sheets";

export interface RosterRead {
  readonly people: readonly Person[];
  /** E602 for roles that cannot be read; those people count as staff. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

/** Nobody when the workbook has no roster. */
export function readRoster(workbook: WorkbookSnapshot): RosterRead {
  const named = findName(workbook, rosterNames.name);
  const sheet = named && findSheet(workbook, named.sheet);
  if (!named || !sheet) return { people: [], findings: [] };
  const columnOf = (field: keyof typeof rosterNames) => findName(workbook, rosterNames[field])?.range.left;
  const cell = (row: number, field: keyof typeof rosterNames): CellValue => {
    const column = columnOf(field);
    return column === undefined ? null : cellAt(sheet, row, column);
  };
  const people: Person[] = [];
  const findings: FindingOf<ScoringRuleCode>[] = [];
  for (let row = named.range.top; row <= named.range.bottom; row++) {
    const name = textOf(cell(row, "name"));
    if (name === "") continue;
    const roleCell = cell(row, "role");
    const role = choiceOf(roleChoices, roleCell);
    if (role === null && !isBlank(roleCell)) {
      const at = { sheet: sheet.name, row, column: columnOf("role") ?? 1 };
      findings.push(...findingsOf(cellUnreadable, { at, line: row, field: "role", value: roleCell }));
    }
    people.push({
      id: textOf(cell(row, "id")),
      name,
      position: textOf(cell(row, "position")),
      unit: textOf(cell(row, "unit")),
      role: role ?? defaultRole,
      similarTasks: textOf(cell(row, "similarTasks")),
      manager: textOf(cell(row, "manager")),
    });
  }
  return { people: givePersonIds(people, scoredPersonIds(workbook)), findings };
}

function textOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value).trim();
}
