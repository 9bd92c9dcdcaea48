/** The form for a month's assignments, with the people and products that the workbook has: as sheets, and as plain text. */
import { assignmentFieldsInOrder } from "../scoring/assignment-columns";
import { assignmentForm, assignmentTitle } from "../sheets/assignments/assignment-form";
import { readConvertedInSlices } from "../sheets/catalogue/read-converted-catalogue";
import { readRoster } from "../sheets/roster/read-roster";
import type { SheetPlan } from "../workbook/sheet-plan";
import { runAtOnce } from "../workbook/slices";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

export interface AssignmentForm {
  /** With drop-downs, for a workbook of its own. */
  readonly sheets: readonly SheetPlan[];
  /** Delimited by ";" with a byte order mark, as Excel opens it in Vietnam: the headings and a line for everybody. */
  readonly text: string;
}

export function assignmentFormOf(workbook: WorkbookSnapshot): AssignmentForm {
  const people = readRoster(workbook).people.map(({ name }) => name);
  const products = runAtOnce(readConvertedInSlices(workbook)) ?? [];
  const headings = assignmentFieldsInOrder.map(assignmentTitle);
  const lines = people.map((name) => [name, ...headings.slice(1).map(() => "")]);
  const text = [headings, ...lines].map((line) => line.map(quoted).join(";")).join("\r\n");
  return { sheets: assignmentForm({ people, products }), text: `\uFEFF${text}\r\n` };
}

function quoted(value: string): string {
  return /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
