/** Files and steps of the main job that several tests take, as an office takes them. */
import { readFile, writeFile } from "node:fs/promises";
import * as z from "zod";

import { timeBands } from "../../src/catalogue/time-band";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { noChange } from "../../src/workbook/workbook-change";
import { findName, valuesOfName, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { kpiJson } from "../support/kpi";
import type { BookRow } from "../support/write-book";

export const convertDocument = z.object({
  standard: z.object({ code: z.string() }).nullable(),
  rows: z.array(
    z.object({
      code: z.string(),
      detail: z.string(),
      points: z.number().nullable(),
      coefficient: z.number().nullable(),
      group: z.string().nullable(),
      band: z.number().nullable(),
    }),
  ),
  findings: z.array(
    z.object({ code: z.string(), severity: z.string(), row: z.number(), related: z.array(z.string()) }),
  ),
});

export const heading = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
export const rows: readonly BookRow[] = [
  ["Tham mưu văn bản", "Soạn công văn", "Công văn", "N1", timeBands[3]?.label ?? null],
  [null, "Soạn báo cáo tháng", "Báo cáo", "N2", timeBands[8]?.label ?? null],
  [null, "Soạn đề án", "Đề án", "N4", timeBands[13]?.label ?? null],
  ["Tổ chức hội nghị", "Lập kế hoạch", "Kế hoạch", "N3", timeBands[7]?.label ?? null],
  [null, "Viết biên bản", "Biên bản", "N1", timeBands[5]?.label ?? null],
];

export async function read(file: string): Promise<WorkbookSnapshot> {
  return (await openXlsx(await readFile(file), file)).read();
}

/** Types a value into the single cell of a defined name, as a person would in Excel. */
export async function typeInto(
  file: string,
  name: string,
  value: string | number,
  target: string,
  offset = 0,
): Promise<void> {
  const host = await openXlsx(await readFile(file), file);
  const cell = findName(await host.read(), name);
  if (!cell) throw new Error(`no name ${name}`);
  const { top: row, left: column } = cell.range;
  const edit = { kind: "setCell", sheet: cell.sheet, row: row + offset, column, value } as const;
  await host.apply({ ...noChange, edits: [edit] });
  await writeFile(target, await host.toBytes());
}

export async function convert(file: string, out: string, ...options: readonly string[]) {
  const { json } = await kpiJson(["convert", file, "-o", out, "--overwrite", ...options]);
  return convertDocument.parse(json);
}

/** Coefficients of the converted catalogue by code, as the cells show them. */
export function shownCoefficients(workbook: WorkbookSnapshot): Record<string, unknown> {
  const codes = valuesOfName(workbook, "KPI_DM_Ma")?.map(([code]) => code) ?? [];
  const shown = valuesOfName(workbook, "KPI_DM_HeSo")?.map(([value]) => value) ?? [];
  return Object.fromEntries(
    codes.flatMap((code, index) => (typeof code === "string" && code ? [[code, shown[index]]] : [])),
  );
}
