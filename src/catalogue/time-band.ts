/**
 * The 14 time bands (định lượng thời gian) of LC's letter. Bounds are minutes of hands-on time, waiting
 * excluded; the lower bound belongs to the band, the upper one does not. A working day is 480 minutes.
 */
export type TimeBandNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

export interface TimeBand {
  /** 1 (shortest) to 14 (open). */
  readonly number: TimeBandNumber;
  readonly fromMinutes: number;
  /** `Infinity` for the open band. */
  readonly toMinutes: number;
  /** The letter's own words, with regular spacing. */
  readonly label: string;
}

export const minutesOfWorkingDay = 480;

export const timeBands: readonly TimeBand[] = [
  { number: 1, fromMinutes: 0, toMinutes: 5, label: "Dưới 5 phút" },
  { number: 2, fromMinutes: 5, toMinutes: 15, label: "Từ 5 phút đến dưới 15 phút" },
  { number: 3, fromMinutes: 15, toMinutes: 25, label: "Từ 15 phút đến dưới 25 phút" },
  { number: 4, fromMinutes: 25, toMinutes: 45, label: "Từ 25 phút đến dưới 45 phút" },
  { number: 5, fromMinutes: 45, toMinutes: 75, label: "Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)" },
  { number: 6, fromMinutes: 75, toMinutes: 105, label: "Từ 75 phút đến dưới 105 phút (1,25 - 1,75 giờ)" },
  { number: 7, fromMinutes: 105, toMinutes: 135, label: "Từ 105 phút đến dưới 135 phút (1,75 - 2,25 giờ)" },
  { number: 8, fromMinutes: 135, toMinutes: 240, label: "Từ 135 phút đến dưới 240 phút (2,25 - 4 giờ)" },
  { number: 9, fromMinutes: 240, toMinutes: 480, label: "Từ 240 phút đến dưới 480 phút (4 - 8 giờ)" },
  { number: 10, fromMinutes: 480, toMinutes: 960, label: "Từ 480 phút đến dưới 960 phút (1 - 2 ngày)" },
  { number: 11, fromMinutes: 960, toMinutes: 1440, label: "Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)" },
  { number: 12, fromMinutes: 1440, toMinutes: 1920, label: "Từ 1440 phút đến dưới 1920 phút (3 - 4 ngày)" },
  { number: 13, fromMinutes: 1920, toMinutes: 2400, label: "Từ 1920 phút đến dưới 2400 phút (4 - 5 ngày)" },
  { number: 14, fromMinutes: 2400, toMinutes: Infinity, label: "Từ 2400 phút trở lên (từ 5 ngày trở lên)" },
];

export function timeBand(number: TimeBandNumber): TimeBand {
  const band = timeBands[number - 1];
  if (!band) throw new RangeError(`no time band ${number}`);
  return band;
}

/** The band that a duration falls into; `null` for a negative or non-finite one. */
export function bandOfMinutes(minutes: number): TimeBandNumber | null {
  const band = timeBands.find(({ fromMinutes, toMinutes }) => minutes >= fromMinutes && minutes < toMinutes);
  return band?.number ?? null;
}
