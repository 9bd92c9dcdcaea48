/**
 * A blank "sheet 2" with its drop-downs, for a work group to fill.
 */
import { settingsOf, type Profile } from "../profiles/profile";
import { resolveSheetNames } from "../sheets/our-sheets";
import { templateSheets } from "../sheets/template/template-sheet";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";

export async function writeTemplate(
  host: WorkbookHost,
  profile: Profile,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const workbook = await host.read(work);
  const names = resolveSheetNames(workbook, ["template", "lists"]);
  return host.apply({ ...noChange, sheets: templateSheets({ profile, settings: settingsOf(profile), names }) }, work);
}
