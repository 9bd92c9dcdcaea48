/**
 * The guide beside the blank form: how to fill each column, the five groups and the fourteen bands. The form's
 * drop-downs take their lists from here.
 */
import { complexityGroups } from "../../catalogue/complexity-group";
import { timeBands } from "../../catalogue/time-band";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { formColors } from "../form/form-styles";
import { createPlan, rangeOf } from "../form/plan-builder";
import { guideNames } from "../names";
import type { TemplateField } from "./template-field";

export interface GuideOptions {
  /** Columns that the form has. */
  readonly fields: readonly TemplateField[];
  readonly name: string;
}

const columnWidths = [10, 52, 70];
const titles = forms.guide;

export function guideSheet({ fields, name }: GuideOptions): SheetPlan {
  const plan = createPlan({
    marker: "lists",
    name,
    tabColor: formColors.settingsTab,
    columnWidths,
    print: { orientation: "landscape", titleRows: null },
  });
  plan.put(1, 1, titles.title, "title", { toColumn: 3 });
  let row = 3;
  plan.put(row++, 1, titles.columnsHeading, "heading");
  for (const field of fields) {
    if (field === "ordinal") continue;
    plan.put(row, 1, forms.template.columns[field], "textBold", { toColumn: 2 });
    plan.put(row, 3, titles.columns[field], "text");
    row++;
  }
  row++;
  plan.put(row++, 1, titles.groupsHeading, "heading");
  plan.name(guideNames.groups, rangeOf(row, 1, row + complexityGroups.length - 1));
  complexityGroups.forEach((group, index) => {
    plan.put(row, 1, group, "centerBold");
    plan.put(row, 2, titles.groups[index] ?? "", "text", { toColumn: 3 });
    row++;
  });
  row++;
  plan.put(row++, 1, titles.bandsHeading, "heading");
  plan.name(guideNames.bands, rangeOf(row, 2, row + timeBands.length - 1));
  for (const { number, label } of timeBands) {
    plan.put(row, 1, number, "integer");
    plan.put(row, 2, label, "text");
    row++;
  }
  return plan.build();
}
