/** What the values of a column are written like, all together: bare numbers of a time, groups in one plain form. */
import type { CatalogueRow, CatalogueSheet } from "./catalogue-row";

const bareNumber = /^\d+(?:[.,]\d+)?$/;

/**
 * True where times are numbers without a unit, neither the heading nor another cell names one, and minutes were what was
 * left: 3 may as well be days (template.md point 6).
 */
export function usesBareNumbers({ rows, layout, bandUnit }: CatalogueSheet): boolean {
  if (layout.band !== "text" || bandUnit !== null) return false;
  let isBare = false;
  for (const { band } of rows) {
    if (band.kind === "missing" || band.kind === "several") continue;
    if (bareNumber.test(band.text)) isBare = true;
    else if (band.kind === "read") return false;
  }
  return isBare;
}

/** Fewer rows tell no way of a column. */
const leastRows = 3;

/**
 * True where every time is a bare number, its unit in the heading or told once of the whole column (W312): that is how
 * the office writes times (W110).
 */
export function writesTimesInNumbers({ rows, layout }: CatalogueSheet): boolean {
  if (layout.band !== "text") return false;
  const read = rows.flatMap(({ band }) => (band.kind === "read" ? [band.text] : []));
  return read.length >= leastRows && read.every((text) => bareNumber.test(text));
}

/** "1", "2" or "I", "II": one plain way of writing groups. */
const plainForms = [/^[1-5]$/, /^(?:I{1,3}|IV|V)$/];
/** True where every group of the table is written in one plain form: that is how its office writes them (W111). */
export function writesGroupsPlainly(rows: readonly CatalogueRow[]): boolean {
  const texts: string[] = [];
  for (const { group } of rows) if (group.kind === "read") texts.push(group.text);
  return texts.length >= leastRows && plainForms.some((form) => texts.every((text) => form.test(text)));
}
