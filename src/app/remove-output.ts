/**
 * "Gỡ kết quả": takes every result that this software wrote out of the workbook, in one step that can be undone.
 * A blank form is no result: once people filled it, it is their catalogue.
 */
import { stampOf } from "../sheets/closing/stamp";
import { sheetFactsOf, sheetKindOf, type SheetKind } from "../sheets/our-sheets";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** A sheet of results, by its marker and the name it has now. */
export interface OutputSheet {
  readonly marker: string;
  /** `null` for one that another version wrote. */
  readonly kind: SheetKind | null;
  readonly name: string;
}

/** The results in a workbook, in the order of its tabs. */
export function outputSheets({ sheets }: WorkbookSnapshot): OutputSheet[] {
  return sheets.flatMap(({ marker, name }) =>
    marker !== null && sheetFactsOf(marker).isResult ? [{ marker, kind: sheetKindOf(marker), name }] : [],
  );
}

/** `null` when there are no results in the workbook. The sheets of closed periods stay: they are a record. */
export async function removeOutput(host: WorkbookHost, work: WorkOptions = {}): Promise<AppliedChange | null> {
  const workbook = await host.read(work);
  const closed = new Set(workbook.sheets.flatMap((sheet) => (stampOf(sheet) ? (sheet.marker ?? []) : [])));
  const remove = outputSheets(workbook).flatMap(({ marker }) => (closed.has(marker) ? [] : marker));
  return remove.length > 0 ? host.apply({ ...noChange, remove }, work) : null;
}
