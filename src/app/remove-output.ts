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
  /** A sheet of a closed period is a record, and stays when results are taken out. */
  readonly isClosed?: true;
}

/** The results in a workbook, in the order of its tabs. */
export function outputSheets({ sheets }: WorkbookSnapshot): OutputSheet[] {
  return sheets.flatMap((sheet) => {
    const { marker, name } = sheet;
    if (marker === null || !sheetFactsOf(marker).isResult) return [];
    return [{ marker, kind: sheetKindOf(marker), name, ...(stampOf(sheet) ? { isClosed: true } : {}) }];
  });
}

/** `null` when there are no results to remove. */
export async function removeOutput(host: WorkbookHost, work: WorkOptions = {}): Promise<AppliedChange | null> {
  const outputs = outputSheets(await host.read(work));
  const remove = outputs.flatMap(({ marker, isClosed }) => (isClosed ? [] : [marker]));
  return remove.length > 0 ? host.apply({ ...noChange, remove }, work) : null;
}
