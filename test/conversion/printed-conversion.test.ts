import { describe, expect, it } from "vitest";
import { compareConversions } from "../../src/conversion/compare";
import { printedConversion } from "../../src/conversion/printed-conversion";
import { convertRows } from "./build-catalogue";

describe("what a catalogue itself prints", () => {
  it("stands beside the coefficients by another standard unit", () => {
    const conversion = convertRows(
      [
        { group: "N1", band: 4, printedCoefficient: 1 },
        { group: "N1", band: 9, printedCoefficient: 10.29 },
      ],
      { standard: { kind: "row", sheet: "Sheet2", row: 7 } },
    );
    const printed = printedConversion(conversion);
    if (!printed) throw new Error("nothing is printed");
    const compared = compareConversions(printed, conversion);
    expect(compared.map(({ before, after }) => [before?.coefficient, after?.coefficient])).toEqual([
      [1, 0.1],
      [10.29, 1],
    ]);
  });

  it("is nothing where no coefficient is printed", () => {
    expect(printedConversion(convertRows([{ group: "N1", band: 4 }]))).toBeNull();
  });
});
