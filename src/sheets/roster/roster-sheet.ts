/**
 * `Nhân sự`: who is scored, in which role, and in which group of similar tasks. `read-roster.ts` reads it back.
 */
import type { Person } from "../../scoring/assignment";
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
  const { last } = rosterTable;
  const plan = createPlan({
    marker: "roster",
    name: sheetNameOf(names, "roster"),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(rosterTable),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
  });
  putLetterhead(plan, { office: readOffice(workbook, names), left: [1, 3], right: [4, last] });
  plan.put(3, 1, forms.roster.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, forms.roster.hint, "hint", { toColumn: last });
  putTitles(plan, headerRow, rosterTable);
  const top = headerRow + 1;
  const bottom = headerRow + people.length + spareRows;
  for (let row = top; row <= bottom; row++) {
    const person = people[row - top];
    for (const field of rosterTable.fields) {
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
  for (const field of rosterTable.fields)
    plan.name(rosterTable.facts[field].name, rosterTable.range(field, top, bottom));
  plan.validate({
    kind: "list",
    range: rosterTable.range("role", top, bottom),
    source: `=${roleChoices.name}`,
    message: forms.roster.refused,
  });
  return plan.build();
}
