/** Sheets of one workbook with different scales (domain point 2): which one each gets, and what counts as 1 on each. */
import { describe, expect, it } from "vitest";
import type { CatalogueSheet } from "../../src/catalogue/catalogue-row";
import { chooseScale, type ChooseScaleOptions } from "../../src/conversion/choose-scale";
import { proposeStandard } from "../../src/conversion/propose-standard";
import { laoCai } from "../../src/profiles/lao-cai";
import { settingsOf, type Scale } from "../../src/profiles/profile";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";
import { convertRows, sheetsOf, type RowFacts } from "./build-catalogue";

const banded: readonly RowFacts[] = [
  { group: "N1", band: 4 },
  { group: "N3", band: 9 },
];
const pointed: readonly RowFacts[] = [
  { group: "N1", points: 5 },
  { group: "N2", points: 40 },
  { group: "N2", points: 80 },
];
const levelled: readonly RowFacts[] = [{ level: 1 }, { level: 3 }];
const printed: readonly RowFacts[] = [{ printedCoefficient: 1 }, { printedCoefficient: 2.5 }];

function choose(lists: readonly (readonly RowFacts[])[], said: Partial<ChooseScaleOptions> = {}) {
  const catalogue = sheetsOf(...lists);
  const { scale, reason, tables } = chooseScale({
    ...{ option: null, workbook: null, profile: null, catalogue, fallback: laoCai },
    ...said,
  });
  return { scale, reason, tables: tables.map((table) => table.scale) };
}

describe("the scale of each sheet", () => {
  it.each<[string, readonly (readonly RowFacts[])[], Partial<ChooseScaleOptions>, readonly Scale[]]>([
    [
      "what is filled, each by itself",
      [banded, pointed, levelled, printed],
      {},
      ["matrix", "frames", "levels", "given"],
    ],
    [
      "the same for all, where all can be measured by it",
      [banded, [{ group: "N2", band: 3, points: 4 }]],
      {},
      ["matrix", "matrix"],
    ],
    ["one scale that was said for all", [banded, pointed], { option: "frames" }, ["frames", "frames"]],
    [
      "one that was said for a sheet, whatever the case of its name",
      [banded, pointed],
      { bySheet: [{ sheet: "TRANG 2", scale: "given" }] },
      ["matrix", "given"],
    ],
    [
      "what a workbook keeps for those that can use it",
      [banded, pointed],
      { workbook: "matrix" },
      ["matrix", "frames"],
    ],
    [
      "what a workbook keeps, where nobody filled it yet",
      [banded, banded],
      { workbook: "frames" },
      ["frames", "frames"],
    ],
    ["a profile's, where nobody filled it yet", [banded], { profile: soTayBnv }, ["frames"]],
    ["a sheet of support work in hours goes with the others", [banded, [{ hours: 3 }]], {}, ["matrix", "matrix"]],
    ["a few points beside many times are no other scale", [[...banded, { group: "N1", points: 3 }]], {}, ["matrix"]],
    ["levels alone, below an empty column of times", [levelled], {}, ["levels"]],
  ])("is %s", (_, lists, said, scales) => {
    expect(choose(lists, said).tables).toEqual(scales);
  });

  it("is the workbook's where most rows have it, and the reason tells that it is filled", () => {
    expect(choose([banded, pointed])).toMatchObject({ scale: "frames", reason: "filled" });
    expect(choose([[...banded, ...banded], pointed])).toMatchObject({ scale: "matrix", reason: "profile" });
  });

  it("is read from cells, not from headings: columns that are empty count for nothing", () => {
    const [first, second] = sheetsOf(pointed, banded).sheets;
    const withoutBands = (sheet: CatalogueSheet | undefined) =>
      sheet ? [{ ...sheet, layout: { group: "text" as const, band: "none" as const } }] : [];
    const sheets = [...withoutBands(first), ...(second ? [second] : [])];
    const catalogue = { sheets, rows: sheets.flatMap(({ rows }) => rows) };
    expect(choose([], { catalogue }).tables).toEqual(["frames", "matrix"]);
  });
});

const tableScales = (...scales: readonly Scale[]) => scales.map((scale) => ({ scale, reason: "filled" as const }));

