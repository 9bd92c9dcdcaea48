/**
 * Reads `Nhân sự` back. Somebody without a code gets the next free one; without a role they count as staff; a role that
 * is no choice is reported, and so is whoever cannot be told from others: they stay on the roster and are not scored.
 */
import type { FindingOf } from "../../findings/finding";
import { findingsOf } from "../../findings/rule";
import type { Person } from "../../scoring/assignment";
import { givePersonIds } from "../../scoring/give-person-ids";
import { isNothing, isSameWord, trimAsExcel } from "../../scoring/line-trouble";
import { troublesOfIds } from "../../scoring/person-identity";
import { defaultRole } from "../../scoring/role-forms";
import { personUnclear } from "../../scoring/rules/identity-rules";
import { cellUnreadable } from "../../scoring/rules/reading-rules";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import { isCellError, type CellValue } from "../../workbook/cell-value";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { roleChoices } from "../form/choices";
import { rosterNames } from "../names";
import { markerPart, scoredPersonIds } from "../our-sheets";

export interface RosterRead {
  /** Everybody who can be scored. */
  readonly people: readonly Person[];
  /** Every line, in order: also those of people who cannot be told from others. */
  readonly all: readonly Person[];
  /** E602 for roles that cannot be read, E613 for who cannot be told from others. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

type Field = keyof typeof rosterNames;

/** Nobody when the workbook has no roster. */
export function readRoster(workbook: WorkbookSnapshot): RosterRead {
  const named = findName(workbook, rosterNames.name);
  const sheet = named && findSheet(workbook, named.sheet);
  if (!named || !sheet) return { people: [], all: [], findings: [] };
  const columnOf = (field: Field) => findName(workbook, rosterNames[field])?.range.left;
  const cell = (row: number, field: Field): CellValue => {
    const column = columnOf(field);
    return column === undefined ? null : cellAt(sheet, row, column);
  };
  const at = (row: number, field: Field) => ({ sheet: sheet.name, row, column: columnOf(field) ?? 1 });
  const lines: { readonly row: number; readonly person: Person }[] = [];
  const unclear = new Set<number>();
  const findings: FindingOf<ScoringRuleCode>[] = [];
  for (let row = named.range.top; row <= named.range.bottom; row++) {
    const [id, name] = [textOf(cell(row, "id")), textOf(cell(row, "name"))];
    if (name === "" && id === "" && !isCellError(cell(row, "name"))) continue;
    const roleCell = cell(row, "role");
    const role = isNothing(roleCell) ? defaultRole : roleOf(roleCell);
    if (role === null) {
      findings.push(...findingsOf(cellUnreadable, { at: at(row, "role"), line: row, field: "role", value: roleCell }));
    }
    if (name === "") {
      findings.push(...findingsOf(personUnclear, { at: at(row, "name"), reason: "nameless", called: id }));
      unclear.add(row);
    }
    if (isCellError(cell(row, "id"))) {
      findings.push(...findingsOf(personUnclear, { at: at(row, "id"), reason: "idError", called: name }));
      unclear.add(row);
    }
    lines.push({
      row,
      person: {
        id,
        name,
        position: textOf(cell(row, "position")),
        unit: textOf(cell(row, "unit")),
        role: role ?? defaultRole,
        similarTasks: textOf(cell(row, "similarTasks")),
        manager: textOf(cell(row, "manager")),
      },
    });
  }
  const troubles = troublesOfIds(
    lines.map(({ person }) => person.id),
    markerPart,
  );
  lines.forEach(({ row, person }, index) => {
    const reason = troubles[index] ?? null;
    if (reason === null) return;
    unclear.add(row);
    findings.push(...findingsOf(personUnclear, { at: at(row, "id"), reason, called: person.id }));
  });
  const all = givePersonIds(
    lines.map(({ person }) => person),
    scoredPersonIds(workbook),
  );
  return { people: all.filter((_person, index) => !unclear.has(lines[index]?.row ?? 0)), all, findings };
}

/** As the formulas of a score sheet take it: the words of the list, whatever their case. */
function roleOf(value: CellValue): Person["role"] | null {
  return roleChoices.choices.find(({ label }) => isSameWord(value, label))?.value ?? null;
}

function textOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : trimAsExcel(String(value)).trim();
}
