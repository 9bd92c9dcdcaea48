/**
 * What a person was given to do in a month and what came of it: one line of the product table of
 * Mẫu số 01 (ND Phụ lục I, ST chương VI).
 */

import type { CellRef } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import type { LineCells } from "./assignment-columns";
import type { Level } from "./monthly-score";
import type { Ratio, RatioKey } from "./ratio-keys";

/** How the line came about: planned, handed back (chuyển trả), taken over (nhận thêm), sudden (đột xuất). */
export const assignmentKinds = ["planned", "returned", "takenOver", "sudden"] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

export interface AssignmentLine {
  /** Code in the converted catalogue; `null` for work that is not in it (phát sinh). */
  readonly code: string | null;
  readonly kind: AssignmentKind;
  readonly title: string;
  readonly output: string;
  /** Published coefficient of the product, or one entered by hand for work outside the catalogue. Before sharing. */
  readonly coefficient: number;
  /** Part of a shared product that is this person's, 0–1 (TN 3.2.d). */
  readonly share: number;
  /** g, in units of the product; fractions allowed. */
  readonly assigned: number;
  /** h. */
  readonly done: number;
  /** Excel serial day; `null` when not given. */
  readonly due: number | null;
  readonly doneDate: number | null;
  /** f: assessments that the product failed. */
  readonly failed: number;
  /** True when the authority confirmed an objective cause: f counts 0. */
  readonly failedObjective: boolean;
  /** l as given; `null` = computed from the dates. */
  readonly delays: number | null;
  readonly delaysObjective: boolean;
  readonly note: string;
}

/** A line that could not be read: it counts nowhere, and keeps its place in the person's sheet with what stands in it. */
export interface UnreadLine {
  readonly cells: LineCells;
  /** How many lines that were read stand before it. */
  readonly before: number;
}

export const roles = ["staff", "head", "deputy", "support"] as const;
export type Role = (typeof roles)[number];

/** A line of the roster `Nhân sự`. */
export interface Person {
  /** "NV01"…; stable, so that a score sheet finds its person again after a rename. */
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly role: Role;
  /** Group of similar tasks, for the cap on excellent ratings. */
  readonly similarTasks: string;
  /** Name of the person in charge of them. */
  readonly manager: string;
}

/** Marks for one general criterion; `null` = not given. */
export interface CriterionMark {
  /** Number of the criterion in the settings, such as "I.1". */
  readonly criterion: string;
  readonly self: number | null;
  readonly authority: number | null;
}

/** A mark of a person's sheet that could not be read: it stays there as it is. */
export interface UnreadMark {
  readonly criterion: string;
  readonly column: "self" | "authority";
  readonly value: CellValue;
}

/** What people choose or enter on a role's form beside its lines: its own ratios, and the level of the unit that a head leads. */
export type OwnCell = RatioKey | "unitLevel";

/** An own cell of the role's form that could not be read: it stays there as it is. */
export interface UnreadOwn {
  readonly cell: OwnCell;
  readonly value: CellValue;
}

/** Everything a month's score of one person is computed from. */
export interface MonthlyWork {
  readonly person: Person;
  readonly lines: readonly AssignmentLine[];
  /** Where the first lines stand in the table that was brought; absent for lines of the person's sheet. */
  readonly places?: readonly CellRef[];
  /** Lines of the table that are late by their state, which does not say by how much; none when absent. */
  readonly lateUntold?: readonly CellRef[];
  readonly marks: readonly CriterionMark[];
  /** Those of them that stand in the person's score sheet; none when absent. */
  readonly marksInSheet?: readonly CriterionMark[];
  /** Ratios that were given: of support staff a, b, c; of leaders đ, e, and d where it is not to be computed. None when absent. */
  readonly entered?: readonly Ratio[];
  /** None when absent. */
  readonly unreadOwn?: readonly UnreadOwn[];
  /** Level of the unit that a head leads, who is not rated above it; `null` or absent while nobody rated it. */
  readonly unitLevel?: Level | null;
  /** Lines that could not be read, and so count nowhere; none when absent. */
  readonly leftOut?: number;
  /** Those of them that the person's sheet keeps; none when absent. */
  readonly unread?: readonly UnreadLine[];
  /** None when absent. */
  readonly unreadMarks?: readonly UnreadMark[];
  /** What stands where the ground of a forced level should, and is none; nothing when absent. */
  readonly unreadGround?: CellValue;
  /** Non-completion forced by discipline and the like (ND Điều 20), with its ground; `null` when not. */
  readonly forcedIncomplete: string | null;
}
