/** The steps of a change in their order: sheets come first, then names, contents, edits, and what goes away last. */
import { cellsToSet, type SheetEdit, type WorkbookChange } from "../../../workbook/workbook-change";
import type { CellRef } from "../../../workbook/address";
import { joinSteps, type WriteStep } from "../requests/batching";
import { editedFormat, entryForText } from "../picture/cell-entry";
import type { ChangeTargets } from "./change-targets";
import { addNameSteps, type Front } from "./names-in-the-way";
import type { Journal } from "../journal/journal";
import { forgetMergesSteps } from "../picture/merge-notes";
import { enterCell } from "../write/enter-cells";
import { nameSteps } from "../write/name-step";
import type { SheetPicture } from "../picture/sheet-picture";
import { moveSteps } from "../write/row-steps";
import { createStep, deleteSheetStep, protectStep, protectSteps, step, writeSteps } from "../write/write-plan";
import type { SheetState } from "../read/workbook-state";

export interface PlanPicture {
  readonly picture: SheetPicture;
  /** The sheet to bring up to date; `null` when it is to be created. */
  readonly existing: SheetState | null;
}

export interface ChangeStepsOptions {
  readonly change: WorkbookChange;
  readonly targets: ChangeTargets;
  readonly pictures: readonly PlanPicture[];
  readonly journal: Journal;
  /** The row moves go together, so that a pane that closes has sent all of them or none. */
  readonly inOnePiece?: boolean;
  readonly front: Front;
}

/**
 * Nothing when the workbook already is as the change wants it. Looks that a sheet can do without and the protection
 * follow (finish-sheets.ts).
 */
export function changeSteps({
  change,
  targets: { removed, names },
  pictures,
  journal,
  inOnePiece = false,
  front,
}: ChangeStepsOptions): WriteStep[] {
  const moves = journal.rows.flatMap(moveSteps);
  return [
    ...pictures.flatMap(({ picture, existing }) => (existing ? [] : [createStep(picture.name)])),
    ...pictures.flatMap(({ picture, existing }) =>
      existing && existing.name !== picture.name ? [renameStep(existing.name, picture.name)] : [],
    ),
    ...addNameSteps({
      names: names.filter(({ formula }) => formula !== null),
      front,
      created: pictures.flatMap(({ picture, existing }) => (existing ? [] : [picture.name])),
    }),
    ...pictures.flatMap(({ picture }) => writeSteps(picture)),
    ...cellSteps(change.edits, journal),
    ...removed.flatMap(({ sheet }) => [...forgetMergesSteps(sheet.name), deleteSheetStep(sheet)]),
    // As long as a sheet is there, its marker is too: that is how putting back tells it from a stranger's.
    ...names.filter(({ formula }) => formula === null).flatMap(nameSteps),
    ...(inOnePiece ? joinSteps(moves) : moves),
  ];
}

/** After everything else, because other sheets' formulas and names may still change these. */
export function closingSteps({ pictures, journal }: Pick<ChangeStepsOptions, "pictures" | "journal">): WriteStep[] {
  return [
    ...pictures.flatMap(({ picture }) => protectSteps(picture)),
    ...journal.opened.map(({ sheet, options }) => protectStep(sheet, options)),
  ];
}

function renameStep(name: string, nameAfter: string): WriteStep {
  return step({ name }, (sheet) => {
    sheet.name = nameAfter;
  });
}

/** All cells of the change, in their places before rows move. */
function cellSteps(edits: readonly SheetEdit[], { cells }: Journal): WriteStep[] {
  const before = new Map(cells.map((cell) => [placeOf(cell), cell.format]));
  return cellsToSet(edits).map((edit) => {
    const { sheet, row, column, value } = edit;
    const own = before.get(placeOf(edit)) ?? "General";
    const format = editedFormat(value, own);
    const entry = typeof value === "string" ? entryForText(value, format) : (value ?? "");
    const write = (worksheet: Excel.Worksheet): void =>
      enterCell(worksheet.getRangeByIndexes(row - 1, column - 1, 1, 1), { entry, format, own });
    return step({ name: sheet }, write, { rows: 1 });
  });
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
