import type { Language } from "../../../strings/language";
import { workbenchTextOf } from "../../../strings/workbench-text";

/** Words that the engine (0.25.1) asks for and has in no language: it would show their keys. */
export function wordsMissing(language: Language) {
  const { arrayAnalysis, arrayCalculation, ...others } = workbenchTextOf(language).grid.calculation;
  const progress = { ...others, "array-analysis": arrayAnalysis, "array-calculation": arrayCalculation };
  return { "sheets-formula": { progress } };
}
