/**
 * Why a line of a score sheet is not counted: one vocabulary for the words that the sheet shows beside the line and for
 * the findings of whoever reads it back. `sheets/score/line-check.ts` says the same as a formula, in the same order.
 */
import { isCellDate, isCellError, type CellValue } from "../workbook/cell-value";
import { assignmentKinds, type AssignmentKind } from "./assignment";
import type { LineCells, LineField } from "./assignment-columns";
import type { ProductIndex } from "./product-index";

/**
 * The product cannot be told: no product has the code, several have it, it has no coefficient, there is neither code nor
 * coefficient, work outside the catalogue has no words, a coefficient stands beside a code that has its own.
 */
export const productTroubles = ["unknown", "twice", "noCoefficient", "missing", "untitled", "ownCoefficient"] as const;
export type ProductTrouble = (typeof productTroubles)[number];

/** The cell is empty though it must not be, holds something else than a number, one out of bounds, or no choice. */
export type CellTrouble = "blank" | "text" | "bounds" | "choice";

export type LineTrouble =
  | { readonly kind: "product"; readonly reason: ProductTrouble }
  | { readonly kind: "cell"; readonly field: LineField; readonly reason: CellTrouble }
  /** A cell that no other trouble speaks of shows an error such as #N/A. */
  | { readonly kind: "error" };

/**
 * The greatest quantity that is believed: more than anybody does of one product in a month, and less than the number
 * behind any date of this century, which Excel makes of "5-10" as it is typed.
 */
export const greatestQuantity = 30_000;
/** Excel looks for no text beyond 255 characters; twice as many stand for codes of nothing but wildcards. */
export const longestCode = 120;
/** Serials of 1 January 2000 and of the day after 31 December 2099. */
const [firstDay, endOfDays] = [36_526, 73_051];
const longestDigits = 1e9;

/** Filled in any of these, a line is one; a prepared one that nobody filled is none. */
export const fieldsOfUse = ["code", "title", "coefficient", "assigned", "done", "due", "doneDate"] as const;
export const quantityFields = ["assigned", "done", "delays", "failed"] as const;
export const dayFields = ["due", "doneDate"] as const;
export const tickFields = ["delaysObjective", "failedObjective"] as const;

export interface LineRules {
  readonly products: ProductIndex;
  /** The words for each kind, as the sheet's drop-down has them. */
  readonly kindWords: Readonly<Record<AssignmentKind, string>>;
  /** The word for a tick. */
  readonly tick: string;
}

export function isLineUsed(cells: LineCells): boolean {
  return fieldsOfUse.some((field) => !isNothing(cells[field]));
}

/** The first trouble of a line that is used; `null` for one that is counted. */
export function troubleOfLine(cells: LineCells, rules: LineRules): LineTrouble | null {
  const product = productTrouble(cells, rules.products);
  if (product === "error") return { kind: "error" };
  if (product !== null) return { kind: "product", reason: product };
  const kind = kindOf(cells.kind, rules.kindWords);
  if (kind === "error") return { kind: "error" };
  if (kind === null) return { kind: "cell", field: "kind", reason: "choice" };
  const isAssigned = kind === "planned" || kind === "returned";
  if (isAssigned && isNothing(cells.assigned)) return { kind: "cell", field: "assigned", reason: "blank" };
  for (const [field, test] of numbersInOrder) {
    const reason = test(cells[field]);
    if (reason === "error") return { kind: "error" };
    if (reason !== null) return { kind: "cell", field, reason };
  }
  for (const field of tickFields) {
    if (isCellError(cells[field])) return { kind: "error" };
    if (tickOf(cells[field], rules.tick) === null) return { kind: "cell", field, reason: "choice" };
  }
  return null;
}

type NumberTest = (value: CellValue) => CellTrouble | "error" | null;

/** From 0 on. */
const quantity: NumberTest = (value) => within(value, (number) => number >= 0 && number <= greatestQuantity);
const positive: NumberTest = (value) => within(value, (number) => number > 0 && number <= greatestQuantity);
const part: NumberTest = (value) => within(value, (number) => number > 0 && number <= 1);
const day: NumberTest = (value) => within(value, (number) => number >= firstDay && number < endOfDays);

const numbersInOrder: readonly (readonly [LineField, NumberTest])[] = [
  // Days first: a wrong one makes a wrong delay.
  ...dayFields.map((field) => [field, day] as const),
  ...quantityFields.map((field) => [field, quantity] as const),
  ["share", part],
  ["coefficient", positive],
];

function within(value: CellValue, isRight: (number: number) => boolean): CellTrouble | "error" | null {
  if (isNothing(value)) return null;
  if (isCellError(value)) return "error";
  const number = numberOf(value);
  if (number === null) return "text";
  return isRight(number) ? null : "bounds";
}

/** Also of a line that nobody filled: it then is "missing". */
export function productTrouble(cells: LineCells, products: ProductIndex): ProductTrouble | "error" | null {
  const { code, coefficient, share, title } = cells;
  if (isCellError(code) || isCellError(coefficient)) return "error";
  if (isNothing(code)) {
    if (isNothing(coefficient)) return "missing";
    if (isCellError(title)) return "error";
    return isNothing(title) ? "untitled" : null;
  }
  const found = products.find(codeOfCell(code));
  if (found === null) return "unknown";
  if (found === "twice") return "twice";
  if (!isNothing(coefficient)) return isPart(share) ? null : "ownCoefficient";
  return found.coefficient === null ? "noCoefficient" : null;
}

function isPart(share: CellValue): boolean {
  return typeof share === "number" && share < 1;
}

/** Empty, also where a formula or an apostrophe left an empty text; a space is something that somebody typed. */
export function isNothing(value: CellValue): boolean {
  return value === null || value === "";
}

/** A date is the number behind it, as formulas take it. */
export function numberOf(value: CellValue): number | null {
  if (isCellDate(value)) return value.serial;
  return typeof value === "number" ? value : null;
}

/** A code as the sheet looks it up: spaces around it and no-break ones are harmless; "" for what can be none. */
export function codeOfCell(value: CellValue): string {
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < longestDigits ? String(value) : "";
  if (typeof value !== "string" || value.length > longestCode) return "";
  return trimAsExcel(value);
}

/** What TRIM leaves, no-break spaces being spaces: single ones inside, none at the ends. */
export function trimAsExcel(text: string): string {
  return text.replace(/[ \u00a0]+/g, " ").replace(/^ | $/g, "");
}

/** As "=" compares in a formula: the case of letters does not matter, everything else does. */
export function isSameWord(value: CellValue, word: string): boolean {
  return typeof value === "string" && value.toLowerCase() === word.toLowerCase();
}

/** The kind that a cell of the sheet names; planned for an empty one, `null` for a word that is no choice. */
export function kindOf(value: CellValue, words: LineRules["kindWords"]): AssignmentKind | "error" | null {
  if (isNothing(value)) return "planned";
  if (isCellError(value)) return "error";
  return assignmentKinds.find((kind) => isSameWord(value, words[kind])) ?? null;
}

/** `null` for what is neither empty nor the word for a tick. */
export function tickOf(value: CellValue, word: string): boolean | null {
  if (isNothing(value)) return false;
  return isSameWord(value, word) ? true : null;
}
