/** The part of the sheet in front that is in sight: where it is, how large, and what brings another part there. */
import type { Injector, Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type Viewport,
} from "@univerjs/preset-sheets-core";

/** In pixels of the unzoomed sheet, from its first cell. */
export interface Scroll {
  readonly x: number;
  readonly y: number;
}

export interface SheetWindow {
  readonly sheetId: string;
  readonly scroll: Scroll;
  /** Where rows and columns begin; 0-based, the end of the last one for the one behind it. */
  readonly rowTop: (row: number) => number;
  readonly columnLeft: (column: number) => number;
  readonly rowCount: number;
  /** All that shows cells, frozen rows and columns included. */
  readonly width: number;
  readonly height: number;
  readonly scrollTo: (scroll: Scroll) => void;
  readonly main: Viewport;
  /** Pixels of the page for one of the sheet. */
  readonly scale: number;
  /** What stands above and before all cells. */
  readonly headings: { readonly width: number; readonly height: number };
  /** What shows the cells. */
  readonly canvas: HTMLElement;
}

/** `null` before the engine has drawn something. */
export function sheetWindowOf(injector: Injector, model: Workbook | null): SheetWindow | null {
  const sheet = model?.getActiveSheet(true);
  if (!model || !sheet) return null;
  const render = injector.get(IRenderManagerService).getRenderById(model.getUnitId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !main || !skeleton) return null;
  const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
  const freeze = sheet.getFreeze();
  const rowTop = (row: number): number => rows[Math.min(row, rows.length) - 1] ?? 0;
  const columnLeft = (column: number): number => columns[Math.min(column, columns.length) - 1] ?? 0;
  const { scaleX, scaleY } = render.scene;
  const frozen = {
    height: freeze.ySplit > 0 ? rowTop(freeze.startRow) - rowTop(freeze.startRow - freeze.ySplit) : 0,
    width: freeze.xSplit > 0 ? columnLeft(freeze.startColumn) - columnLeft(freeze.startColumn - freeze.xSplit) : 0,
  };
  return {
    sheetId: sheet.getSheetId(),
    scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
    rowTop,
    columnLeft,
    rowCount: rows.length,
    width: (main.width ?? 0) / scaleX + frozen.width,
    height: (main.height ?? 0) / scaleY + frozen.height,
    scrollTo: ({ x, y }) => {
      main.scrollToViewportPos({ viewportScrollX: x, viewportScrollY: y });
    },
    main,
    scale: scaleX,
    headings: { width: skeleton.rowHeaderWidth, height: skeleton.columnHeaderHeight },
    canvas: render.engine.getCanvasElement(),
  };
}
