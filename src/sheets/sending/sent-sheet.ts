/**
 * A person's score sheet as it is sent out: beside it, in a hidden column, whose it is, when it was sent, what was typed
 * in it then, and what its formulas were, so that a sheet that comes back tells what was done to it.
 */
import * as z from "zod";
import { checkedOnce } from "../../profiles/profile";
import { parseJson } from "../../text/parse-json";
import { isScoredPeriod, type ScoredPeriod } from "../../text/period";
import { cellAddress, columnLetters } from "../../workbook/address";
import { fingerprintText } from "../../workbook/fingerprint";
import type { PlannedRow, SheetPlan } from "../../workbook/sheet-plan";
import { cellAt, type SheetSnapshot } from "../../workbook/workbook-snapshot";
import { plainValue, type PlainValue } from "./input-cells";

export interface SentMark {
  readonly period: ScoredPeriod;
  /** Code of the person. */
  readonly person: string;
  /** "28/11/2026 11:04". */
  readonly at: string;
}

/** How the sheet and what is kept beside it are laid out: a later version may lay them out in another way. */
const layout = 1;
const markSchema = z.object({
  sent: z.custom<ScoredPeriod>(isScoredPeriod),
  ...{ person: z.string(), at: z.string(), layout: z.number() },
});
const plainSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rowSchema = z.object({
  /** Typed cells by their columns. */
  typed: z.record(z.string(), plainSchema),
  /** Columns of formulas that nobody may change, and what tells whether somebody did. */
  formulas: z.string(),
  print: z.string(),
});

const dataStyle = "sent.data";
const dataWidth = 8;

export function sentSheet(plan: SheetPlan, { period, person, at }: SentMark): SheetPlan {
  const column = 1 + plan.rows.reduce((last, { cells }) => Math.max(last, cells.length), plan.columnWidths.length);
  const widths = Array.from({ length: column - 1 }, (_, index) => plan.columnWidths[index] ?? dataWidth);
  const rows = plan.rows.map((row, index): PlannedRow => {
    const kept = index === 0 ? JSON.stringify({ sent: period, person, at, layout }) : keptOf(row, plan.styles);
    const cells = Array.from({ length: column - 1 }, (_, place) => row.cells[place] ?? null);
    return { ...row, cells: kept === null ? row.cells : [...cells, { value: kept, style: dataStyle }] };
  });
  return {
    ...plan,
    columnWidths: [...widths, dataWidth],
    hiddenColumns: [...(plan.hiddenColumns ?? []), column],
    lastColumn: column,
    rows,
    styles: { ...plan.styles, [dataStyle]: { fontSize: 8, wrap: false, numberFormat: "@" } },
  };
}

function keptOf({ cells }: PlannedRow, styles: SheetPlan["styles"]): string | null {
  const typed: Record<string, PlainValue> = {};
  const formulas: (readonly [string, string])[] = [];
  cells.forEach((cell, index) => {
    if (!cell) return;
    const letters = columnLetters(index + 1);
    const isInput = styles[cell.style]?.unlocked === true;
    if (cell.formula !== undefined) {
      if (!isInput) formulas.push([letters, cell.formula]);
    } else if (isInput && plainValue(cell.value) !== null) typed[letters] = plainValue(cell.value);
  });
  if (formulas.length === 0 && Object.keys(typed).length === 0) return null;
  const columns = formulas.map(([letters]) => letters).join(" ");
  return JSON.stringify({ typed, formulas: columns, print: printOf(formulas.map(([, formula]) => formula)) });
}

/** Programs write one formula with other spaces, in another case, and LibreOffice TRUE and FALSE as functions. */
function printOf(formulas: readonly string[]): string {
  const plain = (formula: string) =>
    formula
      .replace(/\s/g, "")
      .toUpperCase()
      .replace(/\b(TRUE|FALSE)\(\)/g, "$1");
  return fingerprintText(formulas.map(plain).join("\n"));
}

export interface SentSheet {
  readonly mark: SentMark;
  /** Another version of this software sent it. */
  readonly isOtherLayout: boolean;
  /** What stood in a cell when it was sent; `null` for nothing and for a formula. */
  readonly typedThen: (row: number, column: number) => PlainValue;
  /** Addresses of formulas that were typed over, and rows whose formulas are others now, as "31". */
  readonly changedFormulas: readonly string[];
}

/** `null` for a sheet that was not sent. */
export function sentSheetOf(sheet: SheetSnapshot): SentSheet | null {
  const placed = markOf(sheet);
  if (!placed) return null;
  const { mark, column: dataColumn, isOtherLayout } = placed;
  const typed = new Map<string, PlainValue>();
  const changedFormulas: string[] = [];
  sheet.values.forEach((_cells, index) => {
    const row = sheet.firstRow + index;
    const text = cellAt(sheet, row, dataColumn);
    const read = typeof text === "string" && row > 1 ? rowSchema.safeParse(parseJson(text), checkedOnce) : null;
    if (!read?.success) return;
    const { data } = read;
    for (const [letters, value] of Object.entries(data.typed)) typed.set(`${letters}${row}`, value);
    if (data.formulas === "") return;
    const addresses = data.formulas.split(" ").map((letters) => `${letters}${row}`);
    const gone = addresses.filter((address) => !sheet.formulas.has(address));
    const isOther = printOf(addresses.map((address) => sheet.formulas.get(address) ?? "")) !== data.print;
    changedFormulas.push(...(gone.length > 0 ? gone : isOther ? [String(row)] : []));
  });
  const typedThen = (row: number, column: number) => typed.get(cellAddress(row, column)) ?? null;
  return { mark, isOtherLayout, typedThen, changedFormulas };
}

function markOf(sheet: SheetSnapshot) {
  const width = sheet.values[1 - sheet.firstRow]?.length ?? 0;
  for (let column = sheet.firstColumn + width - 1; column >= sheet.firstColumn; column--) {
    const text = cellAt(sheet, 1, column);
    if (typeof text !== "string" || !text.startsWith("{")) continue;
    const read = markSchema.safeParse(parseJson(text), checkedOnce);
    if (!read.success) continue;
    const { sent: period, person, at } = read.data;
    return { mark: { period, person, at }, column, isOtherLayout: read.data.layout !== layout };
  }
  return null;
}
