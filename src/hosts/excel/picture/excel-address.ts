/** Addresses as Excel answers and takes them. */
import { rangeAddress, type CellRange } from "../../../workbook/address";
import { parseArea } from "../../../workbook/area";

/** The area of "Sheet1!$A$1:$B$2", "Sheet1!A:C" or "Sheet1!5:7"; `null` for anything else, such as several areas. */
export function localRange(address: string): CellRange | null {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

/** "A1:B2,D4", as `getRanges` takes it. */
export function addressOfAreas(areas: readonly CellRange[]): string {
  return areas.map(rangeAddress).join(",");
}
