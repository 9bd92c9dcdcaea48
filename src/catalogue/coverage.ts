/**
 * Whose work the catalogue shows: who has rows, for how many hours a year, and who has none (LC: everybody's work must
 * appear). One reckoning for the rules and for the pane.
 */
import { comparisonKey } from "../text/normalize";
import { forEachInSlices, type Slices } from "../workbook/slices";
import { chosen, type CatalogueRow } from "./catalogue-row";
import { readFrequency } from "./frequency";
import { readerOfPerformers, type RosterName } from "./performers";
import type { PlacedRow } from "./placed-row";

export interface PersonWork {
  /** As the roster has it, else as it is first written. */
  readonly name: string;
  /** `null` for somebody who is not on it. */
  readonly person: RosterName | null;
  /** Rows that name them, by name or by position, in reading order. */
  readonly rows: readonly PlacedRow[];
  /** Hours a year of the rows whose time and frequency are known, each divided among those who do it. */
  readonly hours: number;
  /** How many of the rows are in these hours. */
  readonly timedRows: number;
}

export interface Coverage {
  /** Everybody of the roster in its order, then those who are only named in rows. */
  readonly people: readonly PersonWork[];
  /** How many rows say who does them. */
  readonly namedRows: number;
  /** Somebody of the roster is named by name: only then the rows tell whose work they are. */
  readonly isByName: boolean;
}

export interface CoverageOptions {
  readonly rows: readonly PlacedRow[];
  readonly people: readonly RosterName[];
  /** Representative minutes of bands 1…14. */
  readonly bandMinutes: readonly number[];
}

interface Work {
  readonly name: string;
  readonly person: RosterName | null;
  readonly rows: PlacedRow[];
  hours: number;
  timedRows: number;
}

/**
 * Work of 60 minutes, 5 times a month, done by two people, is 60 × 60 ÷ 2 minutes = 30 hours a year for each.
 */
export function* coverageInSlices({ rows, people, bandMinutes }: CoverageOptions): Slices<Coverage> {
  const read = readerOfPerformers(people);
  const onRoster = new Map<RosterName, Work>(people.map((person) => [person, workOf(person.name, person)]));
  const strangers = new Map<string, Work>();
  let [namedRows, isByName] = [0, false];
  yield* forEachInSlices(rows, (place) => {
    const { performers } = place.row;
    if (performers === null) return;
    namedRows++;
    const { named, meant, strangers: others } = read(performers);
    if (named.length > 0) isByName = true;
    const works = [
      ...[...named, ...meant].flatMap((person) => onRoster.get(person) ?? []),
      ...others.map((name) => strangerNamed(strangers, name)),
    ];
    const hours = hoursOf(place.row, bandMinutes);
    for (const work of works) {
      if (work.rows.at(-1) === place) continue;
      work.rows.push(place);
      if (hours === null) continue;
      work.hours += hours / works.length;
      work.timedRows++;
    }
  });
  return { people: [...onRoster.values(), ...strangers.values()], namedRows, isByName };
}

function workOf(name: string, person: RosterName | null): Work {
  return { name, person, rows: [], hours: 0, timedRows: 0 };
}

function strangerNamed(strangers: Map<string, Work>, name: string): Work {
  const key = comparisonKey(name);
  const known = strangers.get(key);
  if (known) return known;
  const work = workOf(name, null);
  strangers.set(key, work);
  return work;
}

const minutesOfHour = 60;

/** Hours a year of the whole row; `null` where its time or its frequency is not told. */
function hoursOf(row: CatalogueRow, bandMinutes: readonly number[]): number | null {
  const { perYear } = readFrequency(row.frequency);
  if (perYear === null) return null;
  const band = chosen(row.band);
  const minutes = row.minutes ?? (band === null ? null : (bandMinutes[band - 1] ?? null));
  const hours = minutes === null ? row.hours : minutes / minutesOfHour;
  return hours === null ? null : hours * perYear;
}
