/**
 * Minutes that stand for the time of a row: those of its band (LC); in the open band the row's own, where it
 * gives them, because no figure can represent "from 5 days on".
 */
import { chosen, type CatalogueRow } from "../../catalogue/catalogue-row";
import { bandOfMinutes, timeBands } from "../../catalogue/time-band";
import type { Settings } from "../../profiles/profile";

const openBand = timeBands.length;

/** In minutes: 10 for "5-15 phút"; `null` when the row has no readable band. */
export function minutesOfRow(row: CatalogueRow, settings: Settings): number | null {
  const band = chosen(row.band);
  if (band === null) return null;
  // Minutes that contradict the band ("trở lên" with 30) do not count.
  if (band === openBand && row.minutes !== null && bandOfMinutes(row.minutes) === openBand) return row.minutes;
  return settings.bandMinutes[band - 1] ?? null;
}
