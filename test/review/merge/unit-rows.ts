/** Rows of units as a test writes them down: task, detail, output, group, band, points. */
import { chosen } from "../../../src/catalogue/catalogue-row";
import { sourceRow, type SourceRow } from "../../../src/review/merge/source-row";
import { readOneSheet } from "../../catalogue/read-one-sheet";

export type UnitLine = readonly [
  task: string,
  detail: string,
  output: string,
  /** N2 when absent. */
  group?: string,
  band?: string,
  points?: number,
];

/** By file; the first row of a sheet is its row 2. */
export function unitRows(units: Readonly<Record<string, readonly UnitLine[]>>): readonly SourceRow[] {
  const head = [
    "Tên nhiệm vụ",
    "Công việc chi tiết",
    "Sản phẩm đầu ra",
    "Phân nhóm",
    "Định lượng thời gian",
    "Điểm chấm",
  ];
  return Object.entries(units).flatMap(([file, lines]) => {
    const { rows } = readOneSheet([head, ...lines.map(lineCells)], { name: "DM" });
    return rows.map((row) =>
      sourceRow({ file, unit: file }, { row, group: chosen(row.group), band: chosen(row.band), coefficient: null }),
    );
  });
}

function lineCells([task, detail, output, group = "N2", band, points]: UnitLine) {
  return [task, detail, output, group, band ?? null, points ?? null];
}
