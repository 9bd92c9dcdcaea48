/** What is in sight of the sheets, and how large: the file's own panes and zoom are its own and stay as they are. */
import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { SheetLooks } from "../../../hosts/xlsx/looks/looks";
import type { CellRange, CellRef } from "../../../workbook/address";
import type { JudgedSheet } from "../../../workbook/sheet-marks";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import type { ShownSheets } from "../drawing/shown-sheets";
import { centred, shown } from "./centre";
import { shownAs, type ShownAs } from "./fitting-zoom";
import { headerRowsOf, type HeaderRows } from "./header-rows";
import { sheetWindowOf, type Scroll, type SheetWindow } from "./sheet-window";
import { StickyHeader } from "./sticky-header";

export interface GridGeometryOptions {
  readonly injector: Injector;
  readonly container: HTMLElement;
  readonly sheets: ShownSheets;
  readonly workbook: () => Workbook | null;
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
    const { injector, workbook } = options;
    this.header = new StickyHeader({ injector, workbook, headerOf: (id) => this.headerOf(id) });
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

  /** A sheet that comes to the front for the first time begins with its table. */
  show(): void {
    const view = this.window();
    if (!view) return;
    this.header.follow();
    if (this.seen.has(view.sheetId)) return;
    this.seen.add(view.sheetId);
    this.header.toHeader();
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

  /** What is in sight now; to be given back after the sheet was drawn anew. */
  scroll(): Scroll | null {
    return this.window()?.scroll ?? null;
  }

  restore(scroll: Scroll | null): void {
    const view = this.window();
    if (!view || !scroll) return;
    this.seen.add(view.sheetId);
    this.header.follow();
    this.scrollTo(view, scroll);
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

function rowsOf(view: SheetWindow, { top, bottom }: CellRange): { from: number; to: number } {
  return { from: view.rowTop(top - 1), to: view.rowTop(bottom) };
}

function columnsOf(view: SheetWindow, { left, right }: CellRange): { from: number; to: number } {
  return { from: view.columnLeft(left - 1), to: view.columnLeft(right) };
}
