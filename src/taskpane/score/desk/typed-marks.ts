/** What typing into the desk does to the marks that wait to be written. Pure. */
import type { ScoreReport } from "../../../app/score-report";
import {
  countTyped,
  markAt,
  nothingOfPerson,
  typedKey,
  type MarkColumn,
  type NewerMark,
  type RefusedMark,
  type TypedByPerson,
  type TypedMark,
  type TypedMarks,
} from "../../../app/typed-marks";
import type { GeneralCriterion } from "../../../profiles/profile";
import type { MonthlyWork, Person } from "../../../scoring/assignment";
import { spreadTotal } from "../../../scoring/spread-total";

/** Where a mark is typed. */
export interface MarkPlace {
  readonly column: MarkColumn;
  /** Number of one criterion; `null` = all of them at once, as a total. */
  readonly criterion: string | null;
}

export interface TypedInto extends MarkPlace {
  /** `null` = the mark is taken away. */
  readonly value: number | null;
}

interface Desk {
  readonly typed: TypedMarks;
  /** Whose marks they are, without what is typed. */
  readonly work: Pick<MonthlyWork, "person" | "marks" | "marksInSheet">;
}

export interface TypeMarkOptions extends Desk, TypedInto {
  readonly criteria: readonly GeneralCriterion[];
}

/** A person whose marks are again what the sheets hold has nothing typed any more. */
export function typeMark({ typed, work, criteria, column, criterion, value }: TypeMarkOptions): TypedMarks {
  const before = typed[typedKey(work.person)] ?? nothingOfPerson;
  const values = criterion === null ? valuesOfTotal(value, criteria) : new Map([[criterion, value]]);
  const others = before.marks.filter((mark) => mark.column !== column || !values.has(mark.criterion));
  const now = [...values].map(([number, mark]): TypedMark => {
    const over = markAt(work.marksInSheet ?? [], { column, criterion: number });
    return { column, criterion: number, value: mark, over };
  });
  const marks = [...others, ...now.filter((mark) => mark.value !== markAt(work.marks, mark))];
  return put(typed, work.person, { marks, refused: withoutPlace(before.refused, { column, criterion }) });
}

export interface RefuseMarkOptions extends Desk, MarkPlace {
  /** What was typed and is no mark; `null` = it is mended or dropped. */
  readonly text: string | null;
}

/** Stays where it was typed until it is mended: it must not be taken for written. */
export function refuseMark({ typed, work, column, criterion, text }: RefuseMarkOptions): TypedMarks {
  const before = typed[typedKey(work.person)] ?? nothingOfPerson;
  const others = withoutPlace(before.refused, { column, criterion });
  const refused = text === null ? others : [...others, { column, criterion, text }];
  return put(typed, work.person, { ...before, refused });
}

export interface RefusedOf extends RefusedMark {
  readonly person: Person;
  /** Greatest mark there. */
  readonly most: number;
}

/** What keeps the month from being written, in the order of the people. */
export function refusedMarks({ people, settings }: ScoreReport, typed: TypedMarks): readonly RefusedOf[] {
  return people.flatMap(({ work: { person } }) => {
    const { refused } = typed[typedKey(person)] ?? nothingOfPerson;
    return refused.map((mark) => ({ ...mark, person, most: mostOf(settings.generalCriteria, mark.criterion) }));
  });
}

/** Greatest mark of a criterion, or of all together for `null`. */
export function mostOf(criteria: readonly GeneralCriterion[], criterion: string | null): number {
  const counted = criteria.filter(({ isHeading, number }) => !isHeading && (criterion ?? number) === number);
  return counted.reduce((sum, { max }) => sum + max, 0);
}

export interface NewerOf extends NewerMark {
  readonly person: Person;
}

/** Typed marks that the score sheets have gone past. */
export function newerMarks({ people }: ScoreReport, typed: TypedMarks): readonly NewerOf[] {
  return people.flatMap(({ work }) => {
    const own = typed[typedKey(work.person)];
    return own ? countTyped({ typed: own, work }).newer.map((mark) => ({ ...mark, person: work.person })) : [];
  });
}

/** Takes the sheets' newer marks, or what was typed all the same. */
export function settleNewer(typed: TypedMarks, newer: readonly NewerOf[], takes: "sheet" | "typed"): TypedMarks {
  return newer.reduce((before, { person, column, criterion, inSheet }) => {
    const own = before[typedKey(person)] ?? nothingOfPerson;
    const marks = own.marks.flatMap((mark) => {
      if (mark.column !== column || mark.criterion !== criterion) return [mark];
      return takes === "sheet" ? [] : [{ ...mark, over: inSheet }];
    });
    return put(before, person, { ...own, marks });
  }, typed);
}

/** Whose typed marks wait for them to be in the month again, as their keys say. */
export function absentPeople(typed: TypedMarks, people: ScoreReport["people"]): readonly string[] {
  const present = new Set(people.map(({ work }) => typedKey(work.person)));
  return Object.keys(typed).filter((key) => !present.has(key));
}

function put(typed: TypedMarks, person: Person, own: TypedByPerson): TypedMarks {
  const { [typedKey(person)]: _before, ...others } = typed;
  return own.marks.length + own.refused.length === 0 ? others : { ...others, [typedKey(person)]: own };
}

function withoutPlace(refused: readonly RefusedMark[], place: MarkPlace): readonly RefusedMark[] {
  return refused.filter(({ column, criterion }) => column !== place.column || criterion !== place.criterion);
}

function valuesOfTotal(
  total: number | null,
  criteria: readonly GeneralCriterion[],
): ReadonlyMap<string, number | null> {
  if (total !== null) return spreadTotal({ total, criteria });
  return new Map(criteria.filter(({ isHeading }) => !isHeading).map(({ number }) => [number, null]));
}
