/**
 * `Cấu hình KPI` of an earlier version lacks cells that the formulas of this one ask for: score sheets beside it would
 * show nothing but errors as soon as somebody calculates them. It is written anew, with everything that it says.
 */
import type { Settings } from "../profiles/profile";
import { listCells, settingCells } from "../sheets/names";
import { resolveSheetNames } from "../sheets/our-sheets";
import { settingsSheet } from "../sheets/settings/settings-sheet";
import type { SheetPlan } from "../workbook/sheet-plan";
import { UserError } from "../workbook/user-error";
import type { WorkOptions } from "../workbook/workbook-host";
import { findName, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { assess } from "./assess";
import { officeOf } from "./office-of";

export interface RenewSettingsOptions {
  readonly workbook: WorkbookSnapshot;
  /** What the sheet is to say. */
  readonly settings: Settings;
}

/**
 * The sheet's plan; `null` where it has all cells.
 *
 * @throws UserError `settingsOutdated` where it lacks some and the catalogue's own sheets are gone, by which it is written.
 */
export async function renewedSettings(
  { workbook, settings }: RenewSettingsOptions,
  work: WorkOptions = {},
): Promise<SheetPlan | null> {
  const asked = [...Object.values(settingCells), ...Object.values(listCells)];
  if (asked.every((name) => findName(workbook, name))) return null;
  try {
    const assessment = await assess(workbook, {}, work);
    const { profile, conversion } = assessment;
    const names = resolveSheetNames(workbook, ["catalogue", "settings"]);
    const details = officeOf(assessment);
    return settingsSheet({ profile, conversion: { ...conversion, settings }, names, workbook, details });
  } catch (error) {
    if (error instanceof UserError) throw new UserError("settingsOutdated");
    throw error;
  }
}
