/** All rules of the catalogue (domain point 3), in the order of their codes. */
import { bandNotOfTemplate, bandUnknown, severalBands } from "./band-rules";
import type { CatalogueRule } from "./catalogue-rule";
import { cellHoldsError } from "./cell-errors";
import { codeUsedTwice } from "./codes";
import { exactDuplicate } from "./duplicates";
import { groupNotOfTemplate, groupUnknown, severalGroups } from "./group-rules";
import { bandMissing, detailMissing, groupMissing, outputMissing, taskMissing } from "./missing";

export const catalogueRules: readonly CatalogueRule[] = [
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
  exactDuplicate,
  codeUsedTwice,
  cellHoldsError,
];
