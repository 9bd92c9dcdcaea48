import { describe, expect, it } from "vitest";
import { readIsoTime } from "../../../../src/hosts/xlsx/read/iso-time";

const date = (serial: number) => ({ kind: "date", serial }) as const;

describe("a time as Strict Open XML writes it", () => {
  it.each([
    ["2013-01-05", date(41_279)],
    ["2013-01-05Z", date(41_279)],
    ["2013-01-05+07:00", date(41_279)],
    [" 2013-01-05 ", date(41_279)],
    ["2013-01-05T12:00:00.000", date(41_279.5)],
    ["2013-01-05T12:00:00.000Z", date(41_279.5)],
    ["2013-01-05T12:00:00+07:00", date(41_279.5)],
    ["2013-01-05T18:00", date(41_279.75)],
    ["1900-03-01", date(61)],
    ["1900-02-28", date(59)],
    ["1900-01-01", date(1)],
    ["1899-12-31T06:00:00", 0.25],
    ["1899-12-30T06:00:00", 0.25],
    ["12:00:00.000", 0.5],
    ["06:00", 0.25],
    ["18:00:00Z", 0.75],
    ["18:00:00-05:00", 0.75],
    ["00:00:00", 0],
    ["PT0H5M0.000S", 5 / 1440],
    ["PT36H", 1.5],
    ["P1DT12H", 1.5],
    ["P2D", 2],
    ["-PT12H", -0.5],
    ["PT0.5S", 0.5 / 86_400],
  ])("%s", (text, value) => {
    expect(readIsoTime(text)).toEqual(value);
  });

  it.each(["", "P", "PT", "P1M", "P1Y2M", "2013-02-30", "2013-13-01", "41279", "mai", "12:00 trưa", "2013-01"])(
    "is not %j",
    (text) => {
      expect(readIsoTime(text)).toBeNull();
    },
  );
});
