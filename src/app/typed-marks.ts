/**
 * General marks that people typed at the month's desk and have not written yet: whose they are, what they stand over, and
 * what of them still counts. Pure.
 */
import type { CriterionMark, MonthlyWork, Person } from "../scoring/assignment";
import { mergeMarks } from "../scoring/merge-marks";
import { withColumn } from "../scoring/spread-total";

export const markColumns = ["self", "authority"] as const;
/** Who gave a mark: the person, or the authority. */
export type MarkColumn = (typeof markColumns)[number];

export interface TypedMark {
  readonly column: MarkColumn;
  /** Number of the criterion in the settings, such as "I.1". */
  readonly criterion: string;
  /** `null` = the mark is taken away. */
  readonly value: number | null;
  /** What the person's score sheet held when it was typed: once that holds something else, the sheet is the newer of the two. */
  readonly over: number | null;
}

/** What was typed and is no mark. */
export interface RefusedMark {
  readonly column: MarkColumn;
  /** `null` = the total of all criteria. */
  readonly criterion: string | null;
  readonly text: string;
}

export interface TypedByPerson {
  readonly marks: readonly TypedMark[];
  readonly refused: readonly RefusedMark[];
}

/** What was typed for one month, by the `typedKey` of whom it is about. */
export type TypedMarks = Readonly<Record<string, TypedByPerson>>;

/** One value, so that a plan made of it is known again. */
export const nothingTyped: TypedMarks = {};
export const nothingOfPerson: TypedByPerson = { marks: [], refused: [] };

/** The note of the workbook that holds what is typed until it is written. */
export const typedNote = "marks";

/** Id and name together: marks never go to whoever got the id of somebody else. */
export function typedKey({ id, name }: Pick<Person, "id" | "name">): string {
  return `${id} ${name}`;
}

export interface NewerMark extends TypedMark {
  /** What the score sheet holds by now. */
  readonly inSheet: number;
}

export interface CountedMarks {
  /** All marks of the person, with what is typed. */
  readonly marks: readonly CriterionMark[];
  /** What makes a difference. */
  readonly counted: readonly TypedMark[];
  /** What does not count, because the sheet was marked anew since. */
  readonly newer: readonly NewerMark[];
}

export interface CountTypedOptions {
  readonly typed: TypedByPerson;
  /** Without what is typed. */
  readonly work: Pick<MonthlyWork, "marks" | "marksInSheet">;
}

export function countTyped({ typed, work }: CountTypedOptions): CountedMarks {
  const { marks: known, marksInSheet = [] } = work;
  const newer: NewerMark[] = [];
  const counted: TypedMark[] = [];
  for (const mark of typed.marks) {
    const inSheet = markAt(marksInSheet, mark);
    if (mark.value === markAt(known, mark)) continue;
    if (inSheet === null || inSheet === mark.over || inSheet === mark.value) counted.push(mark);
    else newer.push({ ...mark, inSheet });
  }
  const marks = markColumns.reduce<readonly CriterionMark[]>((before, column) => {
    const values = new Map(
      counted.flatMap((mark) => (mark.column === column ? [[mark.criterion, mark.value] as const] : [])),
    );
    return values.size === 0 ? before : mergeMarks(before, withColumn(before, column, values));
  }, known);
  return { marks, counted, newer };
}

export function markAt(
  marks: readonly CriterionMark[],
  { criterion, column }: Pick<TypedMark, "criterion" | "column">,
): number | null {
  return marks.find((mark) => mark.criterion === criterion)?.[column] ?? null;
}

/** What is left once a month was written: the marks of people who were not in it. */
export function typedForOthers(typed: TypedMarks, written: readonly Pick<Person, "id" | "name">[]): TypedMarks {
  const keys = new Set(written.map(typedKey));
  const left = Object.entries(typed).filter(([key]) => !keys.has(key));
  return left.length === 0 ? nothingTyped : Object.fromEntries(left);
}
