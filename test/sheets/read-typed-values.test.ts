import { describe, expect, it } from "vitest";

import { timeBand } from "../../src/catalogue/time-band";
import { nothingTyped } from "../../src/conversion/typed-values";
import type { Scale } from "../../src/profiles/profile";
import { baselineNames } from "../../src/sheets/names";
import { convertedCatalogueSheet } from "../../src/sheets/catalogue/converted-catalogue-sheet";
import { readTypedValues } from "../../src/sheets/catalogue/read-typed-values";
import type { CellValue } from "../../src/workbook/cell-value";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { workbookOf } from "../support/snapshot";
import { snapshotOfPlans, typeInto } from "./plan-snapshot";
import { sampleConversion, sampleRows, type SampleOptions } from "./sample-catalogue";

const empty = workbookOf([]);
const names = { catalogue: "Danh mục quy đổi" };

function written(options: SampleOptions = {}, workbook: WorkbookSnapshot = empty): WorkbookSnapshot {
  return snapshotOfPlans([convertedCatalogueSheet({ conversion: sampleConversion(options), names, workbook })]);
}

/** 0-based places below the header; the headings of parts and sections take the others. */
const places = { "VP.001": 2, "VP.002": 5, "VP.003": 6, "VP.004": 9, "VP.005": 10, "VP.006": 11, "VP.007": 12 };

interface TypedCase {
  readonly code: keyof typeof places;
  readonly name: string;
  readonly typed: CellValue;
  readonly scale?: Scale;
  readonly values: object | null;
}

const cases: readonly TypedCase[] = [
  { code: "VP.002", name: "KPI_DM_Nhom", typed: "N4", values: { group: "N4" } },
  { code: "VP.002", name: "KPI_DM_Nhom", typed: " nhóm 1", values: null },
  { code: "VP.002", name: "KPI_DM_Nhom", typed: null, values: null },
  { code: "VP.007", name: "KPI_DM_Nhom", typed: "N2", values: { group: "N2" } },
  { code: "VP.002", name: "KPI_DM_Nhom", typed: "N9", values: {} },
  { code: "VP.002", name: "KPI_DM_DinhLuong", typed: timeBand(9).label, values: { band: 9 } },
  { code: "VP.002", name: "KPI_DM_DinhLuong", typed: 30, values: { minutes: 30 } },
  { code: "VP.004", name: "KPI_DM_DinhLuong", typed: 2880, values: null },
  { code: "VP.004", name: "KPI_DM_DinhLuong", typed: 3000, values: { minutes: 3000 } },
  { code: "VP.006", name: "KPI_DM_DinhLuong", typed: 3, values: null },
  { code: "VP.006", name: "KPI_DM_DinhLuong", typed: 4.5, values: { hours: 4.5 } },
  { code: "VP.003", name: "KPI_DM_Diem", typed: 120, scale: "frames", values: { points: 120 } },
  { code: "VP.003", name: "KPI_DM_Diem", typed: -1, scale: "frames", values: {} },
  { code: "VP.001", name: "KPI_DM_Muc", typed: 4, scale: "levels", values: { level: 4 } },
  { code: "VP.003", name: "KPI_DM_Muc", typed: 1, scale: "levels", values: { level: 1 } },
];

describe("what people typed into Danh mục quy đổi", () => {
  it.each(["matrix", "frames", "levels"] as const)("is nothing in a sheet as it was written (%s)", (scale) => {
    expect(readTypedValues(written({ scale }))).toEqual(new Map());
  });

  it.each(cases)("$code, $name: $typed", ({ code, name, typed, scale = "matrix", values }) => {
    const read = readTypedValues(typeInto(written({ scale }), name, typed, places[code]));
    expect([...read.keys()]).toEqual(values === null ? [] : [code]);
    if (values !== null) expect(read.get(code)?.values).toEqual({ ...nothingTyped, ...values });
  });

  it("counts on the next run, which keeps cell and source apart; the run after that changes nothing", () => {
    const workbook = typeInto(written(), "KPI_DM_DinhLuong", 60, places["VP.002"]);
    const again = (from: WorkbookSnapshot) => written({ typed: readTypedValues(from) }, from);
    const second = again(workbook);
    expect(readTypedValues(second)).toEqual(readTypedValues(workbook));
    expect(again(second)).toEqual(second);
  });

  it("follows a changed source where nothing was typed, and where both say the same again", () => {
    const workbook = typeInto(written(), "KPI_DM_Nhom", "N4", places["VP.002"]);
    const rows = sampleRows.map((row) =>
      row.source.row === 10 ? { ...row, group: { kind: "read", value: "N4", exact: true, text: "N4" } as const } : row,
    );
    const second = written({ rows, typed: readTypedValues(workbook) }, workbook);
    expect(readTypedValues(second)).toEqual(new Map());
  });

  it("is nothing in a workbook of an earlier version, which kept no source values", () => {
    const workbook = typeInto(written(), "KPI_DM_Nhom", "N4", places["VP.002"]);
    const kept = new Set<string>(Object.values(baselineNames));
    const earlier = { ...workbook, names: workbook.names.filter(({ name }) => !kept.has(name)) };
    expect(readTypedValues(earlier)).toEqual(new Map());
    expect(readTypedValues(empty)).toEqual(new Map());
  });
});
