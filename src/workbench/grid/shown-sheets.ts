/**
 * The sheets that the engine shows, by its ids, with what of the file decides about them.
 */
import type { CellLook, NameLook, SheetLooks } from "../../hosts/xlsx/looks/looks";
import type { SheetSnapshot } from "../../workbook/workbook-snapshot";

export interface ShownSheet {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
}

export class ShownSheets {
  private readonly byId = new Map<string, ShownSheet>();
  private cells: readonly CellLook[] = [];
  private names: readonly NameLook[] = [];
  private given = 0;

  /** Forgets everything that was shown. */
  clear(): void {
    this.byId.clear();
  }

  setCellLooks(cells: readonly CellLook[]): void {
    this.cells = cells;
  }

  /** Names that are known from now on; gives those that are gone. */
  replaceNames(wanted: readonly NameLook[]): NameLook[] {
    const isWanted = (old: NameLook): boolean =>
      wanted.some(({ name, sheet }) => name === old.name && sheet === old.sheet);
    const gone = this.names.filter((old) => !isWanted(old));
    this.names = wanted;
    return gone;
  }

  add(sheet: SheetSnapshot, looks: SheetLooks): ShownSheet {
    this.given += 1;
    const shown = { id: `sheet-${this.given}`, sheet, looks };
    this.byId.set(shown.id, shown);
    return shown;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  find(id: string): ShownSheet | null {
    return this.byId.get(id) ?? null;
  }

  named(name: string): ShownSheet | null {
    return [...this.byId.values()].find(({ sheet }) => sheet.name === name) ?? null;
  }

  all(): ShownSheet[] {
    return [...this.byId.values()];
  }

  isProtected(id: string): boolean {
    return this.find(id)?.sheet.isProtected ?? false;
  }

  /** 0-based. On a protected sheet every cell is locked that is not marked as free to type in. */
  isLocked(id: string, row: number, column: number): boolean {
    const shown = this.find(id);
    if (!shown?.sheet.isProtected) return false;
    const look = shown.looks.cells.get(row + 1)?.get(column + 1);
    return look === undefined || this.cells[look]?.isUnlocked !== true;
  }
}
