/**
 * Which removed sheets a restore has begun to make again. A sheet that is only half filled looks like one that was
 * never taken out; the names noted in the document tell the two apart, also for the next pane.
 */
import type { WriteStep } from "../requests/batching";

const key = "DanhMucKpi.returning";

/** Empty where nothing is being put back. */
export async function readReturning(context: Excel.RequestContext): Promise<readonly string[]> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const value: unknown = setting.isNullObject ? "" : setting.value;
  return typeof value === "string" && value !== "" ? value.split("\n") : [];
}

/** Goes before the first of the sheets is made. No sheet's name has a line break in it. */
export function noteReturning(names: readonly string[]): WriteStep[] {
  const note = names.join("\n");
  return [{ rows: 0, bytes: note.length, write: ({ workbook }) => workbook.settings.add(key, note) }];
}

/** Adding before deleting asks nothing of what is there. */
export function forgetReturning(): WriteStep[] {
  const write: WriteStep["write"] = ({ workbook: { settings } }) => {
    settings.add(key, "");
    settings.getItem(key).delete();
  };
  return [{ rows: 0, bytes: 400, write }];
}
