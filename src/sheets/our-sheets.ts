/**
 * The sheets that this software writes: how each is marked and what it is called in a workbook. A sheet
 * keeps the name that people gave it; a user's sheet that has the name already is left alone.
 */
import { forms } from "../strings/vi/forms";
import { freeSheetName } from "../workbook/sheet-name";
import { findMarkedSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** Sheets of which a workbook has one. `lists` goes with `template`. */
export type FixedMarker = "catalogue" | "settings" | "findings" | "roster" | "template" | "lists";

export interface WantedSheet {
  readonly marker: string;
  /** The name it gets where nothing stands in the way. */
  readonly name: string;
}

/** Name to use, by marker. */
export type SheetNames = Readonly<Record<string, string>>;

/** "score_2026_05_nv01" for period "2026-05" and person "NV01". */
export function scoreSheetMarker(period: string, personId: string): string {
  return `score_${markerPart(period)}_${markerPart(personId)}`;
}

/** Ids of everybody who has a score sheet of any month, in the upper case that the software gives. */
export function scoredPersonIds(workbook: WorkbookSnapshot): string[] {
  const ids = workbook.sheets.flatMap(({ marker }) => /^score_\d{4}_\d{2}_(.+)$/.exec(marker ?? "")?.[1] ?? []);
  return [...new Set(ids.map((id) => id.toUpperCase()))];
}

/** "summary_2026_05". */
export function summaryMarker(period: string): string {
  return `summary_${markerPart(period)}`;
}

/** `period` is "2026-05". */
export function wantedScoreSheet(period: string, person: { readonly id: string; readonly name: string }): WantedSheet {
  const { month, year } = monthOf(period);
  return { marker: scoreSheetMarker(period, person.id), name: forms.sheetNames.score(month, year, person.name) };
}

export function wantedSummarySheet(period: string): WantedSheet {
  const { month, year } = monthOf(period);
  return { marker: summaryMarker(period), name: forms.sheetNames.summary(month, year) };
}

/** A name for each wanted sheet: the one that the marked sheet has now, else a free one. */
export function resolveSheetNames(
  workbook: WorkbookSnapshot,
  wanted: readonly (FixedMarker | WantedSheet)[],
): SheetNames {
  const taken = workbook.sheets.map(({ name }) => name);
  const names: Record<string, string> = {};
  for (const sheet of wanted) {
    const { marker, name } = typeof sheet === "string" ? { marker: sheet, name: forms.sheetNames[sheet] } : sheet;
    const resolved = findMarkedSheet(workbook, marker)?.name ?? freeSheetName(name, taken);
    taken.push(resolved);
    names[marker] = resolved;
  }
  return names;
}

/** @throws RangeError when the sheet was not among those resolved: a mistake of the caller. */
export function sheetNameOf(names: SheetNames, marker: string): string {
  const name = names[marker];
  if (name === undefined) throw new RangeError(`no name was resolved for the sheet "${marker}"`);
  return name;
}

/** "05" and "2026" of "2026-05". */
export function monthOf(period: string): { month: string; year: string } {
  const [year = "", month = ""] = period.split("-");
  return { month, year };
}

/** Lower case letters, digits and "_" only, as defined names allow; other characters become their code. */
function markerPart(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("-", "_")
    .replace(/[^a-z0-9_]/g, (character) => `u${character.charCodeAt(0).toString(16)}`);
}
