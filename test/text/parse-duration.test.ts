import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { timeBands } from "../../src/catalogue/time-band";
import { parseDuration } from "../../src/text/parse-duration";

describe("parseDuration, single durations (template.md point 5)", () => {
  it.each([
    ["30 phút", 30],
    ["30ph", 30],
    ["30p", 30],
    ["30'", 30],
    ["30 phút.", 30],
    ["30", 30],
    ["~30 phút", 30],
    ["khoảng 30 phút", 30],
    ["30 phút/văn bản", 30],
    ["1 giờ 30", 90],
    ["1 giờ 30 phút", 90],
    ["1h30", 90],
    ["1H30'", 90],
    ["1 giờ rưỡi", 90],
    ["2h", 120],
    ["0,75 giờ", 45],
    ["0.75 giờ", 45],
    ["nửa ngày", 240],
    ["1/2 ngày", 240],
    ["3/4 giờ", 45],
    ["2 ngày", 960],
    ["2 ngày làm việc", 960],
    ["1 ngày 4 giờ", 720],
    ["1 tuần", 2400],
    ["1.440 phút", 1440],
    ["2 NGÀY".normalize("NFD"), 960],
  ])("reads %j as %d minutes", (text, minutes) => {
    expect(parseDuration(text)).toEqual({ kind: "single", minutes });
  });
});

describe("parseDuration, ranges", () => {
  it.each([
    ["5-15", 5, 15, false],
    ["5 – 15", 5, 15, false],
    ["5 đến 15", 5, 15, false],
    ["5 - 15 phút", 5, 15, true],
    ["5ph-15ph", 5, 15, true],
    ["Từ 5 ph đến dưới 15ph", 5, 15, true],
    ["từ 5 phút, dưới 15 phút".replace(",", ""), 5, 15, true],
    ["≥5 và <15 phút", 5, 15, true],
    ["Từ 45 ph đến dưới 75 ph (0,75 - 1,25 giờ)", 45, 75, true],
    ["0,75 - 1,25 giờ", 45, 75, true],
    ["(0,75 - 1,25 giờ)", 45, 75, true],
    ["1 - 2 ngày", 480, 960, true],
    ["1h30 - 2h", 90, 120, true],
    ["30 phút đến 1 giờ", 30, 60, true],
  ])("reads %j as %d to %d minutes", (text, fromMinutes, toMinutes, hasUnit) => {
    expect(parseDuration(text)).toEqual({ kind: "range", fromMinutes, toMinutes, hasUnit });
  });
});

describe("parseDuration, open ends", () => {
  it.each([
    ["Dưới 5 phút", { kind: "under", toMinutes: 5 }],
    ["<5", { kind: "under", toMinutes: 5 }],
    ["không quá 30 phút", { kind: "under", toMinutes: 30 }],
    ["đến 30 phút", { kind: "under", toMinutes: 30 }],
    ["Từ 2400 ph trở lên (từ 5 ngày trở lên)", { kind: "from", fromMinutes: 2400 }],
    ["trên 5 ngày", { kind: "from", fromMinutes: 2400 }],
    ["từ 5 ngày", { kind: "from", fromMinutes: 2400 }],
    ["≥ 2400", { kind: "from", fromMinutes: 2400 }],
  ])("reads %j", (text, expected) => {
    expect(parseDuration(text)).toEqual(expected);
  });
});

describe("parseDuration, everything else", () => {
  it.each(["", "x", "theo yêu cầu", "phút", "15-5", "5-5", "1-2-3", "-5", "30 phút x", "5 ngày/tháng", "1 ngày 4"])(
    "finds no duration in %j",
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  it("never throws, also on the longest cell that Excel holds", () => {
    expect(parseDuration("5".repeat(32_767))).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(() => parseDuration(text)).not.toThrow();
      }),
    );
  });

  it("never gives a range that is empty or reversed", () => {
    const piece = fc.constantFrom("5", "15", "1,5", " ", "-", "phút", "giờ", "h", "ngày", "từ", "đến", "dưới", "trên");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const read = parseDuration(pieces.join(""));
        expect(read?.kind !== "range" || read.fromMinutes < read.toMinutes).toBe(true);
      }),
    );
  });

  it.each(timeBands)("reads the label of band $number as its bounds (LC)", ({ label, fromMinutes, toMinutes }) => {
    const read = parseDuration(label);
    const bounds =
      read?.kind === "range"
        ? [read.fromMinutes, read.toMinutes]
        : read?.kind === "under"
          ? [0, read.toMinutes]
          : read?.kind === "from"
            ? [read.fromMinutes, Infinity]
            : null;
    expect(bounds).toEqual([fromMinutes, toMinutes]);
  });
});
