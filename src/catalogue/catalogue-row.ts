/**
 * One row of a catalogue is one product (sản phẩm/công việc). Legal source: LC (letter 4/2026 of Văn
 * phòng UBND tỉnh Lào Cai, "sheet 2") and ST Phụ lục I.
 */
import type { ComplexityGroup } from "./complexity-group";
import type { TableLayout } from "./table-layout";
import type { InheritedCells } from "./inherited-cells";
import type { TimeBandNumber } from "./time-band";

/** Columns a catalogue sheet can have, whatever their order. */
export const catalogueFields = [
  "ordinal", // STT
  "code", // Mã CV
  "unit", // phòng, ban
  "position", // Vị trí việc làm
  "task", // Tên nhiệm vụ
  "detail", // Công việc chi tiết
  "output", // Sản phẩm đầu ra
  "group", // Phân nhóm, one text column
  "band", // Định lượng thời gian, one text column
  "minutes", // explicit minutes, for the open band
  "hours", // support work without a product
  "frequency", // Tần suất
  "people", // Tổng số người làm
  "performers", // Người thực hiện
  "frame", // Khung điểm
  "points", // Điểm chấm
  "level", // Mức (Phụ lục 3)
  "coefficient", // Hệ số quy đổi
  "factor", // a multiplier of its own: "Hệ số độ khó", "Hệ số chức vụ"
  "note", // Ghi chú
] as const;
export type CatalogueField = (typeof catalogueFields)[number];

/** Where a row stands in its workbook; `row` is 1-based. */
export interface RowSource {
  readonly sheet: string;
  readonly row: number;
}

/**
 * What a cell of a closed list was read as. `missing`: nothing there. `unknown`: something there that is
 * no choice; `nearest` is the closest one, if any is close. `several`: more than one choice ticked.
 * `exact` is false when the text could be read but is not the template's own label (W110, W111).
 */
export type Reading<Choice> =
  | { readonly kind: "missing" }
  | { readonly kind: "read"; readonly value: Choice; readonly exact: boolean; readonly text: string }
  | { readonly kind: "unknown"; readonly nearest: Choice | null; readonly text: string; readonly asDate: boolean }
  | { readonly kind: "several"; readonly values: readonly Choice[] };

/** Least and greatest points that the row's own sheet prints for its group, such as "11-50". */
export interface PointFrame {
  readonly min: number;
  readonly max: number;
}

export interface CatalogueRow {
  readonly source: RowSource;
  /** Nearest section heading above, as printed; `null` when there is none. */
  readonly section: string | null;
  /** Part of the catalogue by sheet title or section: A leaders, B.I shared, B.II a unit's own, C, D (KH). */
  readonly part: string | null;
  readonly ordinal: string | null;
  /** Code printed in the sheet; `null` when it has none. */
  readonly code: string | null;
  readonly unit: string | null;
  /** Position whose work this is, in a catalogue by positions (Vị trí việc làm). */
  readonly position: string | null;
  /**
   * Task, also where the cell is merged over several steps or filled only once. It, the detail and the output are as
   * `normalizeLines` leaves them, also where they are empty.
   */
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  readonly group: Reading<ComplexityGroup>;
  readonly band: Reading<TimeBandNumber>;
  /** Explicit minutes of hands-on time, from a minutes column or from a duration written in the band cell. */
  readonly minutes: number | null;
  /** Hours of support work that has no product of its own (TN, ST); such a row needs no band. */
  readonly hours: number | null;
  readonly frequency: string | null;
  readonly people: number | null;
  readonly performers: string | null;
  readonly points: number | null;
  readonly frame: PointFrame | null;
  /** Level 1–4 of Phụ lục 3. */
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly printedCoefficient: number | null;
  /** A multiplier of its own, 1.2 for "120 %"; shown, and no part of the points by itself. */
  readonly factor: number | null;
  readonly note: string | null;
  /** What the four criteria of ST sum to, where the sheet prints them and every one is given; beside printed points, W310. */
  readonly criteriaSum: number | null;
  /** True when the sheet itself marks this row as the standard unit ("Sản phẩm chuẩn" in the note). */
  readonly isMarkedStandard: boolean;
  /** Cells of the row that hold an Excel error. */
  readonly errors: readonly { readonly column: number; readonly code: string }[];
}

