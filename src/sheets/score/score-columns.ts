/**
 * Where things stand on a monthly score sheet (Mẫu số 01, with the product table of ST chương VI), and the
 * defined names of its cells: names carry the month and the person, so that sheets do not disturb each other.
 */
import { scoreSheetMarker } from "../our-sheets";

/** 1-based columns of the product table; (1)–(14) of the form are `ordinal` to `good`. */
export const lineColumns = {
  code: 1,
  kind: 2,
  ordinal: 3,
  title: 4,
  due: 5,
  output: 6,
  coefficient: 7,
  assigned: 8,
  assignedUnits: 9,
  done: 10,
  doneUnits: 11,
  doneDate: 12,
  delays: 13,
  onTime: 14,
  failed: 15,
  good: 16,
  delaysObjective: 17,
  failedObjective: 18,
  share: 19,
  ownCoefficient: 20,
  note: 21,
} as const;

export const lastLineColumn = lineColumns.note;
export const scoreColumnWidths = [9, 10, 5, 28, 12.5, 19, 8, 7, 9, 7.5, 9, 12.5, 7, 9, 7, 9, 8, 8, 8, 9, 13];

/** First and last columns of the blocks that merge over the grid of the product table. */
export const criteriaBlocks = {
  number: [1, 1],
  title: [2, 11],
  max: [12, 12],
  self: [13, 14],
  authority: [15, 16],
  counted: [17, 18],
} as const;

export const resultBlocks = { title: [1, 5], rule: [6, 11], uncapped: [12, 13], counted: [14, 16] } as const;

/** Cells of a score sheet that other sheets or a later run look for. */
export type ScoreCell =
  | "Ma" // id of the person
  | "TieuChi" // numbers of the general criteria
  | "TuCham" // their self scores
  | "CapTren" // their authority's scores
  | "Dong" // lines of the product table, all columns
  | "G"
  | "A"
  | "R"
  | "KetQua"
  | "Tong"
  | "XepLoai"
  | "CanCu"
  | "UuDiem"
  | "HanChe"
  | "NhanXet";

/** "KPI_score_2026_05_nv01_Tong". */
export function scoreCellName(period: string, personId: string, cell: ScoreCell): string {
  return `KPI_${scoreSheetMarker(period, personId)}_${cell}`;
}
