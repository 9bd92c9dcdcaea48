/**
 * A form for a month's assignments to fill and bring back: the columns that `scoring/assignment-columns.ts` reads, a line
 * for everybody of the roster, and the people and products of the workbook to choose from. A workbook of its own.
 */
import { assignmentFieldsInOrder, type FormField } from "../../scoring/assignment-columns";
import type { Product } from "../../scoring/product";
import { assignmentFields } from "../../strings/vi/assignment-fields";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { kindChoices } from "../form/choices";
import { formColors } from "../form/form-styles";
import { createPlan, rangeOf } from "../form/plan-builder";
import { assignmentFormNames } from "../names";

export interface AssignmentFormOptions {
  /** Names of the roster. */
  readonly people: readonly string[];
  readonly products: readonly Product[];
}

const words = forms.assignmentForm;

interface FormColumn {
  readonly width: number;
  readonly style: string;
}

const text = (width: number): FormColumn => ({ width, style: "textInput" });
const number: FormColumn = { width: 12, style: "numberInput" };
const date: FormColumn = { width: 13, style: "dateInput" };
const center: FormColumn = { width: 13, style: "centerInput" };

const looks: Readonly<Record<FormField, FormColumn>> = {
  person: text(28),
  code: { width: 14, style: "codeInput" },
  title: text(36),
  output: text(26),
  assigned: number,
  done: number,
  kind: center,
  due: date,
  doneDate: date,
  failed: number,
  failedObjective: center,
  delays: number,
  delaysObjective: center,
  share: { width: 10, style: "percentInput" },
  coefficient: number,
  note: text(24),
};

/** "Họ và tên", as the reader of the table finds it again. */
export function assignmentTitle(field: FormField): string {
  const title = assignmentFields[field];
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const preparedRows = 300;
/** Columns of the lists. */
const listColumn = { people: 1, codes: 2, products: 3, kinds: 4 } as const;

/** The form first, then its lists. */
export function assignmentForm({ people, products }: AssignmentFormOptions): SheetPlan[] {
  return [formSheet(people, products.length > 0), listSheet(people, products)];
}

function formSheet(people: readonly string[], hasProducts: boolean): SheetPlan {
  const plan = createPlan({
    marker: "assignment_form",
    name: words.sheet,
    tabColor: formColors.scoreTab,
    columnWidths: assignmentFieldsInOrder.map((field) => looks[field].width),
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", titleRows: { from: 1, to: 1 } },
    isProtected: false,
  });
  const [top, bottom] = [2, 1 + people.length + preparedRows];
  const range = (field: FormField) => {
    const column = assignmentFieldsInOrder.indexOf(field) + 1;
    return rangeOf(top, column, bottom, column);
  };
  assignmentFieldsInOrder.forEach((field, index) => {
    plan.put(1, index + 1, assignmentTitle(field), "header");
    for (let row = top; row <= bottom; row++) {
      plan.put(row, index + 1, field === "person" ? (people[row - top] ?? null) : null, looks[field].style);
    }
  });
  const list = (field: FormField, name: string, message: string) => {
    plan.validate({ kind: "list", range: range(field), source: `=${name}`, message });
  };
  list("kind", assignmentFormNames.kinds, words.refused.kind);
  if (hasProducts) list("code", assignmentFormNames.codes, words.refused.code);
  for (const field of ["assigned", "done", "failed", "delays", "coefficient"] as const) {
    plan.validate({ kind: "decimal", range: range(field), min: 0, max: 1_000_000, message: words.refused.number });
  }
  for (const field of ["due", "doneDate"] as const) {
    plan.validate({ kind: "date", range: range(field), message: words.refused.date });
  }
  return plan.build();
}

/** Nobody is refused in the column of people: a newcomer is on no list yet. */
function listSheet(people: readonly string[], products: readonly Product[]): SheetPlan {
  const plan = createPlan({
    marker: "assignment_lists",
    name: words.lists,
    tabColor: formColors.settingsTab,
    columnWidths: [28, 14, 60, 16],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", titleRows: { from: 1, to: 1 } },
    isProtected: false,
  });
  const put = (column: number, title: string, values: readonly string[], name: string | null) => {
    plan.put(1, column, title, "header");
    values.forEach((value, index) => plan.put(2 + index, column, value, "text"));
    if (name !== null && values.length > 0) plan.name(name, rangeOf(2, column, 1 + values.length, column));
  };
  const nameOf = ({ task, detail, output }: Product) => [detail === "" ? task : detail, output].join(" – ");
  put(listColumn.people, words.people, people, assignmentFormNames.people);
  put(
    listColumn.codes,
    words.codes,
    products.map(({ code }) => code),
    assignmentFormNames.codes,
  );
  put(listColumn.products, words.products, products.map(nameOf), null);
  put(
    listColumn.kinds,
    words.kinds,
    kindChoices.choices.map(({ label }) => label),
    assignmentFormNames.kinds,
  );
  return plan.build();
}
