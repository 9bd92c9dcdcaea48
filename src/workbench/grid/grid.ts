/**
 * What the workbench asks of a spreadsheet on the page. It shows the file and tells what people do; it decides nothing.
 */
import type { HandEdit } from "../../hosts/xlsx/edit/hand-edit";
import type { WorkbookLooks } from "../../hosts/xlsx/looks/looks";
import type { Language } from "../../strings/language";
import type { CellRef } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { SheetMarks } from "../../workbook/sheet-marks";
import type { Refusal } from "./access/commands";
import type { MarkCard } from "./marks/mark-pointer";

export interface GridWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLooks;
}

export interface GridChange {
  /** Names of the sheets that hold or show something else than before, new ones included. */
  readonly changed: ReadonlySet<string>;
  /** Those of them whose formulas come with their results: nothing in them has to be calculated. */
  readonly calculated: ReadonlySet<string>;
}

/** "undoRows" takes the latest inserting or deleting of rows back, with everything as it was then. */
export type GridEdit = HandEdit | { readonly kind: "undoRows" };

export interface GridListener {
  readonly onEdits: (edits: readonly GridEdit[]) => void;
  readonly onSelect: (cell: CellRef) => void;
  /** The finding that is spoken of now, beside its cell; `null` for none. */
  readonly onCard: (card: MarkCard | null) => void;
  /** Formulas are not calculated any more. */
  readonly onBroken: () => void;
  /** A person tried what the file would not carry, or to type into a locked cell. */
  readonly onRefused: (what: Refusal) => void;
}

export type GridAction = "undo" | "redo" | "insertRow" | "deleteRow" | "find";

export interface Grid {
  /** Shows another workbook, with the cell selected that is so by then; never before the one before `hasDrawn`. */
  show(workbook: GridWorkbook, selected: () => CellRef | null): Promise<void>;
  /** Resolves when what is shown was drawn for the first time. */
  hasDrawn(): Promise<void>;
  /** Lets a person work in what was drawn, from the selected cell on; without one, from the first cell of its content. */
  begin(selected: CellRef | null): void;
  /** Brings the changed sheets up to date, and takes out those that the workbook no longer has. `looks` may lack the others. */
  update(workbook: GridWorkbook, change: GridChange): Promise<void>;
  select(cell: CellRef): void;
  mark(marks: Pick<SheetMarks, "cells" | "sheets">): void;
  flash(cells: readonly CellRef[]): void;
  /** While the mouse is in the card of a finding, it stays. */
  holdCard(isHeld: boolean): void;
  /** Commits what is being typed. */
  finishTyping(): Promise<void>;
  /** The same, and waits until nothing is left to calculate. */
  settle(): Promise<void>;
  act(action: GridAction): void;
  /** Takes the keyboard, for a person who asked for it. */
  focus(): void;
  setLanguage(language: Language): void;
  setDark(isDark: boolean): void;
  dispose(): void;
}
