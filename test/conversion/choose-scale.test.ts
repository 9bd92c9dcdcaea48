import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue-row";
import { chooseScale } from "../../src/conversion/choose-scale";
import { laoCai } from "../../src/profiles/lao-cai";
import { phuLuc3 } from "../../src/profiles/phu-luc-3";
import { catalogueOf } from "./build-catalogue";

const withBands = catalogueOf([{}]);
const pointsOnly: Catalogue = {
  ...withBands,
  sheets: withBands.sheets.map((sheet) => ({ ...sheet, layout: { group: "text", band: "none" } })),
};
const neither: Catalogue = {
  ...withBands,
  sheets: pointsOnly.sheets.map((sheet) => ({ ...sheet, columns: { task: 1 } })),
};
const nothingSaid = { option: null, workbook: null, profile: null, catalogue: withBands, fallback: laoCai };

describe("chooseScale, in the order of cli.md", () => {
  it.each([
    ["what the user says", { option: "levels", workbook: "frames", profile: laoCai }, "levels", "option"],
    ["the workbook's settings", { workbook: "frames", profile: laoCai }, "frames", "workbook"],
    ["a profile named by the user", { profile: phuLuc3, catalogue: pointsOnly }, "levels", "profile"],
    ["points without a band column", { catalogue: pointsOnly }, "frames", "pointsWithoutBands"],
    ["the default profile", {}, "matrix", "profile"],
    ["the default profile, where sheets have neither", { catalogue: neither }, "matrix", "profile"],
    [
      "the default profile, where one sheet has bands",
      { catalogue: { ...pointsOnly, sheets: [...pointsOnly.sheets, ...withBands.sheets] } },
      "matrix",
      "profile",
    ],
  ] as const)("%s", (_, said, scale, reason) => {
    expect(chooseScale({ ...nothingSaid, ...said })).toMatchObject({ scale, reason });
  });
});
