/** All rules of the catalogue (domain point 3), in the order of their codes. */
import type { RuleCode } from "../../findings/finding";
import type { Rule } from "../../findings/rule";
import { bandNotOfTemplate, bandUnknown, severalBands } from "./band-rules";
import type { CatalogueContext } from "./catalogue-context";
import { cellHoldsError } from "./cell-errors";
import { codeUsedTwice } from "./codes";
import { performerNotOnRoster, personWithoutRow, workloadFar } from "./coverage";
import { exactDuplicate, measuredTwice, nearDuplicate } from "./duplicates";
import { groupNotOfTemplate, groupUnknown, severalGroups } from "./group-rules";
import { groupContradictsTime, groupContradictsWording } from "./group-and-work";
import { leadingOutsidePartA } from "./leading-work";
import { bandMissing, detailMissing, groupMissing, outputMissing, taskMissing } from "./missing";
import { notConsecutive } from "./numbering";
import { tooManyRows } from "./rows-of-part";
import { severalOutputsInRow, taskNotSplit } from "./splitting-rules";
import { columnMissing, criteriaDiffer, tableUnderstood, tableUnread } from "./table-rules";
import { lettersNotUnicode, straySpaces } from "./untidy-text";
import { vagueOutput, vagueTask } from "./vague-wording";

export const catalogueRules = [
  taskMissing,
  detailMissing,
  outputMissing,
  groupMissing,
  groupUnknown,
  severalGroups,
  bandMissing,
  bandUnknown,
  severalBands,
  bandNotOfTemplate,
  groupNotOfTemplate,
  severalOutputsInRow,
  taskNotSplit,
  vagueOutput,
  vagueTask,
  groupContradictsWording,
  groupContradictsTime,
  exactDuplicate,
  nearDuplicate,
  measuredTwice,
  codeUsedTwice,
  notConsecutive,
  cellHoldsError,
  lettersNotUnicode,
  straySpaces,
  criteriaDiffer,
  columnMissing,
  tableUnderstood,
  tableUnread,
  leadingOutsidePartA,
  personWithoutRow,
  tooManyRows,
  performerNotOnRoster,
  workloadFar,
] as const satisfies readonly Rule<RuleCode, CatalogueContext>[];

export type CatalogueRuleCode = (typeof catalogueRules)[number]["code"];
