/**
 * Formulas in protected sheets that look at sheets or rows which a change takes away. Excel turns what they look at into
 * #REF!, and only in a sheet that can be opened can that be put right again.
 */
import { cellAddress, parseCellAddress, quoteSheetName, type CellRef } from "../../../workbook/address";
import { rowMapOf, type RowSpan } from "../../../workbook/row-map";
import type { Journal } from "../journal/journal";
import { findState, type SheetState, type WorkbookState } from "../read/workbook-state";

export interface LockedFormulas {
  readonly sheet: SheetState;
  readonly cells: readonly CellRef[];
}

/** By sheet; those that the change opens or writes anyway are none of them. */
export function formulasAtRisk(journal: Journal, state: WorkbookState): readonly LockedFormulas[] {
  const { formulas, sheets, rows, opened, cells } = journal;
  const written = new Set([
    ...sheets.map(({ picture }) => picture.name),
    ...[...rows, ...opened, ...cells].map(({ sheet }) => sheet),
  ]);
  const locked = formulas.flatMap(({ sheet: name, formulas: own }) => {
    const sheet = findState(state, name);
    return sheet?.isProtected === true && !written.has(sheet.name) ? [{ sheet, own }] : [];
  });
  if (locked.length === 0) return [];
  const isAtRisk = riskOf(journal);
  return locked.flatMap(({ sheet, own }) => {
    const found = Object.entries(own).flatMap(([address, formula]) => {
      const place = parseCellAddress(address);
      return place && isAtRisk(formula) ? [{ sheet: sheet.name, ...place }] : [];
    });
    return found.length > 0 ? [{ sheet, cells: found }] : [];
  });
}

/** Whether a formula of another sheet looks at what goes, itself or by a name. */
function riskOf({ sheets, rows, names }: Journal): (formula: string) => boolean {
  const removed = sheets.filter(({ nameAfter }) => nameAfter === null).map(({ picture }) => prefixOf(picture.name));
  const moved = rows.map(({ sheet, edits }) => ({ prefix: prefixOf(sheet), gone: rowMapOf(edits).deleted }));
  const looksThere = (formula: string): boolean =>
    removed.some((prefix) => formula.search(prefix) >= 0) ||
    moved.some(({ prefix, gone }) => rowsLookedAt(formula, prefix).some((span) => gone.some((one) => meet(one, span))));
  const known = names.filter(({ formula }) => formula !== null && looksThere(formula)).map(({ name }) => wordOf(name));
  return (formula) => looksThere(formula) || known.some((name) => name.test(formula));
}

/** The sheet as formulas name it. */
function prefixOf(sheet: string): RegExp {
  return new RegExp(`(?:${escaped(quoteSheetName(sheet))}|(?<![\\p{L}\\p{N}_.'])${escaped(sheet)})!`, "giu");
}

function wordOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${escaped(name)}(?![\\p{L}\\p{N}_.\\\\!(])`, "iu");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

const referenceRows = /^\$?[a-z]{0,3}\$?(\d+)(?::\$?[a-z]{0,3}\$?(\d+))?/i;

/** Rows of the sheet that the formula names; areas of whole columns follow by themselves. */
function rowsLookedAt(formula: string, prefix: RegExp): RowSpan[] {
  return [...formula.matchAll(prefix)].flatMap((found) => {
    const [, top, bottom = top] = referenceRows.exec(formula.slice(found.index + found[0].length)) ?? [];
    return top === undefined ? [] : [{ row: Number(top), count: Number(bottom) - Number(top) + 1 }];
  });
}

function meet(one: RowSpan, other: RowSpan): boolean {
  return one.row < other.row + other.count && other.row < one.row + one.count;
}

/** The first few addresses: "B2, B5…". */
export function addressesOf(cells: readonly CellRef[], most: number): string {
  const named = cells.slice(0, most).map(({ row, column }) => cellAddress(row, column));
  return cells.length > most ? `${named.join(", ")}…` : named.join(", ");
}
