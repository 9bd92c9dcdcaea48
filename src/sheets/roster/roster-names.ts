/** Who stands where in `Nhân sự`: as much of everybody as it takes to find their work in a catalogue. */
import type { RosterName } from "../../catalogue/performers";
import { cellText } from "../../catalogue/cell-text";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { rosterNames } from "../names";

/** Nobody when the workbook has no roster. */
export function readRosterNames(workbook: WorkbookSnapshot): readonly RosterName[] {
  const named = findName(workbook, rosterNames.name);
  const sheet = named && findSheet(workbook, named.sheet);
  if (!named || !sheet) return [];
  const { top, bottom, left } = named.range;
  const columnOf = (field: keyof typeof rosterNames) => findName(workbook, rosterNames[field])?.range.left ?? null;
  const columns = { id: columnOf("id"), position: columnOf("position"), unit: columnOf("unit") };
  const textAt = (row: number, column: number | null) =>
    column === null ? "" : cellText(cellAt(sheet, row, column)).trim();
  const people: RosterName[] = [];
  for (let row = top; row <= bottom; row++) {
    const name = textAt(row, left);
    if (name === "") continue;
    people.push({
      name,
      id: textAt(row, columns.id),
      position: textAt(row, columns.position),
      unit: textAt(row, columns.unit),
      at: { sheet: sheet.name, row, column: left },
    });
  }
  return people;
}
