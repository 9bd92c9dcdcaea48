import { describe, expect, it } from "vitest";
import { isDateFormat } from "../../src/workbook/date-format";

describe("number formats that show a date", () => {
  it.each(["dd/mm/yyyy", "d-m", "mmm-yy", "yyyy", "m", "[$-42A]dd mmmm yyyy", "dd/mm/yyyy hh:mm;@", "d/m;@", "mmmm"])(
    "%j does",
    (format) => expect(isDateFormat(format)).toBe(true),
  );

  it.each([
    "General",
    "0.00",
    '#,##0 "đồng"',
    '0 "ngày"',
    "@",
    "[Red]0",
    "hh:mm",
    "[h]:mm",
    "mm:ss",
    "[mm]",
    "0.00E+00",
    "0\\d",
    "_d0",
    '0;[Red]-0;"dd"',
    "",
  ])("%j does not", (format) => expect(isDateFormat(format)).toBe(false));
});
