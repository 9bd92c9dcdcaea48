/** Files as a whole: a workbook made of sheets alone, and what a workbook says. Fetched when somebody brings or takes one. */
import type { SheetPlan } from "../../workbook/sheet-plan";
import { noChange } from "../../workbook/workbook-change";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { emptyWorkbook, openXlsx } from "./xlsx-host";

export async function makeWorkbook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const file = await emptyWorkbook();
  await file.apply({ ...noChange, sheets });
  return file.toBytes();
}

/** Throws what `openXlsx` throws. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const host = await openXlsx(bytes, name);
  return host.read();
}
