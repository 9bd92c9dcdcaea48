/**
 * A sheet of a closed period: what its formulas gave stands in their place, nothing can be typed, and it carries the
 * stamp. Which cells were formulas is kept row by row in a hidden column, so that reopening tells them from what people
 * had typed.
 */
import { columnLetters, type CellRange } from "../../workbook/address";
import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from "../../workbook/sheet-plan";
import { stampRow, stampText, stampWords, type Stamp } from "./stamp";

export interface FrozenSheetOptions {
  /** The sheet as it would be written while its period is open. */
  readonly plan: SheetPlan;
  readonly stamp: Stamp;
  /** Free cells in which people read the stamp. */
  readonly place: CellRange;
}

const styles = {
  words: "closing.words",
  data: "closing.data",
} as const;
const closedTab = "#595959";
/** In characters; nobody sees it. */
const dataWidth = 8;

export function frozenSheet({ plan, stamp, place }: FrozenSheetOptions): SheetPlan {
  const column = 1 + plan.rows.reduce((last, { cells }) => Math.max(last, cells.length), plan.columnWidths.length);
  const rows = plan.rows.map((row, index): PlannedRow => frozenRow(row, index + 1, { stamp, place, column }));
  const widths = Array.from({ length: column - 1 }, (_, index) => plan.columnWidths[index] ?? dataWidth);
  return {
    ...plan,
    tabColor: closedTab,
    columnWidths: [...widths, dataWidth],
    hiddenColumns: [...(plan.hiddenColumns ?? []), column],
    lastColumn: column,
    rows,
    styles: { ...lockedStyles(plan.styles), ...stampStyles },
    merges: [...plan.merges, place],
    validations: [],
    // What is tinted waits to be filled; bars show figures.
    conditionalFormats: plan.conditionalFormats.filter(({ kind }) => kind === "dataBar"),
    isProtected: true,
  };
}

type Placed = Pick<FrozenSheetOptions, "stamp" | "place"> & { readonly column: number };

function frozenRow({ cells, height }: PlannedRow, row: number, { stamp, place, column }: Placed): PlannedRow {
  const made = [...cells];
  const formulas = made.flatMap((cell, index) => (cell?.formula === undefined ? [] : [columnLetters(index + 1)]));
  const frozen = Array.from({ length: column - 1 }, (_, index) => frozenCell(made[index] ?? null));
  if (row >= place.top && row <= place.bottom) {
    for (let at = place.left; at <= place.right; at++) frozen[at - 1] = { value: null, style: styles.words };
    if (row === place.top) frozen[place.left - 1] = { value: stampWords(stamp), style: styles.words };
  }
  const kept = row === stampRow ? stampText(stamp) : formulas.length > 0 ? formulas.join(" ") : null;
  return { cells: [...frozen, { value: kept, style: styles.data }], ...(height === undefined ? {} : { height }) };
}

function frozenCell(cell: PlannedCell | null): PlannedCell | null {
  if (cell?.formula === undefined) return cell;
  const { value, style, link } = cell;
  // A formula shows "" for nothing; a cell without one is blank.
  const plain = { value: value === "" ? null : value, style };
  return link ? { ...plain, link } : plain;
}

function lockedStyles(all: SheetPlan["styles"]): SheetPlan["styles"] {
  return Object.fromEntries(
    Object.entries(all).map(([key, { unlocked: _unlocked, ...style }]): [string, CellStyle] => [key, style]),
  );
}

const stampStyles: SheetPlan["styles"] = {
  [styles.words]: { bold: true, fontSize: 11, horizontal: "center", vertical: "middle", wrap: true, color: "#7A0C17" },
  [styles.data]: { fontSize: 8, numberFormat: "@" },
};
