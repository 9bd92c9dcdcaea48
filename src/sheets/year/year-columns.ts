/**
 * Where things stand in `Tổng hợp <year>`: the form is as wide as an A4 page across; beside it people say why a month does
 * not count for somebody, and hidden columns tell how many months stand behind each quarter.
 */
import { forms } from "../../strings/vi/forms";
import type { Year } from "../../text/period";
import { ourNamePrefix } from "../../workbook/sheet-marker";
import { columns } from "../form/columns";
import { yearMarker } from "../our-sheets";

const { columns: titles, month, reasonOf, quarter, half, weight } = forms.year;

export const yearTable = columns({
  ordinal: { title: titles.ordinal, width: 4.5 },
  name: { title: titles.name, width: 17 },
  unit: { title: titles.unit, width: 11 },
  m1: { title: month(1), width: 6 },
  m2: { title: month(2), width: 6 },
  m3: { title: month(3), width: 6 },
  m4: { title: month(4), width: 6 },
  m5: { title: month(5), width: 6 },
  m6: { title: month(6), width: 6 },
  m7: { title: month(7), width: 6 },
  m8: { title: month(8), width: 6 },
  m9: { title: month(9), width: 6 },
  m10: { title: month(10), width: 6 },
  m11: { title: month(11), width: 6 },
  m12: { title: month(12), width: 6 },
  q1: { title: quarter(1), width: 6.5 },
  q2: { title: quarter(2), width: 6.5 },
  q3: { title: quarter(3), width: 6.5 },
  q4: { title: quarter(4), width: 6.5 },
  h1: { title: half(1), width: 6.5 },
  h2: { title: half(2), width: 6.5 },
  total: { title: titles.total, width: 7 },
  scored: { title: titles.scored, width: 6.5 },
  level: { title: titles.level, width: 13 },
  note: { title: titles.note, width: 17 },
  id: { title: titles.id, width: 8 },
  r1: { title: reasonOf(1), width: 9 },
  r2: { title: reasonOf(2), width: 9 },
  r3: { title: reasonOf(3), width: 9 },
  r4: { title: reasonOf(4), width: 9 },
  r5: { title: reasonOf(5), width: 9 },
  r6: { title: reasonOf(6), width: 9 },
  r7: { title: reasonOf(7), width: 9 },
  r8: { title: reasonOf(8), width: 9 },
  r9: { title: reasonOf(9), width: 9 },
  r10: { title: reasonOf(10), width: 9 },
  r11: { title: reasonOf(11), width: 9 },
  r12: { title: reasonOf(12), width: 9 },
  w1: { title: weight(1), width: 6 },
  w2: { title: weight(2), width: 6 },
  w3: { title: weight(3), width: 6 },
  w4: { title: weight(4), width: 6 },
});

export const monthFields = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const;
export const reasonFields = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12"] as const;
export const quarterFields = ["q1", "q2", "q3", "q4"] as const;
export const halfFields = ["h1", "h2"] as const;
/** Hidden: they only serve the formulas. */
export const weightFields = ["w1", "w2", "w3", "w4"] as const;

/** Cells that a later run reads back: the ids, and the reasons beside them. */
export function yearCellName(year: Year, cell: "Ma" | "LyDo"): string {
  return `${ourNamePrefix}${yearMarker(year)}_${cell}`;
}
