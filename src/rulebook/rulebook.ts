/**
 * Where all lists of rules meet. A rule of a list has its code here, and with that words in every language
 * (`strings/`), a line in the guide's tables and a place in every surface, each demanded by the compiler.
 */
import { catalogueRules } from "../catalogue/rules/catalogue-rules";
import { conversionRules } from "../conversion/rules/conversion-rules";
import type { FindingOf } from "../findings/finding";
import { scoringRules } from "../scoring/rules/scoring-rules";

/** By the work that they belong to, in its order. */
export const rulebook = { catalogue: catalogueRules, conversion: conversionRules, scoring: scoringRules } as const;

export type RuleList = keyof typeof rulebook;

export type FindingCode = (typeof rulebook)[RuleList][number]["code"];

/** A finding of any rule. */
export type Finding = FindingOf<FindingCode>;
