/**
 * The sheets that the engine shows, by its ids, with what of the file decides about them.
 */
import type { CellLook, NameLook, SheetLooks } from "../../../hosts/xlsx/looks/looks";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { nameAreas, type NameAreas } from "./name-areas";

export interface ShownSheet {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
}

export class ShownSheets {
  private readonly byId = new Map<string, ShownSheet>();
  private cells: readonly CellLook[] = [];
  private names: readonly NameLook[] = [];
  private namedAreas = nameAreas([]);
  private given = 0;

  /** Forgets everything that was shown. */
  clear(): void {
    this.byId.clear();
  }

  setCellLooks(cells: readonly CellLook[]): void {
    this.cells = cells;
  }

  /** Names that are known from now on; gives those that are gone, and those that are new or mean something else. */
  replaceNames(wanted: readonly NameLook[]): { readonly gone: NameLook[]; readonly news: NameLook[] } {
    const before = new Map(this.names.map((look) => [keyOf(look), look.formula]));
    const after = new Set(wanted.map(keyOf));
    const gone = this.names.filter((look) => !after.has(keyOf(look)));
    // A name of one sheet goes by the engine's id of the sheet, which may be another one now.
    const news = wanted.filter((look) => look.sheet !== null || before.get(keyOf(look)) !== look.formula);
    this.names = wanted;
    this.namedAreas = nameAreas(wanted);
    return { gone, news };
  }

  allNames(): readonly NameLook[] {
    return this.names;
  }

  /** What the names stand for. */
  areas(): NameAreas {
    return this.namedAreas;
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

function keyOf({ name, sheet }: NameLook): string {
  return `${sheet ?? ""}!${name}`;
}