/** How group and band are laid out: one text column, or one column per choice with a tick. */
export type ChoiceLayout = "text" | "ticks" | "none";

export type SkipReason =
  | "title" // above the header
  | "header" // the header itself, and its second row
  | "columnNumbers" // (1) (2) (3)
  | "repeatedHeader"
  | "section"
  | "total"
  | "blank"
  | "signature" // the signature block and everything below
  | "otherTable"; // a table that is no catalogue, from its header on (E313)

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** One table of a sheet as it was understood; a sheet may hold several, one below the other. */
export interface CatalogueSheet {
  readonly name: string;
  /** Which of the sheet's tables it is, and the 1-based rows that are its own, with its titles. */
  readonly table: { readonly number: number; readonly top: number; readonly bottom: number };
  /** 1-based rows below it that look like the header of a table and could not be read by it (E313). */
  readonly unreadHeaders: readonly number[];
  /** 1-based column where another table begins to the right of it, which is not read (E313); absent where there is none. */
  readonly unreadBeside?: number;
  /** 1-based first row of the header. */
  readonly headerRow: number;
  /** 1-based first row below the header and its column numbers. */
  readonly firstDataRow: number;
  /** 1-based column of each field that the sheet has. */
  readonly columns: Readonly<Partial<Record<CatalogueField, number>>>;
  /** 1-based columns of ticks, by choice; empty for a text layout. */
  readonly groupTicks: ReadonlyMap<ComplexityGroup, number>;
  readonly bandTicks: ReadonlyMap<TimeBandNumber, number>;
  readonly layout: { readonly group: ChoiceLayout; readonly band: ChoiceLayout };
  /** Minutes of a bare number in the column of times, where its heading names the unit; else `null`. */
  readonly bandUnit: number | null;
  /** A name for each 1-based column, under which people's corrections know it again. */
  readonly columnNames: ReadonlyMap<number, string>;
  /** What people corrected of this table or one like it; `null` where nothing. */
  readonly corrections: TableLayout | null;
  readonly rows: readonly CatalogueRow[];
  readonly skipped: readonly SkippedRow[];
  readonly inheritedFrom: InheritedCells;
  /** 1-based product rows that are hidden in the sheet; they are read all the same. */
  readonly hiddenRows: readonly number[];
  /** Excel refused to tell which cells are merged: a merged cell was read as one with blank cells below it. */
  readonly areMergesUnknown?: true;
}

/** Several sheets read as one catalogue. */
export interface Catalogue {
  readonly sheets: readonly CatalogueSheet[];
  /** Rows of all sheets, in reading order. */
  readonly rows: readonly CatalogueRow[];
}

/** Finds the table in which a row stands; a sheet's only table has all of its rows. */
export function tableFinder({ sheets }: Catalogue): (source: RowSource) => CatalogueSheet | undefined {
  const byName = new Map<string, CatalogueSheet[]>();
  for (const sheet of sheets) {
    const known = byName.get(sheet.name);
    if (known) known.push(sheet);
    else byName.set(sheet.name, [sheet]);
  }
  return ({ sheet: name, row }) => {
    const tables = byName.get(name) ?? [];
    return tables.length === 1 ? tables[0] : tables.find(({ table }) => row >= table.top && row <= table.bottom);
  };
}

/** The choice that a reading settled on; `null` unless it was read. */
export function chosen<Choice>(reading: Reading<Choice>): Choice | null {
  return reading.kind === "read" ? reading.value : null;
}

/** True for support work that is measured in hours instead of a band or points (TN 3.2.d). */
export function isHoursRow(row: CatalogueRow): boolean {
  return row.hours !== null && row.band.kind === "missing" && row.points === null;
}

/** "Sheet2!15", how people and the command line name a row. */
export function rowLabel(source: RowSource): string {
  return `${source.sheet}!${source.row}`;
}
