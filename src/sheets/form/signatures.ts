/** The foot of an official form (Nghị định 30/2020/NĐ-CP): place and date, and who signs. */
import { forms } from "../../strings/vi/forms";
import { officeCells } from "../names";
import type { PlanBuilder } from "./plan-builder";

export interface SignatureOptions {
  readonly left: Signatory;
  readonly right: Signatory;
  /** Between the two, where a form has three. */
  readonly middle?: Signatory;
  readonly place: string;
}

export interface Signatory {
  /** First and last 1-based columns. */
  readonly columns: readonly [number, number];
  readonly title: string;
}

/** Points left for a signature and a stamp. */
const signingSpace = 70;

/** Puts four rows from `row` on; the names below the signatures are typed. */
export function putSignatures(plan: PlanBuilder, row: number, { left, right, middle, place }: SignatureOptions): void {
  const { national } = forms;
  const [from, to] = right.columns;
  plan.put(row, from, `${place === "" ? national.place : place}${national.dateBlank}`, "placeDate", {
    formula: `=IF(${officeCells.place}="","${national.place}",${officeCells.place})&"${national.dateBlank}"`,
    toColumn: to,
  });
  for (const { columns, title } of [left, ...(middle ? [middle] : []), right]) {
    plan.put(row + 1, columns[0], title, "signatureTitle", { toColumn: columns[1] });
    plan.put(row + 2, columns[0], national.signHint, "signatureHint", { toColumn: columns[1] });
  }
  plan.height(row + 3, signingSpace);
  plan.put(row + 3, from, null, "plain");
}
