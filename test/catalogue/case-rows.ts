/** Rows for the cases of the rules: each differs from the others, whatever the rule looks at. */
import type { CatalogueRuleCode } from "../../src/catalogue/rules/catalogue-rules";
import { band2, header, type Rows } from "./read-one-sheet";

/** Rows 2, 3, 4… of a sheet in LC's columns: each differs from the others, whatever the rule looks at. */
export function rowsOf(
  lines: readonly (readonly [task: string, detail: string, output: string, group?: string, band?: string])[],
) {
  const rows = lines.map(([task, detail, output, group = "N2", band = band2], index) => [
    ...[index + 1, task, detail, output, group, band],
  ]);
  return [header, ...rows];
}

export const nouns = [
  "Sổ",
  "Phiếu",
  "Bảng",
  "Biên bản",
  "Danh mục",
  "Kịch bản",
  "Tờ trình",
  "Công văn",
  "Kế hoạch",
  "Bản đồ",
];
export const objects = [
  "đê điều",
  "chợ",
  "trường học",
  "hộ tịch",
  "rừng",
  "cầu đường",
  "nghĩa trang",
  "lễ hội",
  "thuế",
  "nước",
];
export const objectOf = (index: number) => objects[index] ?? String(index);

/** One row for each output; task and detail are plain. */
export const outputs = (texts: readonly string[]): Rows =>
  rowsOf(texts.map((text, index) => [`Quản lý ${objectOf(index)}`, `Theo dõi ${objectOf(index)} hằng tuần`, text]));
export const tasks = (texts: readonly string[], detail = "Rà soát"): Rows =>
  rowsOf(
    texts.map((text, index) => [text, `${detail} ${objectOf(index)}`, `${nouns[index] ?? ""} ${objectOf(index)}`]),
  );
export const details = (texts: readonly string[], group?: string, band?: string): Rows =>
  rowsOf(
    texts.map((text, index) => [
      `Quản lý ${objectOf(index)}`,
      text,
      `${nouns[index] ?? ""} ${objectOf(index)}`,
      group,
      band,
    ]),
  );

export const everyRow = <Code extends CatalogueRuleCode>(code: Code, column: string, count: number) =>
  Array.from({ length: count }, (_row, index) => `${code} ${column}${index + 2}` as const);
