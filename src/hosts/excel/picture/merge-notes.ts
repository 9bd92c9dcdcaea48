/**
 * Before ExcelApi 1.13 Excel cannot tell which cells are merged. To put a sheet of ours back all the same, what
 * was merged in it is noted in the document when it is written.
 */
import { parseRangeAddress, rangeAddress, type CellRange } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import { hasExcelApi } from "../requests/capabilities";
import { localRange } from "./excel-address";
import type { SheetPicture } from "./sheet-picture";

const noteOf = (sheet: string): string => `DanhMucKpi.merges.${sheet}`;

export function noteMergesSteps({ name, merges }: SheetPicture): WriteStep[] {
  if (hasExcelApi("1.13")) return [];
  const note = merges.map(rangeAddress).join(" ");
  return [{ rows: 0, bytes: note.length, write: ({ workbook }) => workbook.settings.add(noteOf(name), note) }];
}

/** For a sheet that goes away. Adding before deleting asks nothing of what is there. */
export function forgetMergesSteps(sheet: string): WriteStep[] {
  if (hasExcelApi("1.13")) return [];
  const key = noteOf(sheet);
  const write: WriteStep["write"] = ({ workbook: { settings } }) => {
    settings.add(key, "");
    settings.getItem(key).delete();
  };
  return [{ rows: 0, bytes: 400, write }];
}

/** Asks for the note of what was merged in a sheet of ours. */
export function askNotedMerges(context: Excel.RequestContext, sheet: string): () => CellRange[] {
  const setting = context.workbook.settings.getItemOrNullObject(noteOf(sheet));
  setting.load("value");
  return () => mergesOfNote(setting);
}

function mergesOfNote(setting: Excel.Setting): CellRange[] {
  const note: unknown = setting.isNullObject ? "" : setting.value;
  return typeof note === "string" ? note.split(" ").flatMap((address) => parseRangeAddress(address) ?? []) : [];
}

/** Asks for the merged areas whose first cell lies in a part of a sheet; the answer is empty before ExcelApi 1.13. */
export function askMerges(context: Excel.RequestContext, sheet: string, part: CellRange): () => CellRange[] {
  if (!hasExcelApi("1.13")) return () => [];
  const range = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(part));
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => localRange(address) ?? []));
}
