/**
 * Catalogues from the field with what is right beside each: not part of this repository, because they are other people's
 * papers. Where a checkout has them beside it, each must be read as its `*.expected.json` says.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import type { Assessment, TriedChoices } from "../../src/app/assessment";
import { asCheck } from "../../src/app/check";
import { chosen } from "../../src/catalogue/catalogue-row";
import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import { readSnapshot } from "../../src/hosts/xlsx/read/read-snapshot";
import { isEmptyCell } from "../../src/catalogue/cell-text";
import { findSheet } from "../../src/workbook/workbook-snapshot";

const folder = "../shared/cases/field";
const isHere = existsSync(folder);
if (!isHere) process.stderr.write(`SKIPPED: the cases of the field are not here (${folder})\n`);

interface FieldCase {
  readonly file: string;
  readonly standard?: { readonly sheet: string; readonly row: number };
  /** 1-based product rows of each table. */
  readonly rows: readonly (readonly number[])[];
  /** Code and row of every finding of `check`, without what only says how something is written or understood. */
  readonly found: readonly string[];
  readonly scale: string;
  /** Anything else that the case is about. */
  readonly also?: (assessment: Assessment) => void;
}

const columnsOf = ({ catalogue }: Assessment) => catalogue.sheets.map(({ columns }) => columns);
const coefficientsOf = ({ conversion }: Assessment) => conversion.rows.map(({ coefficient }) => coefficient);

