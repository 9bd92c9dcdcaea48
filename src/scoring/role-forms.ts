/**
 * The form of each role as data (ND Điều 12–17): which ratios make up its result R, in the order of the form, and where
 * each comes from. R is their mean. A role joins with its entry here and the words that the compiler then asks for.
 */
import type { Role } from "./assignment";
import type { RatioKey } from "./ratio-keys";

/** Quantities in standard units, each of which is held against the assigned ones. */
export type LineQuantity = "done" | "good" | "onTime";

/** How a ratio comes about: Σ of a quantity over the lines ÷ A, or typed in, 0–1. */
export type RatioSource = { readonly kind: "lines"; readonly quantity: LineQuantity } | { readonly kind: "entered" };

export interface FormRatio {
  readonly key: RatioKey;
  readonly from: RatioSource;
}

export interface RoleForm {
  readonly ratios: readonly FormRatio[];
  /** Which document fixes the form. */
  readonly source: string;
}

/** What the lines of a month say whatever the role: a = Σ k·h / A, b and c with what failures and delays take off. */
const lineRatios: readonly FormRatio[] = [
  { key: "a", from: { kind: "lines", quantity: "done" } },
  { key: "b", from: { kind: "lines", quantity: "good" } },
  { key: "c", from: { kind: "lines", quantity: "onTime" } },
];

/** `null` = nobody of that role has a written form yet: their lines are measured, but not rated. */
export const roleForms: Readonly<Record<Role, RoleForm | null>> = {
  staff: { ratios: lineRatios, source: "Nghị định 335/2025/NĐ-CP, Phụ lục I, Mẫu số 01" },
  head: null,
  deputy: null,
  support: null,
};

/** Of somebody whose role nobody wrote down. */
export const defaultRole: Role = "staff";

export function hasForm(role: Role): boolean {
  return roleForms[role] !== null;
}

/** The ratios of a role's form; those of the lines while it has none. */
export function ratiosOfRole(role: Role): readonly FormRatio[] {
  return roleForms[role]?.ratios ?? lineRatios;
}
