/** All rules of the conversion (domain: E501–E512), in the order of their codes. */
import { coefficientIsZero, printedCoefficientDiffers } from "./coefficient-rules";
import type { ConversionRule } from "./conversion-rule";
import { levelMissing, pointsMissing, pointsOutsideFrame } from "./points-rules";
import { higherGroupHasLowerPoints, samePointsInGroup } from "./spread-rules";
import { noStandard, severalStandards, unsuitableStandard } from "./standard-rules";
import { typedDiffersFromSource } from "./typed-rules";

export const conversionRules: readonly ConversionRule[] = [
  noStandard,
  severalStandards,
  unsuitableStandard,
  pointsOutsideFrame,
  printedCoefficientDiffers,
  samePointsInGroup,
  higherGroupHasLowerPoints,
  coefficientIsZero,
  typedDiffersFromSource,
  pointsMissing,
  levelMissing,
];
