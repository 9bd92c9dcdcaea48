/**
 * A blank "sheet 2" with its drop-downs, for a work group to fill.
 */
import { settingsOf, type Profile } from "../profiles/profile";
import { resolveSheetNames } from "../sheets/our-sheets";
import { templateSheets } from "../sheets/template/template-sheet";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { TriedChoices } from "./assessment";
import { officeDetailsOf } from "./office-of";

export interface TemplateRequest {
  readonly profile: Profile;
  /** Whose basis the form cites: that of a profile only where somebody chose it. */
  readonly tried?: Pick<TriedChoices, "office" | "profile">;
}

export async function writeTemplate(
  host: WorkbookHost,
  { profile, tried = {} }: TemplateRequest,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const workbook = await host.read(work);
  const names = resolveSheetNames(workbook, ["template", "lists"]);
  const office = officeDetailsOf({ workbook, printed: null, profile, tried });
  const sheets = templateSheets({ office, settings: settingsOf(profile), names });
  return host.apply({ ...noChange, sheets }, work);
}
