/** All rules of scoring (E601–W615), in the order of their codes. */
import type { RuleCode } from "../../findings/finding";
import type { Rule } from "../../findings/rule";
import { personUnclear, sheetOfNobody } from "./identity-rules";
import {
  addedToRoster,
  allHandedBack,
  criteriaAssumed,
  managersUnclear,
  ownRatiosOpen,
  unlistedWork,
} from "./month-rules";
import { progressUnsure } from "./progress-rules";
import { cellUnreadable, coefficientTypedOver, columnsUnread, nobodyNamed, productUntold } from "./reading-rules";
import { sharesExceed } from "./share-rules";

/** Each looks at something else: a cell, a line, the headings of a table, the newcomers or the scores of a month. */
export const scoringRules = [
  productUntold,
  cellUnreadable,
  nobodyNamed,
  addedToRoster,
  criteriaAssumed,
  ownRatiosOpen,
  columnsUnread,
  unlistedWork,
  progressUnsure,
  sharesExceed,
  allHandedBack,
  coefficientTypedOver,
  personUnclear,
  sheetOfNobody,
  managersUnclear,
] as const satisfies readonly Rule<RuleCode, never>[];

export type ScoringRuleCode = (typeof scoringRules)[number]["code"];

/** Those that look at a month when it is scored. */
export const monthRules = [
  criteriaAssumed,
  ownRatiosOpen,
  unlistedWork,
  progressUnsure,
  sharesExceed,
  allHandedBack,
  managersUnclear,
] as const;
