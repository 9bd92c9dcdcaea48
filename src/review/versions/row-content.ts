/** What a row of a catalogue says, field by field, as one version is held against another. */
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import type { Reading } from "../../catalogue/catalogue-row";
import { timeBands } from "../../catalogue/time-band";
import { comparisonKey } from "../../text/normalize";

/** In the order of a sheet. Where a row stands, its number and its code say nothing of the product. */
export const contentFields = [
  ...(["unit", "position", "task", "detail", "output", "group", "band", "minutes", "hours"] as const),
  ...(["points", "level", "coefficient", "frequency", "people", "performers", "note"] as const),
] as const;
export type ContentField = (typeof contentFields)[number];

export type ContentValue = string | number | null;
export type RowContent = Readonly<Record<ContentField, ContentValue>>;

/** "" and a blank cell are one. Groups and times as they were read, else as they are written. */
export function contentOf({ row, group, band }: ConvertedRow): RowContent {
  const { unit, position, task, detail, output, hours, minutes, points, level } = row;
  const { frequency, people, performers, note, printedCoefficient } = row;
  return {
    ...{ unit: unit || null, position: position || null, task: task || null, detail: detail || null },
    ...{ output: output || null, group: group ?? writtenOf(row.group), band: band ?? writtenOf(row.band) },
    ...{ minutes, hours, points, level, coefficient: printedCoefficient },
    ...{ frequency: frequency || null, people, performers: performers || null, note: note || null },
  };
}

function writtenOf<Choice extends string | number>(reading: Reading<Choice>): ContentValue {
  if (reading.kind === "several") return reading.values.join(", ");
  return reading.kind === "unknown" || reading.kind === "read" ? reading.text : null;
}

export interface ChangedField {
  readonly field: ContentField;
  readonly old: ContentValue;
  readonly new: ContentValue;
}

/** Fields that say something else, in their order; case, spacing and Unicode form say nothing. */
export function changedFields(old: RowContent, now: RowContent): readonly ChangedField[] {
  return contentFields.flatMap((field) =>
    keyOf(old[field]) === keyOf(now[field]) ? [] : [{ field, old: old[field], new: now[field] }],
  );
}

/** What rows share that say the same in every field. */
export function contentKey(content: RowContent): string {
  return JSON.stringify(contentFields.map((field) => keyOf(content[field])));
}

/** What rows share that name the same product in the same words. */
export function namesKey({ unit, position, task, detail, output }: RowContent): string {
  return JSON.stringify([unit, position, task, detail, output].map(keyOf));
}

function keyOf(value: ContentValue): ContentValue {
  return typeof value === "string" ? comparisonKey(value) : value;
}

/** How the template calls a band that was read; `null` for what could not be read as one. */
export function bandLabel(value: ContentValue): string | null {
  return timeBands.find(({ number }) => number === value)?.label ?? null;
}
