/** How much of the room for notes in the document is taken: the pane's own state, and what was merged in our sheets. */
import { utf8Bytes } from "../requests/wire-size";
import { headerKey } from "./journal-settings";

/** Asks for it; the answer, in bytes of UTF-8, is there after the next sync. */
export function askNotesSize(context: Excel.RequestContext): () => number {
  const { settings } = context.workbook;
  settings.load(["items/key", "items/value"]);
  return () =>
    settings.items
      .filter(({ key }) => !key.startsWith(headerKey))
      .reduce((sum, { key, value }) => sum + utf8Bytes(key) + utf8Bytes(String(value)), 0);
}
