/** From which year the workbook counts its days. It is asked when the workbook is read, and holds for the whole pane. */
import { days1904 } from "../../../workbook/serial-date";

/** A pane has one workbook, and `Office.context` stands for both. */
const offsets = new WeakMap<object, number>();

/** Days from Excel's own number of a date to ours: 1,462 in a workbook that counts from 1904, otherwise 0. */
export function dateOffset(): number {
  return offsets.get(Office.context) ?? 0;
}

/** No property tells it; what DATE gives for the first day of 1904 does. */
export function askFirstDay1904({ workbook }: Excel.RequestContext): () => number {
  const day = workbook.functions.date(1904, 1, 1);
  day.load("value");
  return () => day.value;
}

/** `null` where Excel does not tell: then what was known holds on. */
export function noteFirstDay1904(day: number | null): void {
  if (day !== null) offsets.set(Office.context, day === 0 ? days1904 : 0);
}
