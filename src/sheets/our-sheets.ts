/**
 * The sheets that this software writes, one record each: how a sheet is marked, what it is called in a workbook, and what
 * others may do with it. A sheet keeps the name that people gave it; a user's sheet that has the name already is left
 * alone.
 */
import { forms } from "../strings/vi/forms";
import { isScoredPeriod, partsOf, type Period, type ScoredPeriod, type Year } from "../text/period";
import { createSheetNames } from "../workbook/sheet-name";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

interface SheetFacts {
  /** A result of ours, which "Gỡ kết quả" takes out; a blank form is none: once people filled it, it is their catalogue. */
  readonly isResult: boolean;
  /** Its figures are those that the other sheets rest on: it must not have changed while they are computed. */
  readonly feedsOthers: boolean;
  /** People fill it, so that it is read as a sheet of theirs. */
  readonly peopleFillIt: boolean;
}

/** A workbook has one of these. */
type FixedSheet = SheetFacts & { readonly name: string };
/** One a period, or one a person and period. */
type PeriodSheet = SheetFacts & { readonly nameOf: (period: string) => string };
type PersonSheet = SheetFacts & { readonly nameOf: (period: string, person: string) => string };

const { sheetNames } = forms;
const result = { isResult: true, feedsOthers: false, peopleFillIt: false } as const;
const form = { isResult: false, feedsOthers: false } as const;

const fixedSheets = {
  catalogue: { ...result, feedsOthers: true, name: sheetNames.catalogue },
  settings: { ...result, feedsOthers: true, name: sheetNames.settings },
  findings: { ...result, name: sheetNames.findings },
  comparison: { ...result, name: sheetNames.comparison },
  versions: { ...result, name: sheetNames.versions },
  duplicates: { ...result, name: sheetNames.duplicates },
  units: { ...result, name: sheetNames.units },
  roster: { ...result, name: sheetNames.roster },
  /** The record of closed periods outlives whatever else is taken out. */
  closings: { ...result, isResult: false, name: sheetNames.closings },
  template: { ...form, peopleFillIt: true, name: sheetNames.template },
  /** Goes with `template`. */
  lists: { ...form, peopleFillIt: false, name: sheetNames.lists },
} as const satisfies Readonly<Record<string, FixedSheet>>;

const summary: PeriodSheet = { ...result, nameOf: sheetNames.summary };
const score: PersonSheet = { ...result, nameOf: sheetNames.score };
/** One a year; its name is a summary's. */
const year: PeriodSheet = { ...result, nameOf: sheetNames.summary };

export type FixedMarker = keyof typeof fixedSheets;
export type SheetKind = FixedMarker | "summary" | "score" | "year";

const kinds: Readonly<Record<SheetKind, SheetFacts>> = { ...fixedSheets, summary, score, year };

/** The kind of a marked sheet; `null` for a marker of another version. "score_2026_05_nv01" is of the kind "score". */
export function sheetKindOf(marker: string): SheetKind | null {
  for (const kind of ["summary", "score", "year"] as const) if (marker.startsWith(`${kind}_`)) return kind;
  return isFixed(marker) ? marker : null;
}

/** What is known of a marked sheet; one of another version counts as a result that nothing rests on. */
export function sheetFactsOf(marker: string): SheetFacts {
  const kind = sheetKindOf(marker);
  return kind === null ? result : kinds[kind];
}

/** True for a sheet that people fill: one of their own, without a marker, or a form of ours. */
export function isFilledByPeople(marker: string | null): boolean {
  return marker === null || sheetFactsOf(marker).peopleFillIt;
}

function isFixed(marker: string): marker is FixedMarker {
  return Object.hasOwn(fixedSheets, marker);
}

export interface WantedSheet {
  readonly marker: string;
  /** The name it gets where nothing stands in the way. */
  readonly name: string;
}

/** Name to use, by marker. */
export type SheetNames = Readonly<Record<string, string>>;

/** "score_2026_05_nv01" for period "2026-05" and person "NV01". */
export function scoreSheetMarker(period: Period, personId: string): string {
  return `score_${markerPart(period)}_${markerPart(personId)}`;
}

/** Ids of everybody who has a score sheet of any period, in the upper case that the software gives. */
export function scoredPersonIds(workbook: WorkbookSnapshot): string[] {
  const ids = workbook.sheets.flatMap(({ marker }) => /^score_\d{4}_[^_]+_(.+)$/.exec(marker ?? "")?.[1] ?? []);
  return [...new Set(ids.map((id) => id.toUpperCase()))];
}

/** "summary_2026_05". */
export function summaryMarker(period: Period): string {
  return `summary_${markerPart(period)}`;
}

/** "year_2026". */
export function yearMarker(period: Year): string {
  return `year_${markerPart(period)}`;
}

export function wantedYearSheet(period: Year): WantedSheet {
  return { marker: yearMarker(period), name: year.nameOf(shortPeriod(period)) };
}

/** Months and quarters that have score sheets in a workbook, each once: a summary alone has nothing to score. */
export function scoredPeriods(workbook: WorkbookSnapshot): readonly ScoredPeriod[] {
  const periods = workbook.sheets.flatMap(({ marker }) => {
    const [, year, part] = /^score_(\d{4})_([^_]+)_/.exec(marker ?? "") ?? [];
    const period = `${year ?? ""}-${(part ?? "").toUpperCase()}`;
    return isScoredPeriod(period) ? [period] : [];
  });
  return [...new Set(periods)];
}

export function wantedScoreSheet(period: Period, person: { readonly id: string; readonly name: string }): WantedSheet {
  return { marker: scoreSheetMarker(period, person.id), name: score.nameOf(shortPeriod(period), person.name) };
}

export function wantedSummarySheet(period: Period): WantedSheet {
  return { marker: summaryMarker(period), name: summary.nameOf(shortPeriod(period)) };
}

/** "T05-2026", "Q2-2026", as names of sheets have it. */
function shortPeriod(period: Period): string {
  const { kind, year, number } = partsOf(period);
  return forms.periods.short[kind](number, year);
}

/** "Tháng 5 năm 2026", under the title of a form. */
export function periodTitle(period: Period): string {
  const { kind, year, number } = partsOf(period);
  return forms.periods.title[kind](number, year);
}

/** A name for each wanted sheet: the one that the marked sheet has now, else a free one. */
export function resolveSheetNames(
  workbook: WorkbookSnapshot,
  wanted: readonly (FixedMarker | WantedSheet)[],
): SheetNames {
  const free = createSheetNames(workbook.sheets.map(({ name }) => name));
  const marked = new Map([...workbook.sheets].reverse().map(({ marker, name }) => [marker, name]));
  const resolve = (sheet: FixedMarker | WantedSheet): [string, string] => {
    const { marker, name } = typeof sheet === "string" ? { marker: sheet, name: fixedSheets[sheet].name } : sheet;
    return [marker, marked.get(marker) ?? free.give(name)];
  };
  return Object.fromEntries(wanted.map(resolve));
}

/** @throws RangeError when the sheet was not among those resolved: a mistake of the caller. */
export function sheetNameOf(names: SheetNames, marker: string): string {
  const name = names[marker];
  if (name === undefined) throw new RangeError(`no name was resolved for the sheet "${marker}"`);
  return name;
}

/** Lower case letters, digits and "_" only, as defined names allow; other characters become their code. */
export function markerPart(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("-", "_")
    .replace(/[^a-z0-9_]/g, (character) => `u${character.charCodeAt(0).toString(16)}`);
}
