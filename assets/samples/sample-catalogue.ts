/**
 * The sample office's catalogue as data: catalogue.tsv beside this file, one product a line, a section or a task
 * written only where it begins. The office, its province and everybody in it are invented.
 */
import { readFileSync } from "node:fs";
import { timeBands } from "../../src/catalogue/time-band";

/** What a cell of the sample may hold; a date stands where Excel turned a range into one. */
export type SampleValue = string | number | Date | null | { readonly error: "#REF!" };

export const sampleFields = ["task", "detail", "output", "group", "band", "frequency", "people", "note"] as const;
export type SampleField = (typeof sampleFields)[number];

export interface SampleRow {
  /** 1-based number in the whole catalogue: the product that the software will call VP.001 is 1. */
  readonly product: number;
  readonly section: string;
  readonly startsSection: boolean;
  readonly startsTask: boolean;
  /** As it is written in the sheet. */
  readonly cells: Readonly<Record<SampleField, SampleValue>>;
  readonly groupNumber: number;
  readonly bandNumber: number;
}

/** The products in order, with group and band spelt in the many ways that are all right. */
export function readSampleCatalogue(): SampleRow[] {
  const text = readFileSync(new URL("./catalogue.tsv", import.meta.url), "utf8");
  const rows: SampleRow[] = [];
  for (const line of text.trimEnd().split("\n").slice(1)) {
    const [section = "", task = "", detail = "", output = "", group = "", band = "", frequency = "", people, note] =
      line.split("\t");
    const before = rows.at(-1);
    const product = rows.length + 1;
    const bandNumber = Number(band);
    rows.push({
      product,
      section: section || (before?.section ?? ""),
      startsSection: section !== "",
      startsTask: task !== "",
      groupNumber: Number(group.slice(1)),
      bandNumber,
      cells: {
        task: task || (before?.cells.task ?? ""),
        detail,
        output,
        group: spelledGroup(group, product),
        band: spelledBand(bandNumber, product),
        frequency,
        people: Number(people),
        note: note ?? null,
      },
    });
  }
  return rows;
}

export function bandLabel(number: number): string {
  const band = timeBands.find((each) => each.number === number);
  if (!band) throw new RangeError(`catalogue.tsv names no time band ${number}`);
  return band.label;
}

/** Label of the template, or the same typed in a hurry. */
function spelledBand(number: number, product: number): string {
  const label = bandLabel(number);
  if (product % 5 === 2) return label.replaceAll(/(\d) phút/g, "$1ph");
  if (product % 7 === 4) return label.replaceAll("phút", "ph").replaceAll(" - ", "-");
  return label;
}

function spelledGroup(group: string, product: number): string {
  if (product % 9 === 5) return group.toLowerCase();
  if (product % 13 === 6) return group.replace("N", "Nhóm ");
  return group;
}
