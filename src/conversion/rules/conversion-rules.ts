/** All rules of the conversion (domain: E314, E501–E515), in the order of their codes. */
import type { RuleCode } from "../../findings/finding";
import type { Rule } from "../../findings/rule";
import { coefficientIsZero, digitsAsPrinted, printedCoefficientDiffers } from "./coefficient-rules";
import type { ConversionContext } from "./conversion-context";
import { levelMissing, nothingMeasures, pointsMissing, pointsOutsideFrame } from "./points-rules";
import { scalesDiffer, standardLacksScale } from "./scale-rules";
import { childrenExceedParent } from "./split-rules";
import { higherGroupHasLowerPoints, samePointsInGroup } from "./spread-rules";
import { noStandard, severalStandards, unsuitableStandard } from "./standard-rules";
import { typedDiffersFromSource } from "./typed-rules";

export const conversionRules = [
  nothingMeasures,
  noStandard,
  severalStandards,
  unsuitableStandard,
  pointsOutsideFrame,
  printedCoefficientDiffers,
  samePointsInGroup,
  higherGroupHasLowerPoints,
  coefficientIsZero,
  typedDiffersFromSource,
  childrenExceedParent,
  pointsMissing,
  levelMissing,
  digitsAsPrinted,
  scalesDiffer,
  standardLacksScale,
] as const satisfies readonly Rule<RuleCode, ConversionContext>[];

export type ConversionRuleCode = (typeof conversionRules)[number]["code"];
