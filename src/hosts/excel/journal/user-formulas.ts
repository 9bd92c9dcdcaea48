/**
 * Puts formulas right that lost their references when sheets or rows went away. They stand in people's own sheets, so each
 * is a favour and none a condition: a sheet with a password, a matrix or a cell that somebody has changed since is left as
 * it is, and what still is not what it was is told by its address.
 */
import { parseCellAddress, type CellRef } from "../../../workbook/address";
import { sendSteps, type WriteStep } from "../requests/batching";
import { isRefusal } from "../requests/excel-error";
import { sendLenient, type Piece } from "../requests/lenient";
import { generalFormat, textFormat } from "../picture/cell-entry";
import { readSheets, type FoundSheet } from "../read/read-workbook";
import { findState, readState, type SheetState } from "../read/workbook-state";
import { enterCell } from "../write/enter-cells";
import { protectStep, step, unprotectStep } from "../write/write-plan";
import type { JournalFormulas } from "./journal";

export interface FormulasOptions {
  readonly before: readonly JournalFormulas[];
  readonly withBeats: (steps: readonly WriteStep[]) => readonly WriteStep[];
}

interface BrokenFormula extends Piece {
  readonly cell: CellRef;
}

/** The cells whose formulas Excel would not take. */
export async function putFormulasBack(
  context: Excel.RequestContext,
  { before, withBeats }: FormulasOptions,
): Promise<readonly CellRef[]> {
  if (before.length === 0) return [];
  const state = await readState(context);
  const sheets = before.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const snapshots = await readSheets(context, { state, sheets, withTextCells: true });
  const broken = sheets.flatMap((sheet, index) => {
    const known = before.find((one) => findState(state, one.sheet) === sheet);
    const now = snapshots[index];
    const pieces = known && now ? brokenOf(known.formulas, now) : [];
    return pieces.length > 0 ? [{ sheet, pieces }] : [];
  });
  const open = broken.filter(({ sheet }) => !sheet.isProtected).flatMap(({ pieces }) => pieces);
  const refused = [...(await sendLenient(context, withBeatsBetween(open, withBeats)))];
  for (const { sheet, pieces } of broken)
    if (sheet.isProtected) refused.push(...(await behind(context, sheet, pieces)));
  return refused.map(({ cell }) => cell);
}

/** Of a protected sheet: opened for it where there is no password; otherwise the cells that are unlocked. */
async function behind(
  context: Excel.RequestContext,
  { name, protectionOptions }: SheetState,
  pieces: readonly BrokenFormula[],
): Promise<readonly BrokenFormula[]> {
  const writes = pieces.flatMap(({ steps }) => steps);
  const close = protectStep(name, protectionOptions);
  try {
    await sendSteps(context, [unprotectStep(name), ...writes, close]);
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const refused = await sendLenient(context, pieces);
  const now = findState(await readState(context), name);
  if (now?.isProtected === false) await sendSteps(context, [close]);
  return refused;
}

/**
 * Formulas that read otherwise than before, as far as only their references do: another formula, or none, is what
 * somebody put there since.
 */
function brokenOf(
  before: Readonly<Record<string, string>>,
  { name: sheet, formulas, textCells }: FoundSheet,
): BrokenFormula[] {
  return Object.entries(before).flatMap(([address, formula]) => {
    const current = formulas.get(address);
    const place = parseCellAddress(address);
    if (current === undefined || current === formula || !place || shapeOf(current) !== shapeOf(formula)) return [];
    const format = textCells?.has(address) === true ? textFormat : generalFormat;
    const write = step({ name: sheet }, (worksheet) =>
      enterCell(worksheet.getRange(address), { entry: formula, format, own: format }),
    );
    return [{ cell: { sheet, ...place }, steps: [write] }];
  });
}

const references =
  /("(?:[^"]|"")*")|'(?:[^']|'')+'!|#REF!|[\p{L}\p{N}_.\\]+!|\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(])|\$?\d+:\$?\d+|[\s@:]/giu;

/** What is left of a formula without its references. */
export function shapeOf(formula: string): string {
  return formula.replace(references, (_whole, text: string | undefined) => text ?? "").toUpperCase();
}

/** The same pieces, each with the beat that comes before it. */
function withBeatsBetween(
  pieces: readonly BrokenFormula[],
  withBeats: FormulasOptions["withBeats"],
): readonly BrokenFormula[] {
  const owners = new Map(pieces.flatMap((piece) => piece.steps.map((own) => [own, piece] as const)));
  const beats: WriteStep[] = [];
  return withBeats([...owners.keys()]).flatMap((next) => {
    const piece = owners.get(next);
    if (!piece) {
      beats.push(next);
      return [];
    }
    return [{ ...piece, steps: [...beats.splice(0), next] }];
  });
}
