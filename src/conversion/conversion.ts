/** A converted catalogue with what its rules found in it. Made by `convert.ts`. */
import type { FindingOf } from "../findings/finding";
import type { ConvertedCatalogue } from "./converted-catalogue";
import type { ConversionRuleCode } from "./rules/conversion-rules";

export interface Conversion extends ConvertedCatalogue {
  /** Findings of the conversion rules only (E5xx, W5xx). */
  readonly findings: readonly FindingOf<ConversionRuleCode>[];
}
