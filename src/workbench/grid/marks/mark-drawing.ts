/**
 * Marks over the cells: a tint and corners by severity, and for a moment the cells that were just changed. They are drawn
 * and never written: neither the engine's cells nor the file know of them.
 */
import {
  ICommandService,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type ICellMarks,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  InsertRowMutation,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  RemoveRowMutation,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { CellRef } from "../../../workbook/address";
import type { CellMark } from "../../../workbook/sheet-marks";
import type { ShownSheets } from "../drawing/shown-sheets";
import { paramsOf } from "../engine/params-of";
import { MarkedCells } from "./marked-cells";

/** After the engine's own mark of cells that break the rule of their drop-down (9). */
const afterRules = 8.5;
const flashes = 1_600;

/** Errors have two corners, warnings one, hints a small one: the colour is not the only sign. */
const corners: Readonly<Record<CellMark["severity"], ICellMarks>> = {
  error: { tr: { color: "#c50f1f", size: 9 }, br: { color: "#c50f1f", size: 9 } },
  warning: { tr: { color: "#bc4b09", size: 9 } },
  hint: { tr: { color: "#0f6cbd", size: 6 } },
};
const tints: Readonly<Record<CellMark["severity"], string>> = {
  error: "#fde7e9",
  warning: "#fff4ce",
  hint: "#ebf3fc",
};
const flashTint = "#c9ecd3";

export interface MarkDrawingOptions {
  readonly injector: Injector;
  readonly sheets: ShownSheets;
  readonly workbook: () => Workbook | null;
}

export class MarkDrawing {
  private cells = new MarkedCells();
  private flashing = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: MarkDrawingOptions) {
    this.options.injector.get(ICommandService).onCommandExecuted((command) => {
      const news = paramsOf(command, InsertRowMutation);
      const gone = paramsOf(command, RemoveRowMutation);
      const moved = news ?? gone;
      const sheet = moved && this.nameOf(moved.subUnitId);
      if (typeof sheet !== "string") return;
      const { startRow, endRow } = moved?.range ?? { startRow: 0, endRow: -1 };
      const count = endRow - startRow + 1;
      if (news) this.cells.insertRows(sheet, startRow + 1, count);
      else this.cells.deleteRows(sheet, startRow + 1, count);
    });
  }

  /** To be called once the engine has its services for sheets. */
  start(): void {
    this.options.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: afterRules,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => next(this.drawn(cell, subUnitId, row, col)),
    });
  }

  show(cells: MarkedCells): void {
    this.cells = cells;
    this.redraw();
  }

  at(cell: CellRef): CellMark | null {
    return this.cells.at(cell);
  }

  flash(cells: readonly CellRef[]): void {
    clearTimeout(this.timer);
    this.flashing = new Set(cells.map(keyOf));
    this.redraw();
    this.timer = setTimeout(() => {
      this.flashing = new Set();
      this.redraw();
    }, flashes);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** 0-based, as the engine asks: for every cell that it draws. */
  private drawn(
    cell: Nullable<ICellDataForSheetInterceptor>,
    sheetId: string,
    row: number,
    column: number,
  ): Nullable<ICellDataForSheetInterceptor> {
    const sheet = this.nameOf(sheetId);
    if (sheet === null) return cell;
    const place = { sheet, row: row + 1, column: column + 1 };
    const mark = this.cells.at(place);
    const isFlashing = this.flashing.size > 0 && this.flashing.has(keyOf(place));
    if (!mark && !isFlashing) {
      // What the pane finds right must not look wrong.
      return cell?.markers && this.cells.isJudged(sheet) ? { ...cell, markers: {} } : cell;
    }
    const tint = isFlashing ? flashTint : mark && tints[mark.severity];
    return {
      ...cell,
      markers: mark ? corners[mark.severity] : {},
      interceptorStyle: { ...cell?.interceptorStyle, ...(tint ? { bg: { rgb: tint } } : {}) },
    };
  }

  private redraw(): void {
    const { injector, workbook } = this.options;
    const model = workbook();
    const id = model?.getActiveSheet(true)?.getSheetId();
    const render = model && injector.get(IRenderManagerService).getRenderById(model.getUnitId());
    if (!render || id === undefined) return;
    render.with(SheetSkeletonManagerService).getSkeletonParam(id)?.skeleton.resetCache();
    render.mainComponent?.makeForceDirty();
  }

  private nameOf(sheetId: string): string | null {
    return this.options.sheets.find(sheetId)?.sheet.name ?? null;
  }
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
