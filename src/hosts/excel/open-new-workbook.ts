/**
 * Opens a file's bytes as a new workbook beside this one (ExcelApi 1.8), in a window of its own: a pane's downloads do
 * nothing in Excel for Mac (OfficeDev/office-js 2700), and need a press more elsewhere.
 */
import { isRefusal } from "./requests/excel-error";

/** `false` where Excel refuses it, as it may by a setting against foreign files (OfficeDev/office-js 3568). */
export async function openNewWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

/** In parts: a call takes only so many arguments. */
const part = 30_000;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += part) {
    binary += String.fromCharCode(...bytes.subarray(from, from + part));
  }
  return btoa(binary);
}
