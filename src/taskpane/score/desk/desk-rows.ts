/** The rows of the month's desk: who is shown, in which order, and what is said of each. Pure. */
import type { ScoreReport } from "../../../app/score-report";
import {
  nothingOfPerson,
  typedKey,
  type MarkColumn,
  type RefusedMark,
  type TypedMarks,
} from "../../../app/typed-marks";
import { withTypedMarks } from "../../../app/with-typed-marks";
import type { GeneralCriterion } from "../../../profiles/profile";
import type { CriterionMark } from "../../../scoring/assignment";
import { levels, type MonthlyScore } from "../../../scoring/monthly-score";
import { isProvisional } from "../../../scoring/provisional";
import { ratioOf } from "../../../scoring/ratios";
import type { PaneText } from "../../../strings/vi/pane";
import { foldText } from "../../../text/search-key";

export type DeskColumn = keyof PaneText["desk"]["columns"];
export type DeskFilter = keyof PaneText["desk"]["filters"];

/** Marks of one column together. */
export interface MarkSum {
  /** `null` while nobody gave any. */
  readonly sum: number | null;
  /** Criteria without a mark in this column. */
  readonly missing: number;
}

export interface DeskRow {
  readonly score: MonthlyScore;
  readonly self: MarkSum;
  readonly authority: MarkSum;
  /** Rated excellent beyond what the office or their group may have. */
  readonly isOver: boolean;
  readonly isProvisional: boolean;
  /** With marks that are typed and not written yet. */
  readonly isTyped: boolean;
  /** What was typed for them and is no mark. */
  readonly refused: readonly RefusedMark[];
}

export interface DeskChoice {
  readonly search: string;
  readonly filter: DeskFilter;
  /** `null` = as the roster has them. */
  readonly sort: { readonly by: DeskColumn; readonly isFalling: boolean } | null;
}

export interface DeskRowsOptions {
  /** As it was computed, without what is typed. */
  readonly report: ScoreReport;
  readonly typed: TypedMarks;
}

export function deskRows({ report, typed }: DeskRowsOptions): DeskRow[] {
  const { people, excellentCaps, settings } = withTypedMarks(report, typed);
  const over = new Set([excellentCaps.office, ...excellentCaps.groups.values()].flatMap(({ overIds }) => overIds));
  return people.map((score, index) => ({
    score,
    ...sumsOf(score, settings.generalCriteria),
    isOver: over.has(score.work.person.id),
    isTyped: score !== report.people[index],
    refused: (typed[typedKey(score.work.person)] ?? nothingOfPerson).refused,
  }));
}

type Sums = Pick<DeskRow, "self" | "authority" | "isProvisional">;

/** A score never changes, and belongs to one report: with one mark typed, one person's marks are summed anew. */
const knownSums = new WeakMap<MonthlyScore, Sums>();

function sumsOf(score: MonthlyScore, criteria: readonly GeneralCriterion[]): Sums {
  const known = knownSums.get(score);
  if (known) return known;
  const { marks } = score.work;
  const sums = {
    self: sumOf(marks, "self", criteria),
    authority: sumOf(marks, "authority", criteria),
    isProvisional: isProvisional(score),
  };
  knownSums.set(score, sums);
  return sums;
}

/** Those that are wanted, in the wanted order; people without a figure stand last either way. */
export function chosenRows(rows: readonly DeskRow[], { search, filter, sort }: DeskChoice): readonly DeskRow[] {
  const words = foldText(search).trim();
  const wanted = rows.filter(
    (row) => passes[filter](row) && (words === "" || foldText(row.score.work.person.name).includes(words)),
  );
  if (!sort) return wanted;
  const { by, isFalling } = sort;
  if (by === "name") {
    const sorted = [...wanted].sort((one, other) => byGivenName.compare(nameKey(one), nameKey(other)));
    return isFalling ? sorted.reverse() : sorted;
  }
  const figure = figures[by];
  const direction = isFalling ? -1 : 1;
  return [...wanted].sort((one, other) => {
    const [left, right] = [figure(one), figure(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right);
  });
}

const passes: Readonly<Record<DeskFilter, (row: DeskRow) => boolean>> = {
  all: () => true,
  provisional: (row) => row.isProvisional,
  unmarked: ({ score }) => score.rated && score.generalMissing > 0,
  over: (row) => row.isOver,
  unrated: ({ score }) => !score.rated,
};

type Figure = (row: DeskRow) => number | null;

const figures: Readonly<Record<Exclude<DeskColumn, "name">, Figure>> = {
  self: ({ self }) => self.sum,
  authority: ({ authority }) => authority.sum,
  a: ({ score }) => ratioOf(score.ratios, "a"),
  b: ({ score }) => ratioOf(score.ratios, "b"),
  c: ({ score }) => ratioOf(score.ratios, "c"),
  total: ({ score }) => score.total,
  level: ({ score: { level } }) => (level === null ? null : -levels.indexOf(level)),
};

const byGivenName = new Intl.Collator("vi");

/** Vietnamese lists go by the given name, which stands last. */
function nameKey({ score }: DeskRow): string {
  const parts = score.work.person.name.split(" ");
  return [parts.at(-1), ...parts.slice(0, -1)].join(" ");
}

function sumOf(marks: readonly CriterionMark[], column: MarkColumn, criteria: readonly GeneralCriterion[]): MarkSum {
  const given = new Map(marks.map((mark) => [mark.criterion, mark[column]]));
  const scored = criteria.filter(({ isHeading }) => !isHeading);
  const values = scored.flatMap(({ number }) => given.get(number) ?? []);
  if (values.length === 0) return { sum: null, missing: scored.length };
  const sum = values.reduce((total, value) => total + value, 0);
  return { sum: Number(sum.toFixed(6)), missing: scored.length - values.length };
}
