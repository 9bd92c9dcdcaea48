import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { minutesInBandCell, readBand } from "../../src/catalogue/read-band";
import { timeBands } from "../../src/catalogue/time-band";
import { dateCell, errorCell } from "../support/snapshot";

/** As LC's letter prints the 14 labels, with its own irregular spacing. */
const lettersOwn = [
  "Dưới 5ph",
  "Từ 5 ph đến dưới 15ph",
  "Từ 15ph đến dưới 25 ph",
  "Từ 25ph đến dưới 45 ph",
  "Từ 45 ph đến dưới 75 ph (0,75 - 1,25 giờ)",
  "Từ 75ph đến dưới 105 ph (1,25 - 1,75 giờ)",
  "Từ 105ph đến dưới 135 ph (1,75 - 2,25 giờ)",
  "Từ 135ph đến dưới 240 ph (2,25 - 4 giờ)",
  "Từ 240ph đến dưới 480ph (4 - 8 giờ)",
  "Từ 480ph đến dưới 960ph (1 - 2 ngày)",
  "Từ 960ph đến dưới 1440ph (2 - 3 ngày)",
  "Từ 1440 ph đến dưới 1920 ph (3 - 4 ngày)",
  "Từ 1920 ph đến dưới 2400 ph (4 - 5 ngày)",
  "Từ 2400 ph trở lên (từ 5 ngày trở lên)",
];

describe("readBand: spellings of the template's labels (LC; domain.md point 3, W110)", () => {
  it.each(lettersOwn.map((label, index) => [label, index + 1]))("%j is exactly band %d", (label, band) => {
    expect(readBand(label)).toMatchObject({ kind: "read", value: band, exact: true });
  });

  it.each([
    ["DƯỚI 5 PHÚT", 1],
    ["duoi 5 phut", 1],
    ["Dưới 5p", 1],
    ["Từ 5 phút đến dưới 15 phút".normalize("NFD"), 2],
    ["Từ 45 phút đến dưới 75 phút", 5],
    ["Từ 45 phút đến dưới 75 phút (0,75–1,25 giờ)", 5],
    ["Từ 45 phút đến dưới 75 phút (0.75 - 1.25h)", 5],
    ["Từ 2400 phút trở lên", 14],
    ["Từ 480\u00a0phút đến dưới 960 phút\n(1 − 2 ngày)", 10],
    ["Từ5phútđếndưới15phút", 2],
    ["Từ 25 ph. đến dưới 45 ph.", 4],
    ["- Từ 45 ph đến dưới 75 ph (0,75 - 1,25 giờ)", 5],
  ])("%j is exactly band %d", (text, band) => {
    expect(readBand(text)).toMatchObject({ kind: "read", value: band, exact: true });
  });
});

describe("readBand: other readings (template.md point 5)", () => {
  it.each([
    ["5-15", 2],
    ["5 – 15 phút", 2],
    ["từ 5 đến 15 phút", 2],
    ["30 phút", 4],
    ["30", 4],
    [30, 4],
    ["1 giờ 30", 6],
    ["1h30", 6],
    ["30 ph.", 4],
    ["2h", 7],
    ["0,75 - 1,25 giờ", 5],
    ["1 - 2 ngày", 10],
    ["2 ngày", 11],
    ["4 - 8 giờ", 9],
    ["0-5", 1],
    ["dưới 5", 1],
    ["trên 5 ngày", 14],
    ["≥ 2400 phút", 14],
    [2400, 14],
    [0, 1],
    ["44,9 phút", 4],
    ["45 phút", 5],
  ])("%j is band %d, not exactly", (value, band) => {
    expect(readBand(value)).toMatchObject({ kind: "read", value: band, exact: false });
  });

  it.each([
    ["10-20", 3],
    ["30 - 60 phút", 5],
    ["1 - 3 ngày", 11],
    ["1-2", 10],
    ["0,75 - 1,25", 5],
    ["dưới 15 phút", 2],
    ["từ 3 ngày trở lên", 12],
    ["Từ 5 phúr đến dưới 15 phúr", 2],
    ["Từ 45 phút đến dưới 75 phút (1 - 2 ngày)", 5],
    ["theo yêu cầu", null],
    ["-30", null],
    [-30, null],
    [0.0625, null],
    [true, null],
    ["1".repeat(32_767), null],
  ])("%j is unknown, nearest %s", (value, nearest) => {
    const read = readBand(value);
    expect(read).toMatchObject({ kind: "unknown", asDate: false });
    expect(read.kind === "unknown" && read.nearest).toBe(nearest);
  });

  it.each([
    ["5-15 where dates begin with the month", dateCell(2026, 5, 15), 2],
    ["5-15 where dates begin with the day", dateCell(2015, 5, 1), 2],
    ["1-2 (days), month first", dateCell(2026, 1, 2), 10],
    ["1-2 (days), day first", dateCell(2026, 2, 1), 10],
    ["4-8 (hours)", dateCell(2026, 4, 8), 9],
    ["no range of ours", dateCell(2026, 11, 30), null],
  ])("offers the range behind a date: %s", (_name, value, nearest) => {
    expect(readBand(value)).toMatchObject({ kind: "unknown", nearest, asDate: true });
  });

  it.each([[null], [""], ["\u00a0"], [errorCell("#REF!")]])("%j is missing", (value) => {
    expect(readBand(value)).toEqual({ kind: "missing" });
  });
});

describe("minutesInBandCell", () => {
  it.each([
    ["30 phút", 30],
    [3000, 3000],
    ["7 ngày", 3360],
    ["5-15", null],
    ["Dưới 5 phút", null],
    [-5, null],
    [null, null],
    [true, null],
  ])("%j says %s minutes", (value, minutes) => {
    expect(minutesInBandCell(value)).toBe(minutes);
  });
});

describe("readBand: any input", () => {
  it("never throws", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.double().map((serial) => ({ kind: "date", serial }) as const),
    );
    fc.assert(fc.property(value, (cell) => void readBand(cell)));
  });

  it("knows each label however it is spaced, cased or composed", () => {
    const space = fc.constantFrom(" ", "  ", "\u00a0", "\n", " \u200b");
    fc.assert(
      fc.property(
        fc.constantFrom(...timeBands),
        space,
        fc.boolean(),
        fc.constantFrom("NFC", "NFD"),
        (band, gap, up, form) => {
          const spaced = band.label.replaceAll(" ", gap);
          const text = (up ? spaced.toUpperCase() : spaced).normalize(form);
          expect(readBand(text)).toMatchObject({ kind: "read", value: band.number, exact: true });
        },
      ),
    );
  });

  it("reads any number of minutes into the band that holds it (LC: lower bound included, upper excluded)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (minutes) => {
        const holder = timeBands.find((band) => minutes >= band.fromMinutes && minutes < band.toMinutes);
        expect(readBand(`${minutes} phút`)).toMatchObject({ kind: "read", value: holder?.number });
      }),
    );
  });
});
