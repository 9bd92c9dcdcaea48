/** What typing into the desk does to the marks that wait to be written. Pure. */
import type { TypedMarks } from "../../../app/score-report";
import type { GeneralCriterion } from "../../../profiles/profile";
import type { CriterionMark } from "../../../scoring/assignment";
import { mergeMarks } from "../../../scoring/merge-marks";
import { spreadTotal, withColumn } from "../../../scoring/spread-total";
import type { MarkColumn } from "./desk-rows";

export interface TypedInto {
  readonly personId: string;
  readonly column: MarkColumn;
  /** Number of one criterion; `null` = all of them at once, as a total. */
  readonly criterion: string | null;
  /** `null` = the mark is taken away. */
  readonly value: number | null;
}

export interface TypeMarkOptions extends TypedInto {
  readonly typed: TypedMarks;
  /** The person's marks without those that are typed. */
  readonly stored: readonly CriterionMark[];
  readonly criteria: readonly GeneralCriterion[];
}

/** A person whose marks are again what the sheets hold has nothing typed any more. */
export function typeMark(options: TypeMarkOptions): TypedMarks {
  const { typed, stored, criteria, personId, column, criterion, value } = options;
  const { [personId]: before = [], ...others } = typed;
  const values = criterion === null ? valuesOfTotal(value, criteria) : new Map([[criterion, value]]);
  const marks = mergeMarks(before, withColumn(mergeMarks(stored, before), column, values));
  const isStored = marks.every((mark) => {
    const known = stored.find(({ criterion: number }) => number === mark.criterion);
    return (known?.self ?? null) === mark.self && (known?.authority ?? null) === mark.authority;
  });
  return isStored ? others : { ...others, [personId]: marks };
}

function valuesOfTotal(
  total: number | null,
  criteria: readonly GeneralCriterion[],
): ReadonlyMap<string, number | null> {
  if (total !== null) return spreadTotal({ total, criteria });
  return new Map(criteria.filter(({ isHeading }) => !isHeading).map(({ number }) => [number, null]));
}
