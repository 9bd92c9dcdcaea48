import type { OpenWorkbook } from "./open-workbook";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands the workbook to the browser's downloads under a name of its own. */
export async function saveFile({ host, file }: OpenWorkbook): Promise<SavedFile> {
  const bytes = await host.toBytes();
  const name = `${file.replace(/(-kpi)?\.xls[xm]$/i, "")}-kpi.xlsx`;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it began.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { name, bytes };
}
