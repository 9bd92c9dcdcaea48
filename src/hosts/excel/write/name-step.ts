/** Brings one defined name to a formula, or takes it away. */
import type { WriteStep } from "../requests/batching";

export interface NameChange {
  readonly name: string;
  /** As it is to be, with its leading "="; `null` deletes the name. */
  readonly formula: string | null;
  /** As it is; `null` when there is none. */
  readonly before: string | null;
  /** Steps before this one may change it: then it is set even where it is right by now. */
  readonly mayChange?: boolean;
}

const bytes = 400;

/**
 * Nothing for a name that is right. One that exists is redefined, never deleted and added again: formulas that use
 * it would break in between.
 */
export function nameSteps({ name, formula, before, mayChange = false }: NameChange): WriteStep[] {
  if (formula === before && (formula === null || !mayChange)) return [];
  const write: WriteStep["write"] = ({ workbook: { names } }) => {
    if (formula === null) names.getItem(name).delete();
    else if (before === null) names.add(name, formula);
    else names.getItem(name).formula = formula;
  };
  return [{ rows: 0, bytes, write }];
}
