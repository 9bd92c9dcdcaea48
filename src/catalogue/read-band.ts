/**
 * Reading a time band from a cell: the letter's labels in any spelling, ranges, durations, plain minutes, and
 * dates that Excel made of ranges such as "5-15" (template.md point 5).
 */
import { normalizeText } from "../text/normalize";
import { parseDuration } from "../text/parse-duration";
import type { Duration } from "../text/parse-duration";
import { foldText } from "../text/search-key";
import { isCellDate, isCellError } from "../workbook/cell-value";
import type { CellDate, CellValue } from "../workbook/cell-value";
import { dayOfSerial } from "../workbook/serial-date";
import type { Reading } from "./catalogue-row";
import { cellText, isEmptyCell } from "./cell-text";
import { bandOfMinutes, minutesOfWorkingDay, timeBands } from "./time-band";
import type { TimeBandNumber } from "./time-band";

type BandReading = Reading<TimeBandNumber>;

/** Longer texts are read for no band at all. */
const longestBand = 300;
/** Units in which a range without a unit may have been meant: minutes, hours, working days. */
const unitsOfBareRanges = [1, 60, minutesOfWorkingDay];
const gloss = /\(([^)]*)\)[\s.;]*$/;

/** Folded labels without spaces, bullets and with one spelling of "phút": what makes two spellings the same label. */
const bandByLabel: ReadonlyMap<string, TimeBandNumber> = new Map(
  timeBands.flatMap(({ number, label }) => [
    [labelKey(label), number] as const,
    [labelKey(label.replace(gloss, "")), number] as const,
  ]),
);

/** The number of a choice before its words: "4. Từ 25 phút đến…", "(4) Từ 25 phút…". */
const choiceNumber = /^\(?\d{1,2}[.)]\s*(?=\p{L})/u;

/**
 * Reads a cell of the band column. Errors count as missing: rule E307 speaks of them.
 *
 * @param bareUnit minutes of a number without a unit, where the column's heading names one: 480 under "(ngày)"
 */
export function readBand(value: CellValue, bareUnit?: number): BandReading {
  if (isEmptyCell(value) || isCellError(value)) return { kind: "missing" };
  if (isCellDate(value)) return value.serial < 1 ? readTimeOfDay(value) : readDate(value);
  const written = normalizeText(typeof value === "number" ? cellText(value).replace(".", ",") : cellText(value));
  const text = written.replace(choiceNumber, "");
  if (text.length > longestBand) return unknown(text, null);
  const glossText = gloss.exec(text)?.[1];
  const label = bandByLabel.get(labelKey(text)) ?? bandByLabel.get(labelKey(text.replace(gloss, "")));
  if (label !== undefined && glossAgrees(glossText, label)) return { kind: "read", value: label, exact: true, text };
  const duration = typeof value === "number" ? minutesOnly(value, bareUnit) : durationOf(text, bareUnit);
  const read = duration && bandOfDuration(duration);
  if (read && glossAgrees(glossText, read)) return { kind: "read", value: read, exact: false, text };
  return unknown(text, duration ? nearestOfDuration(duration) : nearestOfNumbers(text));
}

/**
 * Minutes of a single duration such as "30 phút" or a plain number; `null` for ranges, labels and anything else.
 *
 * @param bareUnit as for `readBand`: 1.5 under "(ngày)" is 720
 */
export function minutesInBandCell(value: CellValue, bareUnit?: number): number | null {
  if (isCellDate(value)) return value.serial < 1 ? minutesOfDay(value) : null;
  const duration =
    typeof value === "number"
      ? minutesOnly(value, bareUnit)
      : typeof value === "string"
        ? durationOf(value, bareUnit)
        : null;
  return duration?.kind === "single" && bandOfMinutes(duration.minutes) !== null ? duration.minutes : null;
}

function unknown(text: string, nearest: TimeBandNumber | null): BandReading {
  return { kind: "unknown", nearest, text, asDate: false };
}

function labelKey(text: string): string {
  return foldText(text)
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/^[-+*•·]\s*(?!\d)/, "")
    .replace(/(\d\s*)(?:phut|ph|p(?![a-z]))\.?/g, "$1ph")
    .replace(/[\s.;]+$/, "")
    .replace(/\s/g, "");
}

