/**
 * `Nhân sự`: who is scored, in which role, and in which group of similar tasks. `read-roster.ts` reads it back.
 */
import type { Person } from "../../scoring/assignment";
import { longestPersonId } from "../../scoring/person-identity";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { labelOf, roleChoices } from "../form/choices";
import { putTitles, widthsOf } from "../form/columns";
import { formColors, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf } from "../form/plan-builder";
import { tintBlank } from "../form/tint-blank";
import { checkCells } from "../names";
import { rosterCheckFormula, rosterKeyFormula } from "./roster-check";
import { rosterTable } from "./roster-columns";

export interface RosterSheetOptions {
  /** Everybody, in the order in which people want them. */
  readonly people: readonly Person[];
  readonly names: SheetNames;
  /** For the office's names in the head. */
  readonly workbook: WorkbookSnapshot;
}

const headerRow = 6;
const spareRows = 20;

export function rosterSheet({ people, names, workbook }: RosterSheetOptions): SheetPlan {
  const last = rosterTable.number.manager;
  const plan = createPlan({
    marker: "roster",
    name: sheetNameOf(names, "roster"),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(rosterTable),
    hiddenColumns: [rosterTable.number.key],
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow }, columns: [1, last] },
  });
  putLetterhead(plan, { office: readOffice(workbook, names), left: [1, 3], right: [4, last] });
  plan.put(3, 1, forms.roster.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, forms.roster.hint, "hint", { toColumn: last });
  putTitles(plan, headerRow, rosterTable);
  const top = headerRow + 1;
  const doubled = doubledPlaces(people);
  const bottom = headerRow + people.length + spareRows;
  for (let row = top; row <= bottom; row++) {
    const person = people[row - top];
    plan.put(row, rosterTable.number.key, person?.id ?? "", "center", { formula: rosterKeyFormula(row) });
    plan.put(row, rosterTable.number.check, checkOf(person, doubled), "text", { formula: rosterCheckFormula(row) });
    for (const field of typedFields) {
      const text = person && (field === "role" ? labelOf(roleChoices, person.role) : person[field]);
      plan.put(
        row,
        rosterTable.number[field],
        text === undefined || text === "" ? null : text,
        rosterTable.facts[field].style,
      );
    }
  }
  plan.even(top, headerRow + people.length);
  // Spare lines are for typing, not for paper.
  plan.printTo(headerRow + Math.max(1, people.length));
  tintBlank(plan, rangeOf(top, 1, bottom, last));
  for (const field of rosterTable.fields) {
    const { name } = rosterTable.facts[field];
    if (name !== null) plan.name(name, rosterTable.range(field, top, bottom));
  }
  const checks = rosterTable.fixedRange("check", top, bottom);
  const open = people.filter((person) => checkOf(person, doubled) !== "").length;
  plan.put(headerRow - 2, rosterTable.number.check, forms.roster.open, "plain");
  plan.put(headerRow - 1, rosterTable.number.check, open, "plainBold", { formula: `=COUNTIF(${checks},"?*")` });
  plan.name(checkCells.roster, rangeOf(headerRow - 1, rosterTable.number.check));
  plan.validate({
    kind: "list",
    range: rosterTable.range("role", top, bottom),
    source: `=${roleChoices.name}`,
    message: forms.roster.refused,
  });
  return plan.build();
}

const typedFields = [
  "id",
  "name",
  "position",
  "unit",
  "role",
  "similarTasks",
  "manager",
] as const satisfies readonly (keyof Person)[];

/** Those whose code somebody else has as well. */
function doubledPlaces(people: readonly Person[]): ReadonlySet<Person> {
  const counts = new Map<string, number>();
  const keyOf = ({ id }: Person) => id.toLowerCase();
  for (const person of people) counts.set(keyOf(person), (counts.get(keyOf(person)) ?? 0) + 1);
  return new Set(people.filter((person) => person.id !== "" && (counts.get(keyOf(person)) ?? 0) > 1));
}

/** What the formula gives. */
function checkOf(person: Person | undefined, doubled: ReadonlySet<Person>): string {
  const { check } = forms.roster;
  if (!person) return "";
  if (person.name === "") return person.id === "" ? "" : check.nameless;
  if (person.id.length > longestPersonId) return check.idLong;
  return doubled.has(person) ? check.idTwice : "";
}
