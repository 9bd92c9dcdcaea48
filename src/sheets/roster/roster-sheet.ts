/**
 * `Nhân sự`: who is scored, in which role, and in which group of similar tasks. `read-roster.ts` reads it back.
 */
import type { Person } from "../../scoring/assignment";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { labelOf, roleChoices } from "../form/choices";
import { formColors, titleHeight } from "../form/form-styles";
import { putLetterhead, readOfficeNames } from "../form/letterhead";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf } from "../form/plan-builder";

export interface RosterSheetOptions {
  /** Everybody, in the order in which people want them. */
  readonly people: readonly Person[];
  readonly names: SheetNames;
  /** For the office's names in the head. */
  readonly workbook: WorkbookSnapshot;
}

/** Fields of a person by column, from A on, with the defined name of each column. */
export const rosterColumns = [
  { field: "id", name: "KPI_NS_Ma", style: "codeInput" },
  { field: "name", name: "KPI_NS_HoTen", style: "textInput" },
  { field: "position", name: "KPI_NS_ChucVu", style: "textInput" },
  { field: "unit", name: "KPI_NS_DonVi", style: "textInput" },
  { field: "role", name: "KPI_NS_VaiTro", style: "textInput" },
  { field: "similarTasks", name: "KPI_NS_NhomViec", style: "textInput" },
  { field: "manager", name: "KPI_NS_PhuTrach", style: "textInput" },
] as const;

const columnWidths = [10, 30, 24, 28, 20, 26, 28];
const headerRow = 6;
const spareRows = 20;

export function rosterSheet({ people, names, workbook }: RosterSheetOptions): SheetPlan {
  const last = rosterColumns.length;
  const plan = createPlan({
    marker: "roster",
    name: sheetNameOf(names, "roster"),
    tabColor: formColors.scoreTab,
    columnWidths,
    freeze: { rows: headerRow, columns: 2 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
  });
  putLetterhead(plan, { office: readOfficeNames(workbook), left: [1, 3], right: [4, last] });
  plan.put(3, 1, forms.roster.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  plan.put(4, 1, forms.roster.hint, "hint", { toColumn: last });
  forms.roster.columns.forEach((title, index) => {
    plan.put(headerRow, index + 1, title, "header");
  });
  const top = headerRow + 1;
  const bottom = headerRow + people.length + spareRows;
  for (let row = top; row <= bottom; row++) {
    const person = people[row - top];
    rosterColumns.forEach(({ field, style }, index) => {
      const text = person && (field === "role" ? labelOf(roleChoices, person.role) : person[field]);
      plan.put(row, index + 1, text === undefined || text === "" ? null : text, style);
    });
  }
  rosterColumns.forEach(({ name }, index) => {
    plan.name(name, rangeOf(top, index + 1, bottom));
  });
  const role = rosterColumns.findIndex(({ field }) => field === "role") + 1;
  plan.validate({
    kind: "list",
    range: rangeOf(top, role, bottom),
    source: `=${roleChoices.name}`,
    message: forms.roster.refused,
  });
  return plan.build();
}
