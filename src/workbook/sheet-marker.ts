/**
 * How a sheet of ours is recognised: a defined name that refers to its A1, so the mark survives
 * renaming and every host and file library keeps it. Names are ASCII, because old Excels and
 * some libraries mangle others.
 */

/** What every defined name of ours begins with. */
export const ourNamePrefix = "KPI_";
const markerPrefix = `${ourNamePrefix}sheet_`;

/** "KPI_sheet_catalogue" for the marker "catalogue". Markers hold only a–z, 0–9 and "_". */
export function sheetMarkerName(marker: string): string {
  return `${markerPrefix}${marker}`;
}

/** "catalogue" for the defined name "KPI_sheet_catalogue"; `null` for any other name. */
export function markerOfName(name: string): string | null {
  return name.toLowerCase().startsWith(markerPrefix.toLowerCase())
    ? name.slice(markerPrefix.length).toLowerCase()
    : null;
}
