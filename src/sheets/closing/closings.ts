/**
 * `Kỳ đã chốt`, read back: one line for each closing and reopening, with what the period rested on. The line that comes
 * last for a period tells how it stands; that a sheet is closed it says itself.
 */
import { keptMonthOf, type KeptMonth } from "./kept-month";
import { forms } from "../../strings/vi/forms";
import { isScoredPeriod, type Period, type ScoredPeriod } from "../../text/period";
import { cellAt, findMarkedSheet, lastRowOf, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { columns } from "../form/columns";

const titles = forms.closing.columns;

export const closingTable = columns({
  ordinal: { title: titles.ordinal, width: 5 },
  period: { title: titles.period, width: 18 },
  key: { title: titles.key, width: 11 },
  act: { title: titles.act, width: 9 },
  at: { title: titles.at, width: 17 },
  by: { title: titles.by, width: 22 },
  people: { title: titles.people, width: 8 },
  rules: { title: titles.rules, width: 58 },
});
/** 1-based row of the headings. */
export const closingHeaderRow = 6;
/** Hidden columns from here on hold what is kept, in pieces: a cell of Excel holds 32,767 characters. */
export const keptFrom = closingTable.last + 1;

export const closingActs = ["closed", "reopened"] as const;
export type ClosingAct = (typeof closingActs)[number];

export interface Closing {
  readonly period: ScoredPeriod;
  readonly act: ClosingAct;
  /** "28/11/2026 11:04". */
  readonly at: string;
  readonly by: string;
  /** How many people have a sheet of the period. */
  readonly people: number;
  /** Parameters in words. */
  readonly rules: string;
  /** Of a closing, as `keptText` writes it; "" for a reopening. */
  readonly kept: string;
}

/** In the order in which they were done. */
export function readClosings(workbook: WorkbookSnapshot): readonly Closing[] {
  const sheet = findMarkedSheet(workbook, "closings");
  if (!sheet) return [];
  const closings: Closing[] = [];
  const { number } = closingTable;
  for (let row = closingHeaderRow + 1; row <= lastRowOf(sheet); row++) {
    const text = (column: number): string => {
      const value = cellAt(sheet, row, column);
      return typeof value === "string" ? value : "";
    };
    const period = text(number.key);
    const act = closingActs.find((known) => forms.closing.acts[known] === text(number.act));
    if (!isScoredPeriod(period) || act === undefined) continue;
    let kept = "";
    for (let column = keptFrom; text(column) !== ""; column++) kept += text(column);
    const people = cellAt(sheet, row, number.people);
    closings.push({
      ...{ period, act, at: text(number.at), by: text(number.by) },
      ...{ people: typeof people === "number" ? people : 0, rules: text(number.rules), kept },
    });
  }
  return closings;
}

/** What was kept with a closed period; `null` where the record is gone or cannot be read. */
export function keptOf(workbook: WorkbookSnapshot, period: Period): KeptMonth | null {
  const latest = [...readClosings(workbook)].reverse().find((closing) => closing.period === period);
  return latest?.act === "closed" ? keptMonthOf(latest.kept) : null;
}
