/** A spreadsheet on a page without the page: it shows what it is given, as far as it is told that it changed. */
import type { Grid, GridChange, GridWorkbook } from "../../src/workbench/grid/grid";
import type { CellRef } from "../../src/workbook/address";
import type { CellMark, SheetMarks } from "../../src/workbook/sheet-marks";
import { findSheet, type SheetSnapshot } from "../../src/workbook/workbook-snapshot";

export class FakeGrid implements Grid {
  sheets: readonly SheetSnapshot[] = [];
  selected: CellRef | null = null;
  /** Sheets that came without the results of their formulas, the last time. */
  toCalculate: readonly string[] = [];
  marked: readonly CellMark[] = [];
  flashed: readonly CellRef[] = [];
  /** How often it was asked to finish what is being typed. */
  settled = 0;

  /** Tells what is still being typed. */
  unfinished: () => void = () => undefined;
  /** What happens until the workbook was drawn. */
  drawing: () => Promise<void> | void = () => undefined;
  /** What a person does while a change comes up. */
  meanwhile: () => void = () => undefined;

  constructor(private readonly onSelect: (cell: CellRef) => void) {}

  show({ snapshot }: GridWorkbook, selected: () => CellRef | null): Promise<void> {
    this.sheets = snapshot.sheets;
    const cell = selected();
    if (cell) this.select(cell);
    return Promise.resolve();
  }

  async hasDrawn(): Promise<void> {
    await this.drawing();
  }

  begin(selected: CellRef | null): void {
    if (selected) this.select(selected);
  }

  update({ snapshot, looks }: GridWorkbook, { changed, calculated }: GridChange): Promise<void> {
    this.toCalculate = [...changed].filter((name) => !calculated.has(name));
    const before = { ...snapshot, sheets: this.sheets };
    this.sheets = snapshot.sheets.flatMap((sheet) => {
      if (!changed.has(sheet.name)) return findSheet(before, sheet.name) ?? [];
      if (!looks.sheets.has(sheet.name)) throw new Error(`the looks of ${sheet.name} are missing`);
      return [sheet];
    });
    this.meanwhile();
    return Promise.resolve();
  }

  select(cell: CellRef): void {
    this.selected = cell;
    this.onSelect(cell);
  }

  finishTyping(): Promise<void> {
    this.unfinished();
    return Promise.resolve();
  }

  settle(): Promise<void> {
    this.settled += 1;
    return Promise.resolve();
  }

  mark({ cells }: Pick<SheetMarks, "cells">): void {
    this.marked = cells;
  }

  flash(cells: readonly CellRef[]): void {
    this.flashed = cells;
  }

  holdCard(): void {}
  act(): void {}
  focus(): void {}
  setLanguage(): void {}
  setDark(): void {}
  dispose(): void {}
}
