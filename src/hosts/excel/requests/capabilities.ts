/**
 * Which parts of Excel's interface are there. The manifest promises ExcelApi 1.9; whatever is newer is used
 * only inside `if (hasExcelApi("1.N"))`, which test/hosts/excel/api-floor.test.ts checks.
 */
import { UserError } from "../../../workbook/user-error";

const floor = "1.9";

export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Throws `hostTooOld` in an Excel that the manifest should have kept away, such as one side-loaded by hand. */
export function requireFloor(): void {
  if (!hasExcelApi(floor)) throw new UserError("hostTooOld", { needed: floor });
}
