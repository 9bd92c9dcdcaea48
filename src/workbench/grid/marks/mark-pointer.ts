/** Which mark is spoken of now: that of the cell under the mouse, else that of the selected cell, and where it stands. */
import type { Injector } from "@univerjs/core";
import { HoverManagerService, IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { CellRef } from "../../../workbook/address";
import type { CellMark } from "../../../workbook/sheet-marks";
import type { ShownSheets } from "../drawing/shown-sheets";

/** In pixels of the page, from the corner of the grid. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface MarkCard {
  readonly mark: CellMark;
  readonly place: CellPlace;
  /** False under the mouse alone: nobody chose the cell. */
  readonly isSelected: boolean;
}

/** Milliseconds until a mouse that rests is meant, and until one that left does not come back. */
const rest = 250;
const leave = 350;

export interface MarkPointerOptions {
  readonly injector: Injector;
  readonly sheets: ShownSheets;
  readonly markAt: (cell: CellRef) => CellMark | null;
  /** `null` for a cell that is out of sight. */
  readonly placeOf: (cell: CellRef) => CellPlace | null;
  readonly onCard: (card: MarkCard | null) => void;
}

export class MarkPointer {
  private hovered: CellRef | null = null;
  private selected: CellRef | null = null;
  private isTyping = false;
  private isHeld = false;
  private isDismissed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: MarkCard | null = null;

  constructor(private readonly options: MarkPointerOptions) {}

  /** To be called once the engine has its services for sheets. */
  start(): void {
    const { injector, sheets } = this.options;
    injector.get(HoverManagerService).currentCell$.subscribe((hover) => {
      const sheet = hover && sheets.find(hover.location.subUnitId)?.sheet.name;
      const { row = 0, col = 0 } = hover?.location ?? {};
      this.hover(typeof sheet === "string" ? { sheet, row: row + 1, column: col + 1 } : null);
    });
    injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      this.isTyping = visible;
      this.tell();
    });
  }

  select(cell: CellRef): void {
    this.selected = cell;
    this.isDismissed = false;
    this.tell();
  }

  /** The mouse is in the card. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    if (!isHeld) this.hover(null);
  }

  /** Until another cell is selected. */
  dismiss(): void {
    this.isDismissed = true;
    this.hovered = null;
    this.tell();
  }

  /** To be called when marks changed or cells moved. */
  tell(): void {
    const card = this.card();
    if (card === null && this.told === null) return;
    this.told = card;
    this.options.onCard(card);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private hover(cell: CellRef | null): void {
    clearTimeout(this.timer);
    const hasMark = cell !== null && this.options.markAt(cell) !== null;
    if (!hasMark && this.hovered === null) return;
    this.timer = setTimeout(
      () => {
        if (this.isHeld) return;
        this.hovered = hasMark ? cell : null;
        this.tell();
      },
      hasMark ? rest : leave,
    );
  }

  private card(): MarkCard | null {
    if (this.isTyping || this.isDismissed) return null;
    const { markAt, placeOf } = this.options;
    for (const cell of [this.hovered, this.selected]) {
      const mark = cell && markAt(cell);
      const place = cell && placeOf(cell);
      if (mark && place) return { mark, place, isSelected: cell === this.selected };
    }
    return null;
  }
}
