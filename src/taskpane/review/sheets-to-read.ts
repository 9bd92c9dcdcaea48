import { isFilledByPeople } from "../../sheets/our-sheets";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";

/** Names of the sheets among which people choose: those that they see and fill, and whatever else is read now. Pure. */
export function sheetsToRead({ sheets }: WorkbookSnapshot, read: readonly string[]): string[] {
  return sheets
    .filter(
      ({ marker, name, visibility }) => visibility === "visible" && (isFilledByPeople(marker) || read.includes(name)),
    )
    .map(({ name }) => name);
}
