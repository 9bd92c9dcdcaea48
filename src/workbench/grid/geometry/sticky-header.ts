/**
 * Keeps the header of a table in sight once the titles above it have been scrolled out, and lets them come back: the
 * engine freezes rows from the first one on, titles and all. What the file itself freezes stays as it is.
 */
import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/preset-sheets-core";
import { ours } from "../editing/guard";
import type { HeaderRows } from "./header-rows";
import { sheetWindowOf, type SheetWindow } from "./sheet-window";

/** A header that takes more of the window than this leaves too little to read. */
const mostOfWindow = 0.5;

export interface StickyHeaderOptions {
  readonly injector: Injector;
  readonly workbook: () => Workbook | null;
  /** Of a sheet by the engine's id; `null` for one without. */
  readonly headerOf: (sheetId: string) => HeaderRows | null;
  readonly onScroll: () => void;
}

export class StickyHeader {
  private watched: SheetWindow["main"] | null = null;

  constructor(private readonly options: StickyHeaderOptions) {}

  /** To be called when a workbook or a sheet has come to the front. */
  follow(): void {
    const view = this.window();
    if (!view) return;
    if (this.watched !== view.main) {
      this.watched = view.main;
      view.main.onScrollAfter$.subscribeEvent(() => {
        this.update();
        this.options.onScroll();
      });
    }
    this.update();
  }

  /** Pixels of the header, and where it begins; both 0 where nothing sticks. */
  kept(view: SheetWindow): { readonly from: number; readonly to: number } {
    const header = this.options.headerOf(view.sheetId);
    if (!header) return { from: 0, to: 0 };
    const [from, to] = [view.rowTop(header.top - 1), view.rowTop(header.bottom)];
    return to - from > view.height * mostOfWindow ? { from: 0, to: 0 } : { from, to };
  }

  /** Scrolls so that the header is at the top. */
  toHeader(): void {
    const view = this.window();
    if (view) view.scrollTo({ x: view.scroll.x, y: this.kept(view).from });
  }

  /** Lets the header go, for the titles above it to come into sight. */
  release(): void {
    const view = this.window();
    if (view) this.freeze(view, null);
  }

  update(): void {
    const view = this.window();
    if (!view) return;
    const { from, to } = this.kept(view);
    // At the header's own place a frozen and a free one are the same picture, so nothing jumps.
    const sticks = to > from && view.scroll.y > from + 0.5;
    this.freeze(view, sticks ? this.options.headerOf(view.sheetId) : null);
  }

  private freeze({ sheetId }: SheetWindow, rows: HeaderRows | null): void {
    const model = this.options.workbook();
    const sheet = model?.getSheetBySheetId(sheetId);
    if (!model || !sheet) return;
    const now = sheet.getFreeze();
    const [startRow, ySplit] = rows ? [rows.bottom, rows.bottom - rows.top + 1] : [-1, 0];
    if (now.ySplit === ySplit && (ySplit === 0 || now.startRow === startRow)) return;
    const { startColumn, xSplit } = now;
    const params = { unitId: model.getUnitId(), subUnitId: sheetId, startRow, ySplit, startColumn, xSplit };
    this.options.injector
      .get(ICommandService)
      .syncExecuteCommand(SetFrozenMutation.id, { ...params, resetScroll: false }, ours);
  }

  private window(): SheetWindow | null {
    return sheetWindowOf(this.options.injector, this.options.workbook());
  }
}
