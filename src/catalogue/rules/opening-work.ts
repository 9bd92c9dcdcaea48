/** What a row does, as its wording begins: "Sao chụp hồ sơ xây dựng nghị quyết" is copying, whatever is copied. */
import type { CatalogueRow } from "../catalogue-row";

/** Words before the work itself. */
export const leadIns = [
  ...["việc", "công tác", "thực hiện", "thực hiện việc", "tổ chức", "trực tiếp", "chủ trì", "nhiệm vụ", "và"],
];

/** The first line of the detail, or of the task where there is none, without bullets and numbers. */
export function workOf({ task, detail }: Pick<CatalogueRow, "task" | "detail">): string {
  return openingLine(detail === "" ? task : detail);
}

export function openingLine(text: string): string {
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).replace(/^[^\p{L}]+/u, "");
}
