/** What W514 and E515 find in workbooks whose sheets have different scales. */
import type { ConvertOptions } from "../../src/conversion/convert";
import { sheetsOf, type RowFacts } from "./build-catalogue";
import type { ConversionCase } from "./rule-cases";

const n1: RowFacts = { group: "N1", band: 4 };

/** The first sheet by the matrix, the second by frames. */
const mixed: Partial<ConvertOptions> = {
  tableScales: [
    { scale: "matrix", reason: "profile" },
    { scale: "frames", reason: "filled" },
  ],
};

export const scaleCases: Readonly<Record<"W514" | "E515", readonly ConversionCase[]>> = {
  W514: [
    {
      when: "a sheet of frames beside one of the matrix, the standard with points on both",
      rows: [],
      options: { catalogue: sheetsOf([{ ...n1, points: 5 }], [{ group: "N2", points: 40 }]), ...mixed },
      found: [["W514", 5, 9]],
    },
    {
      when: "a sheet of given coefficients",
      rows: [],
      options: {
        catalogue: sheetsOf([n1], [{ printedCoefficient: 2 }]),
        tableScales: [
          { scale: "matrix", reason: "profile" },
          { scale: "given", reason: "filled" },
        ],
      },
      found: [["W514", 5, 9]],
    },
  ],
  E515: [
    {
      when: "a standard that has no points on the other sheet's scale",
      rows: [],
      options: { catalogue: sheetsOf([n1], [{ group: "N2", points: 40 }, { points: 80 }]), ...mixed },
      found: [
        ["W514", 5, 9],
        ["E515", 5, 9],
      ],
    },
    {
      when: "not where the other sheet marks a product of its own",
      rows: [],
      options: {
        catalogue: sheetsOf([n1], [{ group: "N1", points: 5, isMarkedStandard: true }, { points: 40 }]),
        ...mixed,
      },
      found: [["W514", 5, 9]],
    },
    {
      when: "not where nobody filled the other sheet's points: E511 asks for them",
      rows: [],
      options: { catalogue: sheetsOf([n1], [{ group: "N2" }]), ...mixed },
      found: [
        ["E511", 6, 9],
        ["W514", 5, 9],
      ],
    },
  ],
};