describe("coefficients of sheets with different scales", () => {
  it("are ratios to the one standard unit, measured on each scale: 35 minutes, 5 points, level 1", () => {
    const catalogue = sheetsOf([{ group: "N1", band: 4, points: 5 }, ...banded.slice(1)], pointed, levelled, printed);
    const { rows, standard } = convertRows([], {
      catalogue,
      tableScales: tableScales("matrix", "frames", "levels", "given"),
    });
    expect(standard?.pointsByScale).toEqual({
      matrix: { points: 35, origin: "standard", code: standard?.row.code },
      frames: { points: 5, origin: "standard", code: standard?.row.code },
      levels: { points: 100, origin: "standard", code: standard?.row.code },
    });
    expect(rows.map(({ coefficient }) => coefficient)).toEqual([1, 15.43, 1, 8, 16, 1, 1.5, 1, 2.5]);
  });

  it("are none where nothing tells what the standard unit has on the scale", () => {
    const { rows, standard } = convertRows([], {
      catalogue: sheetsOf(banded, pointed),
      tableScales: tableScales("matrix", "frames"),
    });
    expect(standard?.pointsByScale.frames).toBeUndefined();
    expect(rows.map(({ coefficient }) => coefficient)).toEqual([1, 15.43, null, null, null]);
  });

  it("rest on the settings' figure before the product that the sheet marks", () => {
    const marked = [{ group: "N1" as const, points: 4, isMarkedStandard: true }, ...pointed];
    const options = { catalogue: sheetsOf(banded, marked), tableScales: tableScales("matrix", "frames") };
    expect(convertRows([], options).standard?.pointsByScale.frames).toMatchObject({ points: 4, origin: "mark" });
    const settings = { ...settingsOf(laoCai), standardPoints: { matrix: null, frames: 8, levels: null } };
    const said = convertRows([], { ...options, settings });
    expect(said.standard?.pointsByScale.frames).toMatchObject({ points: 8, origin: "setting" });
    expect(said.rows.map(({ coefficient }) => coefficient)).toEqual([1, 15.43, 0.5, 0.63, 5, 10]);
  });

  it("take one mark on each scale for one standard unit: the workbook's own", () => {
    const mark = (facts: RowFacts): RowFacts => ({ ...facts, isMarkedStandard: true });
    const catalogue = sheetsOf([mark({ group: "N1", band: 4 })], [mark({ group: "N1", points: 5 }), ...pointed]);
    const options = { catalogue, standard: null, tableScales: tableScales("matrix", "frames") };
    for (const [scale, points] of [
      ["matrix", 35],
      ["frames", 5],
    ] as const) {
      const conversion = convertRows([], { ...options, scale });
      expect(conversion.standard?.points).toBe(points);
      expect(conversion.findings.map(({ code }) => code)).toEqual(["W514"]);
    }
    const twice = sheetsOf([mark({ group: "N1", band: 4 }), mark({ group: "N1", band: 5 })], [mark({ points: 5 })]);
    expect(convertRows([], { ...options, catalogue: twice }).findings.map(({ code }) => code)).toContain("E502");
  });

  it("keep in the settings which sheet has another scale than the workbook", () => {
    const { settings, scales } = convertRows([], {
      catalogue: sheetsOf(banded, pointed),
      tableScales: tableScales("matrix", "frames"),
    });
    expect(scales).toEqual(["matrix", "frames"]);
    expect(settings.sheetScales).toEqual([{ sheet: "Trang 2", scale: "frames" }]);
    expect(convertRows(banded).settings.sheetScales).toEqual([]);
  });

  it("are compared within a scale only: by points, by medians, by what a higher group has", () => {
    const catalogue = sheetsOf(
      [
        { group: "N1", band: 4, points: 5 },
        { group: "N2", band: 4 },
      ],
      [
        { group: "N3", band: 9, points: 6 },
        { group: "N1", points: 4 },
      ],
    );
    const conversion = convertRows([], { catalogue, tableScales: tableScales("matrix", "frames") });
    expect(conversion.findings.map(({ code }) => code)).toEqual(["W514"]);
    for (const { medianRatio } of proposeStandard(conversion)) expect(medianRatio).toBeLessThan(2);
  });
});
