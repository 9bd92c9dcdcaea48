/** The foot of an official form (Nghị định 30/2020/NĐ-CP): place and date, who signs, and their names below. */
import { forms } from "../../strings/vi/forms";
import { officeCell, officeText, type Office, type OfficeCell } from "./office-details";
import type { PlanBuilder } from "./plan-builder";

export interface SignatureOptions {
  readonly left: Signatory;
  readonly right: Signatory;
  readonly office: Office;
  /** First row of what goes on the same page; the last line above when absent. */
  readonly from?: number;
}

export interface Signatory {
  /** First and last 1-based columns. */
  readonly columns: readonly [number, number];
  readonly title: OfficeCell;
  /** Below the signature; blank while nobody is named. */
  readonly name: OfficeCell;
}

/** Points left for a signature and a stamp. */
const signingSpace = 64;
const { national } = forms;

/** Puts five rows from `row` on, a blank one below what is signed; names never stand alone on a page. */
export function putSignatures(
  plan: PlanBuilder,
  row: number,
  { left, right, office, from: first = row - 2 }: SignatureOptions,
): void {
  const [from, to] = right.columns;
  const placeAndDate = placeAndDateCell(office);
  plan.put(row, from, placeAndDate.value, "placeDate", { ...placeAndDate.put, toColumn: to });
  for (const { columns, title, name } of [left, right]) {
    const across = { toColumn: columns[1] };
    plan.put(row + 1, columns[0], title.value, "signatureTitle", { ...title.put, ...across });
    plan.put(row + 2, columns[0], national.signHint, "signatureHint", across);
    plan.put(row + 3, columns[0], null, "plain", across);
    plan.put(row + 4, columns[0], name.value, "signatureTitle", { ...name.put, ...across });
  }
  plan.height(row + 3, signingSpace);
  plan.together(first, row + 4);
}

/** Words that no detail of the office replaces. */
export function fixedWords(value: string): OfficeCell {
  return { value, put: {} };
}

/** Who made a list. */
export function preparerOf(office: Office, title: string): Pick<Signatory, "title" | "name"> {
  return { title: fixedWords(title), name: officeCell(office, "preparer") };
}

/** Whoever signs for the office, under the title that it gives. */
export function headOf(office: Office, title: string): Pick<Signatory, "title" | "name"> {
  return { title: officeCell(office, "headTitle", title), name: officeCell(office, "head") };
}

/** "Lào Cai, ngày … tháng … năm …", with dots where it is written by hand. */
function placeAndDateCell(office: Office): OfficeCell {
  const { details, linked } = office;
  const value = `${details.place || national.place}, ${details.date || national.dateBlank}`;
  if (!linked.includes("place")) return { value, put: {} };
  const date = linked.includes("date") ? officeText("date", national.dateBlank) : `"${national.dateBlank}"`;
  return { value, put: { formula: `=${officeText("place", national.place)}&", "&${date}` } };
}
