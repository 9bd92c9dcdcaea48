/**
 * What was typed at the month's desk and is not in the sheets yet, as a note in the workbook: whoever may see the marks
 * later has the workbook anyway, no other place knows whose they are, and nothing stays on the machine. Columns that are
 * not typed cost nothing: some 200 letters a person, less than 80,000 for an office of 400.
 */
import * as z from "zod";

import { markColumns, type MarkColumn, type TypedByPerson, type TypedMark } from "../../app/typed-marks";
import { isMonth } from "../../text/period";
import type { TypedByMonth } from "../state/typed-now";

const version = 1;
const mark = z.number().nullable();
/** The mark by its criterion, and with what the sheet held where that was something. */
const columnSchema = z.record(z.string(), z.union([mark, z.tuple([mark, z.number()])])).optional();
const personSchema = z.object({
  self: columnSchema,
  authority: columnSchema,
  refused: z.array(z.tuple([z.enum(markColumns), z.string().nullable(), z.string()])).optional(),
});
type KeptPerson = z.infer<typeof personSchema>;
type KeptText = NonNullable<KeptPerson["refused"]>[number];
type KeptColumn = z.infer<typeof columnSchema>;

const noteSchema = z.object({
  version: z.literal(version),
  months: z.record(z.custom<string>(isMonth), z.record(z.string(), personSchema)),
});

/** `null` when nothing is typed: then there is no note. */
export function typedNoteOf(typed: TypedByMonth): string | null {
  const months = Object.entries(typed).map(([month, people]) => {
    const kept = Object.entries(people).map(([key, person]) => [key, keptPerson(person)] as const);
    return [month, Object.fromEntries(kept)] as const;
  });
  return months.length === 0 ? null : JSON.stringify({ version, months: Object.fromEntries(months) });
}

/** A note that is missing or that cannot be understood is as good as none. */
export function readTypedNote(note: string | null): TypedByMonth {
  const read = noteSchema.safeParse(note === null ? null : parsed(note));
  if (!read.success) return {};
  const months = Object.entries(read.data.months).map(([month, people]) => {
    const typed = Object.entries(people).map(([key, person]) => [key, typedPerson(person)] as const);
    return [month, Object.fromEntries(typed)] as const;
  });
  return Object.fromEntries(months);
}

function keptPerson({ marks, refused }: TypedByPerson): KeptPerson {
  const columnOf = (column: MarkColumn) => {
    const typed = marks.filter((one) => one.column === column);
    if (typed.length === 0) return {};
    return { [column]: Object.fromEntries(typed.map((one) => [one.criterion, keptMark(one)])) };
  };
  const texts = refused.map(({ column, criterion, text }): KeptText => [column, criterion, text]);
  return { ...columnOf("self"), ...columnOf("authority"), ...(texts.length > 0 ? { refused: texts } : {}) };
}

function keptMark({ value, over }: TypedMark) {
  return over === null ? value : ([value, over] satisfies [number | null, number]);
}

function typedPerson({ self, authority, refused = [] }: KeptPerson): TypedByPerson {
  return {
    marks: [...typedColumn("self", self), ...typedColumn("authority", authority)],
    refused: refused.map(([column, criterion, text]) => ({ column, criterion, text })),
  };
}

function typedColumn(column: MarkColumn, kept: KeptColumn): TypedMark[] {
  return Object.entries(kept ?? {}).map(([criterion, one]) => {
    const [value, over] = Array.isArray(one) ? one : [one, null];
    return { column, criterion, value, over };
  });
}

function parsed(note: string): unknown {
  try {
    return JSON.parse(note);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
