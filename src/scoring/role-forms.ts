/**
 * The form of each role as data (ND Điều 12–17): which ratios make up its result R, in the order of the form, and where
 * each comes from. R is their mean.
 */
import type { Settings } from "../profiles/profile";
import type { OwnCell, Role } from "./assignment";
import { leaderRatioKeys, lineRatioKeys, type LineRatioKey, type RatioKey } from "./ratio-keys";

/** Quantities in standard units, each of which is held against the assigned ones. */
export type LineQuantity = "done" | "good" | "onTime";

/**
 * How a ratio comes about: Σ of a quantity over the lines ÷ A; from the scores of the people managed; chosen as 100 % or
 * 50 %, with a reason; or typed in, 0–1.
 */
export type RatioSource =
  LineSource | { readonly kind: "managed" } | { readonly kind: "judged" } | { readonly kind: "entered" };

type LineSource = { readonly kind: "lines"; readonly quantity: LineQuantity };

export type FormRatio =
  | { readonly key: LineRatioKey; readonly from: LineSource }
  | { readonly key: RatioKey; readonly from: Exclude<RatioSource, LineSource> };

/** What the lines of a month say whatever the role: a = Σ k·h / A, b and c with what failures and delays take off. */
const lineRatios: readonly FormRatio[] = [
  { key: "a", from: { kind: "lines", quantity: "done" } },
  { key: "b", from: { kind: "lines", quantity: "good" } },
  { key: "c", from: { kind: "lines", quantity: "onTime" } },
];

const managed: FormRatio = { key: "d", from: { kind: "managed" } };

/** ND: (a + b + c + d + đ + e) : 6. */
const decreeRatios: readonly FormRatio[] = [
  ...lineRatios,
  managed,
  { key: "đ", from: { kind: "judged" } },
  { key: "e", from: { kind: "judged" } },
];

/** ST chương III: drivers, guards, reception have no products; a, b, c are given in percent. */
const enteredRatios: readonly FormRatio[] = lineRatios.map(({ key }) => ({ key, from: { kind: "entered" } }));

export interface FormOptions {
  readonly role: Role;
  readonly formula: Settings["leaderFormula"];
  /** Whether there is a d: somebody is managed, or it was given. */
  readonly hasManaged: boolean;
}

/**
 * The ratios of a role's form. Leaders of the party's formula have (a + b + c) : 3, and with people whom they manage
 * (a + b + c + d) : 4 (05-HD/TU, Thanh Hóa 03-HD/TU).
 */
export function formOf({ role, formula, hasManaged }: FormOptions): readonly FormRatio[] {
  if (role === "support") return enteredRatios;
  if (role === "staff") return lineRatios;
  if (formula === "decree") return decreeRatios;
  return hasManaged ? [...lineRatios, managed] : lineRatios;
}

/** What people choose or enter on the form of a role beside its lines. */
export const ownCellsOfRole: Readonly<Record<Role, readonly OwnCell[]>> = {
  staff: [],
  head: [...leaderRatioKeys, "unitLevel"],
  deputy: leaderRatioKeys,
  support: lineRatioKeys,
};

export function isLeader(role: Role): boolean {
  return role === "head" || role === "deputy";
}

/** Of somebody whose role nobody wrote down. */
export const defaultRole: Role = "staff";
