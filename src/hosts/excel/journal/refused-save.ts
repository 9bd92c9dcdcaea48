/** Tells a journal that the document would not take from every other failure: then nothing of the change has begun. */
import { runExcel } from "../requests/batching";
import { errorLocation, isRefusal } from "../requests/excel-error";
import { findJournal } from "./found-journal";
import { headerKey } from "./journal-settings";
import type { KeptJournal } from "./kept-journal";

export async function isSaveRefused(error: unknown, { id, isKept }: KeptJournal): Promise<boolean> {
  if (!isKept || !isRefusal(error)) return false;
  if (errorLocation(error).startsWith("Setting")) return true;
  const found = await runExcel(findJournal).catch(() => null);
  return found?.id === id && found.isSaving;
}

/** Takes out what came into the document of it: without adding anything, which there is no room for. */
export async function clearRefused(): Promise<void> {
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    for (const setting of settings.items) if (setting.key.startsWith(headerKey)) setting.delete();
    await context.sync();
  });
}
