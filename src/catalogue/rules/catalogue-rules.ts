/** All rules of the catalogue (domain point 3), in the order of their codes. */
import type { RuleCode } from "../../findings/finding";
import type { Rule } from "../../findings/rule";
import { bandNotOfTemplate, bandUnknown, severalBands } from "./band-rules";
import type { CatalogueContext } from "./catalogue-context";
import { cellHoldsError } from "./cell-errors";
import { codeUsedTwice } from "./codes";
import { exactDuplicate, measuredTwice, nearDuplicate } from "./duplicates";
import { groupNotOfTemplate, groupUnknown, severalGroups } from "./group-rules";
import { bandMissing, detailMissing, groupMissing, outputMissing, taskMissing } from "./missing";
import { severalOutputsInRow, taskNotSplit } from "./splitting-rules";
import { columnMissing, criteriaDiffer, tableUnderstood, tableUnread } from "./table-rules";
import { lettersNotUnicode, straySpaces } from "./untidy-text";

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
  exactDuplicate,
  nearDuplicate,
  measuredTwice,
  codeUsedTwice,
  cellHoldsError,
  lettersNotUnicode,
  straySpaces,
  criteriaDiffer,
  columnMissing,
  tableUnderstood,
  tableUnread,
] as const satisfies readonly Rule<RuleCode, CatalogueContext>[];

export type CatalogueRuleCode = (typeof catalogueRules)[number]["code"];
