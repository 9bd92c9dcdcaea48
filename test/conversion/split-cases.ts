/** Parts of a product against the product (TN). */
import { settingsOf } from "../../src/profiles/profile";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";
import type { ConversionCase } from "./rule-cases";

const frames = { scale: "frames", settings: settingsOf(soTayBnv) } as const;

export const splitCases: readonly ConversionCase[] = [
  {
    when: "parts that count for more than what they split, by their points",
    rows: [
      { code: "VP.01", group: "N1", points: 100 },
      { code: "VP.01.1", group: "N1", points: 60 },
      { code: "vp.01.2", group: "N1", points: 41 },
    ],
    options: frames,
    found: [["E510", 6, 10]],
  },
  {
    when: "not of parts that sum to the product, of bare numbers, and of codes whose product is not here",
    rows: [
      { code: "VP.01", group: "N1", points: 100 },
      { code: "VP.01.1", group: "N1", points: 60 },
      { code: "VP.01.2", group: "N1", points: 40 },
      { code: "1", group: "N1", points: 5 },
      { code: "1.1", group: "N1", points: 9 },
      { code: "VP.02.1", group: "N1", points: 90 },
    ],
    options: frames,
    found: [],
  },
];