const cases: readonly FieldCase[] = [
  {
    file: "02-thanhhoa-ba-phan",
    standard: { sheet: "PL I", row: 9 },
    rows: [[8, 9, 10, 12, 14, 15, 17, 19, 20, 22, 23]],
    found: ["W312 5", "W506 10"],
    scale: "frames",
    also: ({ conversion }) => {
      for (const { points, coefficient } of conversion.rows) expect(coefficient).toBe((points ?? 0) / 100);
    },
  },
  {
    file: "03-he-so-mot-chu-so",
    standard: { sheet: "Danh mục", row: 4 },
    rows: [[4, 5, 6, 7, 8, 9]],
    found: ["W513 3"],
    scale: "frames",
    also: (assessment) => {
      expect(assessment.conversion.settings.digits).toBe(1);
      expect(coefficientsOf(assessment)).toEqual([1, 2.7, 3.7, 1.6, 13.3, 8.3]);
    },
  },
  {
    file: "04-haiquan-SP1-C1",
    rows: [[4, 5, 6, 7, 8, 9, 10]],
    found: ["E312 3", "E105 4", "E108 10"],
    scale: "matrix",
    also: (assessment) => {
      expect(assessment.catalogue.rows.map(({ band }) => chosen(band))).toEqual([2, 3, 5, 5, 9, 5, null]);
      expect(assessment.catalogue.rows.every(({ isMarkedStandard }) => !isMarkedStandard)).toBe(true);
      expect(columnsOf(assessment)[0]?.output).toBeUndefined();
    },
  },
  {
    file: "05-caodang-hcm-diem-chuan",
    rows: [[14, 15, 16]],
    found: ["E104 12", "W312 12"],
    scale: "frames",
    also: ({ catalogue }) => {
      expect(catalogue.rows.map(({ points, printedCoefficient }) => [points, printedCoefficient])).toEqual([
        [10, null],
        [11, null],
        [14.4, null],
      ]);
      const totals = catalogue.sheets[0]?.skipped.filter(({ reason }) => reason === "total").map(({ row }) => row);
      expect(totals).toEqual([17, 18, 19]);
    },
  },
  {
    file: "06-tren-nam-nhom",
    rows: [[2, 3, 4, 5, 6, 7]],
    found: ["E105 3"],
    scale: "matrix",
    also: ({ catalogue, findings }) => {
      expect(catalogue.rows.map(({ group }) => chosen(group))).toEqual(["N1", null, null, null, null, null]);
      const [names] = findings.filter(({ code }) => code === "E105");
      expect(names?.related.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    },
  },
  {
    file: "07-ktc-chi-co-he-so",
    rows: [[4, 5, 6, 7, 8, 9, 10, 11]],
    found: [],
    scale: "given",
    also: (assessment) => {
      expect(columnsOf(assessment)[0]).toMatchObject({
        code: 1,
        task: 3,
        detail: 4,
        output: 5,
        group: 7,
        coefficient: 8,
      });
      expect(coefficientsOf(assessment)).toEqual([4.5, 1, 1, 1.5, 0.5, 2, 1.2, 3.5]);
      expect(assessment.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  },
  {
    file: "12b-tieu-de-ngay",
    rows: [[2, 3, 4, 5, 6]],
    // Three and five days, each in a task of one row.
    found: ["W202 4", "W202 6"],
    scale: "matrix",
    also: ({ catalogue }) => expect(catalogue.rows.map(({ band }) => chosen(band))).toEqual([9, 10, 12, 10, 14]),
  },
  {
    file: "13-nhieu-bang-mot-trang",
    rows: [
      [4, 5],
      [9, 10],
    ],
    found: [],
    scale: "matrix",
    also: (assessment) =>
      expect(columnsOf(assessment)[1]).toMatchObject({ task: 4, detail: 2, output: 3, band: 5, group: 6 }),
  },
  {
    file: "14-bon-tieu-chi",
    standard: { sheet: "Chấm điểm", row: 5 },
    rows: [[5, 6, 7, 8, 9]],
    found: ["W310 7"],
    scale: "frames",
    also: (assessment) => expect(coefficientsOf(assessment)).toEqual([1, 8, 17, 80, 5]),
  },
  { file: "15-theo-vi-tri-viec-lam", rows: [[3, 4, 5, 6, 7]], found: ["W303 7"], scale: "matrix" },
  {
    file: "19-cot-Ma",
    rows: [[2, 3, 4]],
    found: ["E304 4"],
    scale: "matrix",
    also: ({ catalogue }) => expect(catalogue.rows.map(({ code }) => code)).toEqual(["TK01", "TK02", "TK02"]),
  },
  {
    file: "20-phuluc3B-sau-truc",
    rows: [[6, 7, 9, 10]],
    found: ["W312 4"],
    scale: "given",
    also: (assessment) => {
      expect(columnsOf(assessment)[0]).toMatchObject({ task: 2, output: 4, frequency: 5, coefficient: 7 });
      expect(coefficientsOf(assessment)).toEqual([1.5, 1.5, 2, 1]);
    },
  },
  {
    file: "47-he-so-do-kho-va-han",
    standard: { sheet: "Hệ số khác", row: 2 },
    rows: [
      [2, 3, 4],
      [2, 3, 4],
    ],
    found: [],
    scale: "frames",
    also: ({ catalogue }) => expect(catalogue.rows.every(({ band }) => band.kind === "missing")).toBe(true),
  },
];

async function read({ file, standard }: FieldCase): Promise<Assessment> {
  const name = `${folder}/${file}.xlsx`;
  const workbook = await readSnapshot(openPackage(new Uint8Array(readFileSync(name)), name));
  const tried: TriedChoices = standard ? { standard: { kind: "row", ...standard } } : {};
  return asCheck(await assess(workbook, { tried }));
}

describe.skipIf(!isHere)("a catalogue from the field", () => {
  it.each(cases)("$file is read as its own answer says", async (field) => {
    const assessment = await read(field);
    const { catalogue, conversion, findings } = assessment;
    expect(catalogue.sheets.map(({ rows }) => rows.map(({ source }) => source.row))).toEqual(field.rows);
    const told = findings.filter(({ code }) => code !== "W110" && code !== "W503");
    expect(told.map(({ code, at }) => `${code} ${at.row}`).sort()).toEqual([...field.found].sort());
    expect(conversion.scale).toBe(field.scale);
    field.also?.(assessment);
  });

  it.each(cases)("$file accounts for every row that is not empty", async (field) => {
    const { catalogue, workbook } = await read(field);
    for (const name of new Set(catalogue.sheets.map((sheet) => sheet.name))) {
      const tables = catalogue.sheets.filter((sheet) => sheet.name === name);
      const listed = tables.flatMap(({ rows, skipped }) => [
        ...rows.map(({ source }) => source.row),
        ...skipped.map(({ row }) => row),
      ]);
      const sheet = findSheet(workbook, name);
      const filled = (sheet?.values ?? []).flatMap((values, index) =>
        values.every(isEmptyCell) ? [] : [index + (sheet?.firstRow ?? 1)],
      );
      expect(filled.filter((row) => !listed.includes(row))).toEqual([]);
      expect(new Set(listed).size).toBe(listed.length);
    }
  });

  it("has a test for every catalogue in the folder", () => {
    const answers = readdirSync(folder).filter((name) => name.endsWith(".expected.json"));
    const catalogues = answers
      .map((name) => name.replace(".expected.json", ""))
      .filter((name) => existsSync(`${folder}/${name}.xlsx`));
    expect(cases.map(({ file }) => file).sort()).toEqual(catalogues.sort());
  });
});
