/** Small texts kept inside the document, in the workbook's settings (ExcelApi 1.4; about 1 MB in practice). */
import { runExcel } from "./requests/batching";
import { isRefusal } from "./requests/excel-error";

const prefix = "DanhMucKpi.";

export async function loadNote(key: string): Promise<string | null> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
    setting.load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" ? value : null;
  });
}

/** `null` deletes the note. One that Excel refuses, for want of room or for reading only, is not kept: nothing hangs on it. */
export async function saveNote(key: string, text: string | null): Promise<void> {
  try {
    await putNote(key, text);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

async function putNote(key: string, text: string | null): Promise<void> {
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    if (text !== null) {
      settings.add(prefix + key, text);
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(prefix + key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
