/** What is in sight of the sheets, and how large: the file's own panes and zoom are its own and stay as they are. */
import { ICommandService, type Injector, type IRange, type Workbook } from "@univerjs/core";
import { AutoHeightController, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { SheetLooks } from "../../../hosts/xlsx/looks/looks";
import type { CellRange, CellRef } from "../../../workbook/address";
import type { JudgedSheet } from "../../../workbook/sheet-marks";
import { lastColumnOf, lastRowOf, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { ours } from "../editing/guard";
import type { ShownSheets } from "../drawing/shown-sheets";
import { centred, shown } from "./centre";
import { shownAs, type ShownAs } from "./fitting-zoom";
import { headerRowsOf, type HeaderRows } from "./header-rows";
import { sheetWindowOf, type Scroll, type SheetWindow } from "./sheet-window";
import type { CellPlace } from "../marks/mark-pointer";
import { StickyHeader } from "./sticky-header";

export interface GridGeometryOptions {
  readonly injector: Injector;
  readonly container: HTMLElement;
  readonly sheets: ShownSheets;
  readonly workbook: () => Workbook | null;
  /** Cells are somewhere else on the page now. */
  readonly onScroll: () => void;
}

/** What is in sight first. */
export interface Anchor {
  readonly x: number;
  /** 0-based, with what of it is scrolled out. */
  readonly row: number;
  readonly offset: number;
}

/** Pixels of the row numbers and the scroll bar. */
const besideCells = 60;

export class GridGeometry {
  private readonly header: StickyHeader;
  private readonly byFile = new WeakMap<SheetSnapshot, HeaderRows | null>();
  private judged: ReadonlyMap<string, HeaderRows> = new Map();
  /** Sheets that people have seen already, by the engine's ids. */
  private readonly seen = new Set<string>();

  constructor(private readonly options: GridGeometryOptions) {
    const { injector, workbook, onScroll } = options;
    this.header = new StickyHeader({ injector, workbook, headerOf: (id) => this.headerOf(id), onScroll });
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.show();
    });
  }

  shownAs(sheet: SheetSnapshot, looks: SheetLooks): ShownAs {
    return shownAs({ sheet, looks, room: this.options.container.clientWidth - besideCells });
  }

  /** Where the tables begin, as the pane reads them. */
  judge(sheets: readonly JudgedSheet[]): void {
    this.judged = new Map(sheets.map((sheet) => [sheet.name, { top: sheet.headerTop, bottom: sheet.headerBottom }]));
    this.header.update();
  }

  /** To be called once another workbook was drawn: whatever came to the front before could not be scrolled. */
  begin(): void {
    this.seen.clear();
    this.show();
  }

  /** A sheet that comes to the front for the first time begins with its table. */
  show(): void {
    const view = this.window();
    if (!view) return;
    this.header.follow();
    if (this.seen.has(view.sheetId)) return;
    this.seen.add(view.sheetId);
    this.header.toHeader();
    this.fitRows();
  }

  /** The first cell below the header of the sheet in front, where one was scrolled to; `null` elsewhere. */
  firstCell(): CellRef | null {
    const view = this.window();
    const header = view && this.headerOf(view.sheetId);
    const sheet = view && this.options.sheets.find(view.sheetId)?.sheet.name;
    return header && typeof sheet === "string" ? { sheet, row: header.bottom + 1, column: 1 } : null;
  }

  /** Brings a cell of the sheet in front to the middle. */
  centre(range: CellRange): void {
    const view = this.window();
    if (!view) return;
    const rows = { ...rowsOf(view, range), size: view.height, kept: this.header.kept(view) };
    const columns = {
      ...columnsOf(view, range),
      size: view.width,
      kept: this.frozenColumns(view),
      scroll: view.scroll.x,
    };
    this.scrollTo(view, { x: shown(columns), y: centred(rows) });
  }

  /** Titles that were scrolled out come back for a cell among them. */
  reveal({ row, column }: CellRef): void {
    const view = this.window();
    if (!view) return;
    const { from, to } = this.header.kept(view);
    if (to > from && view.rowTop(row - 1) < from && view.scroll.y >= from) {
      this.centre({ top: row, bottom: row, left: column, right: column });
    }
  }

  /** Where a cell of the sheet in front stands in the grid; `null` out of sight. */
  placeOf({ sheet, row, column }: CellRef): CellPlace | null {
    const view = this.window();
    if (!view || this.options.sheets.find(view.sheetId)?.sheet.name !== sheet) return null;
    const { scale, headings, scroll } = view;
    const freeze = this.options.workbook()?.getSheetBySheetId(view.sheetId)?.getFreeze();
    const header = freeze && freeze.ySplit > 0 ? this.header.kept(view) : { from: 0, to: 0 };
    const down = spanInSight([view.rowTop(row - 1), view.rowTop(row)], header, scroll.y, view.height);
    const across = spanInSight(
      [view.columnLeft(column - 1), view.columnLeft(column)],
      this.frozenColumns(view),
      scroll.x,
      view.width,
    );
    if (!down || !across) return null;
    const [grid, canvas] = [this.options.container.getBoundingClientRect(), view.canvas.getBoundingClientRect()];
    return {
      left: canvas.left - grid.left + (headings.width + across.from) * scale,
      top: canvas.top - grid.top + (headings.height + down.from) * scale,
      width: (across.to - across.from) * scale,
      height: (down.to - down.from) * scale,
    };
  }

  /** What is in sight now; to be given back after the sheet was drawn anew. */
  anchor(): Anchor | null {
    const view = this.window();
    if (!view) return null;
    const row = rowAt(view, view.scroll.y);
    return { x: view.scroll.x, row, offset: view.scroll.y - view.rowTop(row) };
  }

  restore(anchor: Anchor | null): void {
    const view = this.window();
    if (!view || !anchor) return;
    this.seen.add(view.sheetId);
    this.header.follow();
    this.scrollTo(view, { x: anchor.x, y: view.rowTop(anchor.row) + anchor.offset });
    this.fitRows();
  }

  /** Rows in sight that have no height of their own get that of their texts, to the pixel. */
  fitRows(): void {
    const view = this.window();
    const known = view && this.options.sheets.find(view.sheetId);
    if (!view || !known) return;
    const { sheet, looks } = known;
    const last = Math.min(lastRowOf(sheet), rowAt(view, view.scroll.y + view.height) + 1);
    const endColumn = lastColumnOf(sheet) - 1;
    const ranges: IRange[] = [];
    for (let row = rowAt(view, view.scroll.y); row < last; row++) {
      const isFree = (looks.rows.get(row + 1)?.height ?? null) === null;
      const hasText = sheet.values[row + 1 - sheet.firstRow]?.some(
        (value) => typeof value === "string" && value !== "",
      );
      if (isFree && hasText === true) ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
    }
    const { injector } = this.options;
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, view.sheetId);
    for (const { id, params } of redos) injector.get(ICommandService).syncExecuteCommand(id, params, ours);
  }

  private scrollTo(view: SheetWindow, scroll: Scroll): void {
    if (scroll.y <= this.header.kept(view).from) this.header.release();
    view.scrollTo(scroll);
  }

  private frozenColumns(view: SheetWindow): { from: number; to: number } {
    const freeze = this.options.workbook()?.getSheetBySheetId(view.sheetId)?.getFreeze();
    if (!freeze || freeze.xSplit <= 0) return { from: 0, to: 0 };
    return { from: view.columnLeft(freeze.startColumn - freeze.xSplit), to: view.columnLeft(freeze.startColumn) };
  }

  private headerOf(id: string): HeaderRows | null {
    const known = this.options.sheets.find(id);
    if (!known) return null;
    const judged = this.judged.get(known.sheet.name);
    if (judged) return judged;
    const { sheet, looks } = known;
    const before = this.byFile.get(sheet);
    if (before !== undefined) return before;
    const rows = headerRowsOf(sheet, looks.freeze?.rows ?? 0);
    this.byFile.set(sheet, rows);
    return rows;
  }

  private window(): SheetWindow | null {
    return sheetWindowOf(this.options.injector, this.options.workbook());
  }
}

/** The 0-based row that a place is in; halves the rows until one is left. */
function rowAt(view: SheetWindow, place: number): number {
  let [first, last] = [0, view.rowCount];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (view.rowTop(middle + 1) > place) last = middle;
    else first = middle + 1;
  }
  return first;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From the first pixel that is in sight; `null` for what is scrolled out or lies under what stays. */
function spanInSight([start, end]: readonly [number, number], kept: Span, scroll: number, size: number): Span | null {
  if (end <= kept.to && start >= kept.from && kept.to > kept.from)
    return { from: start - kept.from, to: end - kept.from };
  const [from, to] = [start - scroll, end - scroll];
  return to > kept.to - kept.from && from < size ? { from, to } : null;
}

function rowsOf(view: SheetWindow, { top, bottom }: CellRange): { from: number; to: number } {
  return { from: view.rowTop(top - 1), to: view.rowTop(bottom) };
}

function columnsOf(view: SheetWindow, { left, right }: CellRange): { from: number; to: number } {
  return { from: view.columnLeft(left - 1), to: view.columnLeft(right) };
}
