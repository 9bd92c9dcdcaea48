/**
 * The head of an official form (Nghị định 30/2020/NĐ-CP, Phụ lục I): the issuing office on the left, the
 * national heading on the right, under its motto a rule as long as the words.
 */
import { forms } from "../../strings/vi/forms";
import { officeCell, type Office } from "./office-details";
import type { PlanBuilder } from "./plan-builder";

export interface LetterheadOptions {
  readonly office: Office;
  /** First and last 1-based columns of the two halves. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** Puts rows 1 and 2. */
export function putLetterhead(plan: PlanBuilder, { office, left, right }: LetterheadOptions): void {
  const { national } = forms;
  const parent = officeCell(office, "parent");
  const issuing = officeCell(office, "office", national.blankOffice);
  plan.put(1, left[0], parent.value, "agency", { ...parent.put, toColumn: left[1] });
  plan.put(2, left[0], issuing.value, "agencyBold", { ...issuing.put, toColumn: left[1] });
  plan.put(1, right[0], national.country, "agencyBold", { toColumn: right[1] });
  plan.put(2, right[0], national.motto, "motto", { toColumn: right[1] });
}
