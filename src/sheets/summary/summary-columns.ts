/**
 * Where things stand in a monthly summary: the people, and the two tables under them on the same grid. The form is as
 * wide as an A4 page across; beside it stand the code that formulas go by, with the link to the person's sheet.
 */
import { forms } from "../../strings/vi/forms";
import type { Period } from "../../text/period";
import { ourNamePrefix } from "../../workbook/sheet-marker";
import { summaryMarker } from "../our-sheets";
import { columns } from "../form/columns";

const { columns: titles, counts, cap } = forms.summary;

export const peopleTable = columns({
  ordinal: { title: titles.ordinal, width: 5 },
  name: { title: titles.name, width: 18 },
  position: { title: titles.position, width: 11 },
  unit: { title: titles.unit, width: 13 },
  similarTasks: { title: titles.similarTasks, width: 12.5 },
  general: { title: titles.general, width: 8 },
  result: { title: titles.result, width: 8 },
  total: { title: titles.total, width: 8 },
  level: { title: titles.level, width: 15 },
  overOffice: { title: titles.overOffice, width: 9 },
  overGroup: { title: titles.overGroup, width: 9 },
  note: { title: titles.note, width: 16 },
  id: { title: titles.id, width: 9 },
  /** Hidden: they only serve the formulas. */
  seen: { title: titles.seen, width: 8 },
  order: { title: titles.order, width: 8 },
});

/** How many people have which level. */
export const levelTable = columns({
  level: { title: counts.columns.level, span: 5 },
  people: { title: counts.columns.people },
  share: { title: counts.columns.share },
});

/** How many may be excellent, in the office and in each group of similar tasks. */
export const capTable = columns({
  body: { title: cap.columns.body, span: 5 },
  rated: { title: cap.columns.rated },
  excellent: { title: cap.columns.excellent },
  literal: { title: cap.columns.literal },
  inclusive: { title: cap.columns.inclusive },
  limit: { title: cap.columns.limit },
  excess: { title: cap.columns.excess },
});

/** Cells of a summary that the year's roll-up looks up: the ids, and the totals in the same rows. */
export function summaryCellName(period: Period, cell: "Ma" | "Tong"): string {
  return `${ourNamePrefix}${summaryMarker(period)}_${cell}`;
}

/** The total of whoever has the id in a cell, as a formula without its "=": "" for somebody without one. */
export function summaryTotalOf(period: Period, id: string): string {
  const place = `MATCH(${id},${summaryCellName(period, "Ma")},0)`;
  const total = `INDEX(${summaryCellName(period, "Tong")},${place})`;
  return `IFERROR(IF(ISNUMBER(${total}),${total},""),"")`;
}