/** "0:30", "1:30:00" as text, else what `parseDuration` reads. */
function durationOf(text: string, bareUnit?: number): Duration | null {
  const clock = /^\s*(\d{1,2}):([0-5]\d)(?::00)?\s*$/.exec(text);
  if (clock) return { kind: "single", minutes: Number(clock[1]) * 60 + Number(clock[2]) };
  return parseDuration(text, bareUnit);
}

/**
 * A number in a cell is minutes where no heading says otherwise; a fraction of one is then more likely a time of day or
 * hours, so it is nobody's guess.
 */
function minutesOnly(amount: number, bareUnit?: number): Duration | null {
  if (bareUnit !== undefined && amount > 0) return { kind: "single", minutes: amount * bareUnit };
  return amount === 0 || amount >= 1 ? { kind: "single", minutes: amount } : null;
}

/** Excel keeps "0:30" as a part of a day. */
function readTimeOfDay(value: CellDate): BandReading {
  const minutes = minutesOfDay(value);
  const band = bandOfMinutes(minutes);
  const text = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return band === null ? unknown(text, null) : { kind: "read", value: band, exact: false, text };
}

function minutesOfDay({ serial }: CellDate): number {
  return Math.round(serial * 24 * 60);
}

/** False when the text in brackets says another time than the text before it. */
function glossAgrees(glossText: string | undefined, band: TimeBandNumber): boolean {
  const duration = glossText === undefined ? null : parseDuration(glossText);
  return !duration || bandOfDuration(duration) === band;
}

function bandOfBounds(fromMinutes: number, toMinutes: number): TimeBandNumber | null {
  const band = timeBands.find((each) => each.fromMinutes === fromMinutes && each.toMinutes === toMinutes);
  return band?.number ?? null;
}

function bandOfDuration(duration: Duration): TimeBandNumber | null {
  switch (duration.kind) {
    case "single":
      return bandOfMinutes(duration.minutes);
    case "range":
      return bandOfBounds(duration.fromMinutes, duration.toMinutes);
    case "from":
      return bandOfBounds(duration.fromMinutes, Infinity);
    case "under":
      return bandOfBounds(0, duration.toMinutes);
  }
}

/** The band of the duration's middle; for a range without a unit first the band that has it in hours or days. */
function nearestOfDuration(duration: Duration): TimeBandNumber | null {
  switch (duration.kind) {
    case "single":
      return null;
    case "range": {
      const inAnyUnit = duration.hasUnit ? null : bandOfBareBounds(duration.fromMinutes, duration.toMinutes);
      return inAnyUnit ?? bandOfMinutes((duration.fromMinutes + duration.toMinutes) / 2);
    }
    case "from":
      return bandOfMinutes(duration.fromMinutes);
    case "under":
      return bandOfMinutes(duration.toMinutes / 2);
  }
}

function bandOfBareBounds(from: number, to: number): TimeBandNumber | null {
  for (const unit of unitsOfBareRanges) {
    const band = bandOfBounds(from * unit, to * unit);
    if (band !== null) return band;
  }
  return null;
}

/** For misspelt text: the band whose two bounds are the only numbers before the brackets. */
function nearestOfNumbers(text: string): TimeBandNumber | null {
  const [from, to, ...more] = text.replace(gloss, "").match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (from === undefined || to === undefined || more.length > 0) return null;
  return bandOfBareBounds(Number(from.replace(",", ".")), Number(to.replace(",", ".")));
}

/**
 * "5-15" typed into a cell becomes 15 May, or 1 May 2015 where dates begin with the day: the bounds may be
 * month and day, day and month, or month and year.
 */
function readDate(value: CellDate): BandReading {
  const { year, month, day } = dayOfSerial(value.serial);
  const pairs: [number, number][] = [
    [month, day],
    [day, month],
  ];
  if (day === 1) pairs.push([month, year % 100]);
  let nearest: TimeBandNumber | null = null;
  for (const [from, to] of pairs) nearest ??= bandOfBareBounds(from, to);
  return { kind: "unknown", nearest, text: cellText(value), asDate: true };
}
