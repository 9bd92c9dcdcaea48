/**
 * Marks of findings in the cells of the workbook itself, for programs in which nothing can be drawn over a sheet. Each is
 * a conditional format of ours beside those of people: it touches neither a cell's content nor its format, its notes or its
 * validation, and it goes without a trace. A formula that is always true and depends on nothing tells it from all others,
 * whoever put it there and however people copied it.
 */
import type { CellRange, CellRef } from "./address";
import type { CellMark } from "./sheet-marks";
import type { WorkOptions } from "./workbook-host";

export type MarkedCell = Pick<CellMark, "at" | "severity">;

/** What a host that keeps marks in its workbook can do. None of it is a change of the workbook: `undo` knows nothing of it. */
export interface KeptMarks {
  /** Names of the sheets that hold marks, of whoever put them. */
  find(work?: WorkOptions): Promise<readonly string[]>;
  /**
   * Marks these cells and no others, all or none: what goes wrong leaves no mark of this call. Sheets that are gone are
   * left out. Throws `sheetProtected` before anything is touched, and what the host throws.
   */
  put(cells: readonly MarkedCell[], work?: WorkOptions): Promise<void>;
  /** Takes every mark out, of whoever put it. Throws as `put`. */
  clear(work?: WorkOptions): Promise<void>;
}

export type MarkLine = "solid" | "dashed" | "dotted";

export interface MarkLook {
  /** "#RRGGBB". */
  readonly fill: string;
  /** Around the cell: the colour is not the only sign. */
  readonly line: MarkLine;
  readonly lineColor: string;
}

export const markLooks: Readonly<Record<CellMark["severity"], MarkLook>> = {
  error: { fill: "#FDE7E9", line: "solid", lineColor: "#C50F1F" },
  warning: { fill: "#FFF4CE", line: "dashed", lineColor: "#BC4B09" },
  hint: { fill: "#EBF3FC", line: "dotted", lineColor: "#0F6CBD" },
};

const tag = "DanhMucKpi.Mark.";

/** With its leading "=". The same in every language of Excel: it has no function and no separator. */
export function markFormula(severity: CellMark["severity"]): string {
  return `="${tag}${severity}"<>""`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${tag}`);
}

/** Marked cells of one look in one sheet. */
export interface MarkedAreas {
  readonly sheet: string;
  readonly severity: CellMark["severity"];
  /** No two of them touch within a column. */
  readonly areas: readonly CellRange[];
}

/** The cells by sheet and severity, those above each other as one area. A cell of several marks has the first. */
export function markedAreas(cells: readonly MarkedCell[]): readonly MarkedAreas[] {
  const groups = new Map<string, { readonly sheet: string; readonly severity: CellMark["severity"]; at: CellRef[] }>();
  const seen = new Set<string>();
  for (const { at, severity } of cells) {
    const place = `${at.row},${at.column},${at.sheet}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const key = `${severity},${at.sheet}`;
    const group = groups.get(key);
    if (group) group.at.push(at);
    else groups.set(key, { sheet: at.sheet, severity, at: [at] });
  }
  return [...groups.values()].map(({ sheet, severity, at }) => ({ sheet, severity, areas: areasOf(at) }));
}

function areasOf(cells: readonly CellRef[]): CellRange[] {
  const inOrder = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of inOrder) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
