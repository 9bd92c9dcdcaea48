/**
 * Assignment lists from the field with what is right beside each: not part of this repository, because they are other
 * people's papers. Where a checkout has them beside it, each must be scored as its `*.expected.json` says.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { decodeText } from "../../src/app/decode-text";
import { planScores } from "../../src/app/plan-scores";
import { readCsv } from "../../src/app/read-csv";
import type { ScoreReport } from "../../src/app/score-report";
import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import { readSnapshot } from "../../src/hosts/xlsx/read/read-snapshot";

const folder = "../shared/cases/field";
const isHere = existsSync(folder);
if (!isHere) process.stderr.write(`SKIPPED: the assignment lists of the field are not here (${folder})\n`);

interface FieldList {
  readonly file: string;
  /** Code, row and column of every finding but those of newcomers and of criteria without marks. */
  readonly found: readonly string[];
  readonly also?: (report: ScoreReport) => void;
}

const linesOf = ({ people }: ScoreReport) => people.flatMap(({ work }) => work.lines);
const ratiosOf = ({ people }: ScoreReport) => people.map(({ ratios }) => ratios?.map(({ value }) => value));

const lists: readonly FieldList[] = [
  {
    file: "30-ioffice-xuat",
    found: ["W607 1:1", "E601 1:1"],
    also: ({ findings }) => {
      const headings = findings.find(({ code }) => code === "E601")?.params["headings"];
      for (const known of ["Trích yếu", "Người xử lý chính", "Hạn xử lý", "Ngày hoàn thành", "Trạng thái"]) {
        expect(headings).toContain(`“${known}”`);
      }
    },
  },
  { file: "34-qua-han-chua-xong", found: ["W609 3:2"] },
  {
    file: "35-chia-viec-chung",
    found: ["E610 2:5"],
    also: ({ findings }) => expect(findings.find(({ code }) => code === "E610")?.params["sum"]).toBe("210%"),
  },
  {
    file: "36-vai-tro-loai-viec",
    found: ["E602 6:3"],
    also: (report) => {
      expect(report.kindQuestions).toEqual([{ key: "phoi hop", word: "Phối hợp", count: 1 }]);
      const kinds = ["planned", "planned", "sudden", "planned", "sudden", "planned", "planned"];
      expect(linesOf(report).map(({ kind }) => kind)).toEqual(kinds);
    },
  },
  {
    file: "38-ngay-thang-la",
    found: ["E602 2:5", "E602 7:5", "E602 8:5", "E602 9:5", "E602 9:6"],
    also: (report) => {
      expect(report.findings.map(({ params }) => params)).toContainEqual(
        expect.objectContaining({ trouble: "shortMonth", month: 6, last: 30 }),
      );
      expect(linesOf(report).map(({ due, doneDate }) => (doneDate ?? 0) - (due ?? 0))).toEqual([1, 1, 1, 1, 1]);
    },
  },
  {
    file: "40-duoi-100-phan-tram",
    found: [],
    also: (report) =>
      expect(ratiosOf(report)).toEqual([
        [0.95, 0.95, 0.95],
        [1, 1, 0.75],
      ]),
  },
  {
    // By ST's table one fault takes 25 % off the whole line (golden test).
    file: "42-mot-trong-nhieu-san-pham",
    found: [],
    also: (report) =>
      expect(ratiosOf(report)).toEqual([
        [1, 0.75, 1],
        [1, 1, 0.75],
        [1, 0, 1],
      ]),
  },
];

const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`));

async function score({ file }: FieldList): Promise<ScoreReport> {
  const workbook = await readSnapshot(openPackage(bytesOf("qd.xlsx"), "qd.xlsx"));
  const name = `${file}.csv`;
  const rows = readCsv(decodeText(bytesOf(name), name), name);
  return (await planScores(workbook, { period: "2026-05", assignments: { name, rows } })).report;
}

describe.skipIf(!isHere)("an assignment list from the field", () => {
  it.each(lists)("$file is read as its own answer says", async (list) => {
    const report = await score(list);
    const told = report.findings.filter(({ code }) => code !== "W604" && code !== "W605");
    expect(told.map(({ code, at }) => `${code} ${at.row}:${at.column}`)).toEqual(list.found);
    list.also?.(report);
  });

  it("has a test for every list in the folder", () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(lists.map(({ file }) => `${file}.csv`).sort()).toEqual(names.sort());
  });
});
