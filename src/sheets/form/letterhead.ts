/**
 * The head of an official form (Nghị định 30/2020/NĐ-CP, Phụ lục I): the issuing office on the left, the
 * national heading on the right. The office's names are cells of `Cấu hình KPI`, so they are typed once.
 */
import { forms } from "../../strings/vi/forms";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { officeCells } from "../names";
import type { PlanBuilder } from "./plan-builder";

export interface OfficeNames {
  readonly parent: string;
  readonly office: string;
  readonly place: string;
}

/** What people typed into the settings sheet; empty where they did not yet. */
export function readOfficeNames(workbook: WorkbookSnapshot): OfficeNames {
  const read = (name: string) => {
    const value = valuesOfName(workbook, name)?.[0]?.[0] ?? null;
    return typeof value === "string" ? value : "";
  };
  return { parent: read(officeCells.parent), office: read(officeCells.office), place: read(officeCells.place) };
}

export interface LetterheadOptions {
  readonly office: OfficeNames;
  /** First and last 1-based columns of the two halves. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  /** False where the workbook has no settings sheet whose cells a formula could name; true when absent. */
  readonly isLinked?: boolean;
}

/** Puts rows 1 and 2. */
export function putLetterhead(plan: PlanBuilder, { office, left, right, isLinked = true }: LetterheadOptions): void {
  const { national } = forms;
  const linkTo = (cell: string, words: string) => (isLinked ? { formula: orElse(cell, words) } : {});
  plan.put(1, left[0], office.parent || national.parent, "agency", {
    ...linkTo(officeCells.parent, national.parent),
    toColumn: left[1],
  });
  plan.put(2, left[0], office.office || national.office, "agencyBold", {
    ...linkTo(officeCells.office, national.office),
    toColumn: left[1],
  });
  plan.put(1, right[0], national.country, "agencyBold", { toColumn: right[1] });
  plan.put(2, right[0], national.motto, "motto", { toColumn: right[1] });
}

/** A cell of the settings, or words of ours while it is blank. */
export function orElse(name: string, words: string): string {
  return `=IF(${name}="","${words}",${name})`;
}
