/**
 * The team lead's confirmation that a catalogue may be submitted, as it stands on `Kết quả rà soát`: who, when, and which
 * state of the catalogue. Whoever opens the workbook sees it, with the software or without.
 */
import { lineOf } from "../../catalogue/cell-text";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { confirmationCells } from "../names";

export interface Confirmation {
  readonly by: string;
  /** As people write it: "28/11/2026 11:04". */
  readonly at: string;
  /** Eight letters that differ when the catalogue differs (`stateOfCatalogue`). */
  readonly state: string;
}

/** "28/11/2026 11:04" of a moment, by the machine's clock. */
export function writtenMoment(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join("/");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** `null` where nobody confirmed, or somebody has emptied a cell of it. */
export function readConfirmation(workbook: WorkbookSnapshot): Confirmation | null {
  const said = (name: string): string => lineOf(valuesOfName(workbook, name)?.[0]?.[0] ?? null);
  const { by, at, state } = confirmationCells;
  const confirmation = { by: said(by), at: said(at), state: said(state) };
  return Object.values(confirmation).includes("") ? null : confirmation;
}
